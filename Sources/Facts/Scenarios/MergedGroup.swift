/// What takes the place of groups that merge, by these rules:
///
/// - **Members** are those of any of the groups on the day, each with the highest of its statuses
///   (member, associate, observer). Unknown stays unknown: where a membership that is open might be a
///   higher one than those that are certain, so is that in the merged group. Where the list of one
///   group is incomplete, so is the merged one.
/// - **Facts** that all the groups share stay; where they differ, or one is not known, the fact is not
///   known.
/// - **Rhythm**: see ``Cadence/merging(_:into:)``.
/// - **Chairs**: whoever chairs one of the groups in the year of the day, or is to chair it later,
///   chairs the merged group then. Several chairs of a year bear the chair's part each.
struct MergedGroup {
  let facts: GroupFacts
  let spells: [Spell]
  let cadence: Cadence?
  let chairs: [ChairTerm]

  init(of groups: [Group], in atlas: MembershipAtlas, on day: Day) {
    let group = Change(.merge(groups), on: day).newGroup ?? groups[0]
    let parts = groups.compactMap { atlas[$0] }
    func shared<Value: Equatable>(_ fact: (GroupFacts) -> Value?) -> Value? {
      let first = parts.first.flatMap(fact)
      return parts.allSatisfy { fact($0) == first } ? first : nil
    }
    facts = GroupFacts(
      group: group, name: parts.map { $0.name }.joined(separator: " + "),
      acronym: parts.map { $0.shortName }.joined(separator: "+"), founded: PartialDate(day),
      ended: nil,
      leastMembers: parts.compactMap { $0.leastMembers }.max(), domain: shared { $0.domain },
      legalForm: shared { $0.legalForm }, secretariat: shared { $0.secretariat },
      secretariatLocation: shared { $0.secretariatLocation },
      sharedBudget: shared { $0.sharedBudget },
      chairModel: shared { $0.chairModel }, website: shared { $0.website }, source: Scenario.source,
      notes: nil)

    let held = Dictionary(grouping: groups.flatMap { atlas.standing(in: $0, on: day) }) {
      $0.spell.country
    }
    spells = held.sorted { $0.key < $1.key }.map { country, standings in
      Spell(
        supposed: country, in: group, as: Self.status(of: standings), from: day, isFounding: true)
    }
    cadence = .merging(groups.map { atlas.cadences[$0] }, into: group)
    var seen: Set<ChairTerm> = []
    chairs = atlas.chairTerms.compactMap { term in
      guard term.year >= day.year, groups.contains(term.group) else { return nil }
      let moved = ChairTerm(
        group: group, year: term.year, country: term.country, source: Scenario.source, notes: nil)
      return seen.insert(moved).inserted ? moved : nil
    }
  }

  /// The highest status that is certain; `unknown` where one that is open might be higher.
  private static func status(of standings: [MembershipAtlas.Standing]) -> Status {
    func height(_ status: Status) -> Int {
      switch status {
      case .unknown, .member: 3
      case .associate: 2
      case .observer: 1
      }
    }
    let certain = standings.filter { $0.isCertain }.map { $0.spell.status }.max {
      height($0) < height($1)
    }
    let open = standings.filter { !$0.isCertain }.map { height($0.spell.status) }.max() ?? 0
    guard let certain, height(certain) >= open else { return .unknown }
    return certain
  }
}
