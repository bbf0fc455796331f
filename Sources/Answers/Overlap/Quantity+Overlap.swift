import Networks

extension Quantity {
  /// How many pairs a group's members make.
  static let pairsOfMembers = count(
    "pairs", "Pairs of members", of: "pairs", "Pairs of the group's members.")

  /// The exclusive pairs that no open membership could make meet elsewhere.
  static let certainlyExclusivePairs = count(
    "certainly-exclusive-pairs", "Exclusive pairs, for certain", of: "pairs",
    "Pairs of members that share no other group, even if every unknown membership held.")

  /// How many memberships would add to what two nodes share.
  static let mayShare = count(
    "may-share-count", "What they may share", of: "memberships",
    "Nodes of the other side that the two would share if unknown memberships held.")

  /// The days that two would spend with all that they may share.
  static func atMost(_ quantity: Quantity) -> Quantity {
    Quantity(
      id: "\(quantity.id)-at-most", name: "\(quantity.name), at most", unit: quantity.unit,
      range: quantity.range,
      definition: "As if every unknown membership held: \(quantity.definition)",
      undefined: quantity.undefined, source: quantity.source)
  }

  /// The pairs of countries for which two groups are all that they share.
  static let pairsInTheseOnly = count(
    "pairs-in-these-only", "Pairs in these two only", of: "pairs",
    "Pairs of countries that belong to both groups and share no third.")
}
