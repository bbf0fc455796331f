/// The words around a drawing.
public struct Caption: Hashable, Sendable {
  /// What the drawing shows, in a line.
  public let title: String

  /// Date, counting rule, scope: what a reader must know to read it. One paragraph each.
  public let subtitles: [String]

  /// Where the facts come from.
  public let source: String

  /// What the drawing shows, for those who cannot see it.
  public let description: String

  /// Words a diagram. Each text is cut at 2,000 characters.
  public init(
    title: String, subtitles: [String] = [], source: String = "", description: String = ""
  ) {
    self.title = title.shortened(to: 2000)
    self.subtitles = subtitles.map { $0.shortened(to: 2000) }.filter { !$0.isEmpty }
    self.source = source.shortened(to: 2000)
    self.description = description.shortened(to: 2000)
  }
}
