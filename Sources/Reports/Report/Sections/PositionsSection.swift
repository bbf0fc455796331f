import Measures
import Memberships
import Networks

/// How countries and groups stand by the measures that most readers ask for; the tables beside the
/// report have every measure of the catalogue.
struct PositionsSection {
  /// The measures that have a column.
  static let shown: Set = [
    "degree", "reach", "closeness-centrality", "betweenness-centrality", "eigenvector-centrality",
    "constraint", "unknown-memberships", "gatherings", "commitment-burden",
  ]

  /// The middle powers; `nil` where no definition of them is given.
  let middlePowers: PeersSection?
  /// The countries that the report is for.
  let chosen: HTMLTable?
  let participation: [HTMLTable]
  let countries: HTMLTable
  let groups: HTMLTable
  let network: HTMLTable

  init(_ facts: ReportFacts) {
    // Where no membership is known nobody stands anywhere.
    let peers = facts.network.memberships.isEmpty ? nil : facts.peers
    middlePowers = peers.flatMap { peers in
      facts.comparison.map { PeersSection(peers, $0, facts) }
    }
    chosen =
      facts.chosen.isEmpty
      ? nil
      : HTMLTable(
        comparing: facts.chosen, id: "table-chosen",
        caption: "The \(counted(facts.chosen.count, .country)) that this report is for", facts)
    participation = CountryFeature.allCases.compactMap {
      HTMLTable(participationBy: $0, facts)
    }
    countries =
      HTMLTable(
        id: "table-countries",
        caption: """
          Measures of \(counted(facts.countries.rows.count, .country)), from the most groups down \
          (tables/countries.csv has more measures)
          """,
        measures: facts.countriesBesideChance,
        name: { code in
          .name(facts.countryName(code), code: code.shortened(), link: anchorID("country", code))
        }
      ).withoutEmptyColumns
    groups =
      HTMLTable(
        id: "table-groups",
        caption: """
          Measures of \(counted(facts.groupCount, .group)), from the most countries down \
          (tables/groups.csv has more measures)
          """,
        measures: facts.groups,
        name: { id in
          .name(facts.names[Group(id)], code: id.shortened(), link: anchorID("group", id))
        }
      ).withoutEmptyColumns
    let graph = facts.network.graph
    network = HTMLTable(
      id: "table-network",
      caption: "The network as a whole",
      headings: [
        .init(title: "Measure"), .init(title: "Value", isNumeric: true), .init(title: "Unit"),
      ],
      rows: MeasureCatalogue.networkMeasures.map { measure in
        let quantity = measure.quantity
        return HTMLTable.Row(cells: [
          .name(quantity.name, code: nil, link: "def-network-\(quantity.id)"),
          .init(graph.measured(by: measure), undefined: undefinedText(quantity)),
          .text(quantity.unit.name),
        ])
      })
  }
}

extension ReportFacts {
  /// The measures of countries, with z behind those that were held against chance.
  fileprivate var countriesBesideChance: DataTable {
    guard let chance, let node = countries.place(of: "node") else { return countries }
    let held = countries.columns.map { column in
      chance.countries.firstIndex { $0.quantity.id == column.id }
    }
    return DataTable(
      columns: zip(countries.columns, held).flatMap { column, place -> [DataTable.Column] in
        guard let place else { return [column] }
        let scores = chance.countries[place]
        let z = scores.quantity.held(
          .z, against: scores.design, correctedBy: chance.correction)
        return [column, DataTable.Column(z, title: "z")]
      },
      rows: countries.rows.map { row in
        zip(row, zip(countries.columns, held)).flatMap { cell, column -> [DataTable.Cell] in
          guard column.1 != nil else { return [cell] }
          let z = row[node].string.flatMap {
            chance.score(of: Country($0), by: column.0.id)?.score.z
          }
          return [cell, DataTable.Cell(z.map { ($0 * 10).rounded() / 10 })]
        }
      })
  }
}

extension String {
  /// The identifier of the quantity that a part of a comparison with chance is of; empty for none.
  fileprivate func base(of part: ChancePart) -> String {
    hasSuffix(part.suffix) ? String(dropLast(part.suffix.count)) : ""
  }
}

/// Why a quantity has no value somewhere.
private func undefinedText(_ quantity: Quantity?) -> String {
  quantity?.undefined.map { "undefined \($0)" } ?? "undefined"
}

extension HTMLTable {
  /// The scores of a side's nodes, from the highest degree down.
  fileprivate init(
    id: String, caption: Sentence, measures table: DataTable, name: (String) -> Cell
  ) {
    let columns = table.columns.indices.filter {
      PositionsSection.shown.contains(table.columns[$0].id)
        || PositionsSection.shown.contains(table.columns[$0].id.base(of: .z))
    }
    let degrees = Dictionary(
      table.scores("degree").map { ($0.label, $0.value ?? 0) }, uniquingKeysWith: { a, _ in a })
    let ordered = table.rows.compactMap { row -> (label: String, row: [DataTable.Cell])? in
      table.place(of: "node").flatMap { row[$0].string }.map { ($0, row) }
    }.sorted { (degrees[$1.label] ?? 0, $0.label) < (degrees[$0.label] ?? 0, $1.label) }
    self.init(
      id: id, caption: caption,
      headings: [Heading(title: table.columns.first?.title ?? "")]
        + columns.map { place in
          let column = table.columns[place]
          return Heading(
            title: column.title,
            unit: column.title.lowercased() == column.unit ? nil : column.unit, isNumeric: true,
            definition: "def-\(column.id)")
        },
      rows: ordered.map { label, row in
        Row(
          cells: [name(label)]
            + columns.map { place in
              Cell(row[place].number, undefined: undefinedText(table.columns[place].quantity))
            })
      },
      isWide: true)
  }
}

extension PositionsSection {
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        "Why seek a seat at all? For reach, for the company of the well connected (",
        .tag(.a, [.href(to: "def-eigenvector-centrality")], "prestige"),
        "), to stand between others (",
        .tag(.a, [.href(to: "def-betweenness-centrality")], "brokerage"),
        """
        ). z tells how far a number lies from what chance gives a country with as many memberships. \
        Each heading leads to its definition. An en dash stands where a measure is undefined, \
        never a zero.
        """),
      chosen.flatMap {
        .paragraphs([.tag(.h3, [], "The countries of this report"), $0.html])
      },
      middlePowers?.html,
      .tag(.h3, [], "All countries"), countries.html,
      .tag(.h3, [], "Who is in the room"), .paragraphs(participation.map(\.html)),
      .tag(.h3, [], "Groups"), groups.html,
      .tag(.h3, [], "The network"), network.html,
    ])
  }
}
