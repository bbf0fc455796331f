import Answers
import Diagrams
import Facts
import Positions

/// A heat map of what things share, each with each: the number in the cell, its shade by similarity.
///
/// A pure value; ``svg(theme:id:)`` draws it. Rows and columns stand in one order, in which each is
/// followed by the most similar of those that are left, so that blocks show. The numbers tell the same as
/// the shades, so that nothing is lost in black and white.
public struct HeatMapChart: Sendable {
  /// What a row and a column are of.
  public struct Item: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How many it has itself.
    public let size: Int

    /// Describes an item.
    public init(name: String, size: Int) {
      self.name = name
      self.size = size
    }
  }

  /// What two items share.
  public struct Pair: Sendable, Hashable {
    /// The places of the two in the list of items.
    public let a: Int, b: Int
    /// How many both have.
    public let shared: Int
    /// What they share as a part of what either has, from 0 to 1.
    public let similarity: Double

    /// Describes a pair.
    public init(a: Int, b: Int, shared: Int, similarity: Double) {
      (self.a, self.b, self.shared, self.similarity) = (a, b, shared, similarity)
    }
  }

  let items: [Item]
  let omitted: Int
  private let cells: [[Pair?]]
  let subtitle: String
  let source: [String]

  /// How many items are shown unless another number is given.
  public static let standardLimit = 36

  /// Describes a heat map. O(items²).
  ///
  /// - Parameters:
  ///   - items: What is compared.
  ///   - pairs: What shares anything; pairs of places that are not in the list are left out.
  ///   - limit: How many are shown: those that share most with all others, added up.
  ///   - subtitle: The day, the counting rule and the scope.
  ///   - source: The dataset, in lines of its own.
  public init(
    items: [Item], pairs: [Pair], limit: Int = HeatMapChart.standardLimit, subtitle: String,
    source: [String]
  ) {
    let pairs = pairs.filter { items.indices.contains($0.a) && items.indices.contains($0.b) }
    var sums = [Int](repeating: 0, count: items.count)
    var table = [[Pair?]](
      repeating: [Pair?](repeating: nil, count: items.count), count: items.count)
    for pair in pairs {
      sums[pair.a] += pair.shared
      sums[pair.b] += pair.shared
      table[pair.a][pair.b] = pair
      table[pair.b][pair.a] = pair
    }
    let ranked = items.indices.filter { sums[$0] > 0 }.sorted { (sums[$1], $0) < (sums[$0], $1) }
    let order = Self.chain(Array(ranked.prefix(limit)), table)
    self.items = order.map { items[$0] }
    omitted = items.count - order.count
    cells = order.map { row in order.map { table[row][$0] } }
    self.subtitle = subtitle
    self.source = source
  }

  /// Places in an order in which each is followed by the most similar of those left; the first is the
  /// one that shares most.
  private static func chain(_ places: [Int], _ table: [[Pair?]]) -> [Int] {
    var (order, left) = (Array(places.prefix(1)), Array(places.dropFirst()))
    while let last = order.last, !left.isEmpty {
      let next = left.indices.max { x, y in
        let (a, b) = (table[last][left[x]], table[last][left[y]])
        return (a?.similarity ?? 0, a?.shared ?? 0, -x) < (b?.similarity ?? 0, b?.shared ?? 0, -y)
      }
      order.append(left.remove(at: next ?? 0))
    }
    return order
  }

  private static let title = "What groups share"

  /// What the chart shows, in sentences.
  public var description: String {
    let pairs = items.indices.flatMap { row in
      items.indices.filter { $0 > row }.compactMap { column in
        cells[row][column].map { (row, column, $0.shared) }
      }
    }
    guard let most = pairs.max(by: { ($0.2, -$0.0, -$0.1) < ($1.2, -$1.0, -$1.1) }) else {
      return "No two groups share a country."
    }
    let equal = pairs.count { $0.2 == most.2 }
    let lead =
      "\(items[most.0].name) and \(items[most.1].name) share \(most.2)"
      + (equal > 1
        ? "; \(equal - 1) other \(equal == 2 ? "pair shares" : "pairs share") as many"
        : ", the most of any two")
    return """
      A square of \(items.count) groups by the same groups. A cell holds the number of countries that \
      both have, and has the more color the more alike the two are (Jaccard similarity); on the diagonal \
      stands the group’s own number. Each group is followed by the most similar of those left. \(lead).
      """
  }

  /// The chart as SVG.
  public func svg(theme: Theme = .light, id: String = "heat-map") -> String {
    let small = theme.smallStyle
    let quiet = TextStyle(size: small.size, color: theme.quietInk)
    let names = items.map { $0.name.abridged(to: 26) }
    let room = (names.map { $0.room(in: small) } + [60]).max() ?? 60
    let step = 15.0
    let (left, top) = (24 + room, 84 + room)
    let side = Double(max(items.count, 1)) * step
    let (right, bottom) = (left + side, top + side)
    var drawing = ChartDrawing(width: max(right + 20, 712), height: bottom + 92)
    drawing.text(Self.title, 16, 28, theme.titleStyle)
    drawing.text(subtitle, 16, 46, theme.subtitleStyle)
    drawing.text(
      "Number: countries of both. On the diagonal: countries of the group.", 16, 62, quiet)
    for (row, name) in names.enumerated() {
      let y = top + Double(row) * step
      drawing.text(name, left - 6, y + step / 2 + small.size * 0.36, small, anchor: .end)
      drawing.text(
        name, left + Double(row) * step + step / 2 + small.size * 0.36, top - 6, small, turned: true
      )
      for column in items.indices {
        let x = left + Double(column) * step
        if column == row {
          let fill = theme.rule.mixed(with: theme.background, share: 0.75)
          drawing.rectangle(x, y, step - 0.8, step - 0.8, fill)
          drawing.text(
            "\(items[row].size)", x + step / 2, y + step / 2 + 2.6,
            TextStyle(size: 7, isBold: true, color: theme.ink(on: fill)), anchor: .middle)
        } else if let pair = cells[row][column] {
          let fill = shade(pair.similarity, theme)
          drawing.beginGroup(
            id: "\(id)-\(row + 1)-\(column + 1)",
            tooltip: "\(items[row].name) and \(items[column].name): \(pair.shared), Jaccard "
              + readableText(pair.similarity))
          drawing.rectangle(x, y, step - 0.8, step - 0.8, fill)
          drawing.text(
            "\(pair.shared)", x + step / 2, y + step / 2 + 2.6,
            TextStyle(size: 7, color: theme.ink(on: fill)), anchor: .middle)
          drawing.endGroup()
        }
      }
    }
    if items.isEmpty { drawing.text("No two groups share a country.", 16, top, small) }
    legend(&drawing, left, bottom + 16, theme)
    let more =
      omitted > 0 ? ["\(omitted) more, which share less or nothing, are not shown."] : []
    for (number, line) in (more + source).enumerated() {
      drawing.text(line, 16, bottom + 50 + Double(number) * 12, theme.sourceStyle)
    }
    return drawing.svg(title: Self.title, description: description, theme: theme, id: id)
  }

  private func legend(_ drawing: inout ChartDrawing, _ x: Double, _ y: Double, _ theme: Theme) {
    let small = theme.smallStyle
    drawing.text("Jaccard similarity", x - 6, y + 9, small, anchor: .end)
    for (place, value) in [0, 0.2, 0.4, 0.6, 0.8, 1].enumerated() {
      let at = x + Double(place) * 30
      drawing.rectangle(at, y, 29, 12, shade(value, theme))
      drawing.text(
        readableText(value), at + 14.5, y + 9,
        TextStyle(size: 7, color: theme.ink(on: shade(value, theme))), anchor: .middle)
    }
  }

  private func shade(_ similarity: Double, _ theme: Theme) -> Color {
    // Even what shares least is told from what shares nothing.
    theme.palette[0].mixed(with: theme.background, share: 0.88 * (1 - min(1, max(0, similarity))))
  }
}
