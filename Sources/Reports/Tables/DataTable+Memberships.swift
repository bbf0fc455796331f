import Measures
import Memberships
import Networks

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

  /// A row for each pair of nodes that share a neighbour: what they share, by name, and the measures
  /// of the pair. Sorted by the number shared, then by Jaccard similarity, both from the highest
  /// down, then by node.
  ///
  /// - Parameters:
  ///   - side: The side whose pairs are told.
  ///   - names: How this side's nodes are called; a node without a name goes by its label.
  ///   - oppositeNames: How the other side's nodes are called.
  public static func overlap<Node, Opposite>(
    of side: Side<Node, Opposite>, names: (Node) -> String?, oppositeNames: (Opposite) -> String?
  ) -> DataTable {
    let shared = side.paired(by: .sharedNeighbors)
    let jaccard = side.paired(by: .jaccard)
    let pairs = shared.sharing.edges.map { edge in
      (edge: edge, jaccard: jaccard[edge.a, edge.b] ?? 0)
    }.sorted {
      ($1.edge.weight, $1.jaccard, $0.edge.a, $0.edge.b)
        < ($0.edge.weight, $0.jaccard, $1.edge.a, $1.edge.b)
    }
    return DataTable(
      columns: [
        Column("a", title: side.kind.singular.capitalizedFirst),
        Column("b", title: "Other \(side.kind.singular)"),
        Column("a-name", title: "Name"), Column("b-name", title: "Other name"),
        Column(shared.quantity, unit: shared.unit), Column(jaccard.quantity, unit: jaccard.unit),
        Column("shared", title: "Shared"),
      ],
      rows: pairs.map { edge, jaccard in
        [
          .text("\(edge.a)"), .text("\(edge.b)"), Cell(names(edge.a)), Cell(names(edge.b)),
          .number(edge.weight), .number(jaccard),
          .list(
            side.sharedNeighbors(of: edge.a, and: edge.b).map { oppositeNames($0) ?? "\($0)" }
              .sorted()),
        ]
      })
  }

  /// The pairs of countries of a network and the groups that they share. See
  /// ``overlap(of:names:oppositeNames:)``.
  public static func countryOverlap(of network: MembershipNetwork) -> DataTable {
    overlap(
      of: network.countries, names: { network.atlas[$0]?.name },
      oppositeNames: { network.atlas[$0]?.shortName })
  }

  /// The pairs of groups of a network and the countries that they share. See
  /// ``overlap(of:names:oppositeNames:)``.
  public static func groupOverlap(of network: MembershipNetwork) -> DataTable {
    overlap(
      of: network.groups, names: { network.atlas[$0]?.name },
      oppositeNames: { network.atlas[$0]?.name })
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
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
