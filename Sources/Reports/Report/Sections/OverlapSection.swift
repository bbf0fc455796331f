import Memberships

/// What groups share with one another, and where countries sit together.
struct OverlapSection {
  /// How many pairs of each kind are shown.
  static let limit = 50

  /// The picture of it; `nil` where no two groups share a country.
  let heatMap: DiagramsSection.Figure?
  let contact: HTMLTable
  let groups: HTMLTable
  let countries: HTMLTable

  init(_ facts: ReportFacts) {
    let chart = HeatMapChart(groupsOf: facts.network)
    heatMap =
      facts.groupOverlap.rows.isEmpty
      ? nil
      : DiagramsSection.Figure(
        anchor: "chart-overlap", title: "What groups share", description: chart.description,
        svg: chart.svg(id: "chart-overlap-svg"))
    contact = HTMLTable(contactsOf: facts)
    groups = HTMLTable(
      id: "table-group-overlap",
      caption: Self.caption(
        facts.groupOverlap, "groups that share at least one country", "group-overlap"),
      pairs: facts.groupOverlap, noun: "Group", shared: "Countries that both have",
      whenEmpty: "No two groups share a country."
    ) { id in
      .name(facts.names[Group(id)], code: id.shortened(), link: anchorID("group", id))
    }
    countries = HTMLTable(
      id: "table-country-overlap",
      caption: Self.caption(
        facts.countryOverlap, "countries that share at least one group", "country-overlap"),
      pairs: facts.countryOverlap, noun: "Country", shared: "Groups that both belong to",
      whenEmpty: "No two countries share a group."
    ) { code in
      .name(
        facts.countryName(code), code: code.shortened(), link: anchorID("country", code))
    }
  }

  private static func caption(_ table: DataTable, _ kind: String, _ file: String) -> Sentence {
    let count = table.rows.count
    let all: Sentence = "\(counted(count, .pair)) of \(kind)"
    return count > limit
      ? """
      The first \(String(limit)) of \(all), from the most shared down (tables/\(file).csv has them \
      all)
      """
      : "\(all), from the most shared down (tables/\(file).csv)"
  }
}

extension HTMLTable {
  fileprivate init(
    id: String, caption: Sentence, pairs table: DataTable, noun: String, shared: String,
    whenEmpty: Sentence, name: (String) -> Cell
  ) {
    func cell(_ row: [DataTable.Cell], _ column: String) -> DataTable.Cell {
      table.place(of: column).map { row[$0] } ?? .missing
    }
    let sharedUnit = table.place(of: "shared-neighbors").flatMap { table.columns[$0].unit }
    self.init(
      id: id, caption: caption,
      headings: [
        Heading(title: noun), Heading(title: "and"),
        Heading(
          title: "Shared", unit: sharedUnit, isNumeric: true,
          definition: "def-pair-shared-neighbors"),
        Heading(
          title: "Jaccard similarity", unit: "share", isNumeric: true,
          definition: "def-pair-jaccard"),
        Heading(title: shared),
      ],
      rows: table.rows.prefix(OverlapSection.limit).map { row in
        Row(cells: [
          name(cell(row, "a").string ?? ""), name(cell(row, "b").string ?? ""),
          Cell(cell(row, "shared-neighbors").number, undefined: "undefined"),
          Cell(cell(row, "jaccard").number, undefined: "undefined"),
          .names(cell(row, "shared").strings.sorted()),
        ])
      }, whenEmpty: whenEmpty)
  }
}

extension OverlapSection {
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        """
        Two groups overlap in the countries that belong to both; two countries in the groups \
        that they both belong to. Where groups overlap much, a topic can be taken from one to \
        another, and the same officials sit in both. Unknown memberships are not in these \
        numbers.
        """),
      heatMap?.html,
      .tag(.h3, [], "Groups"), groups.html,
      .tag(.h3, [], "Pairs that meet nowhere else"), contact.html,
      .tag(.h3, [], "Countries"), countries.html,
    ])
  }
}
