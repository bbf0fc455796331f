import Facts
import Networks
import Positions

extension Sheet where Row == GroupResilience {
  /// What each group has without its best connected member, from the least reach kept up; groups whose
  /// members meet nobody elsewhere last.
  public static func resilience(_ rows: [GroupResilience], in atlas: MembershipAtlas) -> Sheet {
    let sorted = rows.sorted { ($0.keptReach ?? 2, $0.group) < ($1.keptReach ?? 2, $1.group) }
    return Sheet(columns: ofReach(in: atlas) + ofPairs + ofParts, rows: sorted)
  }

  private static func ofReach(in atlas: MembershipAtlas) -> [Column] {
    [
      .text("node", "Group") { $0.group.id }.brief(),
      .text("name", "Name") { atlas[$0.group]?.name },
      .count(.members, "Members") { $0.whole.members }.brief(),
      .text("best-connected", "Best") { $0.bestConnected?.code }
        .brief("Best connected") { .init($0.bestConnected.map { atlas[$0]?.name ?? $0.code }) },
      .text("best-connected-name", "Its name") { $0.bestConnected.flatMap { atlas[$0]?.name } },
      .count(.reachOfBestConnected, "Its reach") { $0.reachOfBest },
      .count(.outerReach, "Outer reach") { $0.whole.outerReach }.brief(),
      .count(.outerReachKept, "Without it") { $0.afterLeaving.outerReach },
      .number(.keptReach) { $0.keptReach }
        .brief("kept") {
          .init($0.keptReach.map { "\(readableText(($0 * 100).rounded())) %" })
        },
      .list("lost-reach", "Lost") { $0.lostReach.map { atlas[$0]?.name ?? $0.code } }
        .brief { .list($0.lostReach.map(\.code)) },
    ]
  }

  private static var ofPairs: [Column] {
    [
      .count(.membersLeft, "Members left") { $0.afterLeaving.members },
      .count(.pairsLeft, "Their pairs") { $0.afterLeaving.pairs },
      .count(.pairsMeetingElsewhere, "Meet elsewhere") { $0.afterLeaving.pairsMeetingElsewhere }
        .brief("Pairs left that meet elsewhere") { row in
          let left = row.afterLeaving
          return .text("\(left.pairsMeetingElsewhere) of \(left.pairs)")
        },
    ]
  }

  private static var ofParts: [Column] {
    [
      .count(.parts, "Parts") { $0.whole.parts },
      .count(.largestPart, "Largest") { $0.whole.largestPart },
      .count(.partsAfterLeaving, "Parts, best left the group") { $0.afterLeaving.parts }.brief(),
      .count(.largestPartAfterLeaving, "Largest") { $0.afterLeaving.largestPart },
      .count(.partsAfterWithdrawing, "Parts, best left all") { $0.afterWithdrawing.parts }
        .brief("left all groups"),
      .count(.largestPartAfterWithdrawing, "Largest") { $0.afterWithdrawing.largestPart },
    ]
  }
}

extension Quantity {
  /// How many countries a group's best connected member meets.
  static let reachOfBestConnected = count(
    "best-connected-reach", "Reach of the best connected member", of: "countries",
    "The countries that the member with the greatest reach shares a group with.",
    undefined: "where the group has no member")

  /// How many countries outside a group its members meet.
  static let outerReach = count(
    "outer-reach", "Outer reach", of: "countries",
    "Countries outside the group that at least one of its members shares another group with.")

  /// What is left of it without the best connected member.
  static let outerReachKept = count(
    "outer-reach-kept", "Outer reach without the best connected member", of: "countries",
    "Outer reach of the members that are left when the best connected member has left the group.")

  /// How many members are left.
  static let membersLeft = count(
    "members-left", "Members left", of: "countries",
    "Members of the group without the best connected one.")

  /// How many pairs they make.
  static let pairsLeft = count(
    "pairs-left", "Pairs of the members left", of: "pairs",
    "Pairs of the members that are left without the best connected one.")

  /// How many of these meet in another group.
  static let pairsMeetingElsewhere = count(
    "pairs-meeting-elsewhere", "Pairs left that meet elsewhere", of: "pairs",
    "Pairs of the members left that share another group.")

  /// Into how many parts members fall, seen by their other groups.
  static let parts = ofParts("parts", "with all members")

  /// The largest of them.
  static let largestPart = ofLargestPart("largest-part", "with all members")

  /// The parts when the best connected member has left the group.
  static let partsAfterLeaving = ofParts(
    "parts-after-leaving", "when the best connected member has left the group")

  /// The largest of them.
  static let largestPartAfterLeaving = ofLargestPart(
    "largest-part-after-leaving", "when the best connected member has left the group")

  /// The parts when the best connected member has left all its groups.
  static let partsAfterWithdrawing = ofParts(
    "parts-after-withdrawing", "when the best connected member has left all its groups")

  /// The largest of them.
  static let largestPartAfterWithdrawing = ofLargestPart(
    "largest-part-after-withdrawing", "when the best connected member has left all its groups")

  private static func ofParts(_ id: String, _ condition: String) -> Quantity {
    count(
      id, "Parts \(condition)", of: "parts",
      "Sets into which the members fall who are joined by groups other than this one, directly or through "
        + "chains of countries and groups, \(condition).")
  }

  private static func ofLargestPart(_ id: String, _ condition: String) -> Quantity {
    count(
      id, "Largest part \(condition)", of: "countries",
      "Members in the largest set of those who are joined by groups other than this one, directly or "
        + "through chains of countries and groups, \(condition).")
  }
}
