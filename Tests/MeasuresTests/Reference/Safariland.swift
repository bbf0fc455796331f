import Networks

/// Vázquez & Simberloff (2003): visits of 27 kinds of pollinators to 9 kinds of plants at Safariland,
/// 39 edges in two components; as `Safariland` of the R package bipartite has them.
enum Safariland {
  static let left = (1...9).map { "plant \($0)" }

  static let right = (1...27).map { "pollinator \($0)" }

  /// A row for each plant, the number of visits for each pollinator.
  static let visits = [
    [673, 0, 110, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1],
    [0, 154, 0, 0, 5, 7, 1, 3, 8, 1, 1, 0, 0, 4, 0, 0, 0, 4, 0, 1, 6, 1, 1, 3, 4, 4, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 67, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 6, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 2, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]

  static func graph(weighted: Bool = false) throws -> BipartiteGraph<String, String> {
    let cells = zip(left, visits).flatMap { plant, row in
      zip(right, row).filter { $0.1 > 0 }.map { (plant, $0.0, Double($0.1)) }
    }
    return try BipartiteGraph(
      edges: cells.map { ($0.0, $0.1) }, weights: weighted ? cells.map(\.2) : nil)
  }
}
