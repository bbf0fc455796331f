import Measures
import Networks

/// The clusters of one side, and what they need to know of edges.
struct BlockSide {
  let neighbors: CompressedRows
  /// The cluster of each node.
  var cluster: [Int]
  /// How many nodes each cluster has.
  var sizes: [Int]
  /// For each node how many neighbours it has in each cluster of the other side.
  var links: [[Int]] = []
  /// For each cluster, and each of the other side, how many of its nodes have a neighbour there.
  var tied: [[Int]] = []
}

/// A search for the clusters with the fewest inconsistencies.
struct BlockSearch {
  private(set) var rows: BlockSide
  private(set) var columns: BlockSide
  /// For each cluster of rows, and each of columns, how many edges there are.
  private var edges: [[Int]]
  private(set) var inconsistencies = 0
  /// Which kinds are allowed.
  private let (hasNull, hasComplete, hasRegular): (Bool, Bool, Bool)
  private var generator: SplitMix64

  /// How a search sets out.
  enum Start {
    /// Every node in any cluster.
    case random
    /// Around nodes drawn at random, then by densities. Where edges are few, blocks of random clusters
    /// are all null, and no single move helps.
    case byDensity
  }

  /// Starts from clusters that are not empty.
  init(
    _ matrix: BiadjacencyMatrix, rowClusters: Int, columnClusters: Int, kinds: Set<BlockKind>,
    start: Start, generator: SplitMix64
  ) {
    var generator = generator
    var (rows, columns): ([Int], [Int])
    switch start {
    case .random:
      rows = Self.random(matrix.rowCount, in: rowClusters, &generator)
      columns = Self.random(matrix.columnCount, in: columnClusters, &generator)
    case .byDensity:
      rows = Self.aroundSeeds(matrix.rows, in: rowClusters, &generator)
      columns = Self.aroundSeeds(matrix.columns, in: columnClusters, &generator)
    }
    self.init(matrix, rows: rows, columns: columns, kinds: kinds, generator: generator)
    if start == .byDensity { fitDensities() }
  }

  /// Moves each node to the cluster whose densities fit it best, by least squares, until none moves or
  /// for a while: two-mode k-means.
  private mutating func fitDensities() {
    for _ in 0..<50 {
      var moved = false
      var densities = rows.sizes.indices.map { a in
        columns.sizes.indices.map { density(a, $0) }
      }
      for row in rows.cluster.indices where rows.sizes[rows.cluster[row]] > 1 {
        let best = nearest(
          rows.links[row], among: densities, sizes: columns.sizes, own: rows.cluster[row])
        moved = moved || best != rows.cluster[row]
        moveRow(row, to: best)
      }
      densities = columns.sizes.indices.map { b in rows.sizes.indices.map { density($0, b) } }
      for column in columns.cluster.indices where columns.sizes[columns.cluster[column]] > 1 {
        let best = nearest(
          columns.links[column], among: densities, sizes: rows.sizes, own: columns.cluster[column])
        moved = moved || best != columns.cluster[column]
        moveColumn(column, to: best)
      }
      if !moved { return }
    }
  }

  /// The cluster from whose densities a node's cells differ least, in squares.
  private func nearest(
    _ links: [Int], among densities: [[Double]], sizes: [Int], own: Int
  ) -> Int {
    func cost(_ cluster: Int) -> Double {
      var cost = 0.0
      for (other, density) in densities[cluster].enumerated() {
        cost += density * (Double(sizes[other]) * density - 2 * Double(links[other]))
      }
      return cost
    }
    var (best, least) = (own, cost(own) - 1e-9)
    for cluster in densities.indices {
      let cost = cost(cluster)
      if cost < least { (best, least) = (cluster, cost) }
    }
    return best
  }

  private static func random(
    _ count: Int, in clusters: Int, _ generator: inout SplitMix64
  ) -> [Int] {
    let cluster = (0..<count).map { node in
      node < clusters ? node : generator.number(below: clusters)
    }
    return shuffled(count, &generator).map { cluster[$0] }
  }

  private static func aroundSeeds(
    _ side: CompressedRows, in clusters: Int, _ generator: inout SplitMix64
  ) -> [Int] {
    let order = shuffled(side.count, &generator)
    let seeds = order[..<clusters].map { Set(side.indices(of: $0)) }
    var cluster = [Int](repeating: 0, count: side.count)
    for (place, node) in order.enumerated() {
      guard place >= clusters else {
        cluster[node] = place
        continue
      }
      // Shared neighbours, of all that either has.
      var (best, most) = (generator.number(below: clusters), 0.0)
      for (seed, neighbors) in seeds.enumerated() {
        let shared = side.indices(of: node).count { neighbors.contains($0) }
        let either = side.degree(of: node) + neighbors.count - shared
        let share = either > 0 ? Double(shared) / Double(either) : 0
        if share > most { (best, most) = (seed, share) }
      }
      cluster[node] = best
    }
    return cluster
  }

  /// Starts from clusters that are given, numbered without gaps.
  init(
    _ matrix: BiadjacencyMatrix, rows: [Int], columns: [Int], kinds: Set<BlockKind>,
    generator: SplitMix64 = SplitMix64(seed: 0)
  ) {
    func sizes(_ cluster: [Int]) -> [Int] {
      var sizes = [Int](repeating: 0, count: (cluster.max() ?? -1) + 1)
      for cluster in cluster { sizes[cluster] += 1 }
      return sizes
    }
    self.rows = BlockSide(neighbors: matrix.rows, cluster: rows, sizes: sizes(rows))
    self.columns = BlockSide(neighbors: matrix.columns, cluster: columns, sizes: sizes(columns))
    let (rowClusters, columnClusters) = (self.rows.sizes.count, self.columns.sizes.count)
    self.rows.links = Array(
      repeating: Array(repeating: 0, count: columnClusters), count: rows.count)
    self.columns.links = Array(
      repeating: Array(repeating: 0, count: rowClusters), count: columns.count)
    edges = Array(repeating: Array(repeating: 0, count: columnClusters), count: rowClusters)
    for row in rows.indices {
      for column in matrix.rows.indices(of: row).map({ Int($0) }) {
        self.rows.links[row][columns[column]] += 1
        self.columns.links[column][rows[row]] += 1
        edges[rows[row]][columns[column]] += 1
      }
    }
    self.rows.tied = edges.map { $0.map { _ in 0 } }
    self.columns.tied = (0..<columnClusters).map { _ in Array(repeating: 0, count: rowClusters) }
    for row in rows.indices {
      for b in 0..<columnClusters where self.rows.links[row][b] > 0 {
        self.rows.tied[rows[row]][b] += 1
      }
    }
    for column in columns.indices {
      for a in 0..<rowClusters where self.columns.links[column][a] > 0 {
        self.columns.tied[columns[column]][a] += 1
      }
    }
    (hasNull, hasComplete, hasRegular) = (
      kinds.contains(.null), kinds.contains(.complete), kinds.contains(.regular)
    )
    self.generator = generator
    for a in 0..<rowClusters {
      for b in 0..<columnClusters { inconsistencies += bestKind(a, b).inconsistencies }
    }
  }

  /// What a block is most like, and how many of its cells are not.
  func bestKind(_ a: Int, _ b: Int) -> (kind: BlockKind, inconsistencies: Int) {
    let (cells, edges) = (rows.sizes[a] * columns.sizes[b], edges[a][b])
    var best = (kind: BlockKind.null, inconsistencies: hasNull ? edges : Int.max)
    if hasComplete, cells - edges < best.inconsistencies { best = (.complete, cells - edges) }
    if hasRegular {
      let untied = cells - rows.tied[a][b] * columns.tied[b][a]
      if untied < best.inconsistencies { best = (.regular, untied) }
    }
    return best
  }

  /// The share of a block's cells that hold an edge.
  func density(_ a: Int, _ b: Int) -> Double {
    Double(edges[a][b]) / Double(rows.sizes[a] * columns.sizes[b])
  }

  /// Moves and exchanges nodes as long as that helps.
  mutating func improve() {
    var helped = true
    while helped {
      helped = false
      while moveRows() || moveColumns() { helped = true }
      if exchangeRows() || exchangeColumns() { helped = true }
    }
  }

  private mutating func moveRows() -> Bool {
    move(count: rows.cluster.count, clusters: rows.sizes.count) { search, node, cluster in
      search.moveRow(node, to: cluster)
    } cluster: {
      $0.rows
    }
  }

  private mutating func moveColumns() -> Bool {
    move(count: columns.cluster.count, clusters: columns.sizes.count) { search, node, cluster in
      search.moveColumn(node, to: cluster)
    } cluster: {
      $0.columns
    }
  }

  private mutating func exchangeRows() -> Bool {
    exchange(count: rows.cluster.count) { search, node, cluster in
      search.moveRow(node, to: cluster)
    } cluster: {
      $0.rows
    }
  }

  private mutating func exchangeColumns() -> Bool {
    exchange(count: columns.cluster.count) { search, node, cluster in
      search.moveColumn(node, to: cluster)
    } cluster: {
      $0.columns
    }
  }

  /// Moves each node of a side, in random order, to the cluster that helps most. Whether any helped.
  private mutating func move(
    count: Int, clusters: Int, _ apply: (inout BlockSearch, Int, Int) -> Void,
    cluster side: (BlockSearch) -> BlockSide
  ) -> Bool {
    guard clusters > 1 else { return false }
    var helped = false
    for node in Self.shuffled(count, &generator) {
      let own = side(self).cluster[node]
      guard side(self).sizes[own] > 1 else { continue }
      var (best, fewest) = (own, inconsistencies)
      for other in 0..<clusters where other != own {
        apply(&self, node, other)
        if inconsistencies < fewest { (best, fewest) = (other, inconsistencies) }
      }
      apply(&self, node, best)
      helped = helped || best != own
    }
    return helped
  }

  /// Exchanges two nodes of a side wherever that helps. Whether any did.
  private mutating func exchange(
    count: Int, _ apply: (inout BlockSearch, Int, Int) -> Void,
    cluster side: (BlockSearch) -> BlockSide
  ) -> Bool {
    var helped = false
    let order = Self.shuffled(count, &generator)
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        let (a, b) = (side(self).cluster[one], side(self).cluster[other])
        guard a != b else { continue }
        let before = inconsistencies
        apply(&self, one, b)
        apply(&self, other, a)
        if inconsistencies < before {
          helped = true
        } else {
          apply(&self, other, b)
          apply(&self, one, a)
        }
      }
    }
    return helped
  }

  /// Moves a row to another cluster, and keeps count.
  private mutating func moveRow(_ row: Int, to new: Int) {
    let old = rows.cluster[row]
    guard old != new else { return }
    for b in columns.sizes.indices {
      inconsistencies -= bestKind(old, b).inconsistencies + bestKind(new, b).inconsistencies
    }
    rows.cluster[row] = new
    rows.sizes[old] -= 1
    rows.sizes[new] += 1
    for b in columns.sizes.indices {
      let links = rows.links[row][b]
      guard links > 0 else { continue }
      edges[old][b] -= links
      edges[new][b] += links
      rows.tied[old][b] -= 1
      rows.tied[new][b] += 1
    }
    for column in rows.neighbors.indices(of: row) {
      let (column, b) = (Int(column), columns.cluster[Int(column)])
      columns.links[column][old] -= 1
      columns.links[column][new] += 1
      if columns.links[column][old] == 0 { columns.tied[b][old] -= 1 }
      if columns.links[column][new] == 1 { columns.tied[b][new] += 1 }
    }
    for b in columns.sizes.indices {
      inconsistencies += bestKind(old, b).inconsistencies + bestKind(new, b).inconsistencies
    }
  }

  /// Moves a column to another cluster, and keeps count.
  private mutating func moveColumn(_ column: Int, to new: Int) {
    let old = columns.cluster[column]
    guard old != new else { return }
    for a in rows.sizes.indices {
      inconsistencies -= bestKind(a, old).inconsistencies + bestKind(a, new).inconsistencies
    }
    columns.cluster[column] = new
    columns.sizes[old] -= 1
    columns.sizes[new] += 1
    for a in rows.sizes.indices {
      let links = columns.links[column][a]
      guard links > 0 else { continue }
      edges[a][old] -= links
      edges[a][new] += links
      columns.tied[old][a] -= 1
      columns.tied[new][a] += 1
    }
    for row in columns.neighbors.indices(of: column) {
      let (row, a) = (Int(row), rows.cluster[Int(row)])
      rows.links[row][old] -= 1
      rows.links[row][new] += 1
      if rows.links[row][old] == 0 { rows.tied[a][old] -= 1 }
      if rows.links[row][new] == 1 { rows.tied[a][new] += 1 }
    }
    for a in rows.sizes.indices {
      inconsistencies += bestKind(a, old).inconsistencies + bestKind(a, new).inconsistencies
    }
  }

  private static func shuffled(_ count: Int, _ generator: inout SplitMix64) -> [Int] {
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, generator.number(below: place + 1))
    }
    return order
  }
}
