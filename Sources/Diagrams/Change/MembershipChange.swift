import Memberships

/// What became of a membership between two days.
enum MembershipChange: CaseIterable, Hashable {
  /// It is there on both.
  case stayed
  /// It is there on the later one only.
  case joined
  /// It is there on the earlier one only.
  case left
  /// On one of the two, or on both, it is not known whether it is there.
  case unknown

  /// What is written beside it, so that no color is needed.
  var mark: String {
    switch self {
    case .stayed: ""
    case .joined: "+"
    case .left: "–"
    case .unknown: "?"
    }
  }

  /// What it is called.
  var label: String {
    switch self {
    case .stayed: "stayed"
    case .joined: "joined (+)"
    case .left: "left (–)"
    case .unknown: "unknown on one of the days (?)"
    }
  }
}

/// What became of a group between two days.
enum GroupChange: Hashable {
  /// It exists on both, or it is not known that it does not.
  case lasted
  /// It came into being between the two; with the year, where that is known.
  case founded(Int?)
  /// It ceased to be between the two.
  case ended(Int?)

  /// Compares two days in the life of a group.
  init(of facts: GroupFacts?, from earlier: Day, to later: Day) {
    guard let facts else {
      self = .lasted
      return
    }
    if facts.exists(on: earlier) == false, facts.exists(on: later) != false {
      self = .founded(facts.founded?.firstDay.year)
    } else if facts.exists(on: later) == false {
      self = .ended(facts.ended?.firstDay.year)
    } else {
      self = .lasted
    }
  }

  /// "founded 2013"; nothing for a group that lasted.
  var phrase: String {
    switch self {
    case .lasted: ""
    case .founded(let year): "founded" + (year.map { " \($0)" } ?? "")
    case .ended(let year): "ended" + (year.map { " \($0)" } ?? "")
    }
  }
}

extension Theme {
  /// The line of a membership in a diagram of one day or of two: joined is strong, left is dashed,
  /// stayed is thin and gray.
  func stroke(
    of line: MembershipPicture.Line, color: Color, width: Double, opacity: Double = 1
  ) -> Stroke {
    switch line.change {
    case nil: stroke(of: line.status, color: color, width: width, opacity: opacity)
    case .stayed:
      Stroke(color: rule.mixed(with: background, share: 0.35), width: width * 0.6)
    case .joined: Stroke(color: lineColor(color), width: width * 1.6, opacity: opacity)
    case .left:
      Stroke(color: lineColor(color), width: width * 1.3, pattern: .dashed, opacity: opacity)
    case .unknown: stroke(of: .unknown, color: color, width: width)
    }
  }

  /// The outline of a group's box, which tells without color what became of the group between two
  /// days.
  func outline(of fill: Color, after change: GroupChange?) -> Stroke {
    switch change {
    case .founded: Stroke(color: ink, width: 2)
    case .ended: Stroke(color: lineColor(fill), width: 1.5, pattern: .dashed)
    case .lasted, nil: outline(of: fill)
    }
  }

  /// The legend's entries for the changes that occur.
  func changeEntries(
    _ lines: [MembershipPicture.Line], _ groups: [MembershipPicture.GroupEntry]
  ) -> [Legend.Entry] {
    let memberships = MembershipChange.allCases.compactMap { change -> Legend.Entry? in
      guard let line = lines.first(where: { $0.change == change }) else { return nil }
      return Legend.Entry(.line(stroke(of: line, color: ink, width: 1.3), mark: ""), change.label)
    }
    let isFounded = groups.contains { if case .founded = $0.change { true } else { false } }
    let isEnded = groups.contains { if case .ended = $0.change { true } else { false } }
    func frame(_ change: GroupChange, _ text: String) -> Legend.Entry {
      Legend.Entry(.frame(outline(of: quietInk, after: change)), text)
    }
    return memberships + (isFounded ? [frame(.founded(nil), "group founded")] : [])
      + (isEnded ? [frame(.ended(nil), "group ended")] : [])
  }
}
