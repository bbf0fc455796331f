/// A number that was true of something in some year, according to somebody.
public struct Figure: Sendable, Hashable {
  /// The number.
  public let value: Double
  /// The year that it describes, where that is known.
  public let year: Int?
  /// Where it was seen.
  public let source: String

  /// Puts a figure together.
  public init(
    value: Double, year: Int? = nil, source: String
  ) {
    self.value = value
    self.year = year
    self.source = source
  }
}

/// What is known about a country. Whatever is `nil` is not known.
public struct CountryFacts: Sendable, Hashable {
  /// The country.
  public let country: Country
  /// Its short English name.
  public let name: String
  /// "country", "territory" or "bloc".
  public let kind: String?
  /// The continent, after the United Nations.
  public let region: String?
  /// The part of the continent.
  public let subregion: String?
  /// The World Bank's income group.
  public let incomeGroup: String?
  /// Where the income group was seen.
  public let incomeGroupSource: String?
  /// Inhabitants.
  public let population: Figure?
  /// Gross domestic product in current US dollars.
  public let gdp: Figure?
  /// Embassies, consulates and other missions abroad.
  public let diplomaticPosts: Figure?
  /// The country's code in the Correlates of War project.
  public let cowCode: Int?
  /// The first day on which it is there to be counted; `nil` where that is not known, or it always was.
  public let from: PartialDate?
  /// The first day on which it no longer is; `nil` where it goes on.
  public let until: PartialDate?
  /// What a reader should know.
  public let notes: String?

  /// Puts what is known together.
  public init(
    country: Country, name: String, kind: String? = nil, region: String? = nil,
    subregion: String? = nil, incomeGroup: String? = nil, incomeGroupSource: String? = nil,
    population: Figure? = nil, gdp: Figure? = nil, diplomaticPosts: Figure? = nil,
    cowCode: Int? = nil, from: PartialDate? = nil,
    until: PartialDate? = nil, notes: String? = nil
  ) {
    self.country = country
    self.name = name
    self.kind = kind
    self.region = region
    self.subregion = subregion
    self.incomeGroup = incomeGroup
    self.incomeGroupSource = incomeGroupSource
    self.population = population
    self.gdp = gdp
    self.diplomaticPosts = diplomaticPosts
    self.cowCode = cowCode
    self.from = from
    self.until = until
    self.notes = notes
  }

  /// Whether the country may be there on a day: not before the first possible day of ``from``, and not
  /// from the last possible day of ``until`` on.
  public func mayExist(on day: Day) -> Bool {
    if let from, day < from.firstDay { return false }
    if let until, day >= until.lastDay { return false }
    return true
  }
}
