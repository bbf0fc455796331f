import Burden
import Networks
import Positions

extension Quantity {
  /// Where a country stands by its burden.
  static let burdenRank = rank(
    "rank", "Place by burden",
    "The number of countries with a greater median burden, and one; the interval holds the places that "
      + "it takes from the 5th to the 95th percentile of the draws. See “Places by burden”.",
    undefined: "where the dataset has no burden model")

  /// How many countries can't be told from it.
  static let tiedWith = count(
    "tied-with", "Statistically tied with", of: "countries",
    "Other countries whose interval of places by burden overlaps with that of the country.",
    undefined: "where the dataset has no burden model")

  /// In how many groups a country is, by the counting rule.
  static let groupsOfCountry = count(
    "groups", "Groups", of: "groups",
    "Groups that the country belongs to on the day, by the counting rule. Unknown memberships are not "
      + "counted.")

  /// Memberships of a country that no source decides.
  static let unknownOfCountry = CountryMeasure.unknownMemberships.quantity

  /// Gatherings a year that sources count.
  static let gatherings = CountryMeasure.gatherings.quantity

  /// What sources give as the least and the most gatherings, in one cell.
  package static let gatheringsRange = amount(
    "gatherings-range", "Gatherings a year, low to high", in: "gatherings a year",
    "The least and the most gatherings a year that sources give for the groups whose rhythm is "
      + "known; “or more” where one of them is a documented minimum.",
    undefined: "where no source tells the rhythm of any of the groups")

  /// Groups of which no source tells how often they meet.
  package static let groupsWithoutRhythm = count(
    "groups-without-rhythm", "Groups with no known rhythm", of: "groups",
    "Groups of the country for which no source tells how often they meet. They meet too, so "
      + "gatherings a year is a minimum where there are any.")

  /// Groups of which sources tell a part.
  static let groupsPartlyKnown = count(
    "groups-partly-known", "Groups with a partly known rhythm", of: "groups",
    "Groups of the country for which sources tell how often they meet on some levels, or a minimum only."
  )

  /// The part of the burden that is assumed.
  package static let assumedShare = share(
    "assumed-share", "Assumed part of the burden",
    "The part of the commitment burden for which the number of gatherings is itself assumed, "
      + "because no source tells it or gives a minimum only. The days that a gathering costs are "
      + "assumed throughout.",
    undefined: "where there is no burden")

  /// Chair terms of the year.
  static let chairTerms = CountryMeasure.chairTerms.quantity

  /// Chair terms of the last ten years.
  static let chairTermsInTenYears = CountryMeasure.chairTermsInTenYears.quantity

  /// What the costliest group is of all.
  static let largestGroupShare = share(
    "largest-group-share", "Part of the largest group",
    "The part of the burden at typical values that the group with the greatest has.",
    undefined: "where there is no burden")

  /// The year of a row's day.
  static let yearOfRow = year("year", "Year", "The year of the row's day.")

  /// The places that a country takes, in one cell.
  package static let burdenRanks = Quantity(
    id: "burden-ranks", name: "Places by burden", unit: .named("places"),
    range: ValueRange(lower: 1, upper: nil),
    definition:
      "The places that a country takes from the 5th to the 95th percentile of the draws, 1 for the "
      + "greatest burden, equal burdens sharing the best of their places; widened where needed to "
      + "hold its places by median and by typical burden. In a draw all countries share the same "
      + "assumptions and the same rhythm of each group. Countries whose places overlap are "
      + "statistically tied, marked “=”.",
    undefined: "where the dataset has no burden model")

  /// What the report's table of participation load tells beside the measures of the catalogue.
  package static let ofLoad = [burdenRanks, gatheringsRange, groupsWithoutRhythm, assumedShare]

  /// How often a line's level gathers.
  static let gatheringsOfLine = amount(
    "gatherings", "Gatherings a year", in: "gatherings a year",
    "Gatherings a year of the group on the line's level: as sources count them, or the model's "
      + "assumption where none does.")

  /// The part of them that sources count.
  static let sourcedGatherings = amount(
    "gatherings-sourced", "Gatherings a year, sourced", in: "gatherings a year",
    "The gatherings of the line that a source counts.")

  /// What one of them costs.
  static let daysOfGathering = amount(
    "days", "Days of a gathering", in: "delegation-days",
    "Delegation-days that one gathering of the level costs a full member, typically.")

  /// What the status makes of it.
  static let factorOfStatus = amount(
    "factor", "Factor", in: "times",
    "What the country's status, or its term in the chair, makes of the days.")

  /// What a line costs.
  static let burdenOfLine = amount(
    "burden", "Burden of the line", in: "delegation-days a year",
    "Gatherings times days times factor. Added from the first line to the last they give the burden at "
      + "typical values.")

  /// The part of it whose number of gatherings is assumed.
  static let assumedBurdenOfLine = amount(
    "burden-assumed", "Burden of the line, assumed", in: "delegation-days a year",
    "The part of the line's burden for which the number of gatherings is assumed.")

  /// The year that a source tells of.
  static let basisYear = year(
    "basis-year", "Year of the count", "The year that the source counts gatherings of.",
    undefined: "where no source does, or it names no year")
}
