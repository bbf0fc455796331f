import Memberships

/// The numbers by which countries are set side by side, as texts.
struct Comparison {
  struct Measure {
    let title: String
    let unit: String?
    let definition: String?
  }

  let measures: [Measure]
  private let rows: [Country: [String]]

  /// The measures of the catalogue that are compared, besides those of the load.
  private static let ofCatalogue = [
    "reach", "closeness-centrality", "betweenness-centrality", "eigenvector-centrality",
    "constraint",
  ]

  init(_ facts: ReportFacts) {
    let table = facts.countries
    let columns = Self.ofCatalogue.compactMap { table.place(of: $0) }
    let all =
      [
        Measure(title: "Groups", unit: "groups", definition: "def-degree"),
        Measure(
          title: "Unknown memberships", unit: "memberships", definition: "def-unknown-memberships"),
        Measure(title: "Gatherings", unit: "a year", definition: "def-gatherings"),
        Measure(
          title: "Commitment burden", unit: "delegation-days a year",
          definition: "def-commitment-burden"),
        Measure(title: "Places by burden", unit: nil, definition: "def-burden-ranks"),
        Measure(title: "Assumed part", unit: "share", definition: "def-assumed-share"),
      ]
      + Capacity.allCases.map {
        Measure(
          title: "Burden per \($0.name)", unit: "delegation-days a year",
          definition: "def-burden-per-\($0.rawValue)")
      }
      + [
        Measure(title: "Spread", unit: "domains", definition: "def-burden-spread"),
        Measure(
          title: "Chair terms in ten years", unit: "terms", definition: "def-chair-terms-10-years"),
      ]
      + columns.map { place in
        let column = table.columns[place]
        return Measure(
          title: column.title, unit: column.unit, definition: "def-\(column.id)")
      }
    let node = table.place(of: "node") ?? 0
    let scores = Dictionary(
      table.rows.compactMap { row in
        row[node].string.map { code in
          (Country(code), columns.map { row[$0].number.map(readableText) ?? "–" })
        }
      }, uniquingKeysWith: { a, _ in a })
    let texts = Dictionary(
      facts.loads.map { row in
        (
          row.country,
          Self.texts(row, facts.atlas) + (scores[row.country] ?? columns.map { _ in "–" })
        )
      }, uniquingKeysWith: { a, _ in a })
    // What is undefined for all is not compared.
    let shown = all.indices.filter { place in texts.values.contains { $0[place] != "–" } }
    measures = shown.map { all[$0] }
    rows = texts.mapValues { own in shown.map { own[$0] } }
  }

  /// A country's numbers, one for each measure; an en dash where it is undefined.
  func values(of country: Country) -> [String] { rows[country] ?? measures.map { _ in "–" } }

  private static func texts(_ row: CountryLoad, _ atlas: MembershipAtlas) -> [String] {
    let (load, estimate) = (row.load, row.estimate)
    let burden = estimate.map { estimate in
      "\(readableText(estimate.median.rounded())) (\(rangeText(estimate.interval.rounded)))"
    }
    return [
      readableText(Double(load.groups)), readableText(Double(load.unknownMemberships)),
      load.gatherings.map(readableText) ?? "–", burden ?? "–",
      estimate.map { rankText($0, tiedWith: row.tiedWith) } ?? "–",
      load.assumedShare.map(percentText) ?? "–",
    ]
      + Capacity.allCases.map {
        row.relativeBurden(per: $0, in: atlas).map { readableText($0.value) } ?? "–"
      }
      + [
        load.spread.map { readableText(($0 * 100).rounded() / 100) } ?? "–",
        atlas.chairTerms.isEmpty ? "–" : readableText(Double(load.chairTermsInTenYears)),
      ]
  }
}

extension HTMLTable {
  /// Countries below one another, by the numbers that they are compared by.
  init(comparing countries: [Country], id: String, caption: Sentence, _ facts: ReportFacts) {
    let comparison = Comparison(facts)
    self.init(
      id: id, caption: caption,
      headings: [Heading(title: "Country")]
        + comparison.measures.map {
          Heading(title: $0.title, unit: $0.unit, isNumeric: true, definition: $0.definition)
        },
      rows: countries.map { country in
        Row(
          cells: [
            .name(
              facts.names[country], code: country.code.shortened(), link: facts.anchor(country))
          ]
            + comparison.values(of: country).map {
              $0 == "–" ? .missing("undefined") : .figure($0)
            })
      }, isWide: true)
  }
}
