import Memberships

extension DataTable {
  /// How groups grow: a row for each year of a series.
  public static func growth(_ series: [YearOfGrowth]) -> DataTable {
    DataTable(
      columns: [
        Column("year", title: "Year"), Column("date", title: "Date"),
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
          Cell(row.date.year), .text(row.date.description), Cell(row.sizes.count),
          Cell(row.undecided.count), Cell(row.memberships), Cell(row.unknownMemberships),
          Cell(row.countries), Cell(row.meanSize), Cell(row.medianSize),
          .list(row.founded.map(\.id)), .list(row.ended.map(\.id)), Cell(row.joined.count),
          Cell(row.left.count),
        ]
      })
  }

  /// How large each group was over the years, and who came and went: a row for each year and group.
  public static func groupGrowth(_ series: [YearOfGrowth], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("year", title: "Year"), Column("date", title: "Date"),
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("members", title: "Members", unit: "countries"),
        Column("joined", title: "Joined"), Column("left", title: "Left"),
      ],
      rows: series.flatMap { row -> [[Cell]] in
        let joined = Dictionary(grouping: row.joined, by: \.group)
        let left = Dictionary(grouping: row.left, by: \.group)
        func names(_ moves: [YearOfGrowth.Move]?) -> Cell {
          .list((moves ?? []).map { atlas[$0.country]?.name ?? $0.country.code }.sorted())
        }
        return row.sizes.sorted { $0.key < $1.key }.map { group, size in
          [
            Cell(row.date.year), .text(row.date.description), .text(group.id),
            Cell(atlas[group]?.name), Cell(size), names(joined[group]), names(left[group]),
          ]
        }
      })
  }
}
