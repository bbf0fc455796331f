import Facts
import Tables

extension DatasetReader {
  mutating func readSpells() -> [Spell] {
    let (groups, countries) = (knownGroups, knownCountries)
    let columns = ["group", "country", "status", "from", "until", "source"]
    let rows = readTable("memberships.csv", columns: columns) {
      table, row -> (spell: Spell, line: Int)? in
      let group = table.group(row, among: groups)
      let country = table.country(row, among: countries)
      let status = table.requiredChoice(row, "status", of: Status.self)
      let from = table.date(row, "from")
      let until = table.date(row, "until")
      let seen = table.date(row, "seen")
      let source = table.requiredText(row, "source")
      if let from, let until, until.lastDay <= from.firstDay {
        table.fault(row, "until", expected: "a date after \"from\", \(from)")
        return nil
      }
      if seen != nil, from != nil {
        table.fault(row, "seen", expected: "an empty cell where \"from\" is given")
      }
      if let seen, let until, until.lastDay <= seen.firstDay {
        table.fault(row, "seen", expected: "a date before \"until\", \(until)")
      }
      guard let group, let country, let status, let source else { return nil }
      if let founded = groups?[group]?.founded, let from, from.lastDay < founded.firstDay {
        table.fault(
          row, "from", severity: .warning,
          expected:
            "a date not before the group's founding, \(founded); days before it are not used")
      }
      if let founded = groups?[group]?.founded, let until, until.lastDay <= founded.firstDay {
        table.fault(
          row, "until", severity: .warning,
          expected: "a date after the group's founding, \(founded); the spell is not used")
      }
      let spell = Spell(
        group: group, country: country, status: status, isFounding: table.flag(row, "founding"),
        from: from, until: until, seen: seen, source: source, notes: table.text(row, "notes"))
      return (spell, row.line)
    }
    faults += overlaps(among: rows)
    return rows.map(\.spell)
  }

  private struct Pair: Hashable {
    let group: Group
    let country: Country
  }

  /// Spells of one country in one group must come one after the other.
  private func overlaps(among rows: [(spell: Spell, line: Int)]) -> [Fault] {
    let byPair = Dictionary(grouping: rows) {
      Pair(group: $0.spell.group, country: $0.spell.country)
    }
    return byPair.values.flatMap { rows -> [Fault] in
      let ordered = rows.sorted {
        ($0.spell.from?.firstDay ?? .distantPast, $0.line)
          < ($1.spell.from?.firstDay ?? .distantPast, $1.line)
      }
      return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
        let mayFollow =
          if let until = earlier.spell.until, let from = later.spell.from {
            until.firstDay <= from.lastDay
          } else { false }
        guard !mayFollow else { return nil }
        let spell = later.spell
        return Fault(
          file: "memberships.csv", line: later.line,
          found:
            "a second spell of \(spell.country) in \(spell.group) (from \(spell.from?.description ?? "an unknown date"))",
          expected:
            "the spell of line \(earlier.line) to end before it (until \(earlier.spell.until?.description ?? "now"))"
        )
      }
    }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}
