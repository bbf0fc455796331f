import ArgumentParser
import Diagrams
import Measures
import Memberships
import Networks

/// A kind of diagram.
enum DiagramKind: String, ExpressibleByArgument, CaseIterable {
  case twoColumn = "two-column"
  case spring
  case overlap
  case sets
  case ego
  case matrix
  case change

  /// The diagram of a network.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - measure: The identifier of the measure that sizes things; `nil` for the kind's own.
  ///   - own: What was chosen for this kind only.
  ///   - subject: What the diagram is about, where the kind needs to know.
  ///   - options: What else was chosen.
  /// - Throws: ``Failure`` for a measure that there is not, and for an ego diagram without its country.
  func diagram(
    of network: MembershipNetwork, sizedBy measure: String?, own: KindOptions,
    about subject: KindOptions.Subject,
    options: DiagramOptions
  ) throws -> Diagram {
    switch self {
    case .twoColumn:
      return .twoColumn(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .spring:
      return .spring(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .overlap where own.side == .countries:
      return .overlap(
        ofCountriesIn: network, sharingAtLeast: own.atLeast,
        sizedBy: try network.countryScores(by: measure), options: options)
    case .overlap:
      return .overlap(
        ofGroupsIn: network, joining: own.atLeast.map { .sharing(atLeast: $0) } ?? .automatic,
        sizedBy: try network.groupScores(by: measure), options: options)
    case .sets:
      return .sets(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .matrix:
      return .matrix(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .ego:
      guard let country = subject.country else {
        throw Failure(.usage, "'draw ego' is about one country: 'draw ego KOR', for instance.")
      }
      return .ego(
        of: country, in: network, sizedBy: try network.countryScores(by: measure), options: options)
    case .change:
      return .change(
        in: network.atlas, from: subject.earlierDay ?? network.date, to: network.date,
        counting: network.counting, scope: network.scope,
        sizedBy: try network.countryScores(by: measure), options: options)
    }
  }
}

extension MembershipNetwork {
  /// The countries' scores by the measure that an identifier names; `nil` for none.
  func countryScores(by measure: String?) throws -> Scores<Country>? {
    try measure.map { id in
      try countries.scored(by: id, among: MeasureCatalogue.countryMeasures(in: self))
    }
  }

  /// The groups' scores by the measure that an identifier names; `nil` for none.
  func groupScores(by measure: String?) throws -> Scores<Group>? {
    try measure.map { id in
      try groups.scored(by: id, among: MeasureCatalogue.groupMeasures(in: self))
    }
  }
}

extension Side {
  fileprivate func scored(
    by id: String, among measures: [NodeMeasure<Node, Opposite>]
  ) throws -> Scores<Node> {
    guard let measure = measures.first(where: { $0.quantity.id == id }) else {
      throw unknownMeasure(id, among: measures.map(\.quantity.id), of: kind)
    }
    return scored(by: measure)
  }
}
