import Memberships
import Networks

/// Cards of countries in sections by the number of groups, each card as high up as it can stand.
struct SetsDrawing {
  let picture: MembershipPicture
  var theme: Theme { picture.theme }
  let colors: GroupColors
  let scores: Scores<Country>?
  let sets: [ExactSet]
  private let columnCount: Int
  private let cards: [SetCard]

  /// With more different numbers of groups there is one section, of those in most groups first.
  private static let sectionLimit = 6

  init(_ picture: MembershipPicture, scores: Scores<Country>?) {
    self.picture = picture
    self.scores = scores
    colors = GroupColors(picture)
    var places = [Int](repeating: 0, count: picture.groups.count)
    for (place, group) in Seriation(picture).groups.enumerated() { places[group] = place }
    let sets = ExactSet.all(in: picture, groupPlaces: places)
    self.sets = sets
    let colors = self.colors
    func cards(_ columnLimit: Int) -> [SetCard] {
      sets.map {
        SetCard($0, in: picture, colors: colors, scores: scores, columnLimit: columnLimit)
      }
    }
    // About as wide as high, if cards were of sand.
    let area = cards(100).map { Double($0.span) * ($0.height + SetCard.gap) }.reduce(0, +)
    let count = (area / (SetCard.columnWidth + SetCard.gap) * 1.1).squareRoot().rounded(.up)
    columnCount = min(max(Int(count), 3), 24)
    self.cards = cards(columnCount)
  }

  private var pageWidth: Double {
    Double(columnCount) * (SetCard.columnWidth + SetCard.gap) - SetCard.gap
  }

  /// Everything, each part at its place.
  var nodes: [Diagram.Node] {
    let sections = Dictionary(grouping: cards) { $0.set.groupCount }
      .sorted { $0.key < $1.key }.map { (key: $0.key, cards: $0.value) }
    guard sections.count <= Self.sectionLimit else {
      return stacked(cards.reversed(), from: 0).nodes
    }
    var nodes: [Diagram.Node] = []
    var top = 0.0
    for section in sections {
      nodes += heading(section.key, section.cards, top: top)
      top += headingHeight
      let (stack, height) = stacked(section.cards, from: top)
      nodes += stack
      top += height + 8
    }
    return nodes
  }

  private var headingHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 9 }

  /// "In 2 groups: 9 countries", over a rule.
  private func heading(_ groupCount: Int, _ cards: [SetCard], top: Double) -> [Diagram.Node] {
    let countries = cards.map(\.set.countries.count).reduce(0, +)
    let text =
      groupCount == 0
      ? "Not known to be in any \(picture.network.right.singular)"
      : "In \(picture.network.right.counted(groupCount))"
    var guides = Guides()
    guides.addRule(
      "section-\(groupCount)", from: 0, to: pageWidth, y: top + headingHeight - 6, width: 0.6,
      theme.rule)
    return guides.nodes + [
      Diagram.Node(
        line: "\(text): \(picture.network.left.counted(countries))",
        theme.nameStyle.bold, id: ElementID(.caption, "section-\(groupCount)"), kind: .caption,
        at: Point(x: 0, y: top + (headingHeight - 8) / 2), .left)
    ]
  }

  /// Cards in columns: the highest first, each where it stands highest.
  private func stacked(_ cards: [SetCard], from top: Double) -> (
    nodes: [Diagram.Node], height: Double
  ) {
    var bottoms = [Double](repeating: top, count: columnCount)
    var nodes: [Diagram.Node] = []
    let order = cards.indices.sorted { (-cards[$0].span, $0) < (-cards[$1].span, $1) }
    for card in order.map({ cards[$0] }) {
      let starts = 0...(columnCount - card.span)
      let tops = starts.map { bottoms[$0..<($0 + card.span)].max() ?? top }
      let column = tops.indices.min { (tops[$0], $0) < (tops[$1], $1) } ?? 0
      let corner = Point(
        x: Double(column) * (SetCard.columnWidth + SetCard.gap), y: tops[column])
      nodes += card.nodes(at: corner)
      for place in column..<(column + card.span) {
        bottoms[place] = corner.y + card.height + SetCard.gap
      }
    }
    return (nodes, (bottoms.max() ?? top) - top)
  }

  /// The boxes of highlighted countries, with their groups.
  var emphasis: Set<ElementID> {
    let highlighted = picture.options.highlighted
    let shown = cards.filter { card in
      card.set.countries.contains { highlighted.contains(picture.countries[$0].country) }
    }
    let numbers = highlighted.map { ElementID(part: "score", of: ElementID(.country, $0.code)) }
    return picture.highlightedElements.union(shown.flatMap(\.frameElements)).union(numbers)
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    let lesser = Set(picture.lines.map(\.status)).subtracting([.member])
    let frames = Status.allCases.filter(lesser.contains).compactMap { status in
      ChipLook(status: status, color: theme.quietInk, theme: theme).outline.map {
        Legend.Entry(
          .frame($0), status == .unknown ? "unknown whether it belongs (?)" : status.rawValue)
      }
    }
    let numbers = scores.map {
      Legend.Entry(.word("12", theme.smallStyle), "\($0.quantity.name) (\($0.unit))")
    }
    return Legend(colors.entries + frames + (numbers.map { [$0] } ?? []))
  }
}
