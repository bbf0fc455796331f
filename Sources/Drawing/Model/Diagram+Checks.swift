extension Diagram {
  /// Finds the first part that does not belong. O(nodes + edges).
  package func checkParts() throws(DiagramError) {
    guard nodes.count + edges.count <= Diagram.elementLimit else {
      throw .tooManyElements(count: nodes.count + edges.count, limit: Diagram.elementLimit)
    }
    var nodeIDs: Set<ElementID> = []
    for node in nodes {
      guard nodeIDs.insert(node.id).inserted else { throw .repeatedIdentifier(node.id) }
      try node.checkMeasures(fixed: layout.engine == .fixed)
    }
    var edgeIDs: Set<ElementID> = []
    for edge in edges {
      guard edgeIDs.insert(edge.id).inserted, !nodeIDs.contains(edge.id) else {
        throw .repeatedIdentifier(edge.id)
      }
      for end in [edge.tail, edge.head] where !nodeIDs.contains(end) {
        throw .unknownEnd(of: edge.id, node: end)
      }
      try edge.checkRoute()
    }
  }
}

/// A meter is 2,835 points; no page is 35 of them wide.
private let coordinates = -100_000.0...100_000.0

extension Diagram.Node {
  fileprivate func checkMeasures(fixed: Bool) throws(DiagramError) {
    guard !fixed || (position != nil && size != nil) else { throw .unplaced(id) }
    let lengths = [size?.width, size?.height].compactMap { $0 }
    let places = [position?.x, position?.y].compactMap { $0 }
    guard lengths.allSatisfy((0...coordinates.upperBound).contains),
      places.allSatisfy(coordinates.contains)
    else { throw .impossibleMeasure(id) }
  }
}

extension Diagram.Edge {
  fileprivate func checkRoute() throws(DiagramError) {
    guard let route else { return }
    guard route.count >= 4, route.count % 3 == 1 else {
      throw .brokenRoute(id, pointCount: route.count)
    }
    guard route.allSatisfy({ coordinates.contains($0.x) && coordinates.contains($0.y) }) else {
      throw .impossibleMeasure(id)
    }
  }
}
