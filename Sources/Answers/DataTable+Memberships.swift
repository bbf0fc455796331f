import Burden
import Facts
import Interchange
import Measures
import Networks
import Positions

extension DataTable {
  /// A row for each node, sorted by node: the node, its name where one is given, and its scores by
  /// several measures.
  ///
  /// - Parameters:
  ///   - side: The side.
  ///   - measures: The measures.
  ///   - withIntervals: Whether the ends of the interval stand behind the scores of a measure that is
  ///     uncertain.
  ///   - name: What a node is called.
  public static func scores<Node, Opposite>(
    of side: Side<Node, Opposite>, by measures: [NodeMeasure<Node, Opposite>],
    withIntervals: Bool = false, name: ((Node) -> String?)? = nil
  ) -> DataTable {
    let scores = measures.map { side.scored(by: $0) }
    var columns = [Column("node", title: side.kind.singular.capitalizedFirst)]
    if name != nil { columns.append(Column("name", title: "Name")) }
    for score in scores {
      columns.append(Column(score.quantity, unit: score.unit))
      guard withIntervals, score.intervals != nil else { continue }
      columns.append(Column("\(score.quantity.id)-low", title: "low", unit: score.unit))
      columns.append(Column("\(score.quantity.id)-high", title: "high", unit: score.unit))
    }
    let rows = side.nodes.labels.enumerated().map { place, node in
      [.text("\(node)")] + (name.map { [Cell($0(node))] } ?? [])
        + scores.flatMap { score -> [Cell] in
          let value = Cell(score.values[place])
          guard withIntervals, let intervals = score.intervals else { return [value] }
          return [value, Cell(intervals[place]?.lowerBound), Cell(intervals[place]?.upperBound)]
        }
    }
    return DataTable(columns: columns, rows: rows)
  }

  /// A row for each country of a network with all measures of the catalogue.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - loads: The countries' loads by the dataset's own model, where they are known already.
  public static func countries(
    of network: MembershipNetwork, loads: [CountryLoad]? = nil
  ) -> DataTable {
    scores(of: network.countries, by: MeasureCatalogue.countryMeasures(in: network, loads: loads)) {
      network.atlas[$0]?.name
    }
  }

  /// A row for each group of a network with all measures of the catalogue.
  public static func groups(of network: MembershipNetwork) -> DataTable {
    scores(of: network.groups, by: MeasureCatalogue.groupMeasures(in: network)) {
      network.atlas[$0]?.name
    }
  }
}

extension DataTable {
  /// A one-mode projection as an edge list: `a`, `b` and `weight`, `a` before `b`, sorted.
  public static func edges<Node>(
    of graph: Graph<Node>, by quantity: Quantity, unit: String
  ) -> DataTable {
    DataTable(
      columns: [
        Column("a", title: "A"), Column("b", title: "B"),
        Column(quantity, unit: unit, id: "weight"),
      ],
      rows: graph.edges.map { [.text("\($0.a)"), .text("\($0.b)"), .number($0.weight)] })
  }

  /// Measures of a whole network, one a row.
  public static func network<Left, Right>(
    _ graph: BipartiteGraph<Left, Right>, by measures: [NetworkMeasure]
  ) -> DataTable {
    DataTable(
      columns: [Column("measure", title: "Measure"), Column("value", title: "Value")],
      rows: measures.map { [.text($0.quantity.id), Cell(graph.measured(by: $0))] })
  }
}

extension String {
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
