/// How a group is founded in law.
public enum LegalForm: String, Sendable, CaseIterable {
  /// By a treaty or an act under one.
  case treaty
  /// By a written text that does not bind.
  case charter
  /// By practice and statements.
  case informal
}

/// Who keeps a group's papers and prepares its meetings.
public enum Secretariat: String, Sendable, CaseIterable {
  /// A standing body of the group's own.
  case permanent
  /// A unit within another organisation.
  case hosted
  /// Staff that moves with the chair.
  case rotating
  /// The chair's own ministry.
  case chairSupported = "chair-supported"
  /// Another arrangement.
  case other
  /// Nobody.
  case none
}

/// Whether members pay into one budget.
public enum SharedBudget: String, Sendable, CaseIterable {
  /// They do.
  case yes
  /// For a part of the work: a fund, a programme.
  case partial
  /// They do not.
  case no
}

/// How the chair passes on.
public enum ChairModel: String, Sendable, CaseIterable {
  /// Every half-year.
  case rotatingSemiannual = "rotating-semiannual"
  /// Every year.
  case rotatingAnnual = "rotating-annual"
  /// Every two years.
  case rotatingBiennial = "rotating-biennial"
  /// By election.
  case elected
  /// In another way.
  case other
}

/// What is known about a group. Whatever is `nil` is not known.
public struct GroupFacts: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// Its full name.
  public let name: String
  /// Its short name, where it has one.
  public let acronym: String?
  /// When it came into being.
  public let founded: PartialDate?
  /// When it ceased to be; `nil` where it goes on.
  public internal(set) var ended: PartialDate?
  /// The least number of members that sources report, where the dataset's list of them is known to be
  /// incomplete; `nil` where the list is complete.
  public let leastMembers: Int?
  /// The field of policy.
  public let domain: String?
  /// How it is founded in law.
  public let legalForm: LegalForm?
  /// Who keeps its papers.
  public let secretariat: Secretariat?
  /// Where the secretariat sits.
  public let secretariatLocation: String?
  /// Whether members pay into one budget.
  public let sharedBudget: SharedBudget?
  /// How the chair passes on.
  public let chairModel: ChairModel?
  /// Its public face.
  public let website: String?
  /// Where these facts were seen.
  public let source: String
  /// What a reader should know; conflicts between sources are marked CONFLICT.
  public let notes: String?

  /// Puts what is known together.
  public init(
    group: Group, name: String, acronym: String? = nil, founded: PartialDate? = nil,
    ended: PartialDate? = nil, leastMembers: Int? = nil, domain: String? = nil,
    legalForm: LegalForm? = nil, secretariat: Secretariat? = nil,
    secretariatLocation: String? = nil, sharedBudget: SharedBudget? = nil,
    chairModel: ChairModel? = nil, website: String? = nil, source: String, notes: String? = nil
  ) {
    self.group = group
    self.name = name
    self.acronym = acronym
    self.founded = founded
    self.ended = ended
    self.leastMembers = leastMembers
    self.domain = domain
    self.legalForm = legalForm
    self.secretariat = secretariat
    self.secretariatLocation = secretariatLocation
    self.sharedBudget = sharedBudget
    self.chairModel = chairModel
    self.website = website
    self.source = source
    self.notes = notes
  }

  /// The short name where there is one, else the full name.
  public var shortName: String { acronym ?? name }

  /// Whether the group exists on a day; `nil` where its dates do not decide it.
  ///
  /// A group whose founding is not known exists until it ends.
  public func exists(on day: Day) -> Bool? {
    decided(
      on: day, startingWithin: founded.map { $0.firstDay...$0.lastDay },
      endingWithin: ended.map { $0.firstDay...$0.lastDay })
  }
}
