extension [Diagram.Edge] {
  /// The edges with a place for each mark: close to its line, as near to the middle as it can stand
  /// without covering a node or another mark. O(marks × nodes).
  package func withMarksPlaced(among nodes: [Diagram.Node], style: TextStyle) -> [Diagram.Edge] {
    var taken = nodes.map(\.box)
    return map { edge in
      guard let route = edge.route, !edge.mark.isEmpty, let middle = route.point(at: 0.5) else {
        return edge
      }
      let size = Size(width: edge.mark.room(in: style), height: style.lineHeight)
      // Above the line or below it: on it, the mark would be struck out.
      let places = markOffsets.flatMap { offset in
        markParameters.compactMap { route.point(at: $0)?.moved(down: offset * style.size) }
      }
      let free = places.first { place in
        let box = Box(center: place, size: size)
        return !taken.contains { $0.overlaps(box) }
      }
      let place = free ?? middle.moved(down: -0.55 * style.size)
      taken.append(Box(center: place, size: size))
      return Diagram.Edge(edge, along: route, markedAt: place)
    }
  }
}

/// Places along a line, from its middle outward.
private let markParameters = [
  0.5, 0.55, 0.45, 0.6, 0.4, 0.65, 0.35, 0.7, 0.3, 0.75, 0.25, 0.8, 0.2, 0.85, 0.15, 0.9, 0.1,
]

/// How far below the line a mark stands, in parts of its size.
private let markOffsets = [-0.55, 0.8, -1.3, 1.6]
