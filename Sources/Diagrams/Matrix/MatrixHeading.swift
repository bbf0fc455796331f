/// The name of a group over its column: the short one, and the full one behind it.
struct MatrixHeading {
  private let shortName: String
  private let fullName: String
  private let theme: Theme

  init(_ entry: MembershipPicture.GroupEntry, options: DiagramOptions) {
    let theme = options.theme
    self.theme = theme
    shortName = entry.shortName.shortened(toWidth: 170, in: theme.nameStyle.bold)
    fullName =
      entry.plainName == entry.shortName || options.labels == .codes
      ? "" : entry.plainName.shortened(toWidth: 200, in: theme.smallStyle)
  }

  private var detailStyle: TextStyle { theme.smallStyle.colored(theme.quietInk) }
  private var shortWidth: Double { shortName.room(in: theme.nameStyle.bold).rounded(.up) }
  private var fullWidth: Double {
    fullName.isEmpty ? 0 : fullName.room(in: detailStyle).rounded(.up)
  }

  /// How wide it is.
  var width: Double { shortWidth + (fullName.isEmpty ? 0 : 4 + fullWidth) }

  /// The heading as a label.
  var label: Label {
    var cells = [LabelCell(width: shortWidth, .text(shortName, theme.nameStyle.bold, .left))]
    if !fullName.isEmpty {
      cells.append(LabelCell(width: 4, .gap))
      cells.append(LabelCell(width: fullWidth, .text(fullName, detailStyle, .left)))
    }
    return .table([cells])
  }
}
