/// The form of a node.
public enum Shape: Hashable, Sendable {
  /// Only its label.
  case bare
  /// A rectangle.
  case box
  /// A rectangle with round corners.
  case roundedBox
  /// A circle, or an ellipse where width and height differ.
  case ellipse
  /// Nothing at all: a place for a line to start or end.
  case anchor
}

/// The surface of a node.
public enum Fill: Hashable, Sendable {
  /// The background shows.
  case clear
  /// One color.
  case solid(Color)
  /// One color through which a part of what lies below shows: a halo behind a name.
  case veil(Color, opacity: Double)
  /// Wedges, for ellipses: counterclockwise from the right.
  case wedges([Wedge])

  /// A part of a circle.
  public struct Wedge: Hashable, Sendable {
    /// Its color.
    public let color: Color

    /// How large it is, against the other wedges' weights.
    public let weight: Double

    /// Cuts a wedge. A weight that is not positive counts as 1.
    public init(_ color: Color, weight: Double = 1) {
      self.color = color
      self.weight = weight.isFinite && weight > 0 ? weight : 1
    }
  }
}

/// A line: an edge, an outline.
public struct Stroke: Hashable, Sendable {
  /// Its color.
  public let color: Color

  /// Its width in points.
  public let width: Double

  /// Whether it is broken.
  public let pattern: Pattern

  /// How much of what lies below is covered, from 0 to 1.
  public let opacity: Double

  /// How a line is broken.
  public enum Pattern: Hashable, Sendable { case solid, dashed, dotted }

  /// Describes a line. The width is kept between 0 and 50 points, the opacity between 0 and 1.
  public init(color: Color, width: Double, pattern: Pattern = .solid, opacity: Double = 1) {
    self.color = color
    self.width = width.isFinite ? min(max(width, 0), 50) : 1
    self.pattern = pattern
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 1
  }
}
