import Memberships

/// How the groups are set up, and who belongs to them.
struct DesignSection {
  let answerCounts: HTMLTable
  let answers: HTMLTable
  let design: HTMLTable
  let members: HTMLTable

  init(_ facts: ReportFacts) {
    let groups = facts.network.graph.rightNodes.labels
    answerCounts = HTMLTable(answerCountsOf: facts)
    answers = HTMLTable(designAnswersOf: facts)
    design = Self.design(of: groups, facts)
    members = Self.members(of: groups, facts)
  }

  private static func design(of groups: [Group], _ facts: ReportFacts) -> HTMLTable {
    let sizes = facts.groups.scores("degree")
    return HTMLTable(
      id: "table-design",
      caption:
        "How \(facts.allGroups) \(facts.groupCount == 1 ? "is" : "are") set up; “members” by the counting rule of this report",
      headings: [
        .init(title: "Group"), .init(title: "Full name"), .init(title: "Founded"),
        .init(title: "Members", unit: "countries", isNumeric: true), .init(title: "Domain"),
        .init(title: "Legal form"), .init(title: "Secretariat"), .init(title: "Shared budget"),
        .init(title: "Chair"), .init(title: "Website"),
        .init(title: "Source"),
      ],
      rows: zip(groups, sizes).map { group, size in
        let about = facts.atlas[group]
        return HTMLTable.Row(
          cells: [
            .name(facts.names[group], code: group.id.shortened(), link: facts.anchor(group)),
            .names([(about?.name ?? group.id).shortened(to: 200)]),
            .init(about?.founded?.description),
            .init(size.value, undefined: "undefined"),
            .init(about?.domain?.shortened()),
            .init(about?.legalForm?.rawValue),
            .init(secretariat(about)),
            .init(about?.sharedBudget?.rawValue),
            .init(about?.chairModel?.label),
            about?.website.map { .linked(LinkedText($0)) } ?? .notKnown("not known"),
            .sources((about?.source).map(facts.sourceList.references) ?? []),
          ])
      },
      isWide: true)
  }

  private static func secretariat(_ about: GroupFacts?) -> String? {
    guard let kind = about?.secretariat else { return nil }
    return about?.secretariatLocation.map { "\(kind.label), \($0.shortened())" } ?? kind.label
  }

  private static func members(of groups: [Group], _ facts: ReportFacts) -> HTMLTable {
    let memberships = Dictionary(grouping: facts.network.memberships, by: \.group)
    let unknown = Dictionary(grouping: facts.network.unknown, by: \.group)
    return HTMLTable(
      id: "table-members",
      caption: "Who belongs to what on \(facts.network.date.written)",
      headings: [
        .init(title: "Group"), .init(title: "Countries"), .init(title: "Unknown"),
      ],
      rows: groups.map { group in
        let countries = (memberships[group] ?? []).map { membership in
          var name = facts.link(membership.country)
          if membership.status != .member { name.name += " (\(membership.status.rawValue))" }
          return name
        }
        let open = (unknown[group] ?? []).map { facts.link($0.country) }
        return HTMLTable.Row(cells: [
          .name(facts.names[group], code: nil, link: facts.anchor(group)),
          countries.isEmpty ? .text("none") : .names(countries.sorted { $0.name < $1.name }),
          .names(open.sorted { $0.name < $1.name }),
        ])
      })
  }
}

extension DesignSection {
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        """
        A group without a secretariat, a budget or a website can lose its memory with its chair, \
        and one that a single country chairs or pays for can lose its independence. What sources \
        do not tell stays unknown: it is no “no”. Point at an answer, or open the group’s \
        profile, for the reason.
        """),
      answerCounts.html,
      .tag(.h3, [], "Memory, means, face, momentum, and who carries it"), answers.html,
      .tag(.h3, [], "Set-up"), design.html,
      .tag(.h3, [], "Members"), members.html,
    ])
  }
}
