import Facts
import Networks
import Positions
import Tables

/// What two nodes share, in full: as text, as a table and as JSON.
public struct OverlapExplanation: Sendable {
  /// For people.
  public let text: String

  /// A row for each node of the other side that either has or may have, and for each pair of shared
  /// members that meet; the column `part` says which.
  public let table: DataTable

  /// The numbers of the pair, with every digit.
  public let json: JSONValue

  /// Explains two groups of a network; `nil` where one is not in it.
  ///
  /// - Parameters:
  ///   - a: The first group.
  ///   - b: The second.
  ///   - overlaps: What the groups of the network share.
  ///   - days: What they cost; `nil` where there is no burden model.
  public init?(_ a: Group, _ b: Group, in overlaps: Overlaps, _ days: DaysTogether?) {
    guard let overlap = overlaps[a, b] as Overlap<Group, Country>? else { return nil }
    let meetings = overlaps.meetings(among: overlap.shared)
    var parts = Parts(
      overlap, in: overlaps.network, node: .group, opposite: .country,
      name: { overlaps.network.atlas[$0]?.shortName ?? $0.id },
      oppositeName: { overlaps.network.atlas[$0]?.name ?? $0.code },
      about: { country, group in
        (overlaps.network.state(of: country, in: group), days?.days(of: country, in: group))
      })
    parts.add(
      days.map { $0.days(of: overlap) }, .daysOfSharedMembers, "Days that the shared members spend")
    parts.add(meetings, besides: [a, b], in: overlaps.network.atlas)
    self.init(parts)
  }

  /// Explains two countries of a network; `nil` where one is not in it.
  public init?(_ a: Country, _ b: Country, in overlaps: Overlaps, _ days: DaysTogether?) {
    guard let overlap = overlaps[a, b] as Overlap<Country, Group>? else { return nil }
    var parts = Parts(
      overlap, in: overlaps.network, node: .country, opposite: .group,
      name: { overlaps.network.atlas[$0]?.name ?? $0.code },
      oppositeName: { overlaps.network.atlas[$0]?.shortName ?? $0.id },
      about: { group, country in
        (overlaps.network.state(of: country, in: group), days?.days(of: country, in: group))
      })
    parts.add(days.map { $0.days(of: overlap) }, .daysTogether, "Days in the same rooms")
    if overlap.shared.count == 1, overlap.mayShare.isEmpty {
      parts.lines.append("They meet in this group only.")
    }
    self.init(parts)
  }

  /// Explains two nodes of any side.
  public init<Node, Opposite>(
    _ overlap: Overlap<Node, Opposite>, of side: Side<Node, Opposite>
  ) {
    self.init(
      Parts(
        overlap, node: side.kind, opposite: side.oppositeKind, name: { "\($0)" },
        oppositeName: { "\($0)" }))
  }

  private init(_ parts: Parts) {
    text = parts.lines.joined(separator: "\n") + "\n"
    table = DataTable(columns: Parts.columns, rows: parts.rows)
    json = .object(parts.numbers)
  }
}

/// An explanation as it is put together.
private struct Parts {
  var lines: [String]
  var rows: [[DataTable.Cell]] = []
  var numbers: [(key: String, value: JSONValue)]

  static let columns: [DataTable.Column] = [
    .init("part", title: "Part"), .init("node", title: "Node"), .init("name", title: "Name"),
    .init("other", title: "Other"), .init("other-name", title: "Other name"),
    .init("status-first", title: "In the first"), .init("status-second", title: "In the second"),
    .init("days-first", title: "Days", unit: "delegation-days a year"),
    .init("days-second", title: "Days", unit: "delegation-days a year"),
    .init("elsewhere", title: "Elsewhere"), .init("may-meet-in", title: "May meet in"),
  ]

  init<Node, Opposite>(
    _ overlap: Overlap<Node, Opposite>, in network: MembershipNetwork? = nil, node: NodeKind,
    opposite: NodeKind, name: (Node) -> String, oppositeName: (Opposite) -> String,
    about: ((Opposite, Node) -> (MembershipState, Double?))? = nil
  ) {
    let (a, b) = (overlap.first.node, overlap.second.node)
    let (first, second) = (name(a), name(b))
    func title(_ node: Node) -> String {
      let name = name(node)
      return name == "\(node)" ? name : "\(name) (\(node))"
    }
    func share(_ value: Double?) -> String { value.map(readableText) ?? "undefined" }
    let lists = [
      ("shared", "Shared", overlap.shared), ("only-first", "Only \(first)", overlap.onlyFirst),
      ("only-second", "Only \(second)", overlap.onlySecond),
      ("may-share", "May share", overlap.mayShare),
    ]
    let date = network.map { ", on \($0.date)" } ?? ""
    lines = ["\(title(a)) and \(title(b))\(date)"]
    lines.append(
      "\(first) has \(overlap.first.known.count), \(second) \(overlap.second.known.count), and both "
        + "share \(overlap.shared.count) \(overlap.shared.count == 1 ? opposite.singular : opposite.plural)"
        + ". Jaccard \(share(overlap.jaccard)), Simpson \(share(overlap.simpson)). "
        + overlap.containmentText(first, second))
    for (part, title, nodes) in lists {
      let names = nodes.map { oppositeName($0) }.sorted()
      if part != "may-share" || network != nil {
        lines.append(
          "\(title) (\(nodes.count)): \(names.isEmpty ? "none" : names.joined(separator: ", "))")
      }
      rows += nodes.map { other in
        let (one, two) = (about?(other, a), about?(other, b))
        return [
          .text(part), .text("\(other)"), .text(oppositeName(other)), .missing, .missing,
          .init(one?.0.text), .init(two?.0.text), .init(one?.1), .init(two?.1), .missing, .missing,
        ]
      }
    }
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    func list(_ nodes: [Opposite]) -> JSONValue { .array(nodes.map { .string("\($0)") }) }
    numbers = [
      ("first", .string("\(a)")), ("second", .string("\(b)")),
      ("shared", list(overlap.shared)), ("onlyFirst", list(overlap.onlyFirst)),
      ("onlySecond", list(overlap.onlySecond)), ("mayShare", list(overlap.mayShare)),
      ("jaccard", number(overlap.jaccard)), ("simpson", number(overlap.simpson)),
      ("containment", JSONValue(overlap.containment?.rawValue)),
    ]
  }

  /// Adds the days, at typical values.
  mutating func add(_ days: DaysTogether.Days?, _ quantity: Quantity, _ title: String) {
    numbers.append(("days", days.map { .number($0.known) } ?? .null))
    numbers.append(("daysAtMost", days.map { .number($0.atMost) } ?? .null))
    numbers.append(("daysQuantity", quantity.json(unit: quantity.unit.name)))
    func text(_ days: Double) -> String { readableText((days * 10).rounded() / 10) }
    lines.append(
      "\(title): "
        + (days.map { days in
          "\(text(days.known)) \(quantity.unit.name) at typical values"
            + (days.atMost > days.known
              ? ", up to \(text(days.atMost)) with what is unknown." : ".")
        } ?? "undefined, as there is no burden model."))
  }

  /// Adds where the shared members of two groups meet.
  mutating func add(_ meetings: [Meeting], besides pair: [Group], in atlas: MembershipAtlas) {
    func name(_ country: Country) -> String { atlas[country]?.name ?? country.code }
    func name(_ group: Group) -> String { atlas[group]?.shortName ?? group.id }
    let only = meetings.filter { $0.groups.count == 2 }
    let names = only.map { meeting in
      "\(name(meeting.a))–\(name(meeting.b))"
        + (meeting.mayMeetIn.isEmpty
          ? "" : " (or in \(meeting.mayMeetIn.map(name).joined(separator: ", ")))")
    }
    lines.append(
      "Pairs that meet in both: \(meetings.count); in these two groups only: \(only.count)"
        + (names.isEmpty ? "." : ": \(names.joined(separator: ", "))."))
    let elsewhere = meetings.flatMap(\.groups).filter { !pair.contains($0) }
      .reduce(into: [Group: Int]()) { $0[$1, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !elsewhere.isEmpty {
      lines.append(
        "Where else these pairs meet: "
          + elsewhere.map { "\(name($0.key)) \($0.value)" }.joined(separator: ", ") + ".")
    }
    rows += meetings.map { meeting in
      [
        .text("meet"), .text(meeting.a.code), .text(name(meeting.a)), .text(meeting.b.code),
        .text(name(meeting.b)), .missing, .missing, .missing, .missing,
        .list(meeting.groups.filter { !pair.contains($0) }.map(\.id)),
        .list(meeting.mayMeetIn.map(\.id)),
      ]
    }
    numbers += [
      ("pairsThatMeet", .number(Double(meetings.count))),
      (
        "pairsInTheseOnly",
        .array(only.map { .array([.string($0.a.code), .string($0.b.code)]) })
      ),
    ]
  }
}

extension Overlap {
  /// Whether one has all that the other has, in a sentence.
  fileprivate func containmentText(_ first: String, _ second: String) -> String {
    switch containment {
    case .equal: "Both have the same."
    case .within: "\(second) has all that \(first) has."
    case .contains: "\(first) has all that \(second) has."
    case .neither: "Each has something that the other has not."
    case .unknown: "Whether one has all that the other has depends on what is unknown."
    case nil: "One has nothing, so neither contains the other."
    }
  }
}

extension MembershipState {
  /// What a cell holds, in a word.
  var text: String {
    switch self {
    case .belongs(let status): status.rawValue
    case .absent: "absent"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}
