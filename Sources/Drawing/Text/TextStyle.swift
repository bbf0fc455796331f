/// How text is set: its size, weight and color. The typeface is the theme's.
public struct TextStyle: Hashable, Sendable {
  /// The size in points.
  public let size: Double

  /// Whether the letters are bold.
  public let isBold: Bool

  /// The color of the letters.
  public let color: Color

  /// Describes text. The size is kept between 1 and 100 points, and whole: labels made of cells know
  /// no parts of points.
  public init(size: Double, isBold: Bool = false, color: Color) {
    self.size = size.isFinite ? min(max(size, 1), 100).rounded() : 10
    self.isBold = isBold
    self.color = color
  }

  /// The same, bold.
  public var bold: TextStyle { TextStyle(size: size, isBold: true, color: color) }

  /// The same in another color.
  public func colored(_ color: Color) -> TextStyle {
    TextStyle(size: size, isBold: isBold, color: color)
  }

  /// From one line to the next, in points: the typeface's ascent and descent.
  package var lineHeight: Double { size * 1.1641 }
}
