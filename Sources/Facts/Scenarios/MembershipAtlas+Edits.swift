extension MembershipAtlas {
  /// Ends spells on a day: those that run then, or may, end on that day at the latest; those that
  /// would start later do not come to be; those that ended before stay.
  mutating func endSpells(on day: Day, where isMeant: (Spell) -> Bool) {
    let asOf = description.asOf
    spells = spells.compactMap { spell in
      guard isMeant(spell), spell.until.map({ $0.lastDay > day }) ?? true else { return spell }
      if let from = spell.from, from.firstDay >= day { return nil }
      return spell.ending(on: day, asOf: asOf)
    }
  }

  /// Takes away chair terms from a year on.
  mutating func endChairs(in year: Int, where isMeant: (ChairTerm) -> Bool) {
    chairTerms.removeAll { $0.year >= year && isMeant($0) }
  }

  /// Adds spells.
  mutating func add(_ added: [Spell]) {
    spells = Self.sorted(spells + added)
  }

  /// Adds a group.
  mutating func add(
    _ facts: GroupFacts, spells: [Spell], cadence: Cadence? = nil, chairs: [ChairTerm] = []
  ) {
    groups = (groups + [facts]).sorted { $0.group < $1.group }
    cadences[facts.group] = cadence
    chairTerms = Self.sorted(chairTerms + chairs)
    add(spells)
  }

  /// Ends a group on a day at the latest.
  mutating func end(_ group: Group, on day: Day) {
    groups = groups.map { facts in
      guard facts.group == group else { return facts }
      var ended = facts
      ended.ended = facts.ended?.atTheLatest(day) ?? PartialDate(day)
      return ended
    }
  }
}

extension Spell {
  /// A membership that is supposed.
  init(
    supposed country: Country, in group: Group, as status: Status, from day: Day,
    isFounding: Bool = false
  ) {
    self.init(
      group: group, country: country, status: status, isFounding: isFounding,
      from: PartialDate(day), until: nil, seen: nil, source: Scenario.source, notes: nil)
  }

  /// The spell with another end. What is known of its start stays as it was.
  fileprivate func ending(on day: Day, asOf: Day?) -> Spell {
    let start = from == nil ? PartialDate(min(latestStart(asOf: asOf), day)) : nil
    return Spell(
      group: group, country: country, status: status, isFounding: isFounding, from: from,
      until: until?.atTheLatest(day) ?? PartialDate(day), seen: seen ?? start, source: source,
      notes: notes)
  }
}

extension GroupFacts {
  /// A group that is supposed, of which nothing but its name is known.
  init(supposed group: Group, name: String, from day: Day) {
    self.init(
      group: group, name: name, acronym: nil, founded: PartialDate(day), ended: nil,
      leastMembers: nil, domain: nil, legalForm: nil, secretariat: nil, secretariatLocation: nil,
      sharedBudget: nil, chairModel: nil, website: nil, source: Scenario.source, notes: nil)
  }
}
