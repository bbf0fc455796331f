import Memberships
import Networks

extension HTMLTable {
  /// What a country belongs to, and what each membership costs at typical values. The rows that count
  /// come first and add up to the total; then what is open, and what does not count here.
  init?(membershipsOf country: Country, _ profiles: ProfileFacts) {
    let spells = profiles.spellsByCountry[country] ?? []
    guard !spells.isEmpty else { return nil }
    let lines = Dictionary(grouping: profiles.burdenLines[country] ?? [], by: \.group)
    let report = profiles.report
    let hasModel = report.atlas.burdenModel != nil
    let hasNotes = spells.contains { $0.notes != nil }
    let all = spells.map { spell in
      let standing = profiles.standings[spell] ?? .former
      let own = standing <= .open ? lines[spell.group] ?? [] : []
      return (spell: spell, standing: standing, days: own.reduce(0) { $0 + $1.burden }, lines: own)
    }.sorted {
      ($0.standing, $1.days, $0.spell.group, $0.spell.from?.firstDay.number ?? 0)
        < ($1.standing, $0.days, $1.spell.group, $1.spell.from?.firstDay.number ?? 0)
    }
    let (ordered, left) = profiles.listed(all) { $0.standing }
    let days = ordered.reduce(0) { $0 + $1.days }
    let shownDays = apportioned(ordered.map(\.days), total: days)
    let rows = zip(ordered, shownDays).map { entry, shown -> Row in
      let (spell, standing) = (entry.spell, entry.standing)
      let name = report.link(spell.group)
      let isChair = entry.lines.contains { $0.part == .chair }
      let remarks = [standing.remark, isChair ? "chair" : nil].compactMap { $0 }
      let status = ([spell.status.rawValue] + remarks).joined(separator: ", ")
      let assumed = entry.lines.reduce(0) { $0 + $1.assumedBurden }
      var cells: [Cell] = [
        .name(name.name, code: nil, link: name.link), .text(status), spell.sinceCell,
        spell.untilCell,
      ]
      if hasModel {
        cells += [
          standing <= .open ? .number(shown) : .figure(""),
          standing <= .open && entry.days > 0
            ? .figure(percentText(assumed / entry.days)) : .figure(""),
        ]
      }
      cells.append(.sources(profiles.sources.references(to: spell.source)))
      if hasNotes { cells.append(spell.noteCell) }
      return Row(isQuiet: standing > .open, cells: cells)
    }
    let blank = Cell.text("")
    let total =
      hasModel && days > 0
      ? Row(
        cells: [
          .name("At typical values", code: nil), blank, blank, blank, .number(tenths(days)),
          .figure(""), blank,
        ] + (hasNotes ? [blank] : [])) : nil
    self.init(
      id: "memberships-" + anchorID("country", country.code),
      caption: """
        Memberships of \(name: report.names[country]) on \(report.network.date.written)\
        \(hasModel ? ", and what each costs a year at typical values" : "")\(unlisted(left))
        """,
      headings: [
        .init(title: "Group"), .init(title: "Status"), .init(title: "Since"),
        .init(title: "Until"),
      ]
        + (hasModel
          ? [
            .init(
              title: "Burden", unit: "delegation-days a year", isNumeric: true,
              definition: "def-commitment-burden-typical"),
            .init(title: "Assumed", unit: "rhythm", isNumeric: true),
          ] : [])
        + [.init(title: "Source")] + (hasNotes ? [.init(title: "Note")] : []),
      rows: rows, total: total, isWide: true)
  }

  /// A country's groups and burden over the years of the series; `nil` where nothing moved.
  init?(historyOf country: Country, _ profiles: ProfileFacts) {
    let series = (profiles.seriesByCountry[country] ?? []).sorted { $0.date < $1.date }
    var shown = series.enumerated().filter { (series.count - 1 - $0.offset) % 5 == 0 }.map(
      \.element)
    shown = shown.filter { $0.load.groups > 0 || $0.date == shown.last?.date }
    guard shown.count > 1 else { return nil }
    let hasModel = shown.contains { $0.burden != nil }
    self.init(
      id: "history-" + anchorID("country", country.code),
      caption:
        "\(name: profiles.report.names[country]) over the years, in groups that exist still or have ended since",
      headings: [.init(title: "Day"), .init(title: "Groups", isNumeric: true)]
        + (hasModel
          ? [
            .init(title: "Commitment burden", unit: "delegation-days a year", isNumeric: true),
            .init(title: "5 % to 95 %", isNumeric: true),
          ] : []),
      rows: shown.map { year in
        Row(
          cells: [.name(year.date.description, code: nil), .number(Double(year.load.groups))]
            + (hasModel
              ? [
                Cell(year.burden.map { $0.value.rounded() }, undefined: "undefined"),
                .figure(year.burden.map { rangeText($0.interval.rounded) } ?? ""),
              ] : []))
      })
  }
}

/// What a caption says of rows that are left out; nothing where none is.
func unlisted(_ count: Int) -> String {
  count == 0
    ? ""
    : "; \(counted(count, Noun("more spell"))) that \(count == 1 ? "does" : "do") not count: "
      + "see memberships.csv of the dataset"
}

/// A number with one decimal.
func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }
