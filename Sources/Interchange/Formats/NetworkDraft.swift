import Networks
import Tables

/// A two-mode network while a file is read: nodes and edges as they come, and what is wrong with them.
struct NetworkDraft {
  /// The nodes of one side, numbered as they come.
  struct Nodes {
    fileprivate(set) var labels: [String] = []
    private var places: [String: Int] = [:]
    var attributes = AttributeDraft()

    /// The number of a node that is here.
    func number(of label: String) -> Int? { places[label] }

    /// The number of a node, which is added where it is new.
    mutating func number(addingIfNew label: String) -> Int {
      if let place = places[label] { return place }
      places[label] = labels.count
      labels.append(label)
      return labels.count - 1
    }
  }

  private struct Edge {
    let left: Int
    let right: Int
    /// `nil` where the file doesn't tell it.
    let weight: Double?
    let offset: Int
  }

  let source: SourceText
  var title: String?
  var lefts = Nodes()
  var rights = Nodes()
  private var edges: [Edge] = []
  var edgeAttributes = AttributeDraft()
  var remarks: [String] = []
  private(set) var faults: [Fault] = []
  /// Whether a node came a second time, so that the numbers of edges' nodes may be others.
  private var hasRepeatedNode = false

  init(_ source: SourceText) { self.source = source }

  /// Adds an edge between numbered nodes. A weight of nothing, or below it, is a fault.
  ///
  /// - Returns: The edge's number, for its attributes.
  @discardableResult
  mutating func addEdge(_ left: Int, _ right: Int, weight: Double?, at offset: Int) -> Int {
    if let weight, !BiadjacencyMatrix.weightRange.contains(weight) {
      fault(
        at: offset, found: "the weight \(shortestText(weight))",
        expected: "a number above 0\(weight > 0 ? ", from 1e-60 to 1e60" : "")")
    }
    edges.append(Edge(left: left, right: right, weight: weight, offset: offset))
    return edges.count - 1
  }

  /// Adds a label of a side that must be new there.
  mutating func addNode(
    _ label: String, to side: WritableKeyPath<NetworkDraft, Nodes>, at offset: Int
  ) {
    check(label, at: offset)
    if self[keyPath: side].number(of: label) != nil {
      fault(at: offset, found: "a second node \(Fault.quoted(label))", expected: "each once")
      hasRepeatedNode = true
    }
    _ = self[keyPath: side].number(addingIfNew: label)
  }

  /// Notes a label that is empty, or has control characters other than tabs and ends of lines.
  mutating func check(_ label: String, at offset: Int) {
    if label.isEmpty {
      fault(at: offset, found: "an empty label", expected: "a node's label")
    } else if label.unicodeScalars.contains(where: {
      $0.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains($0)
    }) {
      fault(at: offset, found: "a control character in \(Fault.quoted(label))", expected: "text")
    }
  }

  mutating func fault(at offset: Int, found: String, expected: String) {
    // To tell a place takes a walk through the text, so none is told that nobody would see.
    guard faults.count <= ReadingError.faultLimit else { return }
    faults.append(source.fault(at: offset, found: found, expected: expected))
  }

  mutating func fault(_ fault: Fault) { faults.append(fault) }

  mutating func remark(_ remark: String) { remarks.append("\(source.file): \(remark)") }

  /// The network. O((nodes + edges) log).
  ///
  /// - Throws: ``ReadingError`` with all faults, those of edges that occur twice among them.
  consuming func finish(checksum: String) throws(ReadingError) -> NetworkDocument {
    guard !hasRepeatedNode else { throw .faults(faults) }
    let leftOrder = lefts.labels.indices.sorted { lefts.labels[$0] < lefts.labels[$1] }
    let rightOrder = rights.labels.indices.sorted { rights.labels[$0] < rights.labels[$1] }
    let leftPlaces = Self.inverse(leftOrder)
    let rightPlaces = Self.inverse(rightOrder)
    func key(_ edge: Int) -> (UInt32, UInt32, Int) {
      (leftPlaces[edges[edge].left], rightPlaces[edges[edge].right], edge)
    }
    let order = edges.indices.sorted { key($0) < key($1) }
    for (first, second) in zip(order, order.dropFirst())
    where edges[first].left == edges[second].left && edges[first].right == edges[second].right {
      // As in `fault`: none is told that nobody would see.
      guard faults.count <= ReadingError.faultLimit else { break }
      let line = source.fault(at: edges[first].offset, found: "", expected: "").line ?? 1
      fault(
        at: edges[second].offset,
        found: "the edge \(Fault.quoted(lefts.labels[edges[second].left])) - "
          + "\(Fault.quoted(rights.labels[edges[second].right])) of line \(line) again",
        expected: "each edge once; give a number of times as its weight")
    }
    guard faults.isEmpty else { throw .faults(faults) }
    let weights = order.map { edges[$0].weight }
    let missing = weights.count { $0 == nil }
    if missing > 0, missing < weights.count {
      remark(
        "\(missing) of \(weights.count) edges \(missing == 1 ? "has" : "have") no weight; taken as 1"
      )
    }
    let isWeighted = weights.contains { $0 != nil && $0 != 1 }
    let matrix: BiadjacencyMatrix
    do throws(EdgeError) {
      matrix = try BiadjacencyMatrix(
        rowCount: leftOrder.count, columnCount: rightOrder.count,
        rowOfEdge: order.map { leftPlaces[edges[$0].left] },
        columnOfEdge: order.map { rightPlaces[edges[$0].right] },
        weights: isWeighted ? weights.map { $0 ?? 1 } : nil)
    } catch {
      throw .unreadable(path: source.file, reason: error.description)
    }
    let graph = BipartiteGraph(
      left: NodeSet(ascending: leftOrder.map { lefts.labels[$0] }),
      right: NodeSet(ascending: rightOrder.map { rights.labels[$0] }), matrix: matrix)
    let shared = graph.labelsOnBothSides.count
    if shared > 0 {
      remark(
        "\(shared) \(shared == 1 ? "label stands" : "labels stand") on both sides and "
          + "\(shared == 1 ? "names" : "name") two different nodes each")
    }
    return NetworkDocument(
      graph, leftAttributes: lefts.attributes.columns(order: leftOrder),
      rightAttributes: rights.attributes.columns(order: rightOrder),
      edgeAttributes: edgeAttributes.columns(order: order), title: title,
      remarks: source.remarks + remarks, checksum: checksum)
  }

  private static func inverse(_ order: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, item) in order.enumerated() { places[item] = UInt32(place) }
    return places
  }
}
