import Tables

/// Which side each node of a file is on: as an attribute says, or as the edges do, or not to be told.
struct NodeSides {
  /// The names under which programs keep a node's side (networkx: bipartite; igraph: type).
  static let attributeNames = ["bipartite", "type", "side", "mode", "partition"]

  private static let words: [(left: Set<String>, right: Set<String>)] = [
    (["0", "false"], ["1", "true"]), (["1"], ["2"]), (["left"], ["right"]), (["top"], ["bottom"]),
    (["row", "rows"], ["column", "columns", "col", "cols"]),
  ]

  /// For each node whether it is on the right side.
  private(set) var isRight: [Bool]
  /// Attributes that say nothing but the side.
  private(set) var attributes: Set<String> = []
  /// How the sides were found out, where the file doesn't say them.
  private(set) var remark: String?

  init(of draft: NodeLinkDraft) throws(ReadingError) {
    isRight = []
    for name in Self.attributeNames {
      guard let sides = try Self.sides(saidBy: name, of: draft) else { continue }
      isRight = sides.isRight
      if !sides.isPlain {
        remark =
          "the sides are told by the nodes' \(Fault.quoted(name)): \(sides.values.left) "
          + "on the left, \(sides.values.right) on the right"
      }
      break
    }
    if isRight.isEmpty, !draft.nodes.isEmpty { try color(draft) }
    for name in Self.attributeNames {
      guard let sides = try? Self.sides(saidBy: name, of: draft) else { continue }
      if sides.isPlain, sides.isRight == isRight { attributes.insert(name) }
    }
  }

  private struct Said {
    let isRight: [Bool]
    let isPlain: Bool
    let values: (left: String, right: String)
  }

  /// The sides by an attribute; `nil` where it is not one that says them.
  private static func sides(
    saidBy name: String, of draft: NodeLinkDraft
  ) throws(ReadingError) -> Said? {
    let values = draft.nodes.indices.map { draft.nodeAttributes.value(name, of: $0)?.text }
    guard let first = values.first.flatMap({ $0 }) else { return nil }
    let texts = values.compactMap { $0 }
    let distinct = Set(texts)
    guard texts.count == values.count, distinct.count <= 2 else { return nil }
    let lowercased = Set(distinct.map { $0.lowercased() })
    // Where only one value occurs it is a side's name all the same: the other side is empty.
    for (left, right) in words
    where lowercased.isSubset(of: left.union(right)) && distinct.count == lowercased.count {
      guard distinct.count == 2 || draft.links.isEmpty else { continue }
      let isRight = texts.map { right.contains($0.lowercased()) }
      guard Set(isRight).count == distinct.count else { continue }
      let inner = draft.links.first { isRight[$0.source] == isRight[$0.target] }
      guard let inner else {
        return Said(isRight: isRight, isPlain: true, values: ("", ""))
      }
      // Types may be of anything; what is called bipartite is meant as sides.
      guard name == "bipartite" else { continue }
      throw draft.source.error(
        at: inner.offset,
        found: "an edge between \(Fault.quoted(draft.nodes[inner.source].id)) and "
          + "\(Fault.quoted(draft.nodes[inner.target].id)), which are on the same side by "
          + "\"\(name)\"",
        expected: "edges between the sides only")
    }
    guard let other = distinct.first(where: { $0 != first }) else { return nil }
    let isRight = texts.map { $0 != first }
    guard draft.links.allSatisfy({ isRight[$0.source] != isRight[$0.target] }) else { return nil }
    return Said(
      isRight: isRight, isPlain: false, values: (Fault.quoted(first), Fault.quoted(other)))
  }

  /// Finds the sides by the edges: where no node is both a source and a target, sources are on the
  /// left; else, where all nodes hang together, the first node is. O(nodes + links).
  private mutating func color(_ draft: NodeLinkDraft) throws(ReadingError) {
    let expected =
      "a two-mode network, with an attribute \"bipartite\" of 0 or 1 for each node "
      + "(also read: \(Self.attributeNames.dropFirst().joined(separator: ", ")))"
    let count = draft.nodes.count
    var isSource = [Bool](repeating: false, count: count)
    var isTarget = isSource
    for link in draft.links {
      isSource[link.source] = true
      isTarget[link.target] = true
    }
    if let isolate = (0..<count).first(where: { !isSource[$0] && !isTarget[$0] }) {
      throw draft.source.error(
        at: draft.nodes[isolate].offset,
        found:
          "the node \(Fault.quoted(draft.nodes[isolate].id)) without an edge, and nothing that "
          + "tells its side", expected: expected)
    }
    if !(0..<count).contains(where: { isSource[$0] && isTarget[$0] }) {
      isRight = isTarget
      remark =
        "the file doesn't say which nodes are on which side: the sources of edges are taken "
        + "for the left, their targets for the right"
      return
    }
    var neighbors = [[Int]](repeating: [], count: count)
    for (place, link) in draft.links.enumerated() {
      neighbors[link.source].append(place)
      neighbors[link.target].append(place)
    }
    var sides = [Bool?](repeating: nil, count: count)
    sides[0] = false
    var queue = [0]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for place in neighbors[node] {
        let link = draft.links[place]
        let other = link.source == node ? link.target : link.source
        if sides[other] == nil {
          sides[other] = sides[node] == false
          queue.append(other)
        } else if sides[other] == sides[node] {
          throw draft.source.error(
            at: link.offset,
            found: "the edge \(Fault.quoted(draft.nodes[link.source].id)) - "
              + "\(Fault.quoted(draft.nodes[link.target].id)), which closes a cycle of odd length",
            expected: "a two-mode network: nodes of two sides, and edges only between them")
        }
      }
    }
    if let node = sides.firstIndex(of: nil) {
      throw draft.source.error(
        at: draft.nodes[node].offset,
        found: "the node \(Fault.quoted(draft.nodes[node].id)) in another part than "
          + "\(Fault.quoted(draft.nodes[0].id)), and nothing that tells its side",
        expected: expected)
    }
    isRight = sides.map { $0 ?? false }
    remark =
      "the file doesn't say which nodes are on which side: found by the edges, with "
      + "\(Fault.quoted(draft.nodes[0].id)) on the left"
  }
}
