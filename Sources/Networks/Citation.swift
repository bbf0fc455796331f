/// Where a definition comes from.
public struct Citation: Hashable, Sendable {
  /// Family names, as in a running text: "Borgatti & Halgin".
  public let authors: String

  /// The year of publication.
  public let year: Int

  /// The title of the article, chapter or book.
  public let title: String

  /// The journal with its volume, or the publisher.
  public let container: String

  /// The digital object identifier, without a resolver's address.
  public let doi: String?

  /// Cites a publication.
  public init(authors: String, year: Int, title: String, container: String, doi: String? = nil) {
    self.authors = authors
    self.year = year
    self.title = title
    self.container = container
    self.doi = doi
  }

  /// "Author (year)", for a table's narrow column.
  public var short: String { "\(authors) (\(year))" }

  /// The whole reference in one line.
  public var full: String {
    "\(authors) (\(year)). \(title). \(container)." + (doi.map { " doi:\($0)" } ?? "")
  }
}

#if !hasFeature(Embedded)
extension Citation: Codable {}
#endif
