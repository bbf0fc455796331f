import Measures
import Memberships
import Networks

/// What the page's script shows: numbers that were computed for the report, as texts.
struct ScriptData {
  private let facts: ReportFacts
  private let countries: [Country]
  private let groups: [Group]

  init(_ facts: ReportFacts) {
    self.facts = facts
    countries = facts.network.graph.leftNodes.labels.sorted {
      (facts.names[$0], $0) < (facts.names[$1], $1)
    }
    groups = (facts.network.graph.rightNodes.labels + facts.years.endedGroups).sorted {
      (facts.names[$0], $0) < (facts.names[$1], $1)
    }
  }

  /// One document of JSON, fit to stand in an element of a page.
  var json: JSONValue {
    let comparison = Comparison(facts)
    return .object([
      ("chosen", .array(facts.chosen.map { .string($0.code) })),
      (
        "measures",
        .array(
          comparison.measures.map {
            .object([
              ("title", .string($0.title)), ("unit", JSONValue($0.unit)),
              ("definition", JSONValue($0.definition)),
            ])
          })
      ),
      ("groups", .array(groups.map { Self.named(facts.names[$0], facts.anchor($0)) })),
      ("countries", .array(countries.map { country($0, comparison) })),
      ("pairs", pairs),
      ("years", facts.years.json(countries: countries, groups: groups)),
    ])
  }

  private static func named(_ name: String, _ anchor: String?) -> JSONValue {
    .object([("name", .string(name)), ("anchor", JSONValue(anchor))])
  }

  private func country(_ country: Country, _ comparison: Comparison) -> JSONValue {
    let statuses = facts.statuses[country] ?? [:]
    let places = groups.enumerated().compactMap { place, group in
      statuses[group].map { (key: "\(place)", value: JSONValue.string($0)) }
    }
    return .object([
      ("code", .string(country.code)), ("name", .string(facts.names[country])),
      ("anchor", JSONValue(facts.anchor(country))),
      ("values", .array(comparison.values(of: country).map { .string($0) })),
      ("groups", .object(places)),
    ])
  }

  /// What each pair of countries shares, "3 (Jaccard 0.25)", each text with the pairs that it holds of,
  /// by their places: "0 12,0 15".
  private var pairs: JSONValue {
    let places = Dictionary(
      countries.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let jaccard = facts.network.countries.paired(by: .jaccard)
    let entries = facts.network.countries.paired(by: .sharedNeighbors).sharing.edges
      .compactMap { edge -> (a: Int, b: Int, text: String)? in
        guard let a = places[edge.a], let b = places[edge.b] else { return nil }
        let similarity = jaccard[edge.a, edge.b].map { " (Jaccard \(readableText($0)))" } ?? ""
        return (min(a, b), max(a, b), readableText(edge.weight) + similarity)
      }
    let byText = Dictionary(
      grouping: entries.sorted { ($0.a, $0.b) < ($1.a, $1.b) }, by: \.text)
    return .object(
      byText.sorted { $0.key < $1.key }.map { text, pairs in
        (text, .string(pairs.map { "\($0.a) \($0.b)" }.joined(separator: ",")))
      })
  }
}

extension ReportFacts {
  /// As what each country belongs to what, in a word; what is open, too.
  var statuses: [Country: [Group: String]] {
    var statuses: [Country: [Group: String]] = [:]
    for membership in network.unknown {
      statuses[membership.country, default: [:]][membership.group] = "unknown"
    }
    for membership in network.memberships {
      statuses[membership.country, default: [:]][membership.group] = membership.status.rawValue
    }
    return statuses
  }
}
