import Burden
import Facts
import Measures
import Networks

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// The groups of a network that a country chairs in the year of the network's day, as far as sources
  /// tell. See ``ParticipationLoad/chairTerms``.
  ///
  /// Undefined where the dataset has no chair terms. O(chair terms).
  public static var chairTerms: CountryMeasure {
    chairTerms("chair-terms", "Chair terms", "the year", years: 1)
  }

  /// A country's years in the chair of groups of a network in the ten years up to that of the network's
  /// day, as far as sources tell. See ``ParticipationLoad/chairTermsInTenYears``.
  ///
  /// Undefined where the dataset has no chair terms. O(chair terms).
  public static var chairTermsInTenYears: CountryMeasure {
    chairTerms(
      "chair-terms-10-years", "Chair terms in ten years", "the ten years up to that", years: 10)
  }

  private static func chairTerms(
    _ id: String, _ name: String, _ period: String, years: Int
  ) -> CountryMeasure {
    CountryMeasure(
      Quantity(
        id: id, name: name, unit: .named("terms"), range: .nonNegative,
        definition:
          "Years in which the country chaired a group of the network, within \(period) of the day: "
          + "a year in the chair of two groups is two. Sources do not tell the chairs of all groups, "
          + "so the number is a minimum.",
        undefined: "where the dataset has no chair terms"),
      values: { network in
        let countries = network.graph.leftNodes.labels
        guard !network.atlas.chairTerms.isEmpty else { return countries.map { _ in nil } }
        let year = network.date.year
        let terms = network.chairTerms(in: year - years + 1...year)
        return countries.map { Double(terms[$0]?.count ?? 0) }
      })
  }
}
