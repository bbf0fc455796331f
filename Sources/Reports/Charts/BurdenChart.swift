import Diagrams
import Networks

/// Dots and whiskers: the burden of each country with its interval, from the greatest down.
///
/// A pure value; ``svg`` draws it. The column of places beside the names and the shaded bands tell what
/// the draws don't decide: within a band, each country is statistically tied with the next.
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
  let omitted: Int
  let subtitle: String
  let source: String

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - rows: The countries, from the greatest burden down.
  ///   - omitted: How many countries with a burden are not among them.
  ///   - subtitle: The day, the counting rule and the scope.
  ///   - source: The dataset, the draws and the seed.
  public init(rows: [Row], omitted: Int, subtitle: String, source: String) {
    self.rows = rows
    self.omitted = omitted
    self.subtitle = subtitle
    self.source = source
  }

  private static let title = "Commitment burden, with its uncertainty"

  /// What the chart shows, in sentences.
  public var description: String {
    guard let first = rows.first else { return "No country has a burden." }
    let tied = rows.dropFirst().filter { $0.ranks.overlaps(first.ranks) }.count
    let lead =
      tied == 0
      ? "\(first.name) bears most"
      : "\(first.name) has the greatest median, statistically tied with \(tied) of the others shown"
    return """
      Dots and whiskers, one line for each of \(rows.count) countries, sorted by the median burden in \
      delegation-days a year; the whiskers run from the 5th to the 95th percentile of the draws. \
      \(lead): \(readableText(first.burden.value.rounded())), between \
      \(readableText(first.burden.interval.lowerBound.rounded())) and \
      \(readableText(first.burden.interval.upperBound.rounded())).
      """
  }

  /// The chart as SVG.
  public func svg(theme: Theme = .light, id: String = "burden") -> String {
    let (name, small) = (theme.nameStyle, theme.smallStyle)
    let quiet = TextStyle(size: small.size, color: theme.quietInk)
    let nameWidth = (rows.map { $0.name.shortened(to: 40).room(in: name) } + [80]).max() ?? 80
    let rankWidth = 52.0
    let (left, right) = (16 + nameWidth + rankWidth, 640.0)
    let (top, step) = (104.0, 15.0)
    let bottom = top + Double(max(rows.count, 1)) * step
    let scale = ChartScale.linear(
      to: rows.map(\.burden.interval.upperBound).max() ?? 1, between: left + 8, and: right)
    var drawing = ChartDrawing(width: right + 72, height: bottom + 74)

    drawing.text(Self.title, 16, 28, theme.titleStyle)
    drawing.text(subtitle, 16, 46, theme.subtitleStyle)
    drawing.text(
      "Dot: median. Line: 5th to 95th percentile. Stroke: at typical values. Band: each country is "
        + "statistically tied with the next.", 16, 62, quiet)

    // Bands of ties, every other run shaded.
    let band = theme.rule.mixed(with: theme.background, share: 0.16)
    for (number, run) in runs.enumerated() where number % 2 == 0 && run.count > 1 {
      drawing.rectangle(
        12, top + Double(run.lowerBound) * step, right + 48, Double(run.count) * step, band)
    }
    for mark in scale.marks {
      let x = scale.place(mark)
      drawing.line(
        x, top - 4, x, bottom, theme.rule.mixed(with: theme.background, share: 0.4), width: 0.5)
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
        row.name.shortened(to: 40), left - rankWidth - 8, y + name.size * 0.36, name, anchor: .end)
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
    if rows.isEmpty { drawing.text("No country has a burden.", 16, top + 10, name) }
    let more = omitted > 0 ? "\(omitted) more with a burden are not shown. " : ""
    drawing.text("\(more)\(source)", 16, bottom + 56, theme.sourceStyle)
    return drawing.svg(
      title: Self.title, description: description, theme: theme, id: id)
  }

  private func rankText(_ row: Row) -> String {
    let (first, last) = (row.ranks.lowerBound, row.ranks.upperBound)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// Runs of rows in which each overlaps with the next.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var (start, reach) = (0, 0)
    for (place, row) in rows.enumerated() {
      if place > start, row.ranks.lowerBound > reach {
        runs.append(start..<place)
        start = place
      }
      reach = max(reach, row.ranks.upperBound)
    }
    if !rows.isEmpty { runs.append(start..<rows.count) }
    return runs
  }
}
