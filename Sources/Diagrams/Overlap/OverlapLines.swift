/// Which pairs of groups a diagram of overlaps joins by a line.
public enum OverlapLines: Hashable, Sendable {
  /// All pairs that share a member while these are few (no more than three for each group), else
  /// ``closest(_:)`` with 2.
  case automatic
  /// Pairs that share at least so many members.
  case sharing(atLeast: Int)
  /// For each group, the so many others that it overlaps with most, by the Jaccard index. Ties go to
  /// the pair that shares more members, then to the group that comes first by identifier.
  case closest(Int)
}
