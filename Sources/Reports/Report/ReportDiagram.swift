/// A diagram that a report shows in its text.
public struct ReportDiagram: Sendable, Hashable {
  /// What it is called in links to it: "two-column".
  public let id: String
  /// The heading.
  public let title: String
  /// What it shows, and how it is read: its caption.
  public let description: String
  /// An `svg` element, without anything before it.
  public let svg: String

  /// Describes a diagram.
  ///
  /// - Parameters:
  ///   - id: What it is called in links to it; each diagram of a report has its own.
  ///   - title: The heading.
  ///   - description: What it shows, and how it is read.
  ///   - svg: An `svg` element ready to stand in a page. It is markup that is trusted: it is written
  ///     as it is. Where a page has several, no two may share an `id` within.
  public init(id: String, title: String, description: String, svg: String) {
    self.id = id
    self.title = title
    self.description = description
    self.svg = svg
  }
}
