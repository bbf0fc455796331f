/// What a sourced fact about the set-up of a group is about.
public enum DesignAttribute: String, Sendable, CaseIterable {
  /// Remarks on the budget.
  case budgetNote = "budget_note"
  /// How the chair passes on: the source behind ``GroupFacts/chairModel``.
  case chairModel = "chair_model"
  /// Whether civil society takes part: ``CivilSocietyRole``.
  case civilSocietyEngagement = "civil_society_engagement"
  /// The text that the group was founded by.
  case foundingDocument = "founding_document"
  /// The country that a source names as paying most.
  case fundingLead = "funding_lead"
  /// That not all members are listed: ``GroupFacts/leastMembers``.
  case memberList = "member_list"
  /// Who keeps the papers: the source behind ``GroupFacts/secretariat``.
  case secretariat
  /// Where the secretariat sits.
  case secretariatLocation = "secretariat_location"
  /// Whether members pay into one budget: the source behind ``GroupFacts/sharedBudget``.
  case sharedBudget = "shared_budget"
  /// The public face.
  case website
}

/// In what way civil society takes part in a group.
public enum CivilSocietyRole: String, Sendable, CaseIterable {
  /// By a body or a right of its own.
  case formal
  /// From case to case.
  case adHoc = "ad hoc"
}

/// One sourced fact about how a group is set up, beside those of ``GroupFacts``.
public struct DesignFact: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// What the fact is about.
  public let attribute: DesignAttribute
  /// The fact: a word of the attribute's vocabulary, a country's code, an address, or text.
  public let value: String
  /// The year that it describes or was stated in.
  public let basisYear: Int?
  /// How sure it is: "sourced-official", "sourced-secondary", "estimate".
  public let confidence: String?
  /// Where it was seen.
  public let source: String
  /// What a reader should know.
  public let notes: String?

  /// Puts a fact together.
  public init(
    group: Group, attribute: DesignAttribute, value: String, basisYear: Int? = nil,
    confidence: String? = nil, source: String, notes: String? = nil
  ) {
    self.group = group
    self.attribute = attribute
    self.value = value
    self.basisYear = basisYear
    self.confidence = confidence
    self.source = source
    self.notes = notes
  }
}
