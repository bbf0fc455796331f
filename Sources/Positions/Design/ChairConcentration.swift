import Facts

/// How far the chair of a group is in the hands of few, as far as sources tell who chaired.
///
/// A term is a year in which a country chaired, as ``ChairTerm`` has it: a country that chaired in two
/// years has two terms, and co-chairs of a year have one each. Sources name few of the terms of some
/// groups, so ``terms`` stands beside every number. With `s_c` the share of a country in them:
///
/// - ``herfindahl`` is `Σ s_c²`, the Herfindahl-Hirschman index (Hirschman 1964): 1 where one country
///   had all, `1/n` where `n` countries had equally many;
/// - ``effectiveChairs`` is its inverse, the number of countries with equally many terms that would give
///   the same index (Laakso & Taagepera 1979, doi:10.1177/001041407901200101).
public struct ChairConcentration: Sendable, Hashable {
  /// A country with how many of the known terms it had.
  public struct Holder: Sendable, Hashable {
    /// The country.
    public let country: Country
    /// Its terms.
    public let terms: Int
  }

  /// Everyone who chaired, by number of terms from the highest down, then by country; never empty.
  public let holders: [Holder]
  /// How many terms are known.
  public let terms: Int
  /// The first and the last year of a known term.
  public let years: ClosedRange<Int>

  /// Counts the terms of one group; `nil` where none is known. O(terms · log terms).
  init?(_ terms: [ChairTerm]) {
    let years = terms.map { $0.year }
    guard let first = years.min(), let last = years.max() else { return nil }
    self.years = first...last
    self.terms = terms.count
    holders = Dictionary(grouping: terms, by: { $0.country })
      .map { Holder(country: $0.key, terms: $0.value.count) }
      .sorted { ($1.terms, $0.country) < ($0.terms, $1.country) }
  }

  /// The Herfindahl-Hirschman index of the terms, above 0 and at most 1.
  public var herfindahl: Double {
    Double(holders.reduce(0) { $0 + $1.terms * $1.terms }) / Double(terms * terms)
  }

  /// The effective number of chairs, from 1 to the number of ``holders``.
  public var effectiveChairs: Double { 1 / herfindahl }

  /// The country with more terms than any other; `nil` where several have as many.
  public var leader: Holder? {
    guard let first = holders.first else { return nil }
    return holders.dropFirst().first?.terms == first.terms ? nil : first
  }

  /// The part of the known terms that one country has; the greatest.
  public var greatestShare: Double { Double(holders.first?.terms ?? 0) / Double(terms) }
}
