/// A group in the column of groups: a box in its color.
struct GroupBox {
  let entry: MembershipPicture.GroupEntry
  let color: Color
  let theme: Theme
  /// The number that tells it from others of its color; `nil` where none is shown.
  let number: Int?
  /// Whether all it says is in one line.
  var isCompact = false
  /// Whether the full name stands under the short one.
  var showsName = true

  /// What the box is filled with: a group that ended is empty.
  var fillColor: Color {
    if case .ended = entry.change { theme.background } else { color }
  }

  /// Its outline, which tells without color what became of the group between two days.
  var outline: Stroke {
    switch entry.change {
    case .founded: Stroke(color: theme.ink, width: 2)
    case .ended: Stroke(color: theme.lineColor(color), width: 1.5, pattern: .dashed)
    case .lasted, nil: theme.outline(of: color)
    }
  }

  /// The short name, and in one line what became of the group.
  private var compactName: String {
    let phrase = entry.change?.phrase ?? ""
    return phrase.isEmpty ? entry.shortName : "\(entry.shortName), \(phrase)"
  }

  private var ink: Color { theme.ink(on: fillColor) }
  private var padding: Double { 6 }

  private var titleStyle: TextStyle {
    !isCompact ? theme.nameStyle.bold.colored(ink) : theme.smallStyle.colored(ink)
  }
  private var detailStyle: TextStyle { theme.smallStyle.colored(ink) }
  /// The full name and the number of members; where both do not fit, the name gives way.
  private func detail(width: Double) -> String {
    guard entry.plainName != entry.shortName, showsName else { return entry.memberPhrase }
    let whole = "\(entry.plainName), \(entry.memberPhrase)"
    return whole.room(in: detailStyle) <= width ? whole : entry.memberPhrase
  }
  /// The short name, behind the number if there is one.
  private var title: String { (number.map { "\($0)  " } ?? "") + entry.shortName }
  private var numberWidth: Double { ("000".room(in: titleStyle) + 4).rounded(.up) }

  /// How wide the box must be to show all.
  var wishedWidth: Double {
    if isCompact {
      return numberWidth + compactName.room(in: titleStyle) + 2 * padding
    }
    return max(title.room(in: titleStyle), detail(width: 1000).room(in: detailStyle)) + 2
      * padding
  }

  /// How high it is.
  var height: Double {
    (!isCompact
      ? titleStyle.lineHeight + detailStyle.lineHeight + 6 : titleStyle.lineHeight + 2).rounded(.up)
  }

  /// What it says, in a box of a width.
  func label(width: Double) -> Label {
    let room = width - 2 * padding
    guard isCompact else {
      return .table([
        // Graphviz sets text in cells a little high.
        [LabelCell(width: room, .gap)], [LabelCell(width: room, .gap)],
        [LabelCell(width: room, .text(title, titleStyle, .center))],
        [LabelCell(width: room, .text(detail(width: room), detailStyle, .center))],
      ])
    }
    return .table([
      [
        LabelCell(width: numberWidth - 4, .text(number.map { "\($0)" } ?? "", titleStyle, .right)),
        LabelCell(width: 4, .gap),
        LabelCell(width: room - numberWidth, .text(compactName, titleStyle, .left)),
      ]
    ])
  }
}
