/// What a node says.
public enum Label: Hashable, Sendable {
  /// Nothing.
  case none

  /// Lines of text in one style.
  case text(TextBlock)

  /// Rows of cells of fixed widths, so that the labels of many nodes line up as a table.
  case table([[LabelCell]])

  /// One line or several of text, in the middle of the node.
  public static func lines(_ lines: [String], _ style: TextStyle) -> Label {
    .text(TextBlock(lines: lines, style: style))
  }
}

/// Lines of text in one style.
public struct TextBlock: Hashable, Sendable {
  /// The lines, from above.
  public let lines: [String]

  /// How they are set.
  public let style: TextStyle

  /// To which side of the node they are set.
  public let alignment: HorizontalAlignment

  /// Sets lines. Each becomes one line of printable characters, shortened with an ellipsis beyond
  /// ``lengthLimit`` characters: the whole text belongs in the node's tooltip.
  public init(lines: [String], style: TextStyle, alignment: HorizontalAlignment = .center) {
    self.lines = lines.map { $0.shortened(to: TextBlock.lengthLimit) }
    self.style = style
    self.alignment = alignment
  }

  /// The greatest number of characters that a line of a label shows.
  public static let lengthLimit = 200

  /// The greatest number of characters in a line of a paragraph: from the end of a longer one the eye
  /// doesn't find the next. No more than ``lengthLimit``, at which a line would be cut.
  package static let lineMeasure = 160

  /// How much room the lines take.
  package var size: Size {
    Size(
      width: lines.map { $0.room(in: style) }.max() ?? 0,
      height: lines.map { style.lineHeight * ($0.isInTypeface ? 1 : 1.5) }.reduce(0, +))
  }
}

/// To which side text is set.
public enum HorizontalAlignment: Hashable, Sendable { case left, center, right }

/// A cell of a label.
public struct LabelCell: Hashable, Sendable {
  /// How wide it is, in points.
  public let width: Double

  /// What it shows.
  public let content: Content

  /// What a cell can show.
  public enum Content: Hashable, Sendable {
    /// Room between other cells.
    case gap
    /// A line of text, shortened with an ellipsis where it is wider than the cell.
    case text(String, TextStyle, HorizontalAlignment)
    /// A filled rectangle, with a mark on it or not: a swatch, a bar.
    case area(Color, mark: String, TextStyle)
    /// A rectangle with an outline only: a swatch for what is not full.
    case outline(Stroke, mark: String, TextStyle)
  }

  /// Makes a cell; the width is kept between 1 and 10,000 points.
  public init(width: Double, _ content: Content) {
    self.width = width.isFinite ? min(max(width, 1), 10_000) : 1
    self.content = content
  }
}
