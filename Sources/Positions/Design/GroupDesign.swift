import Facts
import Networks

/// How a group is set up on a day, and what is not known of it.
public struct GroupDesign: Sendable {
  /// The group's own row.
  public let facts: GroupFacts
  /// Further sourced facts, by what they are about.
  public let further: [DesignAttribute: DesignFact]
  /// Completed years since the founding: the least and the most that its date allows. `nil` where the
  /// founding is not known.
  public let age: ClosedRange<Int>?
  /// Members by the network's counting rule.
  public let members: Int
  /// Countries that belong on the day by status, whatever the network counts.
  public let byStatus: [Status: Int]
  /// Memberships, of any status, that sources or dates leave open.
  public let openMemberships: Int
  /// How the members, by the network's counting rule, divide.
  public let composition: [CountryFeature: Composition]
  /// How often it meets, and how many working groups it has; `nil` where no source tells.
  public let cadence: Cadence?
  /// How often it met in other years, by year and level.
  public let earlierGatherings: [Gathering]
  /// Who chaired up to the year of the day; `nil` where no source tells.
  public let chairs: ChairConcentration?
  /// The chair terms that this rests on.
  public let chairTerms: [ChairTerm]
  /// The names of the countries that answers tell of: those that chaired, and the one that pays most.
  let names: [Country: String]

  /// The group.
  public var group: Group { facts.group }

  /// Whether its list of members is known to be incomplete.
  public var isIncompletelyListed: Bool { facts.leastMembers != nil }

  /// The country that a source names as paying most. What each pays is not in the dataset, so that no
  /// concentration of funding can be given.
  public var fundingLead: Country? { further[.fundingLead].map { Country($0.value) } }

  /// In what way civil society takes part.
  public var civilSociety: CivilSocietyRole? {
    further[.civilSocietyEngagement].flatMap { CivilSocietyRole(rawValue: $0.value) }
  }

  /// Something that may be known of how a group is set up.
  public enum Feature: String, Sendable, CaseIterable {
    case founding
    case legalForm = "legal-form"
    case secretariat
    case sharedBudget = "shared-budget"
    case chairModel = "chair-model"
    case website
    case gatherings
    case workingGroups = "working-groups"
    case chairTerms = "chair-terms"
    case fundingLead = "funding-lead"
    case civilSociety = "civil-society"
    case foundingDocument = "founding-document"
  }

  /// What no source tells of this group.
  public var unknown: [Feature] { Feature.allCases.filter { !isKnown($0) } }

  /// Whether a source tells of a feature.
  public func isKnown(_ feature: Feature) -> Bool {
    switch feature {
    case .founding: facts.founded != nil
    case .legalForm: facts.legalForm != nil
    case .secretariat: facts.secretariat != nil
    case .sharedBudget: facts.sharedBudget != nil
    case .chairModel: facts.chairModel != nil
    case .website: facts.website != nil
    case .gatherings: cadence?.gatheringsAYear != nil
    case .workingGroups: cadence?[.workingGroup] != nil
    case .chairTerms: chairs != nil
    case .fundingLead: fundingLead != nil
    case .civilSociety: civilSociety != nil
    case .foundingDocument: further[.foundingDocument] != nil
    }
  }
}

extension MembershipNetwork {
  /// How the groups of the network are set up, sorted by group.
  ///
  /// What is not known is `nil`, and named in ``GroupDesign/unknown``. Facts about secretariat, budget
  /// and the like are those of the dataset, which knows no earlier ones; members, ages and chairs are
  /// those of the day. O(spells + chair terms).
  public func groupDesigns() -> [GroupDesign] {
    let groups = graph.rightNodes.labels
    let everyStatus = atlas.network(on: date, counting: .all, scope: .only(groups))
    let belonging = Dictionary(grouping: everyStatus.memberships, by: { $0.group })
    let open = Dictionary(grouping: everyStatus.unknown, by: { $0.group })
    let counted = Dictionary(grouping: memberships, by: { $0.group })
    let undecided = Dictionary(grouping: unknown, by: { $0.group })
    let terms = Dictionary(
      grouping: atlas.chairTerms.lazy.filter { $0.year <= date.year }, by: { $0.group })
    let further = Dictionary(grouping: atlas.designFacts, by: { $0.group })
    let earlier = Dictionary(grouping: atlas.earlierGatherings, by: { $0.group })
    let kinds = CountryFeature.allCases.map { ($0, $0.kinds(in: atlas)) }

    return groups.compactMap { group in
      guard let facts = atlas[group] else { return nil }
      let members = counted[group] ?? []
      let composition = kinds.map { feature, kinds in
        (
          feature,
          Composition(
            of: kinds, members: members.map { feature.kind(of: atlas[$0.country]) },
            open: (undecided[group] ?? []).map { feature.kind(of: atlas[$0.country]) },
            isComplete: facts.leastMembers == nil)
        )
      }
      return GroupDesign(
        facts: facts,
        further: Dictionary(
          keepingFirst: (further[group] ?? []).map { ($0.attribute, $0) }),
        age: facts.age(on: date), members: members.count,
        byStatus: Dictionary(grouping: belonging[group] ?? [], by: { $0.status }).mapValues {
          $0.count
        },
        openMemberships: open[group]?.count ?? 0,
        composition: Dictionary(uniqueKeysWithValues: composition), cadence: atlas.cadences[group],
        earlierGatherings: earlier[group] ?? [],
        chairs: ChairConcentration(terms[group] ?? []), chairTerms: terms[group] ?? [],
        names: Dictionary(
          keepingFirst: ((terms[group] ?? []).map { $0.country }
            + (further[group] ?? []).map { Country($0.value) })
            .compactMap { country in atlas[country].map { (country, $0.name) } }))
    }
  }
}

extension GroupFacts {
  /// Completed years since the founding, the least and the most that its date allows; 0 on days that
  /// may lie before it. `nil` where the founding is not known.
  public func age(on day: Day) -> ClosedRange<Int>? {
    founded.map { founded in
      founded.lastDay.completedYears(until: day)...founded.firstDay.completedYears(until: day)
    }
  }
}

extension Day {
  /// Whole years from this day until another; 0 where that is earlier.
  func completedYears(until day: Day) -> Int {
    let (start, end) = (components, day.components)
    let isComplete = (start.month, start.day) <= (end.month, end.day)
    return max(0, end.year - start.year - (isComplete ? 0 : 1))
  }
}
