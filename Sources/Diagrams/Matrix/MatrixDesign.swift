/// The measures of a table: how large cells, names and headings are.
struct MatrixDesign {
  let theme: Theme
  /// Whether columns are numbered, and named elsewhere.
  let isNumbered: Bool
  let columnCount: Int
  /// Whether there is a row for what is not known.
  let hasUnknown: Bool
  let rowHeight: Double
  let columnWidth: Double
  /// The room for countries' names, to the left of the table.
  let nameWidth: Double
  /// The room for the number of a country's groups, to the right of the table.
  let countWidth: Double
  /// The bar for the highest score, beside it.
  let bar: ScoreBar?
  /// The room for all that stands to the right of the table.
  let totalWidth: Double
  /// How wide a column of the key to the numbers is; 0 where there are none.
  private let keyWidth: Double
  /// How far the longest heading reaches beyond the table's right side.
  private let overhang: Double

  /// More groups than this are numbered.
  static let nameLimit = 30

  let panelGap = 28.0
  let markDiameter = 8.0

  init(_ picture: MembershipPicture, bar: ScoreBar?) {
    let theme = picture.theme
    self.theme = theme
    columnCount = picture.groups.count
    isNumbered = columnCount > Self.nameLimit
    hasUnknown = picture.groups.contains { $0.unknownCount > 0 }
    let names = picture.countries.map {
      TextBlock(lines: [$0.label], style: theme.nameStyle).size
    }
    let textHeight = names.map(\.height).reduce(theme.nameStyle.lineHeight, max)
    let gap = isNumbered ? 1.0 : 1.5
    rowHeight = textHeight.rounded(.up) + gap
    // A few columns are not squeezed beside many rows.
    columnWidth =
      isNumbered
      ? rowHeight - 1
      : max(
        rowHeight + 2, min(36, Double(picture.countries.count) * 8 / Double(max(columnCount, 1))))
    let widest = min(names.map(\.width).reduce(0, max), 190).rounded(.up)
    nameWidth = widest
    countWidth = "000 +00?".room(in: theme.smallStyle)
    self.bar = bar
    totalWidth = countWidth + (bar?.width ?? 0) + (isNumbered ? widest + 8 : 0)
    keyWidth = isNumbered ? GroupKey.columnWidth(of: picture) : 0
    let tableWidth = Double(columnCount) * columnWidth
    overhang =
      isNumbered
      ? 0
      : picture.groups.map { MatrixHeading($0, options: picture.options).width }.reduce(0, max)
        - tableWidth
        + columnWidth
  }

  /// From the first column's left side to the last one's right side.
  var tableWidth: Double { Double(columnCount) * columnWidth }

  /// The room over the table.
  var headingHeight: Double {
    // A step for each group, and one for the totals; numbers stand in two lines.
    isNumbered
      ? 2 * numberHeight + 4 : Double(columnCount + 1) * stepHeight + 6
  }
  var stepHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 2 }
  var numberHeight: Double { theme.smallStyle.lineHeight.rounded(.up) + 1 }

  /// The room under the table.
  var footHeight: Double { (hasUnknown ? 2 : 1) * 2 * numberHeight + 6 }

  var panelWidth: Double {
    nameWidth + 6 + tableWidth + max(6 + totalWidth, overhang)
  }

  /// How wide the drawing is.
  func width(panelCount: Int) -> Double {
    Double(panelCount) * (panelWidth + panelGap) + keyWidth
  }

  /// How high it is with so many rows in a panel.
  func height(rowCount: Int) -> Double {
    headingHeight + Double(rowCount) * rowHeight + footHeight
  }
}
