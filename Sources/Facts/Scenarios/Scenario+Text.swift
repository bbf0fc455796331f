extension Change {
  /// The change in words, by code and identifier: "KOR joins aukus as member".
  public var text: String { words(country: { $0.code }, group: { $0.id }) }

  /// The change in words, by the names that a dataset has: "South Korea joins AUKUS as member".
  public func text(in atlas: MembershipAtlas) -> String {
    words(
      country: { atlas[$0]?.name ?? $0.code }, group: { atlas[$0]?.shortName ?? $0.id })
  }

  private func words(
    country: (Country) -> String, group: (Group) -> String
  ) -> String {
    switch kind {
    case .join(let joiner, let joined, let status):
      "\(country(joiner)) joins \(group(joined)) as \(status.rawValue)"
    case .leave(let leaver, let left): "\(country(leaver)) leaves \(group(left))"
    case .dissolve(let dissolved): "\(group(dissolved)) is dissolved"
    case .withdraw(let leaver): "\(country(leaver)) leaves every group"
    case .merge(let groups): "\(enumerated(groups.map(group))) merge"
    case .form(let name, let members): "\(name) is formed by \(enumerated(members.map(country)))"
    }
  }
}

extension Scenario {
  /// The changes in a line, by code and identifier: "KOR joins aukus as member; USA leaves every group
  /// (from 2026-03-31 on)".
  public var text: String { line { $0.text } }

  /// The changes in a line, by the names that a dataset has.
  public func text(in atlas: MembershipAtlas) -> String { line { $0.text(in: atlas) } }

  private func line(_ words: (Change) -> String) -> String {
    // Changes of one day that follow each other share its mention.
    var parts: [(day: Day, words: [String])] = []
    for change in changes {
      if parts.last?.day == change.day {
        parts[parts.count - 1].words.append(words(change))
      } else {
        parts.append((change.day, [words(change)]))
      }
    }
    return parts.map { "\($0.words.joined(separator: "; ")) (from \($0.day) on)" }
      .joined(separator: "; ")
  }
}

extension MembershipAtlas {
  /// The sentence that must stand before anything computed from a scenario: "What if, not fact: South
  /// Korea joins AUKUS as member (from 2026-03-31 on)."; `nil` where there is none.
  public var scenarioSentence: String? {
    scenario.map { "What if, not fact: \($0.text(in: self))." }
  }
}

/// Words in a row: "A", "A and B", "A, B and C".
private func enumerated(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
