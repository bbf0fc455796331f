import Answers
import Diagrams
import Facts
import Networks
import Positions
import Tables

/// A scatter of burden against what countries have to bear it with, both logarithmic. Those that stand
/// out most from the rest are named.
///
/// A pure value; ``svg(theme:id:)`` draws it. A line marks the median of the relative burdens: countries above it
/// bear more than is usual for their capacity. "Standing out" is the distance from that line, up or
/// down, in a logarithm; the greatest and the smallest capacities are named too.
public struct CapacityChart: Sendable {
  /// One country.
  public struct Point: Sendable {
    /// Its name.
    public let name: String
    /// What it has, above 0.
    public let capacity: Double
    /// The burden with its interval, above 0.
    public let burden: Estimate

    /// Describes a point.
    public init(name: String, capacity: Double, burden: Estimate) {
      self.name = name
      self.capacity = capacity
      self.burden = burden
    }
  }

  let points: [Point]
  let unknown: Int
  let capacityName: String
  let unitName: String
  let subtitle: String
  let source: [String]

  /// Describes a chart; points without a burden or a capacity above 0 are left out.
  ///
  /// - Parameters:
  ///   - points: The countries.
  ///   - unknown: How many countries with a burden have no known capacity.
  ///   - capacityName: What the capacity is: "Gross domestic product (billion US dollars)".
  ///   - unitName: One of its units: "billion dollars of GDP".
  ///   - subtitle: The day, the counting rule and the scope.
  ///   - source: The dataset, and the draws and the seed; lines of their own.
  public init(
    points: [Point], unknown: Int, capacityName: String, unitName: String, subtitle: String,
    source: [String]
  ) {
    self.points = points.filter { $0.capacity > 0 && $0.burden.value > 0 }
    self.unknown = unknown
    self.capacityName = capacityName
    self.unitName = unitName
    self.subtitle = subtitle
    self.source = source
  }

  private static let title = "Commitment burden against capacity"

  /// The median of the burdens per unit; `nil` without points.
  var medianRatio: Double? {
    let ratios = points.map { $0.burden.value / $0.capacity }.sorted()
    return ratios.isEmpty ? nil : (ratios[(ratios.count - 1) / 2] + ratios[ratios.count / 2]) / 2
  }

  /// What the chart shows, in sentences.
  public var description: String {
    guard let ratio = medianRatio,
      let most = points.max(by: {
        $0.burden.value / $0.capacity < $1.burden.value / $1.capacity
      })
    else { return "No country has both a burden and a known capacity." }
    return """
      A scatter of \(counted(points.count, .country)) with logarithmic axes: \
      \(capacityName.prefix(1).lowercased() + capacityName.dropFirst()) across, commitment burden in \
      delegation-days a year upwards. The line is the median, \(readableText(ratio)) days per \
      \(unitName). \(most.name.withArticle.atSentenceStart) has the greatest median for its capacity, \
      \(readableText(most.burden.value / most.capacity)) days per \(unitName).
      """
  }

  /// The chart as SVG.
  public func svg(theme: Theme = .light, id: String = "capacity") -> String {
    let (small, quiet) = (
      theme.smallStyle, TextStyle(size: theme.smallStyle.size, color: theme.quietInk)
    )
    let (left, right, top, bottom) = (74.0, 690.0, 92.0, 528.0)
    var drawing = ChartDrawing(width: 712, height: bottom + 100)
    drawing.text(Self.title, 16, 28, theme.titleStyle)
    drawing.text(subtitle, 16, 46, theme.subtitleStyle)
    drawing.text(
      "Dot: median. Line through it: 5th to 95th percentile. Dashed: the median burden per "
        + "\(unitName).", 16, 62, quiet)
    drawing.text(
      "Named, where there is room: the greatest burdens, and those farthest from the dashed line.",
      16, 74, quiet)
    let across = ChartScale.logarithmic(points.map(\.capacity), between: left, and: right)
    let up = ChartScale.logarithmic(
      points.flatMap {
        [
          $0.burden.value, $0.burden.interval.upperBound,
          max($0.burden.interval.lowerBound, $0.burden.value / 10),
        ]
      }, between: bottom, and: top)
    let hairline = theme.rule.mixed(with: theme.background, share: 0.7)
    for mark in across.marks {
      let x = across.place(mark)
      drawing.line(x, top, x, bottom, hairline, width: 0.5)
      drawing.text(markText(mark), x, bottom + 14, quiet, anchor: .middle)
    }
    for mark in up.marks {
      let y = up.place(mark)
      drawing.line(left, y, right, y, hairline, width: 0.5)
      drawing.text(markText(mark), left - 6, y + quiet.size * 0.36, quiet, anchor: .end)
    }
    drawing.line(left, bottom, right, bottom, theme.rule)
    drawing.line(left, top, left, bottom, theme.rule)
    drawing.text(capacityName, (left + right) / 2, bottom + 32, small, anchor: .middle)
    drawing.text(
      "Burden (delegation-days a year)", 24, (top + bottom) / 2, small, anchor: .middle,
      turned: true)

    let frame = LabelPlaces.Box(left: left, top: top, right: right, bottom: bottom)
    if let ratio = medianRatio {
      let ends = clipped(ratio, across, up, in: frame)
      drawing.line(ends.0.x, ends.0.y, ends.1.x, ends.1.y, theme.quietInk, dash: "5 4")
    }
    let spots = points.map { (x: across.place($0.capacity), y: up.place($0.burden.value)) }
    for (point, spot) in zip(points, spots) {
      let low = min(
        bottom, up.place(max(point.burden.interval.lowerBound, point.burden.value / 10)))
      drawing.line(
        spot.x, low, spot.x, up.place(point.burden.interval.upperBound),
        theme.rule.mixed(with: theme.background, share: 0.35),
        width: 0.6)
    }
    for (point, spot) in zip(points, spots) {
      drawing.circle(
        spot.x, spot.y, radius: 3.2, fill: theme.palette[0], outline: theme.background,
        tooltip: "\(point.name): \(readableText(point.burden.value.rounded())) days, "
          + "\(readableText(point.burden.value / point.capacity)) per \(unitName)")
    }
    var labels = LabelPlaces(
      frame: frame, dots: spots.map { (x: $0.x, y: $0.y, radius: 3.6) })
    for place in outliers {
      let text = points[place].name.abridged(to: 28)
      guard
        let spot = labels.place(
          width: text.room(in: small), height: small.size * 1.15, beside: spots[place])
      else { continue }
      drawing.text(text, spot.left, spot.bottom - small.size * 0.25, small, halo: theme.background)
    }
    if points.isEmpty {
      drawing.text("No country has both a burden and a known capacity.", left + 16, top + 24, small)
    }
    let missing =
      unknown > 0
      ? [
        "\(unknown) \(unknown == 1 ? "country" : "countries") with a burden and no known capacity "
          + "\(unknown == 1 ? "is" : "are") not shown."
      ] : []
    for (number, line) in (missing + source).enumerated() {
      drawing.text(line, 16, bottom + 56 + Double(number) * 12, theme.sourceStyle)
    }
    return drawing.svg(title: Self.title, description: description, theme: theme, id: id)
  }

  /// The points from the one that stands out most: farthest from the line, or at an end of the cloud.
  private var outliers: [Int] {
    guard let ratio = medianRatio else { return [] }
    func distance(_ point: Point) -> Double {
      let part = point.burden.value / point.capacity / ratio
      return part >= 1 ? part : 1 / part
    }
    let far = points.indices.sorted { (distance(points[$1]), $0) < (distance(points[$0]), $1) }
    let heavy = points.indices.sorted {
      (points[$1].burden.value, $0) < (points[$0].burden.value, $1)
    }
    // By turns, so that the names don't crowd in one corner.
    var order: [Int] = []
    for place in points.indices {
      for candidate in [heavy[place], far[place]] where !order.contains(candidate) {
        order.append(candidate)
      }
      if order.count >= 44 { break }
    }
    return order
  }

  /// The ends of the line of one relative burden within the frame.
  private func clipped(
    _ ratio: Double, _ across: ChartScale, _ up: ChartScale, in frame: LabelPlaces.Box
  ) -> ((x: Double, y: Double), (x: Double, y: Double)) {
    // Both axes are logarithmic, so that the line is straight.
    let (c1, c2) = (points.map(\.capacity).min() ?? 1, points.map(\.capacity).max() ?? 1)
    let (x1, y1) = (across.place(c1), up.place(ratio * c1))
    let (x2, y2) = (across.place(c2 * 1.01), up.place(ratio * c2 * 1.01))
    let slope = (y2 - y1) / (x2 - x1)
    func point(at x: Double) -> (x: Double, y: Double) {
      let y = y1 + slope * (x - x1)
      let held = min(max(y, frame.top), frame.bottom)
      return (x1 + (held - y1) / slope, held)
    }
    return (point(at: frame.left), point(at: frame.right))
  }

  private func markText(_ mark: Double) -> String {
    mark >= 1 ? readableText(mark) : shortestText((mark * 1e6).rounded() / 1e6)
  }
}
