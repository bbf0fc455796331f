/// How much room the parts of a diagram of one country get across the page.
struct EgoRoom {
  /// The lines on each side of the country.
  let lineSpan: Double
  /// The widest box of a group.
  let boxWidth: Double
  /// Swatches in a line at most.
  let swatchesPerLine: Int

  /// What is tried in turn until the diagram fits its page: the roomiest first.
  static let choices = [
    EgoRoom(lineSpan: 70, boxWidth: 190, swatchesPerLine: 14),
    EgoRoom(lineSpan: 65, boxWidth: 180, swatchesPerLine: 12),
    EgoRoom(lineSpan: 60, boxWidth: 150, swatchesPerLine: 8),
    EgoRoom(lineSpan: 50, boxWidth: 120, swatchesPerLine: 5),
  ]
}
