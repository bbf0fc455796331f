import Burden
import Facts
import Networks
import Positions

extension Quantity {
  /// How old a group is.
  static let age = count(
    "age", "Age", of: "years",
    "Completed years from the founding to the day; an interval where the founding date is known to a "
      + "month or a year only.", undefined: "where the founding is not known")

  /// Gatherings of a group.
  static let gatheringsOfGroup = GroupMeasure.gatherings.quantity

  /// Gatherings of a group on one level.
  static func gatherings(on level: GatheringLevel) -> Quantity {
    level == .workingGroup
      ? count(
        "working-groups", "Working groups", of: "working groups",
        "Standing working groups of the group, as sources count them.",
        undefined: "where no source counts them")
      : amount(
        "gatherings-\(level.rawValue)", "Gatherings a year, \(level.rawValue)",
        in: "gatherings a year", "Gatherings a year on this level, as sources count them.",
        undefined: "where no source counts them")
  }

  /// How many countries belong to a group.
  static let members = count(
    "members", "Members", of: "countries",
    "Countries that belong to the group on the day, by the counting rule. Unknown memberships are not "
      + "counted.")

  /// How many countries belong to a group in one way.
  static func members(as status: Status) -> Quantity {
    count(
      "with-status-\(status.rawValue)", "Countries as \(status.rawValue)", of: "countries",
      "Countries with this status in the group on the day, whatever the counting rule.")
  }

  /// Memberships of a group that no source decides.
  static let unknownOfGroup = GroupMeasure.unknownMemberships.quantity

  /// The least number of members that a source reports.
  static let membersReported = count(
    "members-reported", "Members reported", of: "countries",
    "The least number of members that a source reports, where the list of names is incomplete.",
    undefined: "where the list is not known to be incomplete")

  /// How large a part of a group's members is of one kind.
  static func membersShare(of kind: String, _ feature: CountryFeature) -> Quantity {
    share(
      "\(feature.rawValue)-\(kind.kebabCased)", "Share of members: \(kind)",
      "Members of this kind (\(feature.rawValue)) of all members whose kind is known.",
      undefined: "where no member's kind is known")
  }

  /// Members whose kind is not known.
  static func membersNotClassified(by feature: CountryFeature) -> Quantity {
    count(
      "\(feature.rawValue)-not-known", "Members of unknown \(feature.rawValue)", of: "countries",
      "Members whose \(feature.rawValue) the dataset does not tell.")
  }

  /// Chair terms of a group that sources name.
  static let chairTermsOfGroup = count(
    "chair-terms", "Chair terms", of: "terms",
    "Terms in the chair up to the year of the day, as far as sources tell.")

  /// The first year of them.
  static let firstChairYear = year(
    "chair-first-year", "First year of a known chair",
    "The year in which the first known term began.",
    undefined: "where no chair is known")

  /// The last year of them.
  static let lastChairYear = year(
    "chair-last-year", "Last year of a known chair", "The year of the last known term.",
    undefined: "where no chair is known")

  /// How many countries held the chair.
  static let chairsOfGroup = count(
    "chairs", "Chairs", of: "countries", "Countries that held the chair in a known term.")

  /// What part of the terms the country with most had.
  static let greatestChairShare = share(
    "greatest-chair-share", "Part of the leading chair",
    "The part of the known terms that the country with most of them held.",
    undefined: "where no chair is known")

  /// The year for which it is known who pays most.
  static let fundingLeadYear = year(
    "funding-lead-year", "Year of the leading payer",
    "The year for which a source tells which country pays most.",
    undefined: "where no source tells")

  /// How many facts of a group no source tells.
  static let unknownFacts = count(
    "unknown-facts", "Unknown facts", of: "of \(GroupDesign.Feature.allCases.count) facts",
    "How many of the \(GroupDesign.Feature.allCases.count) facts asked of each group no source tells."
  )

  /// The year that a fact tells of.
  static let basisYearOfFact = year(
    "basis-year", "Year of the fact", "The year that the source tells of.",
    undefined: "where it names no year")
}
