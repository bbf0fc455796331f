extension BipartiteGraph {
  /// Labels the rows and columns of a matrix: of a random network, say, or of a table that was read
  /// elsewhere. The labels may come in any order. O((nodes + edges) log nodes), or O(nodes + edges)
  /// where they are ascending.
  ///
  /// The network has its nodes in canonical order, so its ``matrix`` is the given one with rows and
  /// columns sorted by label.
  ///
  /// - Parameters:
  ///   - left: A label for each row.
  ///   - right: A label for each column.
  ///   - matrix: The edges.
  ///   - leftKind: What the left nodes are called in text.
  ///   - rightKind: What the right nodes are called in text.
  /// - Throws: ``LabelError`` where there are more or fewer labels than nodes, or one occurs twice on
  ///   a side.
  public init(
    left: [Left], right: [Right], matrix: BiadjacencyMatrix,
    leftKind: NodeKind = .left, rightKind: NodeKind = .right
  ) throws(LabelError) {
    let rowOrder = try Self.order(of: left, count: matrix.rowCount, .left)
    let columnOrder = try Self.order(of: right, count: matrix.columnCount, .right)
    self.init(
      left: NodeSet(ascending: rowOrder.map { left[$0] }),
      right: NodeSet(ascending: columnOrder.map { right[$0] }),
      matrix: matrix.sorted(rows: rowOrder, columns: columnOrder),
      leftKind: leftKind, rightKind: rightKind)
  }

  /// Where each label of the canonical order stands in a list.
  private static func order<Node: NodeLabel>(
    of labels: [Node], count: Int, _ side: LabelError.Side
  ) throws(LabelError) -> [Int] {
    guard labels.count == count else {
      throw .wrongCount(side, labels: labels.count, nodes: count)
    }
    let isAscending = zip(labels, labels.dropFirst()).allSatisfy { $0 < $1 }
    let order =
      isAscending
      ? Array(labels.indices) : labels.indices.sorted { (labels[$0], $0) < (labels[$1], $1) }
    for (first, second) in zip(order, order.dropFirst()) where labels[first] == labels[second] {
      throw .repeated(side, place: second, first: first)
    }
    return order
  }
}

/// Why labels do not fit a matrix. Labels are named by their place in the list, from 0.
public enum LabelError: Error, Hashable, Sendable {
  /// The side that the labels are for.
  public enum Side: Hashable, Sendable {
    /// The rows.
    case left
    /// The columns.
    case right
  }

  /// There are more or fewer labels than the matrix has rows (or columns).
  case wrongCount(Side, labels: Int, nodes: Int)
  /// A label occurs a second time.
  case repeated(Side, place: Int, first: Int)
}

extension LabelError: CustomStringConvertible {
  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .wrongCount(let side, let labels, let nodes):
      "there are \(labels) \(side.name) labels for \(nodes) \(side == .left ? "rows" : "columns")"
    case .repeated(let side, let place, let first):
      "\(side.name) label \(place) repeats label \(first)"
    }
  }
}

extension LabelError.Side {
  fileprivate var name: String { self == .left ? "left" : "right" }
}

extension BiadjacencyMatrix {
  /// The same network with its rows and columns in another order: first what stood at the first
  /// number given, and so on. O(rows + columns + edges).
  fileprivate func sorted(rows rowOrder: [Int], columns columnOrder: [Int]) -> BiadjacencyMatrix {
    guard rowOrder != Array(rowOrder.indices) || columnOrder != Array(columnOrder.indices) else {
      return self
    }
    var columnPlaces = [UInt32](repeating: 0, count: columnCount)
    for (place, column) in columnOrder.enumerated() { columnPlaces[column] = UInt32(place) }
    var (rowOfEdge, columnOfEdge): ([UInt32], [UInt32]) = ([], [])
    var weights: [Double]? = isWeighted ? [] : nil
    for (place, row) in rowOrder.enumerated() {
      for entry in rows.range(of: row) {
        rowOfEdge.append(UInt32(place))
        columnOfEdge.append(columnPlaces[Int(rows.indices[entry])])
        weights?.append(rows.weight(at: entry))
      }
    }
    do {
      return try BiadjacencyMatrix(
        rowCount: rowCount, columnCount: columnCount, rowOfEdge: rowOfEdge,
        columnOfEdge: columnOfEdge, weights: weights)
    } catch {
      preconditionFailure("a network in another order is a network")
    }
  }
}
