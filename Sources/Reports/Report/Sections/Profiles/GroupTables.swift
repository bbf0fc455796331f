import Memberships
import Networks

extension HTMLTable {
  /// Everybody who belongs, may belong, or did.
  init?(membersOf group: Group, _ profiles: ProfileFacts) {
    let spells = profiles.spellsByGroup[group] ?? []
    guard !spells.isEmpty else { return nil }
    let hasNotes = spells.contains { $0.notes != nil }
    let all = spells.map { spell in
      (
        spell: spell, standing: profiles.standings[spell] ?? .former,
        name: profiles.link(spell.country)
      )
    }.sorted {
      ($0.standing, $0.name.name, $0.spell.country) < ($1.standing, $1.name.name, $1.spell.country)
    }
    let count = all.count { $0.standing == .counted }
    let (ordered, left) = profiles.listed(all) { $0.standing }
    self.init(
      id: "members-" + anchorID("group", group.id),
      caption: """
        Who belongs to \(name: profiles.report.names[group]) on \
        \(profiles.report.network.date.written): \(countedOrNo(count, .country)) by the counting rule\(unlisted(left))
        """,
      headings: [
        .init(title: "Country"), .init(title: "Status"), .init(title: "Since"),
        .init(title: "Until"), .init(title: "Source"),
      ] + (hasNotes ? [.init(title: "Note")] : []),
      rows: ordered.map { spell, standing, name in
        let remarks = [spell.isFounding ? "founding" : nil, standing.remark].compactMap { $0 }
        return Row(
          isQuiet: standing > .open,
          cells: [
            .name(name.name, code: nil, link: name.link),
            .text(([spell.status.rawValue] + remarks).joined(separator: ", ")), spell.sinceCell,
            spell.untilCell, .sources(profiles.sources.references(to: spell.source)),
          ] + (hasNotes ? [spell.noteCell] : []))
      }, isWide: true)
  }

  /// The groups that share most countries with a group, and which.
  init?(overlapsOf group: Group, _ profiles: ProfileFacts) {
    let partners = profiles.groupPartners[group] ?? []
    guard !partners.isEmpty else { return nil }
    let limit = 8
    let names = profiles.report.names
    let all = counted(partners.count, .group)
    self.init(
      id: "overlaps-" + anchorID("group", group.id),
      caption: partners.count > limit
        ? "\(name: names[group]) shares countries with \(all): the \(String(limit)) with most"
        : "\(name: names[group]) shares countries with \(all)",
      headings: [
        .init(title: "Group"),
        .init(
          title: "Shared", unit: "countries", isNumeric: true,
          definition: "def-pair-shared-neighbors"),
        .init(title: "Jaccard similarity", isNumeric: true, definition: "def-pair-jaccard"),
        .init(title: "Countries of both"),
      ],
      rows: partners.prefix(limit).map { partner in
        let name = profiles.link(partner.node)
        let shared = profiles.report.network.groups.sharedNeighbors(of: group, and: partner.node)
        return Row(cells: [
          .name(name.name, code: nil, link: name.link), .number(Double(partner.shared)),
          .number(partner.jaccard), .names(shared.map { names[$0] }.sorted()),
        ])
      })
  }

  /// How often a group meets at each level, and what a full member's burden comes from.
  init?(rhythmOf group: Group, _ profiles: ProfileFacts) {
    guard let lines = profiles.memberLines[group], !lines.isEmpty else {
      self.init(gatheringsOf: group, profiles)
      return
    }
    let days = lines.map { $0.rhythm.typical * $0.days }
    let total = days.reduce(0, +)
    self.init(
      id: "rhythm-" + anchorID("group", group.id),
      caption: """
        How often \(name: profiles.report.names[group]) meets, and what that costs a full member a \
        year at typical values
        """,
      headings: [
        .init(title: "Level"), .init(title: "Gatherings", unit: "a year", isNumeric: true),
        .init(title: "Low to high", isNumeric: true),
        .init(title: "Days each", unit: "delegation-days", isNumeric: true),
        .init(title: "Burden", unit: "delegation-days a year", isNumeric: true),
        .init(title: "The number rests on"), .init(title: "Source"),
      ],
      rows: zip(lines, apportioned(days, total: total)).map { line, days in
        let rhythm = line.rhythm
        let year = line.sources.compactMap(\.basisYear).max().map { ", \($0)" } ?? ""
        return Row(cells: [
          .name(rhythm.level.label, code: nil), .number(rhythm.typical),
          .figure(
            rhythm.low == rhythm.high
              ? "" : "\(readableText(rhythm.low)) to \(readableText(rhythm.high))"),
          .number(line.days), .number(days), .text(rhythm.basis + year),
          .sources(line.sources.flatMap { profiles.sources.references(to: $0.source) }),
        ])
      },
      total: Row(cells: [
        .name("A full member", code: nil), .figure(""), .figure(""), .figure(""),
        .number(tenths(total)), .text(""), .text(""),
      ]))
  }

  /// What sources say of how often a group meets, where there is no model of what that costs.
  private init?(gatheringsOf group: Group, _ profiles: ProfileFacts) {
    let counted = profiles.report.atlas.cadences[group]?.counted ?? []
    guard !counted.isEmpty else { return nil }
    self.init(
      id: "rhythm-" + anchorID("group", group.id),
      caption: "How often \(name: profiles.report.names[group]) meets",
      headings: [
        .init(title: "Level"), .init(title: "Gatherings", unit: "a year", isNumeric: true),
        .init(title: "Kind of number"), .init(title: "Source"),
      ],
      rows: counted.map { gathering in
        Row(cells: [
          .name(gathering.level.label, code: nil), .number(gathering.perYear),
          .text(gathering.bound.rawValue),
          .sources(profiles.sources.references(to: gathering.source)),
        ])
      })
  }

  /// Who came and who went, by year, as far as dates are known.
  init?(changesOf group: Group, _ profiles: ProfileFacts) {
    let report = profiles.report
    let spells = (profiles.spellsByGroup[group] ?? []).filter {
      report.network.counting.counts($0.status)
    }
    var changes: [Int: (joined: [Country], left: [Country])] = [:]
    for spell in spells {
      if let from = spell.from, from.firstDay <= report.network.date {
        changes[from.firstDay.year, default: ([], [])].joined.append(spell.country)
      }
      if let until = spell.until, until.firstDay <= report.network.date {
        changes[until.firstDay.year, default: ([], [])].left.append(spell.country)
      }
    }
    guard changes.count > 1 else { return nil }
    let undated = spells.count { $0.from == nil }
    let names = report.names
    self.init(
      id: "changes-" + anchorID("group", group.id),
      caption: """
        Accessions and exits of \(name: names[group]) by year\
        \(undated == 0 ? "" : "; the start of \(counted(undated, .membership)) is not known")
        """,
      headings: [.init(title: "Year"), .init(title: "Joined"), .init(title: "Left")],
      rows: changes.sorted { $0.key < $1.key }.map { year, change in
        Row(cells: [
          .name(String(year), code: nil), .names(change.joined.map { names[$0] }.sorted()),
          .names(change.left.map { names[$0] }.sorted()),
        ])
      })
  }
}

extension GatheringLevel {
  /// Who meets, in the plural.
  var label: String {
    switch self {
    case .leader: "leaders"
    case .minister: "ministers"
    case .official: "officials"
    case .workingGroup: "working groups"
    case .any: "all levels together"
    }
  }
}
