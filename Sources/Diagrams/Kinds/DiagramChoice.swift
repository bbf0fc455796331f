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
    guard let measure else { return nil }
    guard let facts = network.facts else {
      return try scores(of: network.graph.left, by: measure)
    }
    let measures = MeasureCatalogue.countryMeasures()
    return try chosen(measure, of: .country, among: measures, \.quantity.id).ask(facts)
  }

  /// The scores of the right nodes by the chosen measure; `nil` where none is chosen.
  func rightScores(in network: DrawnNetwork) throws(DiagramChoiceError) -> Scores<Group>? {
    guard let measure else { return nil }
    guard let facts = network.facts else {
      return try scores(of: network.graph.right, by: measure)
    }
    let measures = MeasureCatalogue.groupMeasures()
    return try chosen(measure, of: .group, among: measures, \.quantity.id).ask(facts)
  }

  private func scores<Node, Opposite>(
    of side: Side<Node, Opposite>, by measure: String
  ) throws(DiagramChoiceError) -> Scores<Node> {
    let measures: [NodeMeasure<Node, Opposite>] = MeasureCatalogue.nodeMeasures()
    return side.scored(by: try chosen(measure, of: side.kind, among: measures, \.quantity.id))
  }

  private func chosen<Measure>(
    _ id: String, of kind: NodeKind, among measures: [Measure], _ name: (Measure) -> String
  ) throws(DiagramChoiceError) -> Measure {
    guard let measure = measures.first(where: { name($0) == id }) else {
      throw .unknownMeasure(id, among: measures.map(name), of: kind)
    }
    return measure
  }
}
