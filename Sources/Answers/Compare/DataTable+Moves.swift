import Burden
import Facts
import Interchange
import Networks
import Positions

extension DataTable {
  /// Who moved most by each measure, when, and what did it: a row for each cause of each country's
  /// largest move. The effects and the `remainder`, what several causes do together, add up to the
  /// change.
  public static func moves(_ moves: [PositionMove], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("measure", title: "Measure"), Column("node", title: "Country"),
        Column("name", title: "Name"), Column("from", title: "From"), Column("to", title: "To"),
        Column(
          .ofMeasure("before", "Before", "The number on the day “from”.", undefined: nil),
          title: "Before"),
        Column(
          .ofMeasure("after", "After", "The number on the day “to”.", undefined: nil),
          title: "After"),
        Column(
          .ofMeasure("change", "Change", "The number after less that before.", undefined: nil),
          title: "Change"), Column("cause", title: "Cause"),
        Column("group", title: "Group"), Column("joined", title: "Joined"),
        Column("left", title: "Left"), Column("status-changed", title: "Status changed"),
        Column("open", title: "Open"),
        Column(
          .ofMeasure(
            "effect", "Effect",
            "What the change loses when the cause alone is undone and the measure computed anew.",
            undefined:
              "where the measure would be undefined without the cause, or nothing caused it"),
          title: "Effect"),
        Column(
          .ofMeasure(
            "remainder", "Remainder",
            "The change less the effects of its causes: what several do together.", undefined: nil),
          title: "Remainder"),
      ],
      rows: moves.flatMap { move -> [[Cell]] in
        let start: [Cell] = [
          .text(move.quantity.id), .text(move.country.code), Cell(atlas[move.country]?.name),
          .text(move.from.description), .text(move.to.description), .number(move.before),
          .number(move.after), .number(move.change),
        ]
        func row(_ cause: [Cell], _ effect: Double?) -> [Cell] {
          start + cause + [Cell(effect), .number(move.remainder)]
        }
        guard !move.causes.isEmpty else {
          return [row(Array(repeating: .missing, count: 6), nil)]
        }
        return move.causes.map { row(cells(of: $0.event), $0.effect) }
      })
  }

  private static func cells(of event: PositionCause.Event) -> [Cell] {
    func codes(_ countries: [Country]) -> Cell { .list(countries.map(\.code)) }
    switch event {
    case .group(let change):
      return [
        .text(change.isFounded ? "founding" : change.isEnded ? "end" : "membership"),
        .text(change.group.id), codes(change.joined), codes(change.left),
        codes(change.changedStatus), codes(change.opened),
      ]
    case .chairs(let began, let ended):
      return [
        .text("chairs"), .missing, .list(began.map(\.id)), .list(ended.map(\.id)), .missing,
        .missing,
      ]
    }
  }
}

/// Who moved most by each measure, when, and what did it, for a terminal.
///
/// - Parameters:
///   - moves: The moves.
///   - atlas: The dataset.
///   - limit: How many causes are told for each move.
public func movesText(
  _ moves: [PositionMove], in atlas: MembershipAtlas, limit: Int = 3
) -> String {
  var text = ""
  var last: String?
  for move in moves {
    if move.quantity.id != last {
      text += (last == nil ? "" : "\n") + positionTitle(of: move.quantity) + "\n"
      last = move.quantity.id
    }
    text +=
      "  \(move.country)  \(move.from) to \(move.to): \(readableText(move.before)) to "
      + "\(readableText(move.after)) (\(signedText(move.change)))\n"
    let told = move.causes.prefix(limit)
    for cause in told {
      let effect = cause.effect.map(signedText) ?? "would be undefined without it"
      text += "       \(effect)  \(eventText(cause.event, of: move.country, in: atlas))\n"
    }
    let others = move.causes.dropFirst(limit)
    let rest = others.compactMap(\.effect).reduce(0, +)
    if !others.isEmpty {
      text +=
        "       \(signedText(rest))  \(others.count) other \(others.count == 1 ? "cause" : "causes")\n"
    }
    if abs(move.remainder) > 1e-9 * max(abs(move.before), abs(move.after)) {
      text += "       \(signedText(move.remainder))  together\n"
    }
  }
  return text
}

/// What happened, in words: "MIKTA founded: KOR, AUS, IDN, MEX, TUR joined". The country whose move it
/// was comes first, and of many others only some are named.
func eventText(
  _ event: PositionCause.Event, of country: Country, in atlas: MembershipAtlas
) -> String {
  func name(_ group: Group) -> String { printable(atlas[group]?.shortName ?? group.id) }
  func part(_ names: [String], _ verb: String) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ") + " " + verb
  }
  func codes(_ countries: [Country]) -> [String] {
    let ordered = countries.filter { $0 == country } + countries.filter { $0 != country }
    let limit = 8
    let shown = ordered.prefix(ordered.count > limit + 1 ? limit : limit + 1).map(\.code)
    let others = ordered.count - shown.count
    return shown.dropLast(others > 0 ? 1 : 0)
      + (others > 0 ? ["\(shown[shown.count - 1]) and \(others) more"] : [])
  }
  switch event {
  case .group(let change):
    let parts = [
      part(codes(change.joined), "joined"), part(codes(change.left), "left"),
      part(codes(change.changedStatus), "changed status"),
      part(codes(change.opened), "open on one of the days"),
    ].compactMap { $0 }
    let state = change.isFounded ? " founded" : change.isEnded ? " ended" : ""
    return name(change.group) + state + (parts.isEmpty ? "" : ": ")
      + parts.joined(separator: "; ")
  case .chairs(let began, let ended):
    let parts = [part(began.map(name), "begun"), part(ended.map(name), "over")].compactMap { $0 }
    return "chairs"
      + (parts.isEmpty ? ": what the ten years take in" : ": " + parts.joined(separator: "; "))
  }
}
