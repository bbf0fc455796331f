import Foundation
import Memberships

extension MembershipAtlas {
  /// The groups that a text names by identifier, acronym or name, with commas between.
  ///
  /// - Throws: ``Failure`` for a group that is not in the dataset, with what it may have been meant to
  ///   be, and where none is named.
  func groups(named text: String, option: String) throws -> [Group] {
    let groups = try commaSeparated(text).map(group)
    guard !groups.isEmpty else {
      throw Failure(
        .usage, "\(option) names no group. Write, for instance, \(option) g7,brics,mikta.")
    }
    return groups
  }

  /// The group that an identifier, an acronym or a name stands for.
  func group(named name: String) throws -> Group {
    if self[Group(name)] != nil { return Group(name) }
    let matches = groups(called: name)
    if matches.count == 1 { return matches[0].group }
    if matches.count > 1 {
      throw Failure(
        .usage,
        "\"\(name)\" may be \(matches.map(\.group.id).joined(separator: " or ")): "
          + "use the identifier.")
    }
    let spellings = groups.flatMap { [$0.group.id, $0.acronym, $0.name].compactMap { $0 } }
    throw Failure.unknown(
      "group", name, among: spellings,
      see: "'minilateral measure degree --side groups --up-to all' lists them.")
  }

  /// Whether two names are those of groups, rather than of countries. Two names that are neither, or
  /// one of each, are a usage error that says so.
  func namesGroups(_ a: String, _ b: String) throws -> Bool {
    let areGroups = [a, b].map { !groups(called: $0).isEmpty }
    let areCountries = [a, b].map { (try? country(named: $0)) != nil }
    if areGroups == [true, true] { return true }
    if areCountries == [true, true] { return false }
    if zip(areGroups, areCountries).allSatisfy({ $0 || $1 }) {
      throw Failure(
        .usage, "\"\(a)\" and \"\(b)\" are a group and a country; a pair is of one kind.")
    }
    let bad = !areGroups[0] && !areCountries[0] ? a : b
    let spellings =
      groups.flatMap { [$0.group.id, $0.acronym, $0.name].compactMap { $0 } }
      + countries.flatMap { [$0.country.code, $0.name] }
    throw Failure.unknown(
      "group or country", bad, among: spellings,
      see: "'minilateral measure degree --side groups --up-to all' lists the groups.")
  }

  private func groups(called name: String) -> [GroupFacts] {
    if let facts = self[Group(name)] { return [facts] }
    let sought = name.lowercased()
    return groups.filter {
      $0.group.id.lowercased() == sought || $0.acronym?.lowercased() == sought
        || $0.name.lowercased() == sought
    }
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
    throw Failure(
      .usage, "\(group) is not known to be within \(scope.label); --up-to all takes it in.")
  }
}
