import Facts
import Measures
import Networks
import Positions

extension DataTable {
  /// How much of the groups' pairwise contact there is elsewhere: a row for each group.
  public static func contacts(_ contacts: [PairwiseContact], in atlas: MembershipAtlas) -> DataTable
  {
    let redundancy = NodeMeasure<Group, Country>.redundancy.quantity
    let exclusive = NodeMeasure<Group, Country>.exclusivePairs.quantity
    let elsewhere = NodeMeasure<Group, Country>.sharedElsewhere.quantity
    return DataTable(
      columns: [
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column(.members, title: "Members"),
        Column(.pairsOfMembers, title: "Pairs"),
        Column(exclusive, unit: "pairs"),
        Column(.certainlyExclusivePairs, title: "for certain"),
        Column(redundancy, unit: "share"), Column(elsewhere, unit: "groups"),
      ],
      rows: contacts.map { row in
        [
          .text(row.group.id), Cell(atlas[row.group]?.name), Cell(row.members), Cell(row.pairs),
          Cell(row.nowhereElse.count), Cell(row.certainlyNowhereElse), Cell(row.redundancy),
          Cell(row.sharedElsewhere),
        ]
      })
  }

  /// The pairs of countries that meet in one group only: a row for each group and pair.
  public static func nowhereElse(
    _ contacts: [PairwiseContact], in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("a", title: "Country"), Column("b", title: "Other country"),
        Column("a-name", title: "Name"), Column("b-name", title: "Other name"),
        Column("may-meet-in", title: "May meet in"),
      ],
      rows: contacts.flatMap { row in
        row.nowhereElse.map { pair in
          [
            .text(row.group.id), Cell(atlas[row.group]?.name), .text(pair.a.code),
            .text(pair.b.code), Cell(atlas[pair.a]?.name), Cell(atlas[pair.b]?.name),
            .list(pair.mayMeetIn.map { atlas[$0]?.shortName ?? $0.id }.sorted()),
          ]
        }
      })
  }
}
