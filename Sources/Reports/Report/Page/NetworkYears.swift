import Memberships
import Networks

/// The network of a report in earlier years: the same groups, and those that have ended since.
struct NetworkYears {
  /// A membership that counts from one of the days to another, both included.
  struct Span {
    let country: Country
    let group: Group
    let first: Int
    let last: Int
  }

  let days: [Day]
  let networks: [MembershipNetwork]
  let spans: [Span]
  private let loads: [Country: [YearOfLoad?]]

  /// The groups that were there on one of the days, and are not in the network that is reported on.
  let endedGroups: [Group]

  init(of network: MembershipNetwork, _ series: [YearOfLoad]) {
    let days = Set(series.map(\.date)).sorted()
    self.days = days
    networks = days.map { network.network(ofItsGroupsOn: $0) }
    endedGroups = Set(networks.flatMap(\.graph.rightNodes.labels))
      .subtracting(network.graph.rightNodes.labels).sorted()
    let places = Dictionary(days.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    loads = Dictionary(grouping: series, by: \.load.country).mapValues { rows in
      var own = [YearOfLoad?](repeating: nil, count: days.count)
      for row in rows { if let place = places[row.date] { own[place] = row } }
      return own
    }
    spans = Self.spans(networks)
  }

  private static func spans(_ networks: [MembershipNetwork]) -> [Span] {
    struct Cell: Hashable {
      let country: Country
      let group: Group
    }
    var open: [Cell: (first: Int, last: Int)] = [:]
    var spans: [Span] = []
    func close(_ cell: Cell, _ span: (first: Int, last: Int)) {
      spans.append(
        Span(country: cell.country, group: cell.group, first: span.first, last: span.last))
    }
    for (place, network) in networks.enumerated() {
      for membership in network.memberships {
        let cell = Cell(country: membership.country, group: membership.group)
        if let span = open[cell], span.last < place - 1 { close(cell, span) }
        let isContinued = open[cell].map { $0.last == place - 1 } ?? false
        open[cell] = (isContinued ? open[cell]?.first ?? place : place, place)
      }
    }
    for (cell, span) in open { close(cell, span) }
    return spans.sorted {
      ($0.group, $0.country, $0.first) < ($1.group, $1.country, $1.first)
    }
  }

  /// What stands above the tables of a year.
  func summary(of place: Int) -> String {
    let network = networks[place]
    let participants = Set(network.memberships.map(\.country)).count
    let open =
      network.unknown.isEmpty
      ? "" : "; \(counted(network.unknown.count, .membership)) unknown"
    return "\(days[place].written): \(counted(participants, .country)) in "
      + "\(counted(network.graph.rightNodes.count, .group)) by "
      + "\(counted(network.memberships.count, .membership))\(open)."
  }

  /// How many countries a group has on a day; `nil` where it does not exist.
  func size(of group: Group, on place: Int) -> Int? {
    let side = networks[place].groups
    return side.nodes.position(of: group).map { side.matrix.rows.degree(of: $0) }
  }

  /// What the page's script shows of it; null where there is one day only.
  func json(countries: [Country], groups: [Group]) -> JSONValue {
    guard days.count > 1 else { return .null }
    let countryPlaces = Dictionary(
      countries.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let groupPlaces = Dictionary(
      groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    func numbers(_ values: [Int?]) -> JSONValue {
      .array(values.map { $0.map { .number(Double($0)) } ?? .null })
    }
    let own = countries.map { loads[$0] ?? [] }
    return .object([
      ("days", .array(days.map { .string($0.description) })),
      ("summaries", .array(days.indices.map { .string(summary(of: $0)) })),
      (
        "sizes",
        .array(groups.map { group in numbers(days.indices.map { size(of: group, on: $0) }) })
      ),
      ("counts", .array(own.map { years in numbers(years.map { $0?.load.groups }) })),
      (
        "burdens",
        .array(
          own.map { years in
            .array(
              years.map { year in
                JSONValue(year?.burden.map { readableText($0.value.rounded()) })
              })
          })
      ),
      (
        "spans",
        .array(
          spans.compactMap { span in
            guard let country = countryPlaces[span.country], let group = groupPlaces[span.group]
            else { return nil }
            return numbers([country, group, span.first, span.last])
          })
      ),
    ])
  }
}
