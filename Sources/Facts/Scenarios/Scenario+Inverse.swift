extension Scenario {
  /// Changes that undo the scenario: applied to the changed atlas, they give back the network that the
  /// atlas had on the day of the changes, with its statuses, its open memberships, and its chairs.
  ///
  /// A country that joined leaves, one that left joins again with the status that it had, a group that
  /// was formed is dissolved. `nil` where the changes lose what no change can bring back: a group that
  /// was dissolved or merged, an open membership, a chair. O(changes · spells).
  ///
  /// - Throws: ``ScenarioError`` for the first change that can't be made to the atlas.
  public func inverse(in atlas: MembershipAtlas) throws(ScenarioError) -> Scenario? {
    var atlas = atlas
    var inverses: [[Change]] = []
    for change in changes {
      let changed = try atlas.changed(by: Scenario([change]))
      guard let inverse = change.inverse(in: atlas) else { return nil }
      inverses.append(inverse)
      atlas = changed
    }
    return Scenario(inverses.reversed().flatMap { $0 })
  }
}

extension Change {
  fileprivate func inverse(in atlas: MembershipAtlas) -> [Change]? {
    switch kind {
    case .join(let country, let group, _):
      let held = atlas.standing(of: country, in: group, on: day)
      guard held.isEmpty else { return rejoining(held) }
      // A country may chair where it does not belong.
      guard !loses(chairsOf: country, in: group, atlas) else { return nil }
      return [Change(.leave(country, group), on: day)]
    case .leave(let country, let group):
      guard !loses(chairsOf: country, in: group, atlas) else { return nil }
      return rejoining(atlas.standing(of: country, in: group, on: day))
    case .withdraw(let country):
      guard !loses(chairsOf: country, in: nil, atlas) else { return nil }
      return rejoining(
        atlas.groups.flatMap { atlas.standing(of: country, in: $0.group, on: day) })
    case .form: return newGroup.map { [Change(.dissolve($0), on: day)] }
    case .dissolve, .merge: return nil
    }
  }

  /// Joins again where a country belonged; `nil` where it is open whether it did.
  private func rejoining(_ held: [MembershipAtlas.Standing]) -> [Change]? {
    guard held.allSatisfy({ $0.isCertain }) else { return nil }
    return held.map {
      Change(.join($0.spell.country, $0.spell.group, as: $0.spell.status), on: day)
    }
  }

  private func loses(
    chairsOf country: Country, in group: Group?, _ atlas: MembershipAtlas
  ) -> Bool {
    atlas.chairTerms.contains {
      $0.country == country && $0.year >= day.year && (group == nil || $0.group == group)
    }
  }
}
