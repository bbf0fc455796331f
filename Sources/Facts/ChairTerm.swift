/// A year in which a country chaired a group. A term that straddles years is labelled by its first.
public struct ChairTerm: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// The year.
  public let year: Int
  /// Who chaired.
  public let country: Country
  /// Where this was seen.
  public let source: String
  /// What a reader should know.
  public let notes: String?

  /// Puts a term together.
  public init(
    group: Group, year: Int, country: Country, source: String, notes: String? = nil
  ) {
    self.group = group
    self.year = year
    self.country = country
    self.source = source
    self.notes = notes
  }
}
