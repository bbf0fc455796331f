/// What if: changes to a dataset that are supposed, not known, in the order in which they happen.
///
/// A value, applied to an atlas by ``MembershipAtlas/changed(by:)``, which gives an atlas: whatever is
/// computed from a dataset is computed from a scenario in the same way. The changed atlas says what was
/// changed (``MembershipAtlas/scenario``), keeps the dataset as it was (``MembershipAtlas/facts``), and
/// what a scenario adds has the source ``source``.
public struct Scenario: Sendable, Hashable {
  /// The source of everything that a scenario adds.
  public static let source = "scenario"

  /// The changes, each made to what those before it left.
  public let changes: [Change]

  /// Supposes changes.
  public init(_ changes: [Change]) { self.changes = changes }

  /// Supposes changes that happen on one day.
  public init(_ changes: [Change.Kind], on day: Day) {
    self.init(changes.map { Change($0, on: day) })
  }

  /// The groups that the changes name or make, each once, sorted.
  public var groups: [Group] { Set(changes.flatMap { $0.groups }).sorted() }
}
