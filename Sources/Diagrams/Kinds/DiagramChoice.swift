import Measures
import Memberships
import Networks

/// What is chosen of a diagram of any kind. A kind passes over what it does not know.
public struct DiagramChoice: Sendable {
  /// The identifier of the measure that sizes things; `nil` for the kind's own.
  public var measure: String?

  /// The country that it is about.
  public var country: Country?

  /// The side whose nodes are joined.
  public var side: JoinedSide

  /// How much a joined pair shares at least; `nil` for as little as is legible.
  public var least: Int?

  /// The earlier of two days; the later is the network's.
  public var earlierDay: Day?

  /// Title, look, labels, choice of countries, highlights, links and width.
  public var options: DiagramOptions

  /// A side of a network.
  public enum JoinedSide: Hashable, Sendable {
    /// Countries, or what stands in their place.
    case left
    /// Groups, or what stands in their place.
    case right
  }

  /// Chooses.
  public init(
    measure: String? = nil, country: Country? = nil, side: JoinedSide = .right,
    least: Int? = nil, earlierDay: Day? = nil, options: DiagramOptions = DiagramOptions()
  ) {
    self.measure = measure
    self.country = country
    self.side = side
    self.least = least
    self.earlierDay = earlierDay
    self.options = options
  }
}

/// Why there is no diagram.
public enum DiagramChoiceError: Error, Hashable, Sendable {
  /// There is no measure of that name for these nodes; the names that there are.
  case unknownMeasure(String, among: [String], of: NodeKind)
  /// The kind cannot do without a choice.
  case missing(DiagramKind.Option, kind: String)
  /// The kind shows facts that the network does not have: "dates".
  case needsFacts(String, kind: String)
}

extension DiagramChoice {
  /// The scores of the left nodes by the chosen measure; `nil` where none is chosen.
  func leftScores(in network: DrawnNetwork) throws(DiagramChoiceError) -> Scores<Country>? {
    try scores(
      of: network.graph.left,
      among: network.facts.map { MeasureCatalogue.countryMeasures(in: $0) }
        ?? MeasureCatalogue.nodeMeasures())
  }

  /// The scores of the right nodes by the chosen measure; `nil` where none is chosen.
  func rightScores(in network: DrawnNetwork) throws(DiagramChoiceError) -> Scores<Group>? {
    try scores(
      of: network.graph.right,
      among: network.facts.map { MeasureCatalogue.groupMeasures(in: $0) }
        ?? MeasureCatalogue.nodeMeasures())
  }

  private func scores<Node, Opposite>(
    of side: Side<Node, Opposite>,
    among measures: @autoclosure () -> [NodeMeasure<Node, Opposite>]
  ) throws(DiagramChoiceError) -> Scores<Node>? {
    guard let measure else { return nil }
    let measures = measures()
    guard let chosen = measures.first(where: { $0.quantity.id == measure }) else {
      throw .unknownMeasure(measure, among: measures.map(\.quantity.id), of: side.kind)
    }
    return side.scored(by: chosen)
  }
}
