import Chance
import Interchange
import Networks

extension Equivalence {
  /// What makes two nodes equivalent, in words for a reader.
  public var definition: String {
    switch self {
    case .structural: "Nodes of a position have the same neighbours (Lorrain & White 1971)."
    case .exact:
      "Nodes of a position have as many neighbours of each position (Everett & Borgatti 1996)."
    case .regular:
      "Nodes of a position have neighbours of the same positions, however many (White & Reitz 1983)."
    }
  }
}

extension DataTable {
  /// A row for each node of a block model: first the rows of the network, then its columns.
  public static func clusters(_ model: BlockModel, in network: NamedMatrix) -> DataTable {
    let cluster = Quantity(
      id: "cluster", name: "Cluster", unit: .named("number of a cluster"),
      range: ValueRange(lower: 1, upper: nil),
      definition: "The cluster of the node's own side in the block model.",
      source: BlockModel.source)
    func rows(_ nodes: [NamedMatrix.Node], _ kind: NodeKind, _ clusters: [Int]) -> [[Cell]] {
      zip(nodes, clusters).map {
        [.text($0.id), .text($0.name), .text(kind.singular), Cell($1 + 1)]
      }
    }
    return DataTable(
      columns: [
        Column("node", title: "Node"), Column("name", title: "Name"), Column("side", title: "Side"),
        Column(cluster),
      ],
      rows: rows(network.rows, network.rowKind, model.ofRows)
        + rows(network.columns, network.columnKind, model.ofColumns))
  }

  /// A row for each block: its clusters, what it is like, and the share of its cells with an edge.
  public static func blocks(_ model: BlockModel, in network: NamedMatrix) -> DataTable {
    let density = Quantity(
      id: "density", name: "Density", unit: .share, range: .unitInterval,
      definition: "The share of the block's cells that hold an edge.")
    func cluster(_ id: String, _ kind: NodeKind) -> Quantity {
      Quantity(
        id: id, name: "Cluster of \(kind.plural)", unit: .named("number of a cluster"),
        range: ValueRange(lower: 1, upper: nil),
        definition: "The cluster of \(kind.plural) whose block this is.", source: BlockModel.source)
    }
    return DataTable(
      columns: [
        Column(cluster("row-cluster", network.rowKind)),
        Column(cluster("column-cluster", network.columnKind)), Column("kind", title: "Block"),
        Column(density),
      ],
      rows: model.blocks.enumerated().flatMap { row, kinds in
        kinds.enumerated().map { column, kind in
          [
            Cell(row + 1), Cell(column + 1), .text(kind.rawValue),
            .number(model.densities[row][column]),
          ]
        }
      })
  }
}

/// The clusters of a block model for people.
public func clusterText(of model: BlockModel, in network: NamedMatrix, width: Int) -> String {
  func text(_ nodes: [NamedMatrix.Node], _ kind: NodeKind, _ clusters: [Int]) -> String {
    (0...(clusters.max() ?? 0)).map { cluster in
      let own = nodes.indices.filter { clusters[$0] == cluster }.map { nodes[$0] }
      return "Cluster \(cluster + 1) of \(kind.plural)\n" + paragraph(own, kind: kind, width: width)
    }.joined()
  }
  return text(network.rows, network.rowKind, model.ofRows)
    + text(network.columns, network.columnKind, model.ofColumns)
}
