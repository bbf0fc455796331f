/// At which level a group meets.
public enum GatheringLevel: String, Sendable, CaseIterable {
  /// Heads of state or government.
  case leader
  /// Ministers.
  case minister
  /// Officials, working groups' sessions included.
  case official
  /// The number of working groups, not of their sessions.
  case workingGroup = "working-group"
  /// All levels together, where nothing finer is known.
  case any

  /// The levels whose gatherings add up.
  public static let additive: [GatheringLevel] = [.leader, .minister, .official]
}

/// How often a group meets at one level, according to a source.
public struct Gathering: Sendable, Hashable {
  /// What kind of number it is.
  public enum Bound: String, Sendable, CaseIterable {
    /// A full count.
    case count
    /// A documented minimum.
    case floor
    /// Announced, not yet counted.
    case plan
  }

  /// The most gatherings a year that are believed: several an hour.
  public static let limit = 100_000.0

  /// The group.
  public let group: Group
  /// The level.
  public let level: GatheringLevel
  /// Gatherings a year; for ``GatheringLevel/workingGroup`` the number of working groups.
  public let perYear: Double
  /// The least that sources give: the number itself where they give no range.
  public let low: Double
  /// The most that sources give: the number itself where they give no range, `nil` (open) for a floor.
  public let high: Double?
  /// What kind of number it is.
  public let bound: Bound
  /// The year that it describes.
  public let basisYear: Int?
  /// How sure it is: "sourced-official", "sourced-secondary", "estimate".
  public let confidence: String?
  /// Where it was seen.
  public let source: String
  /// What a reader should know.
  public let notes: String?

  /// Puts a figure together.
  public init(
    group: Group, level: GatheringLevel, perYear: Double, low: Double, high: Double? = nil,
    bound: Bound, basisYear: Int? = nil, confidence: String? = nil, source: String,
    notes: String? = nil
  ) {
    self.group = group
    self.level = level
    self.perYear = perYear
    self.low = low
    self.high = high
    self.bound = bound
    self.basisYear = basisYear
    self.confidence = confidence
    self.source = source
    self.notes = notes
  }
}
