/// What a layout engine is to do.
package enum PlacingStage: Sendable {
  /// Everything.
  case all
  /// Let the springs pull, whether nodes overlap or not.
  case springs
  /// Part nodes that overlap, from where they stand.
  case parting
}

extension Diagram {
  /// Where a layout engine put a node, and how large it found it.
  package struct Placement: Hashable, Sendable {
    package let center: Point
    package let size: Size

    package init(center: Point, size: Size) {
      self.center = center
      self.size = size
    }
  }

  /// The diagram with everything at the place that an engine found for it. O(nodes + edges).
  ///
  /// A node with its label below becomes two: the engine gave it room for both.
  package func placed(
    at placements: [ElementID: Placement], along routes: [ElementID: [Point]]
  ) -> Diagram {
    let downward = downwardPulls(placements)
    let nodes = nodes.flatMap { node in
      placements[node.id].map {
        node.parts(at: $0, labelAbove: downward[node.id, default: 0] > 0, paper: theme.background)
      }
        ?? [node.placed(at: Point(x: 0, y: 0))]
    }
    let arcs = layout.hasSprings ? Arcs(around: nodes, isStraight: layout.edges == .straight) : nil
    return Diagram(
      uncheckedCaption: caption, legend: legend,
      layout: Layout(.fixed, separation: layout.separation, edges: layout.edges), nodes: nodes,
      edges: edges.map { edge in
        edge.routed(along: arcs.map { $0.route(of: edge) } ?? routes[edge.id])
      }, theme: theme, width: width)
  }
}

extension Diagram {
  /// For each node, whether its edges lead down (positive) or up, on the whole: a label stands where
  /// fewer edges cross it.
  private func downwardPulls(_ placements: [ElementID: Placement]) -> [ElementID: Double] {
    var pulls: [ElementID: Double] = [:]
    for edge in edges {
      guard let tail = placements[edge.tail]?.center, let head = placements[edge.head]?.center
      else { continue }
      let (x, y) = (head.x - tail.x, head.y - tail.y)
      let length = (x * x + y * y).squareRoot()
      guard length > 0 else { continue }
      pulls[edge.tail, default: 0] += y / length
      pulls[edge.head, default: 0] -= y / length
    }
    return pulls
  }
}

extension Diagram.Node {
  /// The room that the node takes with its label: what a layout engine must keep free.
  package var footprint: Size? {
    guard let size, labelPlacement == .below, case .text(let block) = label else { return size }
    return Size(
      width: max(size.width, block.size.width),
      height: size.height + labelGap + block.size.height + 1)
  }

  private var labelGap: Double { 1.5 }

  fileprivate func parts(
    at placement: Diagram.Placement, labelAbove: Bool, paper: Color
  ) -> [Diagram.Node] {
    guard let size, labelPlacement == .below, case .text(let block) = label else {
      return [placed(at: placement.center, size: placement.size)]
    }
    let labelSize = Size(width: block.size.width, height: block.size.height + 1)
    let (x, y) = (placement.center.x, placement.center.y)
    let toward = labelAbove ? -1.0 : 1.0
    let center = Point(x: x, y: y - toward * (placement.size.height - size.height) / 2)
    let labelCenter = Point(x: x, y: y + toward * (placement.size.height - labelSize.height) / 2)
    return [
      Diagram.Node(
        id: id, kind: kind, label: .none, shape: shape, size: size, fill: fill, outline: outline,
        tooltip: tooltip, link: link, position: center),
      Diagram.Node(
        id: id.labelled, kind: kind, label: label, shape: .bare, size: labelSize,
        // Lines pass behind the name, not through it.
        fill: .veil(paper, opacity: 0.85), tooltip: tooltip, link: link, position: labelCenter),
    ]
  }
}

extension Diagram.Layout {
  /// Whether nodes are placed by springs: in any order, so that lines may pass anything.
  package var hasSprings: Bool { engine == .neato || engine == .sfdp }
}

extension ElementID {
  /// The identifier of the label of a node, where it is an element of its own.
  fileprivate var labelled: ElementID { ElementID(part: "label", of: self) }
}
