/// A membership from a date until a date. Re-entry is a second spell.
public struct Spell: Sendable, Hashable {
  /// Where the country belongs.
  public let group: Group
  /// Who belongs.
  public let country: Country
  /// As what.
  public let status: Status
  /// Whether the country was there from the start.
  public let isFounding: Bool
  /// The first day of belonging; `nil` where it is not known.
  public let from: PartialDate?
  /// The first day of no longer belonging; `nil` where it goes on.
  public let until: PartialDate?
  /// When the country was seen to be there, for a spell whose start is not known.
  public let seen: PartialDate?
  /// Where this was seen; "unverified" is a source too.
  public let source: String
  /// What a reader should know.
  public let notes: String?

  /// Puts a spell together.
  public init(
    group: Group, country: Country, status: Status, isFounding: Bool, from: PartialDate? = nil,
    until: PartialDate? = nil, seen: PartialDate? = nil, source: String, notes: String? = nil
  ) {
    self.group = group
    self.country = country
    self.status = status
    self.isFounding = isFounding
    self.from = from
    self.until = until
    self.seen = seen
    self.source = source
    self.notes = notes
  }

  /// Whether the spell covers a day; `nil` where its dates do not decide it.
  ///
  /// Dates are read by one rule: a spell covers a day when every day that its dates can stand for
  /// says so. Where `from` is not known, the spell starts on some day from the group's founding on, and
  /// not after the country was ``seen`` there; failing that, not after the spell's end, or, where it
  /// goes on, not after the day up to which the dataset's facts were gathered. A spell without
  /// `until` ends with its group.
  ///
  /// - Parameters:
  ///   - day: The day in question.
  ///   - facts: The group's facts, for its founding and its end.
  ///   - asOf: The day up to which the dataset's facts were gathered, where it says so.
  public func covers(_ day: Day, of facts: GroupFacts, asOf: Day?) -> Bool? {
    let end = until ?? facts.ended
    let latestStart = latestStart(asOf: asOf)
    let earliestStart = min(facts.founded?.firstDay ?? .distantPast, latestStart)
    return decided(
      on: day, startingWithin: from.map { $0.firstDay...$0.lastDay } ?? earliestStart...latestStart,
      endingWithin: end.map { $0.firstDay...$0.lastDay })
  }

  /// The day not after which the spell starts, where its start is not known.
  func latestStart(asOf: Day?) -> Day {
    seen?.lastDay ?? until?.firstDay ?? asOf ?? .distantFuture
  }
}

extension Day {
  /// A day before every day of the calendar.
  package static let distantPast = Day(number: -1_000_000)

  /// A day after every day of the calendar.
  static let distantFuture = Day(number: 4_000_000)
}

/// What a cell of the country-group table holds on a day, by a counting rule.
public enum MembershipState: Sendable, Hashable {
  /// The country belongs, with a status that the rule counts.
  case belongs(Status)
  /// The country does not belong, or with a status that the rule does not count.
  case absent
  /// Sources or dates do not decide whether it belongs, or the group's list of members is known to be
  /// incomplete and the country is not on it.
  case unknown
  /// The group does not exist on that day, or is outside the scope.
  case notApplicable
}
