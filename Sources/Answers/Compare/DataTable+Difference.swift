import Burden
import Facts
import Interchange
import Measures
import Networks
import Positions

extension DataTable {
  /// The difference between two countries as one tidy table. The column `part` says what a row is:
  /// `shared-group`, `group`, `shared-partner`, `partner`, `open-membership` and `chair-term` list, and
  /// `effect` tells what a membership does to the difference in one measure, or with no country named those
  /// of both in a group that they share.
  public static func difference(
    _ difference: CountryDifference, in comparison: CountryComparison
  ) -> DataTable {
    let atlas = comparison.network.atlas
    func row(
      _ part: String, of country: Country?, _ node: String, _ name: String?, year: Int? = nil,
      _ numbers: [Cell] = [.missing, .missing, .missing, .missing]
    ) -> [Cell] {
      [.text(part), Cell(country?.code), .text(node), Cell(name), Cell(year.map(Double.init))]
        + numbers
    }
    func groups(_ part: String, of country: Country?, _ groups: [Group]) -> [[Cell]] {
      groups.map { row(part, of: country, $0.id, atlas[$0]?.name) }
    }
    func partners(_ part: String, of country: Country?, _ partners: [Country]) -> [[Cell]] {
      partners.map { row(part, of: country, $0.code, atlas[$0]?.name) }
    }
    var rows = groups("shared-group", of: nil, difference.sharedGroups)
    rows += groups("group", of: difference.first, difference.groupsOfFirst)
    rows += groups("group", of: difference.second, difference.groupsOfSecond)
    rows += partners("shared-partner", of: nil, difference.sharedPartners)
    rows += partners("partner", of: difference.first, difference.partnersOfFirst)
    rows += partners("partner", of: difference.second, difference.partnersOfSecond)
    rows += difference.open.map {
      row("open-membership", of: $0.country, $0.group.id, atlas[$0.group]?.name)
    }
    rows += difference.chairTerms.map {
      row("chair-term", of: $0.country, $0.group.id, atlas[$0.group]?.name, year: $0.year)
    }
    for (measure, contributions) in difference.contributions.enumerated() {
      rows += contributions.map {
        row(
          "effect", of: $0.countries.count == 1 ? $0.countries[0] : nil, $0.group.id,
          atlas[$0.group]?.name,
          [
            .text(comparison.measures.quantities[measure].id), .number($0.difference),
            Cell($0.without), Cell($0.effect),
          ])
      }
    }
    let notAnEffect = "where the row is no effect, or the measure undefined"
    return DataTable(
      columns: [
        Column("part", title: "Part"), Column("country", title: "Of"),
        Column("node", title: "Group or country"), Column("name", title: "Name"),
        Column(
          .year("year", "Year", "The year of a chair term.", undefined: "for anything else"),
          title: "Year"), Column("measure", title: "Measure"),
        Column(
          .ofMeasure(
            "difference", "Difference", "The number of the first country less that of the second.",
            undefined: notAnEffect), title: "Difference"),
        Column(
          .ofMeasure(
            "difference-without", "Difference without the membership",
            "The difference when the membership alone is taken away and the measure computed anew.",
            undefined: notAnEffect), title: "without"),
        Column(
          .ofMeasure(
            "effect", "Effect", "The difference less that without the membership.",
            undefined: notAnEffect), title: "Effect"),
      ], rows: rows)
  }
}

/// The difference between two countries, for a terminal.
///
/// - Parameters:
///   - difference: The difference.
///   - comparison: The comparison that it is of.
///   - limit: How many memberships are told for each measure.
public func differenceText(
  _ difference: CountryDifference, in comparison: CountryComparison, limit: Int = 4
) -> String {
  let atlas = comparison.network.atlas
  let (a, b) = (difference.first, difference.second)
  func names(_ groups: [Group]) -> String {
    list(groups.map { atlas[$0]?.shortName ?? $0.id }.sorted())
  }
  func names(_ countries: [Country]) -> String {
    list(countries.map { atlas[$0]?.name ?? $0.code }.sorted())
  }
  func list(_ names: [String]) -> String {
    "\(names.count)"
      + (names.isEmpty ? "" : ": " + names.map { printable($0) }.joined(separator: ", "))
  }
  var text = """
    Groups of both, \(names(difference.sharedGroups))
    Groups of \(a) only, \(names(difference.groupsOfFirst))
    Groups of \(b) only, \(names(difference.groupsOfSecond))
    Partners of both, \(difference.sharedPartners.count)
    Partners of \(a) only, \(names(difference.partnersOfFirst))
    Partners of \(b) only, \(names(difference.partnersOfSecond))

    """
  if !difference.open.isEmpty {
    let open = difference.open.map {
      "\($0.country) in \(atlas[$0.group]?.shortName ?? $0.group.id)"
    }
    text += "Open memberships, in none of these, \(list(open))\n"
  }
  text += "\nWhat makes the difference, \(a) less \(b), and how much of it goes with a membership\n"
  for (measure, contributions) in difference.contributions.enumerated() {
    let scores = comparison.scores[measure]
    let title = positionTitle(of: scores.quantity)
    guard let first = scores[a], let second = scores[b] else {
      text += "\(title): undefined for \(scores[a] == nil ? a : b)\n"
      continue
    }
    text += "\(title): \(signedText(first - second))"
    // In a group of both, what the two memberships do together says more than each.
    let shared = Set(difference.sharedGroups)
    let telling = contributions.filter { !shared.contains($0.group) || $0.countries.count == 2 }
    let told = telling.prefix(limit).map { contribution in
      let group = atlas[contribution.group]?.shortName ?? contribution.group.id
      let effect = contribution.effect.map(signedText) ?? "undefined without it"
      let whose = contribution.countries.count == 2 ? "both" : contribution.countries[0].code
      return "\(whose) in \(printable(group)) \(effect)"
    }
    let more = telling.count - told.count
    text +=
      told.isEmpty
      ? "; no single membership\n"
      : "; " + told.joined(separator: ", ") + (more > 0 ? " and \(more) more\n" : "\n")
  }
  return text
}
