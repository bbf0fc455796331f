import Answers
import Diagrams
import Facts
import Positions

/// One small chart for each of several things, all to one scale: how a count changed over the years.
///
/// A pure value; ``svg(theme:id:)`` draws it. The first and the last number stand beside each line.
public struct SmallMultiplesChart: Sendable {
  /// One line.
  public struct Line: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// A number for each of the years.
    public let counts: [Int]

    /// Describes a line.
    public init(name: String, counts: [Int]) {
      self.name = name
      self.counts = counts
    }
  }

  let title: String
  let years: [Int]
  let lines: [Line]
  let subtitle: String
  let source: [String]

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - title: What is counted.
  ///   - years: The years, ascending.
  ///   - lines: The lines; one whose numbers are not as many as the years is left out.
  ///   - subtitle: The counting rule and the scope.
  ///   - source: The dataset, in lines of its own.
  public init(
    title: String, years: [Int], lines: [Line], subtitle: String, source: [String]
  ) {
    self.title = title
    self.years = years
    self.lines = lines.filter { $0.counts.count == years.count && !years.isEmpty }
    self.subtitle = subtitle
    self.source = source
  }

  /// What the chart shows, in sentences.
  public var description: String {
    guard let first = years.first, let last = years.last, !lines.isEmpty else {
      return "There is nothing to show."
    }
    let moves = lines.map { "\($0.name) \($0.counts[0]) to \($0.counts[years.count - 1])" }
    return "Small charts to one scale, from \(first) to \(last). \(moves.joined(separator: "; "))."
  }

  /// The chart as SVG.
  public func svg(theme: Theme = .light, id: String = "multiples") -> String {
    let small = theme.smallStyle
    let quiet = TextStyle(size: small.size, color: theme.quietInk)
    let (columns, width, height) = (4, 168.0, 92.0)
    let rows = (max(lines.count, 1) + columns - 1) / columns
    let top = 64.0
    var drawing = ChartDrawing(
      width: 32 + Double(columns) * width, height: top + Double(rows) * height + 52)
    drawing.text(title, 16, 28, theme.titleStyle)
    drawing.text(subtitle, 16, 46, theme.subtitleStyle)
    let most = Double(max(1, lines.flatMap(\.counts).max() ?? 1))
    for (place, line) in lines.enumerated() {
      let x = 16 + Double(place % columns) * width
      let y = top + Double(place / columns) * height
      let (left, right, low, high) = (x + 22, x + width - 30, y + 68, y + 22)
      func point(_ year: Int) -> (x: Double, y: Double) {
        let part = years.count > 1 ? Double(year) / Double(years.count - 1) : 1
        return (
          left + part * (right - left), low - Double(line.counts[year]) / most * (low - high)
        )
      }
      drawing.beginGroup(id: "\(id)-\(place + 1)", tooltip: line.name)
      drawing.text(line.name.abridged(to: 26), left, y + 12, theme.nameStyle)
      drawing.line(left, low, right, low, theme.rule, width: 0.6)
      for year in years.indices.dropFirst() {
        // Steps: a number holds for its year, and changes at its end.
        let (from, to) = (point(year - 1), point(year))
        drawing.line(from.x, from.y, to.x, from.y, theme.lineColor(theme.palette[0]), width: 1.6)
        drawing.line(to.x, from.y, to.x, to.y, theme.lineColor(theme.palette[0]), width: 1.6)
      }
      let (start, end) = (point(0), point(years.count - 1))
      drawing.circle(
        end.x, end.y, radius: 2.6, fill: theme.palette[0], outline: theme.background)
      drawing.text("\(line.counts[0])", start.x - 4, start.y + 3, small, anchor: .end)
      drawing.text("\(line.counts[years.count - 1])", end.x + 6, end.y + 3, small)
      if let first = years.first, let last = years.last {
        drawing.text("\(first)", left, low + 10, quiet)
        drawing.text("\(last)", right, low + 10, quiet, anchor: .end)
      }
      drawing.endGroup()
    }
    for (number, line) in source.enumerated() {
      drawing.text(
        line, 16, top + Double(rows) * height + 20 + Double(number) * 12, theme.sourceStyle)
    }
    return drawing.svg(title: title, description: description, theme: theme, id: id)
  }
}
