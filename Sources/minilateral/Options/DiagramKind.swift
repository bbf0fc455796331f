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

  /// The diagram of a network.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - measure: The identifier of the measure that sizes things; `nil` for the kind's own.
  ///   - options: What else was chosen.
  /// - Throws: ``Failure`` for a measure that there is not.
  func diagram(
    of network: MembershipNetwork, sizedBy measure: String? = nil,
    options: DiagramOptions = DiagramOptions()
  ) throws -> Diagram {
    switch self {
    case .twoColumn:
      .twoColumn(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .spring:
      .spring(network, sizedBy: try network.countryScores(by: measure), options: options)
    case .overlap:
      .overlap(ofGroupsIn: network, sizedBy: try network.groupScores(by: measure), options: options)
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
