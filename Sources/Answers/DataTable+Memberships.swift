import Burden
import Facts
import Interchange
import Measures
import Networks
import Positions

extension DataTable {
  /// A row for each node, sorted by node: the node, its name where one is given, and its scores by
  /// several measures. The ends of the interval stand behind the scores of a measure that is uncertain.
  ///
  /// - Parameters:
  ///   - scores: The scores, of one side's nodes.
  ///   - kind: What the nodes are.
  ///   - intervals: Whether the ends of intervals are told.
  ///   - name: What a node is called.
  public static func scores<Node>(
    _ scores: [Scores<Node>], of kind: NodeKind, intervals: IntervalColumns = .shown,
    name: (@Sendable (Node) -> String?)? = nil
  ) -> DataTable {
    var columns = [Column("node", title: kind.singular.capitalizedFirst)]
    if name != nil { columns.append(Column("name", title: "Name")) }
    for score in scores {
      columns.append(Column(score.quantity, unit: score.unit))
      guard intervals == .shown, score.intervals != nil else { continue }
      for (end, title) in [(IntervalEnd.low, "low"), (.high, "high")] {
        columns.append(Column(score.quantity.end(end), unit: score.unit, title: title))
      }
    }
    let nodes = scores.first?.nodes.labels ?? []
    return DataTable(
      columns: columns,
      rows: Rows(count: nodes.count) { place in
        [.text("\(nodes[place])")] + (name.map { [Cell($0(nodes[place]))] } ?? [])
          + scores.flatMap { score -> [Cell] in
            let value = Cell(score.values[place])
            guard intervals == .shown, let ends = score.intervals else { return [value] }
            return [value, Cell(ends[place]?.lowerBound), Cell(ends[place]?.upperBound)]
          }
      })
  }

  /// Whether a table of scores has columns for the ends of intervals.
  public enum IntervalColumns: Sendable {
    /// It has.
    case shown
    /// It has not: the intervals stand in another table.
    case hidden
  }

  /// A row for each country of a network with all measures of the catalogue.
  public static func countries(of network: MembershipNetwork) -> DataTable {
    scores(
      MeasureCatalogue.countryMeasures().map { $0.ask(network) }, of: .country, intervals: .hidden
    ) { network.atlas[$0]?.name }
  }

  /// A row for each group of a network with all measures of the catalogue.
  public static func groups(of network: MembershipNetwork) -> DataTable {
    scores(
      MeasureCatalogue.groupMeasures().map { $0.ask(network) }, of: .group, intervals: .hidden
    ) { network.atlas[$0]?.name }
  }
}

extension DataTable {
  /// Measures of a whole network, one a row.
  public static func network<Left, Right>(
    _ graph: BipartiteGraph<Left, Right>, by measures: [NetworkMeasure]
  ) -> DataTable {
    DataTable(
      columns: [Column("measure", title: "Measure"), Column(.valueOfMeasure, title: "Value")],
      rows: measures.map { [.text($0.quantity.id), Cell(graph.measured(by: $0))] })
  }
}

extension String {
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
