import Memberships

extension HTMLTable {
  /// Who is in the room and who is not, by a feature of countries; `nil` where it is known of none.
  init?(participationBy feature: CountryFeature, _ facts: ReportFacts) {
    let kinds = feature.kinds(in: facts.atlas)
    guard !kinds.isEmpty else { return nil }
    let side = facts.network.countries
    let degrees = zip(side.nodes.labels, 0...).map { country, place in
      (
        kind: feature.kind(of: facts.atlas[country]), country: country,
        groups: side.matrix.rows.degree(of: place)
      )
    }
    let groupKinds = facts.network.graph.rightNodes.labels.map { group in
      Set(
        (facts.network.groups.neighbors(of: group) ?? []).compactMap {
          feature.kind(of: facts.atlas[$0])
        })
    }
    let unclassified = degrees.contains { $0.kind == nil }
    let rows = (kinds.map { Optional($0) } + (unclassified ? [nil] : [])).map { kind -> Row in
      let own = degrees.filter { $0.kind == kind }
      let inside = own.filter { $0.groups > 0 }
      let outside = own.filter { $0.groups == 0 }.map { facts.link($0.country) }
      let mean = Double(own.reduce(0) { $0 + $1.groups }) / Double(max(1, own.count))
      return Row(cells: [
        .name(kind?.shortened() ?? "not known", code: nil), .number(Double(own.count)),
        .number(Double(inside.count)),
        own.isEmpty ? .missing("there is no such country") : .number((mean * 10).rounded() / 10),
        kind.map { kind in .number(Double(groupKinds.count { $0.contains(kind) })) }
          ?? .missing("the kind is not known"),
        .names(outside.sorted { $0.name < $1.name }),
      ])
    }
    self.init(
      id: "table-participation-\(feature.rawValue)",
      caption: """
        Who is in the room, and who is not, by \(feature.label): countries of the dataset, those that \
        belong to any group of this report, and the groups with a member of the kind
        """,
      headings: [
        .init(title: feature.label.capitalizedFirst),
        .init(title: "Countries", unit: "in the dataset", isNumeric: true),
        .init(title: "In a group", unit: "countries", isNumeric: true),
        .init(title: "Groups a country", unit: "on average", isNumeric: true),
        .init(title: "Groups with one", unit: "groups", isNumeric: true),
        .init(title: "Not known to be in any group"),
      ],
      rows: rows, isWide: true)
  }
}

extension CountryFeature {
  /// The feature in words.
  fileprivate var label: String {
    switch self {
    case .incomeGroup: "income group"
    case .region: "region"
    }
  }
}
