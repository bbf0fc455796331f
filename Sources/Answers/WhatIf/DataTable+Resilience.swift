import Facts
import Networks
import Positions

extension DataTable {
  /// What each group has without its best connected member, from the least reach kept up; groups whose
  /// members meet nobody elsewhere last.
  public static func resilience(
    _ rows: [GroupResilience], in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Group"), Column("name", title: "Name"),
        Column("members", title: "Members", unit: "countries"),
        Column("best-connected", title: "Best"), Column("best-connected-name", title: "Its name"),
        Column("best-connected-reach", title: "Its reach", unit: "countries"),
        Column("outer-reach", title: "Outer reach", unit: "countries"),
        Column("outer-reach-kept", title: "Without it", unit: "countries"),
        Column(.keptReach, unit: "share"), Column("lost-reach", title: "Lost"),
        Column("members-left", title: "Members left", unit: "countries"),
        Column("pairs-left", title: "Their pairs", unit: "pairs"),
        Column("pairs-meeting-elsewhere", title: "Meet elsewhere", unit: "pairs"),
        Column("parts", title: "Parts", unit: "parts"),
        Column("largest-part", title: "Largest", unit: "countries"),
        Column("parts-after-leaving", title: "Parts, best left the group", unit: "parts"),
        Column("largest-part-after-leaving", title: "Largest", unit: "countries"),
        Column("parts-after-withdrawing", title: "Parts, best left all", unit: "parts"),
        Column("largest-part-after-withdrawing", title: "Largest", unit: "countries"),
      ],
      rows: sorted(rows).map { row in
        [
          .text(row.group.id), Cell(atlas[row.group]?.name), Cell(row.whole.members),
          Cell(row.bestConnected?.code), Cell(row.bestConnected.flatMap { atlas[$0]?.name }),
          Cell(row.reachOfBest.map(Double.init)), Cell(row.whole.outerReach),
          Cell(row.afterLeaving.outerReach), Cell(row.keptReach),
          .list(row.lostReach.map { atlas[$0]?.name ?? $0.code }), Cell(row.afterLeaving.members),
          Cell(row.afterLeaving.pairs), Cell(row.afterLeaving.pairsMeetingElsewhere),
          Cell(row.whole.parts), Cell(row.whole.largestPart), Cell(row.afterLeaving.parts),
          Cell(row.afterLeaving.largestPart), Cell(row.afterWithdrawing.parts),
          Cell(row.afterWithdrawing.largestPart),
        ]
      })
  }

  /// The columns of ``resilience(_:in:)`` that fit a terminal.
  public static func resilienceInBrief(
    _ rows: [GroupResilience], in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column("node", title: "Group"), Column("members", title: "Members"),
        Column("best-connected", title: "Best connected"),
        Column("outer-reach", title: "Outer reach"), Column("kept", title: "kept"),
        Column("lost-reach", title: "Lost"),
        Column("meeting-elsewhere", title: "Pairs left that meet elsewhere"),
        Column("parts-after-leaving", title: "Parts, best left the group"),
        Column("parts-after-withdrawing", title: "left all groups"),
      ],
      rows: sorted(rows).map { row in
        let left = row.afterLeaving
        return [
          .text(row.group.id), Cell(row.whole.members),
          Cell(row.bestConnected.map { atlas[$0]?.name ?? $0.code }), Cell(row.whole.outerReach),
          Cell(row.keptReach.map { "\(readableText(($0 * 100).rounded())) %" }),
          .list(row.lostReach.map(\.code)), .text("\(left.pairsMeetingElsewhere) of \(left.pairs)"),
          Cell(left.parts), Cell(row.afterWithdrawing.parts),
        ]
      })
  }

  private static func sorted(_ rows: [GroupResilience]) -> [GroupResilience] {
    rows.sorted { ($0.keptReach ?? 2, $0.group) < ($1.keptReach ?? 2, $1.group) }
  }
}
