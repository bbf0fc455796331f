/// A place on the page, in points (72 to the inch) to the right and down from the top left corner.
public struct Point: Hashable, Sendable {
  /// Points to the right.
  public let x: Double

  /// Points down.
  public let y: Double

  /// Names a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The place so far to the right and down from here.
  package func moved(right: Double = 0, down: Double = 0) -> Point {
    Point(x: x + right, y: y + down)
  }
}

/// A width and a height, in points.
public struct Size: Hashable, Sendable {
  /// From left to right.
  public let width: Double

  /// From top to bottom.
  public let height: Double

  /// Measures a thing.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// A square, or the box of a circle.
  public init(side: Double) { self.init(width: side, height: side) }
}

/// A rectangle with upright sides.
public struct Box: Hashable, Sendable {
  /// The least x and y.
  public let origin: Point

  /// How far it extends from there.
  public let size: Size

  /// The rectangle of a size around a center.
  public init(center: Point, size: Size) {
    origin = center.moved(right: -size.width / 2, down: -size.height / 2)
    self.size = size
  }

  /// The smallest rectangle that holds some others; an empty one at the origin for none.
  public init(around boxes: some Sequence<Box>) {
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    for box in boxes {
      (left, right) = (min(left, box.left), max(right, box.right))
      (top, bottom) = (min(top, box.top), max(bottom, box.bottom))
    }
    origin = left.isFinite ? Point(x: left, y: top) : Point(x: 0, y: 0)
    size =
      left.isFinite ? Size(width: right - left, height: bottom - top) : Size(width: 0, height: 0)
  }

  /// The least x.
  public var left: Double { origin.x }

  /// The greatest x.
  public var right: Double { origin.x + size.width }

  /// The least y.
  public var top: Double { origin.y }

  /// The greatest y.
  public var bottom: Double { origin.y + size.height }

  /// The middle.
  public var center: Point { Point(x: left + size.width / 2, y: top + size.height / 2) }

  /// Whether two rectangles share more than an edge, with a tolerance in points.
  public func overlaps(_ other: Box, tolerance: Double = 0) -> Bool {
    left + tolerance < other.right && other.left + tolerance < right
      && top + tolerance < other.bottom && other.top + tolerance < bottom
  }
}
