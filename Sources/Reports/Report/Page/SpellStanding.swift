import Memberships

/// What a spell is to the network of a report: counted in it, open, or why it is no part of it.
enum SpellStanding: Int, Comparable {
  /// It counts.
  case counted
  /// Sources or dates leave it open.
  case open
  /// It holds, with a status that the counting rule does not count.
  case notCounted
  /// It holds, in a group that the scope leaves out.
  case outOfScope
  /// It begins after the day.
  case later
  /// It ended before the day.
  case former

  static func < (a: SpellStanding, b: SpellStanding) -> Bool { a.rawValue < b.rawValue }

  /// What stands beside the status; `nil` where nothing needs to be said.
  var remark: String? {
    switch self {
    case .counted: nil
    case .open: "open"
    case .notCounted: "not counted"
    case .outOfScope: "outside the scope"
    case .later: "later"
    case .former: "former"
    }
  }
}

extension MembershipNetwork {
  /// What each spell of the dataset is to this network. O(spells).
  func standings() -> [Spell: SpellStanding] {
    var standings: [Spell: SpellStanding] = [:]
    for membership in memberships { standings[membership.spell] = .counted }
    for membership in unknown { standings[membership.spell] = .open }
    for spell in atlas.spells where standings[spell] == nil {
      standings[spell] = standing(of: spell)
    }
    return standings
  }

  private func standing(of spell: Spell) -> SpellStanding {
    guard let facts = atlas[spell.group] else { return .outOfScope }
    let covers = spell.covers(date, of: facts, asOf: atlas.description.asOf)
    if covers == false || facts.exists(on: date) == false {
      let start = (spell.from ?? facts.founded)?.firstDay
      return start.map { $0 > date } == true ? .later : .former
    }
    if !graph.rightNodes.contains(spell.group) { return .outOfScope }
    // A second spell of a cell that another one decides is no part of the network either.
    return .notCounted
  }
}
