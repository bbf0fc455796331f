import Measures
import Networks

extension Citation {
  /// The index of concentration.
  static let hirschman = Citation(
    authors: "Hirschman", year: 1964, title: "The paternity of an index",
    container: "American Economic Review 54(5), 761-762", doi: nil)

  /// The effective number of parties.
  static let laaksoTaagepera = Citation(
    authors: "Laakso & Taagepera", year: 1979,
    title: "\"Effective\" number of parties: a measure with application to West Europe",
    container: "Comparative Political Studies 12(1), 3-27", doi: "10.1177/001041407901200101")
}

extension Quantity {
  /// What ``ChairConcentration/herfindahl`` is.
  public static let chairConcentration = Quantity(
    id: "chair-concentration", name: "Concentration of chairs", unit: .number,
    range: .unitInterval,
    definition:
      "The Herfindahl-Hirschman index of the known chair terms up to the year of the day: the sum over "
      + "countries of the square of their share of the terms.",
    undefined: "where no chair term is known", source: .hirschman)

  /// What ``ChairConcentration/effectiveChairs`` is.
  public static let effectiveChairs = Quantity(
    id: "effective-chairs", name: "Effective chairs", unit: .named("countries"),
    range: ValueRange(lower: 1, upper: nil),
    definition:
      "The inverse of the concentration of chairs: the number of countries with equally many terms "
      + "that would give the same concentration.",
    undefined: "where no chair term is known", source: .laaksoTaagepera)
}
