import Memberships

/// How a membership looks in a cell: a mark that is told from the others without color.
///
/// A full disc is a member, a half one an associate, a ring an observer, and a question mark what is
/// not known.
struct MembershipMark {
  let status: Status
  let color: Color
  let theme: Theme
  let diameter: Double

  /// The surface of the disc.
  var fill: Fill {
    switch status {
    case .member: .solid(color)
    case .associate: .wedges([Fill.Wedge(color), Fill.Wedge(theme.background)])
    case .observer, .unknown: .clear
    }
  }

  /// The line around the disc.
  var outline: Stroke { Stroke(color: color, width: 1) }

  /// The letter that stands for what is not known.
  var unknownStyle: TextStyle { theme.nameStyle.bold.colored(theme.quietInk) }

  /// The mark as a node.
  func node(id: ElementID, at center: Point, tooltip: String) -> Diagram.Node {
    guard status != .unknown else {
      return Diagram.Node(
        line: "?", unknownStyle, id: id, kind: .membership, at: center, .center, tooltip: tooltip)
    }
    return Diagram.Node(
      id: id, kind: .membership, label: .none, shape: .ellipse, size: Size(side: diameter),
      fill: fill, outline: outline, tooltip: tooltip, position: center)
  }

  /// What the mark means.
  var legendEntry: Legend.Entry {
    switch status {
    case .unknown: Legend.Entry(.word("?", unknownStyle), "unknown whether it belongs")
    default: Legend.Entry(.ring(diameter: diameter, fill, outline), status.rawValue)
    }
  }
}
