import Facts
import Positions

extension DataTable {
  /// How groups grow: a row for each year of a series.
  public static func growth(_ series: [YearOfGrowth]) -> DataTable {
    DataTable(
      columns: [
        Column("date", title: "Date"),
        Column(
          .count("groups", "Groups", of: "groups", "Groups of the network on the day."),
          title: "Groups"),
        Column(
          .count(
            "undecided-groups", "Groups not decided", of: "groups",
            "Groups of which sources don't tell whether they existed on the day."),
          title: "not decided"),
        Column(
          .count(
            "memberships", "Memberships", of: "memberships",
            "Memberships on the day, by the counting rule."), title: "Memberships"),
        Column(
          .count(
            "unknown-memberships", "Unknown memberships", of: "memberships",
            "Memberships of which sources don't tell whether they held on the day."),
          title: "Unknown"),
        Column(
          .count(
            "countries", "Countries", of: "countries",
            "Countries that belong to at least one group."),
          title: "Countries"),
        Column(
          .amount(
            "mean-size", "Mean size", in: "countries", "Memberships of a group, on average.",
            undefined: "where there is no group"), title: "Mean size"),
        Column(
          .amount(
            "median-size", "Median size", in: "countries",
            "The middle one of the groups' sizes, the mean of the middle two of an even number.",
            undefined: "where there is no group"), title: "Median"),
        Column("founded", title: "Founded"), Column("ended", title: "Ended"),
        Column(
          .count(
            "joined", "Joined", of: "memberships",
            "Memberships on the day that did not hold on the row's day before."), title: "Joined"),
        Column(
          .count(
            "left", "Left", of: "memberships",
            "Memberships on the row's day before that no longer hold."), title: "Left"),
      ],
      rows: series.map { row in
        [
          .text(row.date.description), Cell(row.sizes.count),
          Cell(row.undecided.count), Cell(row.memberships), Cell(row.unknownMemberships),
          Cell(row.countries), Cell(row.meanSize), Cell(row.medianSize),
          .list(row.founded.map(\.id)), .list(row.ended.map(\.id)), Cell(row.joined.count),
          Cell(row.left.count),
        ]
      })
  }

  /// How large one group was over the years, and who came and went: a row for each year in which it
  /// existed or may have.
  public static func growth(
    _ series: [YearOfGrowth], of group: Group, in atlas: MembershipAtlas
  ) -> DataTable {
    func names(_ moves: [YearOfGrowth.Move]) -> Cell {
      .list(
        moves.lazy.filter { $0.group == group }.map { atlas[$0.country]?.name ?? $0.country.code }
          .sorted())
    }
    return DataTable(
      columns: [
        Column("date", title: "Date"),
        Column(.members, title: "Members"),
        Column("joined", title: "Joined"), Column("left", title: "Left"),
      ],
      rows: series.compactMap { row in
        row.sizes[group].map { size in
          [
            .text(row.date.description), Cell(size), names(row.joined),
            names(row.left),
          ]
        }
      })
  }
}
