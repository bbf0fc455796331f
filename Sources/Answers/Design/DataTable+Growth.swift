import Facts
import Positions

extension DataTable {
  /// How groups grow: a row for each year of a series.
  public static func growth(_ series: [YearOfGrowth]) -> DataTable {
    DataTable(
      columns: [
        Column("date", title: "Date"),
        Column("groups", title: "Groups", unit: "groups"),
        Column("undecided-groups", title: "not decided", unit: "groups"),
        Column("memberships", title: "Memberships", unit: "memberships"),
        Column("unknown-memberships", title: "Unknown", unit: "memberships"),
        Column("countries", title: "Countries", unit: "countries"),
        Column("mean-size", title: "Mean size", unit: "countries"),
        Column("median-size", title: "Median", unit: "countries"),
        Column("founded", title: "Founded"), Column("ended", title: "Ended"),
        Column("joined", title: "Joined", unit: "memberships"),
        Column("left", title: "Left", unit: "memberships"),
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
        Column("members", title: "Members", unit: "countries"),
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
