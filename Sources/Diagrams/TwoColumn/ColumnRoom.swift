/// How much room the parts of a two-column diagram get across the page.
struct ColumnRoom {
  /// The lines between the columns.
  let lineSpan: Double
  /// The widest box of a group.
  let boxWidth: Double
  /// The widest name of a country.
  let nameWidth: Double
  /// Swatches in a line at most, where they stand side by side.
  let swatchesPerLine: Int
  /// Whether many countries may stand on both sides of the groups.
  let allowsWings: Bool

  /// What is tried in turn until the diagram fits its page: the roomiest first.
  static let choices = [
    ColumnRoom(
      lineSpan: 180, boxWidth: 230, nameWidth: 190, swatchesPerLine: 24, allowsWings: true),
    ColumnRoom(
      lineSpan: 140, boxWidth: 190, nameWidth: 160, swatchesPerLine: 20, allowsWings: true),
    ColumnRoom(
      lineSpan: 100, boxWidth: 150, nameWidth: 130, swatchesPerLine: 16, allowsWings: true),
    ColumnRoom(
      lineSpan: 90, boxWidth: 130, nameWidth: 110, swatchesPerLine: 8, allowsWings: true),
    ColumnRoom(
      lineSpan: 140, boxWidth: 190, nameWidth: 160, swatchesPerLine: 20, allowsWings: false),
    ColumnRoom(
      lineSpan: 100, boxWidth: 150, nameWidth: 130, swatchesPerLine: 12, allowsWings: false),
    ColumnRoom(
      lineSpan: 80, boxWidth: 120, nameWidth: 100, swatchesPerLine: 6, allowsWings: false),
  ]
}

extension DiagramOptions {
  /// How wide a drawing may be, in points, so that its smallest text can be read on the page; `nil` for
  /// as wide as it needs.
  var drawingWidth: Double? {
    width.map { width in
      let shrinking = theme.smallStyle.size / Theme.leastPrintedSize
      return width.points * shrinking - 2 * Page.margin
    }
  }
}
