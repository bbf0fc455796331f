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

  /// Its outline.
  var outline: Stroke { theme.outline(of: color, after: entry.change) }

  /// In one line the short name, and what became of the group or, where the box is wide, its full
  /// name.
  private func compactName(width: Double) -> String {
    let phrase = entry.change?.phrase ?? ""
    if !phrase.isEmpty { return "\(entry.shortName), \(phrase)" }
    guard showsName, width >= Self.leastNamedWidth, entry.plainName != entry.shortName else {
      return entry.shortName
    }
    return "\(entry.shortName), \(entry.plainName)"
  }
  /// From a narrower box of one line, hardly a word of the full name would be left.
  private static let leastNamedWidth = 180.0

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
  /// Whether the box is too narrow for the full name.
  func hidesName(width: Double) -> Bool {
    showsName
      && !(isCompact ? compactName(width: width) : detail(width: width - 2 * padding))
        .contains(entry.plainName)
      && entry.plainName != entry.shortName
  }

  /// The short name, behind the number if there is one.
  private var title: String { (number.map { "\($0)  " } ?? "") + entry.shortName }
  private var numberWidth: Double { ("000".room(in: titleStyle) + 4).rounded(.up) }

  /// How wide the box must be to show all.
  var wishedWidth: Double {
    if isCompact {
      return numberWidth + compactName(width: .infinity).room(in: titleStyle) + 2 * padding
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
        [LabelCell(width: room, .text(title, titleStyle, .center))],
        [LabelCell(width: room, .text(detail(width: room), detailStyle, .center))],
      ])
    }
    return .table([
      [
        LabelCell(width: numberWidth - 4, .text(number.map { "\($0)" } ?? "", titleStyle, .right)),
        LabelCell(width: 4, .gap),
        LabelCell(width: room - numberWidth, .text(compactName(width: width), titleStyle, .left)),
      ]
    ])
  }
}
