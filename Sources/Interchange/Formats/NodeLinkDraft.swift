import Tables

/// A network while a file is read whose format has one list of nodes, of which each may be tied to any:
/// which side a node is on has to be found out.
struct NodeLinkDraft {
  struct Node {
    /// What the file's edges call the node.
    let id: String
    /// What the format itself shows the node as, where it has such a thing.
    var label: String?
    let offset: Int
  }

  struct Link {
    let source: Int
    let target: Int
    let weight: Double?
    let offset: Int
  }

  let source: SourceText
  var title: String?
  private(set) var nodes: [Node] = []
  private var places: [String: Int] = [:]
  private(set) var links: [Link] = []
  var nodeAttributes = AttributeDraft()
  var linkAttributes = AttributeDraft()
  var remarks: [String] = []
  private(set) var faults: [Fault] = []

  init(_ source: SourceText) { self.source = source }

  /// Adds a node.
  ///
  /// - Returns: Its number.
  @discardableResult
  mutating func addNode(_ id: String, label: String?, at offset: Int) -> Int {
    if let place = places[id] {
      fault(
        at: offset, found: "a second node \(Fault.quoted(id))", expected: "each identifier once")
      return place
    }
    places[id] = nodes.count
    nodes.append(Node(id: id, label: label, offset: offset))
    return nodes.count - 1
  }

  mutating func setLabel(_ label: String, of node: Int) { nodes[node].label = label }

  func number(of id: String) -> Int? { places[id] }

  @discardableResult
  mutating func addLink(_ source: Int, _ target: Int, weight: Double?, at offset: Int) -> Int {
    links.append(Link(source: source, target: target, weight: weight, offset: offset))
    return links.count - 1
  }

  mutating func fault(at offset: Int, found: String, expected: String) {
    guard faults.count <= ReadingError.faultLimit else { return }
    faults.append(source.fault(at: offset, found: found, expected: expected))
  }

  mutating func remark(_ remark: String) { remarks.append("\(source.file): \(remark)") }

  /// The network, with its sides and its labels found out. O((nodes + links) log).
  ///
  /// - Throws: ``ReadingError`` with all faults; where the sides can't be told, that.
  func finish(checksum: String) throws(ReadingError) -> NetworkDocument {
    guard faults.isEmpty else { throw .faults(faults) }
    let sides = try NodeSides(of: self)
    let labels = NodeNames(of: self, isRight: sides.isRight)
    var draft = NetworkDraft(source)
    draft.title = title
    draft.remarks = remarks
    if let remark = sides.remark { draft.remark(remark) }
    if let remark = labels.remark { draft.remark(remark) }
    let hidden = sides.attributes.union(labels.attributes)
    var numbers: [Int] = []
    for (node, label) in labels.labels.enumerated() {
      let side: WritableKeyPath<NetworkDraft, NetworkDraft.Nodes> =
        sides.isRight[node] ? \.rights : \.lefts
      draft.check(label, at: nodes[node].offset)
      let number = draft[keyPath: side].number(addingIfNew: label)
      numbers.append(number)
      for (name, value) in nodeAttributes.values(of: node) where !hidden.contains(name) {
        draft[keyPath: side].attributes.set(name, of: number, to: value)
      }
      if labels.keepsIdentifiers {
        draft[keyPath: side].attributes.set("id", of: number, to: .text(nodes[node].id))
      }
    }
    for (place, link) in links.enumerated() {
      let ends =
        sides.isRight[link.source] ? (link.target, link.source) : (link.source, link.target)
      let edge = draft.addEdge(
        numbers[ends.0], numbers[ends.1], weight: link.weight, at: link.offset)
      for (name, value) in linkAttributes.values(of: place) {
        draft.edgeAttributes.set(name, of: edge, to: value)
      }
    }
    return try draft.finish(checksum: checksum)
  }
}
