import Answers
import Diagrams
import Facts
import Networks
import Positions

/// Dots and whiskers: the burden of each country with its interval, from the greatest down.
///
/// A pure value; ``svg(theme:id:)`` draws it. The column of places beside the names tells what the draws
/// don't decide, and a rule across stands only where everyone above is clear of everyone below. Nothing
/// is told by color alone.
public struct BurdenChart: Sendable {
  /// One country.
  public struct Row: Sendable {
    /// Its name.
    public let name: String
    /// The burden with its interval.
    public let burden: Estimate
    /// The places that it may take.
    public let ranks: ClosedRange<Int>
    /// The burden at typical values.
    public let typical: Double

    /// Describes a row.
    public init(name: String, burden: Estimate, ranks: ClosedRange<Int>, typical: Double) {
      self.name = name
      self.burden = burden
      self.ranks = ranks
      self.typical = typical
    }
  }

  let rows: [Row]
  let omitted: [Row]
  let subtitle: String
  let source: [String]

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - rows: The countries with a burden, from the greatest down.
  ///   - limit: How many of them are shown.
  ///   - subtitle: The day, the counting rule and the scope.
  ///   - source: The dataset, and the draws and the seed; lines of their own.
  public init(rows: [Row], limit: Int = 40, subtitle: String, source: [String]) {
    self.rows = Array(rows.prefix(limit))
    omitted = Array(rows.dropFirst(limit))
    self.subtitle = subtitle
    self.source = source
  }

  private static let title = "Commitment burden, with its uncertainty"

  /// What the chart shows, in sentences.
  public var description: String {
    guard let first = rows.first else { return "No country has a burden." }
    let subject = first.name.withArticle.atSentenceStart
    let tied = rows.dropFirst().filter { $0.ranks.overlaps(first.ranks) }.count
    let lead =
      tied == 0
      ? "\(subject) bears most"
      : "\(subject) has the greatest median, statistically tied with "
        + "\(counted(tied, .country.other)) shown"
    let lines =
      rows.count == 1
      ? "one line for the only country," : "one line for each of \(rows.count) countries, sorted"
    return """
      Dots and whiskers, \(lines) by the median burden in delegation-days a year; the whiskers run from the 5th to the 95th percentile of the draws. \
      \(lead): \(readableText(first.burden.value.rounded())), between \
      \(readableText(first.burden.interval.lowerBound.rounded())) and \
      \(readableText(first.burden.interval.upperBound.rounded())).
      """
  }

  /// The chart as SVG.
  public func svg(theme: Theme = .light, id: String = "burden") -> String {
    let (name, small) = (theme.nameStyle, theme.smallStyle)
    let quiet = TextStyle(size: small.size, color: theme.quietInk)
    let nameWidth = (rows.map { $0.name.abridged(to: 40).room(in: name) } + [80]).max() ?? 80
    let rankWidth = 52.0
    let (left, right) = (28 + nameWidth + rankWidth, 640.0)
    let (top, step) = (118.0, 15.0)
    let bottom = top + Double(max(rows.count, 1)) * step
    let scale = ChartScale.linear(
      to: rows.map(\.burden.interval.upperBound).max() ?? 1, between: left + 8, and: right)
    var drawing = ChartDrawing(width: right + 72, height: bottom + 100)

    drawing.text(Self.title, 16, 28, theme.titleStyle)
    drawing.text(subtitle, 16, 46, theme.subtitleStyle)
    drawing.text(
      "Dot: median. Line: 5th to 95th percentile. Stroke: at typical values. Places: 5th to 95th "
        + "percentile; where they overlap, countries", 16, 64, quiet)
    drawing.text(
      "are statistically tied. Rule across: everyone above it is clear of everyone below.", 16, 76,
      quiet)

    for mark in scale.marks {
      let x = scale.place(mark)
      drawing.line(
        x, top - 4, x, bottom, theme.rule.mixed(with: theme.background, share: 0.6), width: 0.5)
      drawing.text(readableText(mark), x, top - 9, quiet, anchor: .middle)
      drawing.text(readableText(mark), x, bottom + 14, quiet, anchor: .middle)
    }
    drawing.text("Places", left - 2, top - 9, quiet, anchor: .end)
    drawing.text(
      "Delegation-days a year", (left + right) / 2, bottom + 32, small, anchor: .middle)
    for (place, row) in rows.enumerated() {
      let y = top + (Double(place) + 0.5) * step
      let interval = row.burden.interval
      let (low, high) = (scale.place(interval.lowerBound), scale.place(interval.upperBound))
      drawing.beginGroup(
        id: "\(id)-row-\(place + 1)",
        tooltip: "\(row.name): \(readableText(row.burden.value.rounded())) "
          + "(\(readableText(interval.lowerBound.rounded())) to "
          + "\(readableText(interval.upperBound.rounded()))), places \(rankText(row))")
      drawing.text(
        row.name.abridged(to: 40), left - rankWidth - 8, y + name.size * 0.36, name, anchor: .end)
      drawing.text(rankText(row), left - 2, y + small.size * 0.36, quiet, anchor: .end)
      drawing.line(low, y, high, y, theme.ink, width: 1.4)
      for end in [low, high] { drawing.line(end, y - 3, end, y + 3, theme.ink, width: 1.4) }
      let typical = scale.place(row.typical)
      drawing.line(typical, y - 4, typical, y + 4, theme.ink, width: 1)
      drawing.circle(
        scale.place(row.burden.value), y, radius: 4, fill: theme.palette[0],
        outline: theme.background)
      drawing.text(
        readableText(row.burden.value.rounded()), right + 56, y + small.size * 0.36, small,
        anchor: .end)
      drawing.endGroup()
    }
    for end in clearCuts {
      let y = top + Double(end) * step
      drawing.line(14, y, right + 58, y, theme.ink, width: 0.8, dash: "1.5 2.5")
    }
    if rows.isEmpty { drawing.text("No country has a burden.", 16, top + 10, name) }
    let more = !omitted.isEmpty ? ["\(omitted.count) more with a burden are not shown."] : []
    for (number, line) in (more + source).enumerated() {
      drawing.text(line, 16, bottom + 56 + Double(number) * 12, theme.sourceStyle)
    }
    return drawing.svg(
      title: Self.title, description: description, theme: theme, id: id)
  }

  private func rankText(_ row: Row) -> String {
    let (first, last) = (row.ranks.lowerBound, row.ranks.upperBound)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// After how many rows a cut is clear: the worst place above it is better than the best below.
  private var clearCuts: [Int] {
    var (cuts, reach) = ([Int](), 0)
    let best = (rows + omitted).map(\.ranks.lowerBound)
    for (place, row) in rows.enumerated() {
      if place > 0, best[place...].allSatisfy({ $0 > reach }) { cuts.append(place) }
      reach = max(reach, row.ranks.upperBound)
    }
    return cuts
  }
}
