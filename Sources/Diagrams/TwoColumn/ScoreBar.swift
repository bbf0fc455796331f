import Memberships
import Networks

/// A score as a bar with its number beside it.
struct ScoreBar {
  let theme: Theme
  /// The score that fills the bar's room.
  let highest: Double

  private var barWidth: Double { 56 }
  private var gap: Double { 6 }
  private var numberWidth: Double { 34 }

  /// The room that it takes.
  var width: Double { gap + barWidth + gap + numberWidth }

  /// Gap, bar, gap and number; a dash for what is undefined.
  func cells(_ score: Double?) -> [LabelCell] {
    let style = theme.smallStyle
    let share = score.map { highest > 0 ? min(max($0 / highest, 0), 1) : 0 } ?? 0
    // Graphviz refuses cells of one point, and a small score should be seen.
    let filled = share > 0 ? max(2, (share * barWidth).rounded()) : 0
    var cells = [LabelCell(width: gap, .gap)]
    if filled >= 1 {
      cells.append(LabelCell(width: filled, .area(theme.barColor, mark: "", style)))
    }
    if filled < barWidth { cells.append(LabelCell(width: barWidth - filled, .gap)) }
    cells.append(LabelCell(width: gap, .gap))
    cells.append(
      LabelCell(width: numberWidth, .text(score?.shortText ?? "–", style, .right)))
    return cells
  }
}

extension Theme {
  /// What bars mean, if there are any.
  func barEntries(_ scores: Scores<Country>?) -> [Legend.Entry] {
    scores.map {
      [Legend.Entry(.swatch(barColor, mark: ""), "\($0.quantity.name) (\($0.unit))")]
    } ?? []
  }
}

extension Double {
  /// The number with three significant digits at most, for reading.
  var shortText: String {
    let size = abs(self)
    if size >= 100 || self == rounded() { return rounded().decimalText(0) }
    return decimalText(size >= 10 ? 1 : size >= 0.1 ? 2 : size >= 0.01 ? 3 : 4)
  }
}
