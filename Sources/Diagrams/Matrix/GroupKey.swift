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

  /// How wide a column of the key is.
  static let columnWidth = 250.0

  private var numberWidth: Double { ("\(order.count)".room(in: theme.smallStyle) + 4).rounded(.up) }
  private var lineHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 3 }

  var nodes: [Diagram.Node] {
    let perColumn = max(1, Int(height / lineHeight))
    return order.enumerated().map { place, group in
      let entry = picture.groups[group]
      let width = Self.columnWidth - 14
      let nameWidth = width - numberWidth - 5
      let color = colors.colors[group]
      let name =
        entry.shortName == entry.plainName || picture.options.labels == .codes
        ? entry.shortName : "\(entry.shortName), \(entry.plainName)"
      let cells = [
        LabelCell(
          width: numberWidth,
          .area(color, mark: "\(place + 1)", theme.smallStyle.colored(theme.ink(on: color)))),
        LabelCell(width: 5, .gap),
        LabelCell(width: nameWidth, .text(name, theme.nameStyle, .left)),
      ]
      return Diagram.Node(
        id: ElementID(.group, entry.group.id), kind: .group, label: .table([cells]), shape: .bare,
        // A little less than a line, so that neighbors do not touch.
        size: Size(width: width, height: lineHeight - 1), tooltip: entry.tooltip,
        position: Point(
          x: left + Double(place / perColumn) * Self.columnWidth + width / 2,
          y: (Double(place % perColumn) + 0.5) * lineHeight))
    }
  }
}
