import Measures
import Networks

/// What a block, the cells of a cluster of rows and one of columns, would be like at best.
public enum BlockKind: String, Sendable, Hashable, CaseIterable {
  /// No edges; each edge is an inconsistency.
  case null

  /// All edges; each cell without is an inconsistency.
  case complete

  /// Every row and every column has an edge. With p of r rows and q of c columns that have one, r·c - p·q
  /// inconsistencies.
  case regular
}

/// A block model: clusters of rows and of columns, such that the cells between any two are as much
/// alike as can be found.
///
/// Doreian, Batagelj & Ferligoj (2004), doi:10.1016/j.socnet.2004.01.002: the sum over blocks of the
/// inconsistencies with the best fitting kind that is allowed is to be small. With null and complete
/// blocks it is a model of structural equivalence, with regular ones of regular equivalence. Weights are
/// left out.
///
/// Other tools: R's blockmodeling with `approaches = "bin"`, and Pajek's two-mode block modelling, count
/// the same.
public struct BlockModel: Sendable, Equatable {
  /// The cluster of each row, numbered from 0 in the order in which they first occur.
  public let ofRows: [Int]

  /// The cluster of each column, with numbers of its own.
  public let ofColumns: [Int]

  /// For each cluster of rows, and in it for each cluster of columns, what the block is like; of two
  /// that fit as well, the one that is first in ``BlockKind``.
  public let blocks: [[BlockKind]]

  /// For each block the share of cells that hold an edge.
  public let densities: [[Double]]

  /// How many inconsistencies there are in all.
  public let inconsistencies: Int

  /// How many starts came to as few. Where it is one or two of many, fewer may well be possible.
  public let startsAtBest: Int

  /// Where the model comes from.
  public static var source: Citation { .doreian }

  /// Looks for the clusters with the fewest inconsistencies.
  ///
  /// The problem is NP-hard; what is found is an upper bound. Starts set out from random clusters and
  /// from those of a two-mode k-means, in turn. Each moves a node to another cluster, or exchanges two,
  /// as long as that helps. Clusters are never
  /// empty.
  ///
  /// - Parameters:
  ///   - matrix: The network.
  ///   - rowClusters: How many clusters of rows.
  ///   - columnClusters: How many clusters of columns.
  ///   - kinds: What blocks may be like; null and complete unless said.
  ///   - starts: How many searches set out.
  ///   - seed: Where random numbers begin; the same gives the same model on any number of threads.
  ///   - threads: How many threads share the starts.
  /// - Returns: `nil` where a side has fewer nodes than clusters, clusters are fewer than 1, or no kind
  ///   is allowed.
  ///
  /// Complexity: each round of a start O(nodes² × (degree + clusters)).
  public init?(
    of matrix: BiadjacencyMatrix, rowClusters: Int, columnClusters: Int,
    kinds: Set<BlockKind> = [.null, .complete], starts: Int = 100, seed: UInt64 = 1,
    threads: Threads = .all
  ) {
    guard (1...max(1, matrix.rowCount)).contains(rowClusters), matrix.rowCount > 0,
      (1...max(1, matrix.columnCount)).contains(columnClusters), matrix.columnCount > 0,
      !kinds.isEmpty
    else { return nil }
    typealias Found = (count: Int, rows: [Int], columns: [Int])
    var found = [Found](repeating: (.max, [], []), count: max(1, starts))
    found.withUnsafeMutableBufferPointer { found in
      nonisolated(unsafe) let found = found
      threads.run(found.count) { start, _ in
        var search = BlockSearch(
          matrix, rowClusters: rowClusters, columnClusters: columnClusters, kinds: kinds,
          start: start % 2 == 0 ? .random : .byDensity,
          generator: SplitMix64(seed: seed, step: UInt64(start)))
        search.improve()
        found[start] = (search.inconsistencies, search.rows.cluster, search.columns.cluster)
      }
    }
    var best = 0
    for start in found.indices where found[start].count < found[best].count { best = start }
    let (fewest, rows, columns) = found[best]
    self.init(
      of: matrix, rows: rows, columns: columns, kinds: kinds, inconsistencies: fewest,
      startsAtBest: found.count { $0.count == fewest })
  }

  /// Judges clusters that are given: how well a partition from elsewhere, such as regions, fits.
  ///
  /// - Parameters:
  ///   - matrix: The network.
  ///   - ofRows: The cluster of each row, from 0; numbered anew.
  ///   - ofColumns: The cluster of each column.
  ///   - kinds: What blocks may be like.
  /// - Returns: `nil` where a side has no nodes, or no kind is allowed.
  public init?(
    of matrix: BiadjacencyMatrix, ofRows: [Int], ofColumns: [Int],
    kinds: Set<BlockKind> = [.null, .complete]
  ) {
    precondition(
      ofRows.count == matrix.rowCount && ofColumns.count == matrix.columnCount,
      "a node has one cluster")
    guard !ofRows.isEmpty, !ofColumns.isEmpty, !kinds.isEmpty else { return nil }
    self.init(
      of: matrix, rows: ofRows, columns: ofColumns, kinds: kinds, inconsistencies: nil,
      startsAtBest: 1)
  }

  private init(
    of matrix: BiadjacencyMatrix, rows: [Int], columns: [Int], kinds: Set<BlockKind>,
    inconsistencies: Int?, startsAtBest: Int
  ) {
    let search = BlockSearch(
      matrix, rows: Self.numbered(rows), columns: Self.numbered(columns), kinds: kinds)
    ofRows = search.rows.cluster
    ofColumns = search.columns.cluster
    blocks = search.rows.sizes.indices.map { a in
      search.columns.sizes.indices.map { search.bestKind(a, $0).kind }
    }
    densities = search.rows.sizes.indices.map { a in
      search.columns.sizes.indices.map { search.density(a, $0) }
    }
    self.inconsistencies = inconsistencies ?? search.inconsistencies
    self.startsAtBest = startsAtBest
  }

  /// Numbers clusters from 0 in the order in which they first occur.
  private static func numbered(_ clusters: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return clusters.map { cluster in
      let number = numbers[cluster] ?? numbers.count
      numbers[cluster] = number
      return number
    }
  }
}
