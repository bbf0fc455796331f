/// A named, sourced list of countries that somebody calls middle powers. Definitions disagree.
public struct PeerGroup: Sendable, Hashable {
  /// The identifier: "mikta".
  public let id: String
  /// The title.
  public let title: String
  /// Who defines it, and how.
  public let description: String?
  /// Where it was seen.
  public let source: String
  /// How well the list is sourced.
  public let status: String
  /// What a reader should know.
  public let notes: String?
  /// The countries, sorted.
  public let countries: [Country]

  /// Puts a definition together.
  public init(
    id: String, title: String, description: String? = nil, source: String, status: String,
    notes: String? = nil, countries: [Country]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.source = source
    self.status = status
    self.notes = notes
    self.countries = countries
  }
}
