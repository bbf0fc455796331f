import Networks

/// A two-mode network with what files of networks hold beside it, whatever their format.
public struct NetworkDocument: Sendable {
  /// The network.
  public let graph: BipartiteGraph<String, String>

  /// What is known of the left nodes, each column in the order of `graph.leftNodes`.
  public let leftAttributes: [AttributeColumn]

  /// What is known of the right nodes, each column in the order of `graph.rightNodes`.
  public let rightAttributes: [AttributeColumn]

  /// What is known of the edges, besides their weights, each column in the order of `graph.edges`.
  public let edgeAttributes: [AttributeColumn]

  /// What the network is called; `nil` where it has no name.
  public let title: String?

  /// What a reader of the numbers should know of how the file was read.
  public let remarks: [String]

  /// The SHA-256 of the file's bytes, in hexadecimal; empty for a network that comes from no file.
  public let checksum: String

  /// Puts a network and its attributes together.
  ///
  /// - Precondition: each column has a value, or `nil`, for each node or edge.
  public init(
    _ graph: BipartiteGraph<String, String>, leftAttributes: [AttributeColumn] = [],
    rightAttributes: [AttributeColumn] = [], edgeAttributes: [AttributeColumn] = [],
    title: String? = nil, remarks: [String] = [], checksum: String = ""
  ) {
    precondition(
      leftAttributes.allSatisfy { $0.count == graph.leftNodes.count }
        && rightAttributes.allSatisfy { $0.count == graph.rightNodes.count }
        && edgeAttributes.allSatisfy { $0.count == graph.edgeCount },
      "each has one value of an attribute, or none")
    self.graph = graph
    self.leftAttributes = leftAttributes
    self.rightAttributes = rightAttributes
    self.edgeAttributes = edgeAttributes
    self.title = title
    self.remarks = remarks
    self.checksum = checksum
  }

  /// The same with other remarks and another checksum.
  func with(remarks: [String], checksum: String) -> NetworkDocument {
    NetworkDocument(
      graph, leftAttributes: leftAttributes, rightAttributes: rightAttributes,
      edgeAttributes: edgeAttributes, title: title, remarks: remarks, checksum: checksum)
  }
}

extension NetworkDocument {
  /// An edge by the numbers of its nodes, with its place among `graph.edges`.
  struct NumberedEdge {
    let left: Int
    let right: Int
    let weight: Double
    let place: Int
  }

  /// The edges, sorted by left and then right node. O(1) for each.
  var numberedEdges: some Sequence<NumberedEdge> {
    let rows = graph.matrix.rows
    return (0..<graph.leftNodes.count).lazy.flatMap { row in
      rows.range(of: row).lazy.map { place in
        NumberedEdge(
          left: row, right: Int(rows.indices[place]), weight: rows.weight(at: place), place: place)
      }
    }
  }

  var isWeighted: Bool { graph.matrix.isWeighted }
  var leftLabels: [String] { graph.leftNodes.labels }
  var rightLabels: [String] { graph.rightNodes.labels }

  /// How many nodes have no edge. O(nodes).
  var isolateCount: Int {
    let matrix = graph.matrix
    return (0..<matrix.rowCount).count { matrix.rows.range(of: $0).isEmpty }
      + (0..<matrix.columnCount).count { matrix.columns.range(of: $0).isEmpty }
  }
}
