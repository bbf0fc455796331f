import Memberships

/// What the groups are, and who belongs to them.
struct GroupsSection {
  let design: HTMLTable
  let members: HTMLTable

  init(_ facts: ReportFacts) {
    let groups = facts.network.graph.rightNodes.labels
    design = Self.design(of: groups, facts)
    members = Self.members(of: groups, facts)
  }

  private static func design(of groups: [Group], _ facts: ReportFacts) -> HTMLTable {
    let sizes = facts.groups.scores("degree")
    return HTMLTable(
      id: "table-design",
      caption: "How \(facts.allGroups) are set up; “members” by the counting rule of this report",
      headings: [
        .init(title: "Group"), .init(title: "Full name"), .init(title: "Founded"),
        .init(title: "Members", unit: "countries", isNumeric: true), .init(title: "Domain"),
        .init(title: "Legal form"), .init(title: "Secretariat"), .init(title: "Website"),
        .init(title: "Source"),
      ],
      rows: zip(groups, sizes).map { group, size in
        let about = facts.atlas[group]
        return HTMLTable.Row(
          id: anchorID("group", group.id),
          cells: [
            .name(facts.names[group], code: group.id.shortened()),
            .names([(about?.name ?? group.id).shortened(to: 200)]),
            .init(about?.founded?.description),
            .init(size.value, undefined: "undefined"),
            .init(about?.domain?.shortened()),
            .init(about?.legalForm?.rawValue),
            .init(secretariat(about)),
            about?.website.map { .linked(LinkedText($0)) } ?? .notKnown("not known"),
            (about?.source).map { .linked(LinkedText($0)) } ?? .notKnown("not known"),
          ])
      },
      isWide: true)
  }

  private static func secretariat(_ about: GroupFacts?) -> String? {
    guard let kind = about?.secretariat else { return nil }
    let text = kind.rawValue.replacing("-", with: " ")
    return about?.secretariatLocation.map { "\(text), \($0.shortened())" } ?? text
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
          let name = facts.names[membership.country]
          return membership.status == .member ? name : "\(name) (\(membership.status.rawValue))"
        }.sorted()
        return HTMLTable.Row(cells: [
          .name(facts.names[group], code: nil, link: anchorID("group", group.id)),
          countries.isEmpty ? .text("none") : .names(countries),
          .names((unknown[group] ?? []).map { facts.names[$0.country] }.sorted()),
        ])
      })
  }
}
