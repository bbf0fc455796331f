extension Diagram {
  /// The engine of a layout, with the settings that it heeds.
  public struct Layout: Hashable, Sendable {
    /// Who decides where nodes and edges go.
    public let engine: LayoutEngine

    /// Room to keep around each node, in points.
    public let separation: Double

    /// How edges run where the engine draws them.
    public let edges: EdgeCourse

    /// From left to right rather than from top to bottom, for `dot`.
    public let isHorizontal: Bool

    /// How edges run.
    public enum EdgeCourse: Hashable, Sendable {
      /// Curves around the nodes.
      case curved
      /// Straight, across nodes that lie between.
      case straight
    }

    /// Chooses a layout. The separation is kept between 0 and 500 points.
    public init(
      _ engine: LayoutEngine, separation: Double = 8, edges: EdgeCourse = .curved,
      isHorizontal: Bool = false
    ) {
      self.engine = engine
      self.separation = separation.isFinite ? min(max(separation, 0), 500) : 8
      self.edges = edges
      self.isHorizontal = isHorizontal
    }
  }
}
