import Foundation
import Memberships

extension Failure {
  /// A word that names no country or group, with where to look them up.
  init(_ error: NamingError) {
    let see =
      switch error {
      case .unknown(.country, _, _): " 'minilateral load --sort country' lists them."
      case .unknown(.group, _, _):
        " 'minilateral measure degree --side groups --up-to all' lists them."
      case .unknown(.groupOrCountry, _, _):
        " 'minilateral measure degree --side groups --up-to all' lists the groups."
      case .ambiguous, .ofTwoKinds: ""
      }
    self.init(.usage, "\(error)\(see)")
  }
}

extension MembershipAtlas {
  /// The countries that a text names by code or name, with commas between.
  ///
  /// - Throws: `NamingError`, and ``Failure`` where none is named.
  func countries(named text: String, option: String) throws -> [Country] {
    let countries = try commaSeparated(text).map { try country(named: $0) }
    guard !countries.isEmpty else {
      throw Failure(.usage, "\(option) names no country. Write, for instance, \(option) KOR.")
    }
    return countries
  }

  /// The groups that a text names by identifier, acronym or name, with commas between.
  ///
  /// - Throws: `NamingError`, and ``Failure`` where none is named.
  func groups(named text: String, option: String) throws -> [Group] {
    let groups = try commaSeparated(text).map { try group(named: $0) }
    guard !groups.isEmpty else {
      throw Failure(
        .usage, "\(option) names no group. Write, for instance, \(option) g7,brics,mikta.")
    }
    return groups
  }
}

extension MembershipNetwork {
  /// Refuses a group of the dataset that is not in the network, and says why it is not.
  func checkContains(_ group: Group) throws {
    guard !graph.rightNodes.contains(group) else { return }
    guard atlas[group]?.exists(on: date) != false else {
      throw Failure(.usage, "\(group) does not exist on \(date); see --on.")
    }
    if let only = scope.only, !only.contains(group) {
      throw Failure(.usage, "\(group) is not among the groups of --only.")
    }
    if let domains = scope.domains, !domains.contains(atlas[group]?.domain ?? "") {
      throw Failure(
        .usage,
        "\(group) is not among the groups of --domain \(domains.sorted().joined(separator: ",")).")
    }
    throw Failure(
      .usage, "\(group) is not known to be within \(scope.label); --up-to all takes it in.")
  }
}
