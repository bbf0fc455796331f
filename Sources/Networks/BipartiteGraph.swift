/// A two-mode network: nodes on two sides, and edges only between the sides.
///
/// The sides have label types of their own. Nodes stand in one canonical order, sorted by label, so
/// that equal networks give equal answers, byte for byte. A node may have no edge.
public struct BipartiteGraph<Left: NodeLabel, Right: NodeLabel>: Sendable {
  /// The nodes of the left side.
  public let leftNodes: NodeSet<Left>

  /// The nodes of the right side.
  public let rightNodes: NodeSet<Right>

  /// The edges: a row for each left node, a column for each right node.
  public let matrix: BiadjacencyMatrix

  /// What the left nodes are called.
  public let leftKind: NodeKind

  /// What the right nodes are called.
  public let rightKind: NodeKind

  /// Builds a network from its edges. O((nodes + edges) log nodes).
  ///
  /// - Parameters:
  ///   - edges: Pairs of labels. Their nodes need not be listed elsewhere.
  ///   - weights: A weight for each edge, in the same order; `nil` where all weigh 1.
  ///   - isolatedLeft: Further left nodes, so that those without an edge are not lost.
  ///   - isolatedRight: Further right nodes.
  ///   - leftKind: What the left nodes are called in text.
  ///   - rightKind: What the right nodes are called in text.
  /// - Throws: ``EdgeError`` for an edge that occurs twice or a weight that is not positive.
  public init(
    edges: [(Left, Right)], weights: [Double]? = nil,
    includingLeft isolatedLeft: [Left] = [],
    includingRight isolatedRight: [Right] = [],
    leftKind: NodeKind = .left, rightKind: NodeKind = .right
  ) throws(EdgeError) {
    let leftNodes = NodeSet(edges.map { $0.0 } + isolatedLeft)
    let rightNodes = NodeSet(edges.map { $0.1 } + isolatedRight)
    func position<Node>(_ node: Node, in nodes: NodeSet<Node>) -> UInt32 {
      UInt32(nodes.position(of: node) ?? nodes.count)
    }
    matrix = try BiadjacencyMatrix(
      rowCount: leftNodes.count, columnCount: rightNodes.count,
      rowOfEdge: edges.map { position($0.0, in: leftNodes) },
      columnOfEdge: edges.map { position($0.1, in: rightNodes) }, weights: weights)
    self.leftNodes = leftNodes
    self.rightNodes = rightNodes
    self.leftKind = leftKind
    self.rightKind = rightKind
  }

  /// Builds a network from the right nodes that each left node is tied to: sets, so no edge can
  /// occur twice. O((nodes + edges) log nodes).
  ///
  /// - Parameters:
  ///   - neighbors: The right nodes of each left node; an empty set for an isolated one.
  ///   - isolatedRight: Further right nodes, so that those without an edge are not lost.
  ///   - leftKind: What the left nodes are called in text.
  ///   - rightKind: What the right nodes are called in text.
  public init(
    neighbors: [Left: Set<Right>], includingRight isolatedRight: [Right] = [],
    leftKind: NodeKind = .left, rightKind: NodeKind = .right
  ) {
    let leftNodes = NodeSet(neighbors.keys)
    let rightNodes = NodeSet(neighbors.values.joined() + isolatedRight)
    matrix = BiadjacencyMatrix(
      neighborsOfRows: leftNodes.labels.map { node in
        (neighbors[node] ?? []).compactMap(rightNodes.position).map { UInt32($0) }.sorted()
      },
      columnCount: rightNodes.count)
    self.leftNodes = leftNodes
    self.rightNodes = rightNodes
    self.leftKind = leftKind
    self.rightKind = rightKind
  }

  /// Labels the rows and columns of a matrix.
  package init(
    left leftNodes: NodeSet<Left>, right rightNodes: NodeSet<Right>, matrix: BiadjacencyMatrix,
    leftKind: NodeKind = .left, rightKind: NodeKind = .right
  ) {
    precondition(
      leftNodes.count == matrix.rowCount && rightNodes.count == matrix.columnCount,
      "a label for each row and column")
    self.leftNodes = leftNodes
    self.rightNodes = rightNodes
    self.matrix = matrix
    self.leftKind = leftKind
    self.rightKind = rightKind
  }

  /// The left nodes, to put questions to.
  public var left: Side<Left, Right> {
    Side(
      nodes: leftNodes, opposites: rightNodes, matrix: matrix, kind: leftKind,
      oppositeKind: rightKind)
  }

  /// The right nodes, to put questions to.
  public var right: Side<Right, Left> {
    Side(
      nodes: rightNodes, opposites: leftNodes, matrix: matrix.transposed, kind: rightKind,
      oppositeKind: leftKind)
  }
}

extension BipartiteGraph where Left == Right {
  /// Labels that stand on both sides, ascending. They name different nodes: the sides are never
  /// merged. A reader of foreign data should report them, since they are often a mistake. O(nodes).
  public var labelsOnBothSides: [Left] { leftNodes.labels.filter(rightNodes.contains) }
}
