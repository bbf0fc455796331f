/// What the looks of a drawing mean: only those that occur in it.
public struct Legend: Hashable, Sendable {
  /// The looks, in the order in which they are explained.
  public let entries: [Entry]

  /// Explains looks.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// A look and its meaning.
  public struct Entry: Hashable, Sendable {
    /// The look.
    public let symbol: Symbol

    /// The meaning, cut at 80 characters.
    public let text: String

    /// Explains a look.
    public init(_ symbol: Symbol, _ text: String) {
      self.symbol = symbol
      self.text = text.shortened(to: 80)
    }
  }

  /// A look.
  public enum Symbol: Hashable, Sendable {
    /// A small filled rectangle, with a mark on it or not.
    case swatch(Color, mark: String)
    /// A small rectangle of which only the outline is drawn.
    case frame(Stroke)
    /// A line, with a mark on it or not.
    case line(Stroke, mark: String)
    /// A circle of a diameter in points.
    case disc(diameter: Double, Fill)
    /// A circle of a diameter in points, with an outline.
    case ring(diameter: Double, Fill, Stroke)
    /// A word in a style.
    case word(String, TextStyle)
  }
}
