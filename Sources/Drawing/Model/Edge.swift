extension Diagram {
  /// A line between two nodes: a membership, an overlap.
  public struct Edge: Hashable, Sendable, Identifiable {
    /// What tells it from the other nodes and edges of the diagram.
    public let id: ElementID

    /// The class of its element in the SVG.
    public let kind: ElementKind

    /// The node where it starts.
    public let tail: ElementID

    /// The node where it ends.
    public let head: ElementID

    /// How it is drawn.
    public let stroke: Stroke

    /// A short text at its middle, such as `?`.
    public let mark: String

    /// Where the mark stands; `nil` where that is still to be found.
    package let markPosition: Point?

    /// How strongly it draws its ends together, where the engine heeds it; 1 is usual.
    public let pull: Double

    /// What a reader sees on pointing at it: text of any length, cut at 10,000 characters.
    public let tooltip: String

    /// Where a click leads.
    public let link: Link?

    /// The control points of its cubic Bézier curves (3n + 1 of them); `nil` where the engine draws it.
    public let route: [Point]?

    /// Describes an edge. The mark is shortened to 12 characters.
    public init(
      id: ElementID, kind: ElementKind, from tail: ElementID, to head: ElementID, stroke: Stroke,
      mark: String = "", pull: Double = 1, tooltip: String = "", link: Link? = nil,
      route: [Point]? = nil
    ) {
      self.id = id
      self.kind = kind
      self.tail = tail
      self.head = head
      self.stroke = stroke
      self.mark = mark.shortened(to: 12)
      self.pull = pull.isFinite ? min(max(pull, 0.001), 1000) : 1
      self.tooltip = tooltip
      self.link = link
      self.route = route
      markPosition = nil
    }

    /// The same edge along another route, with its mark at a place.
    package init(_ edge: Edge, along route: [Point]?, markedAt markPosition: Point? = nil) {
      id = edge.id
      kind = edge.kind
      tail = edge.tail
      head = edge.head
      stroke = edge.stroke
      mark = edge.mark
      pull = edge.pull
      tooltip = edge.tooltip
      link = edge.link
      self.route = route
      self.markPosition = markPosition
    }
  }
}

extension Diagram.Edge {
  /// The same edge along another route.
  package func routed(along route: [Point]?) -> Diagram.Edge {
    Diagram.Edge(self, along: route)
  }
}
