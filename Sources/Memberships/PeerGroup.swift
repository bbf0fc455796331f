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
}
