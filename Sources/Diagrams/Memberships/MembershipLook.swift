import Memberships

/// How a membership is drawn: its status shows in the line.
extension Theme {
  /// The line of a membership: solid for members, dashed for associates, dotted for observers, and
  /// thin, gray and dashed for what is not known.
  func stroke(of status: Status, color: Color, width: Double, opacity: Double = 1) -> Stroke {
    switch status {
    case .member: Stroke(color: lineColor(color), width: width, opacity: opacity)
    case .associate:
      Stroke(color: lineColor(color), width: width, pattern: .dashed, opacity: opacity)
    case .observer:
      Stroke(color: lineColor(color), width: width, pattern: .dotted, opacity: opacity)
    case .unknown: Stroke(color: rule, width: min(width, 0.8), pattern: .dashed)
    }
  }

  /// The legend's entries for the statuses that occur, where there is more than the plain one.
  func statusEntries(_ statuses: Set<Status>) -> [Legend.Entry] {
    guard statuses != [.member] else { return [] }
    return Status.allCases.filter(statuses.contains).map { status in
      Legend.Entry(
        .line(stroke(of: status, color: quietInk, width: 1.4), mark: status.mark),
        status == .unknown ? "unknown whether it belongs" : status.rawValue)
    }
  }
}

extension Status {
  /// The mark on the line.
  var mark: String { self == .unknown ? "?" : "" }
}
