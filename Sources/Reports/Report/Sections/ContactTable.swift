import Memberships

extension HTMLTable {
  /// How much of what each group brings together meets nowhere else.
  init(contactsOf facts: ReportFacts) {
    let contacts = Overlaps(facts.network).contacts().filter { $0.pairs > 0 }
      .sorted { ($1.nowhereElse.count, $0.group) < ($0.nowhereElse.count, $1.group) }
    let limit = 12
    self.init(
      id: "table-contact",
      caption: """
        What would be lost without a group: the pairs of its members that meet in no other group of \
        this report, from the most such pairs down
        """,
      headings: [
        .init(title: "Group"), .init(title: "Pairs of members", isNumeric: true),
        .init(title: "Meet nowhere else", unit: "pairs", isNumeric: true),
        .init(
          title: "Redundancy", unit: "share that meets elsewhere", isNumeric: true,
          definition: "def-redundancy"),
        .init(title: "Which pairs"),
      ],
      rows: contacts.map { contact in
        let pairs = contact.nowhereElse.prefix(limit).map { meeting in
          let pair = "\(facts.names[meeting.a]) and \(facts.names[meeting.b])"
          return Name(name: meeting.mayMeetIn.isEmpty ? pair : pair + " (perhaps elsewhere)")
        }
        let others = contact.nowhereElse.count - pairs.count
        return Row(cells: [
          .name(facts.names[contact.group], code: nil, link: facts.anchor(contact.group)),
          .number(Double(contact.pairs)), .number(Double(contact.nowhereElse.count)),
          Cell(contact.redundancy, undefined: "undefined below two members"),
          .names(pairs + (others > 0 ? [Name(name: "and \(others) more")] : [])),
        ])
      }, whenEmpty: "No group of this report brings two countries together.", isWide: true)
  }
}
