import Tables

extension MembershipAtlas {
  /// The dataset as it is supposed to be after some changes, made one after the other.
  /// O(changes · spells).
  ///
  /// A second scenario is made to what the first left; ``scenario`` then holds the changes of both.
  ///
  /// - Throws: ``ScenarioError`` for the first change that can't be made.
  public func changed(by scenario: Scenario) throws(ScenarioError) -> MembershipAtlas {
    guard !scenario.changes.isEmpty else { return self }
    var changed = self
    for change in scenario.changes { try changed.make(change) }
    changed.scenario = Scenario((self.scenario?.changes ?? []) + scenario.changes)
    changed.origin = [facts]
    return changed
  }

  private mutating func make(_ change: Change) throws(ScenarioError) {
    let day = change.day
    switch change.kind {
    case .join(let country, let group, let status):
      try check(country)
      try check(group, on: day)
      let held = standing(of: country, in: group, on: day)
      if held.contains(where: { $0.isCertain && $0.spell.status == status }) {
        throw .alreadyBelongs(country, group, as: status, on: day)
      }
      endSpells(on: day) { $0.country == country && $0.group == group }
      add([Spell(supposed: country, in: group, as: status, from: day)])

    case .leave(let country, let group):
      try check(country)
      try check(group, on: day)
      guard !standing(of: country, in: group, on: day).isEmpty else {
        throw .doesNotBelong(country, group, on: day)
      }
      endSpells(on: day) { $0.country == country && $0.group == group }
      endChairs(in: day.year) { $0.country == country && $0.group == group }

    case .dissolve(let group):
      try check(group, on: day)
      end(group, on: day)

    case .withdraw(let country):
      try check(country)
      guard spells.contains(where: { $0.country == country && covers($0, day) != false }) else {
        throw .belongsToNothing(country, on: day)
      }
      endSpells(on: day) { $0.country == country }
      endChairs(in: day.year) { $0.country == country }

    case .merge(let groups):
      guard groups.count > 1 else { throw .nothingToMerge(groups) }
      for group in groups { try check(group, on: day) }
      if let twice = groups.first(where: { group in groups.count { $0 == group } > 1 }) {
        throw .mergesWithItself(twice)
      }
      let merged = MergedGroup(of: groups, in: self, on: day)
      guard self[merged.facts.group] == nil else { throw .groupExists(merged.facts.group) }
      add(merged.facts, spells: merged.spells, cadence: merged.cadence, chairs: merged.chairs)
      for group in groups { end(group, on: day) }

    case .form(let name, let members):
      guard let group = change.newGroup, !group.id.isEmpty else { throw .unnamedGroup(name) }
      guard self[group] == nil else { throw .groupExists(group) }
      for country in members { try check(country) }
      guard members.count > 1 else { throw .tooFewMembers(name: name, members) }
      if let twice = members.first(where: { country in members.count { $0 == country } > 1 }) {
        throw .repeatedMember(name: name, twice)
      }
      add(
        GroupFacts(supposed: group, name: name, from: day),
        spells: members.map {
          Spell(supposed: $0, in: group, as: .member, from: day, isFounding: true)
        })
    }
  }

  private func check(_ country: Country) throws(ScenarioError) {
    guard self[country] == nil else { return }
    throw .unknownCountry(
      country, nearest: nearest(to: country.code, among: countries.map { $0.country.code }))
  }

  private func check(_ group: Group, on day: Day) throws(ScenarioError) {
    guard let facts = self[group] else {
      throw .unknownGroup(group, nearest: nearest(to: group.id, among: groups.map { $0.group.id }))
    }
    if facts.exists(on: day) == false { throw .groupDoesNotExist(group, on: day) }
  }
}

extension MembershipAtlas {
  /// A membership that holds on a day, or may hold.
  struct Standing {
    let spell: Spell
    /// Whether sources and dates decide that it holds, and as what.
    let isCertain: Bool
  }

  /// The memberships of a country in a group on a day, open ones too.
  func standing(of country: Country, in group: Group, on day: Day) -> [Standing] {
    spells.compactMap { spell in
      guard spell.country == country, spell.group == group else { return nil }
      return covers(spell, day).standing(spell)
    }
  }

  /// All memberships in a group on a day, open ones too.
  func standing(in group: Group, on day: Day) -> [Standing] {
    spells.compactMap { spell in
      spell.group == group ? covers(spell, day).standing(spell) : nil
    }
  }

  /// Whether a spell covers a day while its group exists; `nil` where dates do not decide it.
  private func covers(_ spell: Spell, _ day: Day) -> Bool? {
    guard let facts = self[spell.group], facts.exists(on: day) != false else { return false }
    return spell.covers(day, of: facts, asOf: description.asOf)
  }
}

extension Bool? {
  fileprivate func standing(_ spell: Spell) -> MembershipAtlas.Standing? {
    self == false
      ? nil
      : MembershipAtlas.Standing(spell: spell, isCertain: self == true && spell.status != .unknown)
  }
}
