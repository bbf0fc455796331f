/// A two-mode network without labels: which of `rowCount` nodes on this side is tied to which of
/// `columnCount` nodes on the other.
///
/// Every kernel runs on this one concrete type. Both directions are stored, so that a row's and a
/// column's neighbours are each one contiguous, sorted range. Swapping the sides is free:
/// ``transposed`` shares the storage.
///
/// Nodes may be isolated. An edge occurs once. Weights, where there are any, lie in ``weightRange``.
public struct BiadjacencyMatrix: Sendable, Equatable {
  /// For each row node the columns that it is tied to.
  public let rows: CompressedRows

  /// For each column node the rows that it is tied to.
  public let columns: CompressedRows

  /// The number of nodes on this side. O(1).
  public var rowCount: Int { rows.count }

  /// The number of nodes on the other side. O(1).
  public var columnCount: Int { columns.count }

  /// The number of edges. O(1).
  public var edgeCount: Int { rows.indices.count }

  /// Whether edges have weights; without, each weighs 1. O(1).
  public var isWeighted: Bool { rows.weights != nil }

  /// The weights that an edge can have. Sums over four thousand million edges of products of four such
  /// weights, and their inverses, are within a Double's range, so that no measure is beyond it.
  public static let weightRange = 1e-60...1e60

  /// A matrix has fewer edges than this, and fewer nodes on both sides together. Where an `Int` has 32
  /// bits, as in WebAssembly, it is the greatest `Int`.
  package static let sizeLimit = Int(clamping: UInt32.max)

  /// Whether 32-bit indices, also of kernels that number all nodes in a row, can hold a network.
  package static func canHold(rows: Int, columns: Int, edges: Int) -> Bool {
    max(rows, columns, edges) < sizeLimit && rows < sizeLimit - columns
  }

  /// The same network seen from the other side. O(1).
  public var transposed: BiadjacencyMatrix { BiadjacencyMatrix(rows: columns, columns: rows) }

  private init(rows: CompressedRows, columns: CompressedRows) {
    self.rows = rows
    self.columns = columns
  }

  /// Builds the matrix from the columns that each row is tied to. O(rows + columns + edges).
  ///
  /// - Precondition: each list is strictly ascending and below `columnCount`.
  init(neighborsOfRows: [[UInt32]], columnCount: Int) {
    var offsets: [UInt32] = [0]
    for neighbors in neighborsOfRows {
      offsets.append(offsets[offsets.count - 1] + UInt32(neighbors.count))
    }
    let indices = Array(neighborsOfRows.joined())
    let byColumn = CompressedRows.sorted(columnCount, by: indices, taking: nil)
    let rowOfEdge = neighborsOfRows.enumerated().flatMap { row, neighbors in
      repeatElement(UInt32(row), count: neighbors.count)
    }
    rows = CompressedRows(offsets: offsets, indices: indices, weights: nil)
    columns = CompressedRows(
      offsets: byColumn.offsets, indices: byColumn.entries.map { rowOfEdge[Int($0)] }, weights: nil)
  }

  /// Builds the matrix of an edge list by two counting sorts. O(rows + columns + edges).
  ///
  /// - Parameters:
  ///   - rowCount: The number of nodes on this side, isolated ones included.
  ///   - columnCount: The number of nodes on the other side.
  ///   - edges: The row and the column of each edge, in any order.
  ///   - weights: A weight for each edge, in ``weightRange``; `nil` where all weigh 1.
  /// - Throws: ``EdgeError`` for an index that is out of range, an edge that occurs twice, a weight
  ///   that is not in ``weightRange``, or more edges or nodes than 32-bit indices can hold.
  public init(
    rowCount: Int, columnCount: Int, edges: [(row: UInt32, column: UInt32)],
    weights: [Double]? = nil
  ) throws(EdgeError) {
    try self.init(
      rowCount: rowCount, columnCount: columnCount, rowOfEdge: edges.map { $0.row },
      columnOfEdge: edges.map { $0.column }, weights: weights)
  }

  /// Builds the matrix of an edge list whose rows and columns come as two arrays of equal length.
  /// See ``init(rowCount:columnCount:edges:weights:)``.
  public init(
    rowCount: Int, columnCount: Int, rowOfEdge: [UInt32], columnOfEdge: [UInt32],
    weights: [Double]? = nil
  ) throws(EdgeError) {
    precondition(rowCount >= 0 && columnCount >= 0, "a side has no fewer than no nodes")
    guard Self.canHold(rows: rowCount, columns: columnCount, edges: rowOfEdge.count) else {
      throw .tooLarge(limit: Self.sizeLimit)
    }
    precondition(rowOfEdge.count == columnOfEdge.count, "an edge has a row and a column")
    precondition(weights == nil || weights?.count == rowOfEdge.count, "an edge has one weight")
    if let place = rowOfEdge.firstIndex(where: { $0 >= rowCount }) {
      throw .outOfRange(edge: place)
    }
    if let place = columnOfEdge.firstIndex(where: { $0 >= columnCount }) {
      throw .outOfRange(edge: place)
    }
    if let place = weights?.firstIndex(where: { !Self.weightRange.contains($0) }) {
      throw .badWeight(edge: place)
    }
    guard let weights else {
      let packed = Scratch<UInt64>(uninitialized: rowOfEdge.count)
      for edge in rowOfEdge.indices {
        packed.elements[edge] = PackedEdges.packed(
          row: rowOfEdge[edge], column: columnOfEdge[edge])
      }
      let edges = PackedEdges(
        slices: [UnsafeBufferPointer(packed.elements)], rowCount: rowCount, columnCount: columnCount
      )
      if let (rows, columns) = edges.sorted(threads: .all) {
        self.init(rows: rows, columns: columns)
        return
      }
      // An edge occurs twice: sort the slow way, which finds out which.
      try self.init(
        rowCount: rowCount, columnCount: columnCount, rowOfEdge: rowOfEdge,
        columnOfEdge: columnOfEdge, weights: rowOfEdge.map { _ in 1 })
      return
    }
    // Sorting by column first and stably by row after leaves both directions sorted within.
    let byColumn = CompressedRows.sorted(columnCount, by: columnOfEdge, taking: nil)
    let byRow = CompressedRows.sorted(rowCount, by: rowOfEdge, taking: byColumn.entries)
    for row in 0..<rowCount {
      let range = Int(byRow.offsets[row])..<Int(byRow.offsets[row + 1])
      for place in range.dropFirst() {
        let (a, b) = (byRow.entries[place - 1], byRow.entries[place])
        if columnOfEdge[Int(a)] == columnOfEdge[Int(b)] {
          throw .repeated(edge: Int(max(a, b)), first: Int(min(a, b)))
        }
      }
    }
    let byColumnSorted = CompressedRows.sorted(
      columnCount, by: columnOfEdge, taking: byRow.entries)
    self.init(
      rows: CompressedRows(
        offsets: byRow.offsets, indices: byRow.entries.map { columnOfEdge[Int($0)] },
        weights: byRow.entries.map { weights[Int($0)] }),
      columns: CompressedRows(
        offsets: byColumnSorted.offsets,
        indices: byColumnSorted.entries.map { rowOfEdge[Int($0)] },
        weights: byColumnSorted.entries.map { weights[Int($0)] }))
  }

  /// Builds the matrix of rows without weights. O(rows + columns + edges).
  ///
  /// - Precondition: each row is strictly ascending and below `columnCount`.
  package init(rows: CompressedRows, columnCount: Int, threads: Threads = .all) {
    let dealt = Scratch<UInt64>(uninitialized: rows.indices.count)
    self.init(
      rows: rows,
      columns: rows.transposed(columnCount, dealt: dealt.elements, threads: threads))
  }

  /// Builds the matrix of packed edges; `nil` where an edge occurs twice. O(rows + columns + edges).
  package init?(_ edges: PackedEdges, threads: Threads = .all) {
    guard let (rows, columns) = edges.sorted(threads: threads) else { return nil }
    self.init(rows: rows, columns: columns)
  }
}

/// Why an edge list is not a two-mode network. Edges are named by their place in the list, from 0.
public enum EdgeError: Error, Equatable, Sendable {
  /// An edge names a node that does not exist.
  case outOfRange(edge: Int)
  /// An edge occurs a second time.
  case repeated(edge: Int, first: Int)
  /// A weight is not a number in ``BiadjacencyMatrix/weightRange``.
  case badWeight(edge: Int)
  /// There are as many edges or nodes, on both sides together, as the limit, or more.
  case tooLarge(limit: Int)
}

extension EdgeError: CustomStringConvertible {
  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .outOfRange(let edge): "edge \(edge) names a node that is not in the network"
    case .repeated(let edge, let first): "edge \(edge) repeats edge \(first)"
    case .badWeight(let edge): "the weight of edge \(edge) is not a number from 1e-60 to 1e60"
    case .tooLarge(let limit):
      "a network has fewer than \(limit) edges, and fewer nodes on both sides together"
    }
  }
}
