/// What the numbers of the columns stand for: the groups in their order, in columns beside the table.
struct GroupKey {
  let picture: MembershipPicture
  /// The groups by number.
  let order: [Int]
  let colors: GroupColors
  var theme: Theme { picture.theme }
  let left: Double
  /// The room for a column of the key.
  let height: Double

  /// How wide a column of the key is: as its longest name, within limits.
  static func columnWidth(of picture: MembershipPicture) -> Double {
    let longest = picture.groups.map {
      name(of: $0, in: picture).room(in: picture.theme.nameStyle)
    }.reduce(0, max)
    return (min(longest, 400) + numberWidth(of: picture) + gap + margin).rounded(.up)
  }

  private static let gap = 5.0
  private static let margin = 14.0

  private static func numberWidth(of picture: MembershipPicture) -> Double {
    ("\(picture.groups.count)".room(in: picture.theme.smallStyle) + 4).rounded(.up)
  }

  private static func name(
    of entry: MembershipPicture.GroupEntry, in picture: MembershipPicture
  ) -> String {
    entry.shortName == entry.plainName || picture.options.labels == .codes
      ? entry.shortName : "\(entry.shortName), \(entry.plainName)"
  }

  private var lineHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 3 }

  var nodes: [Diagram.Node] {
    let perColumn = max(1, Int(height / lineHeight))
    let columnWidth = Self.columnWidth(of: picture)
    let numberWidth = Self.numberWidth(of: picture)
    return order.enumerated().map { place, group in
      let entry = picture.groups[group]
      let width = columnWidth - Self.margin
      let nameWidth = width - numberWidth - Self.gap
      let color = colors.colors[group]
      let name = Self.name(of: entry, in: picture)
      let cells = [
        LabelCell(
          width: numberWidth,
          .area(color, mark: "\(place + 1)", theme.smallStyle.colored(theme.ink(on: color)))),
        LabelCell(width: Self.gap, .gap),
        LabelCell(width: nameWidth, .text(name, theme.nameStyle, .left)),
      ]
      return Diagram.Node(
        id: ElementID(.group, entry.group.id), kind: .group, label: .table([cells]), shape: .bare,
        // A little less than a line, so that neighbors do not touch.
        size: Size(width: width, height: lineHeight - 1), tooltip: entry.tooltip,
        position: Point(
          x: left + Double(place / perColumn) * columnWidth + width / 2,
          y: (Double(place % perColumn) + 0.5) * lineHeight))
    }
  }
}
