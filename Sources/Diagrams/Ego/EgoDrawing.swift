import Memberships
import Networks

/// A country between its groups, on the left, and those it meets there, on the right.
struct EgoDrawing {
  let picture: MembershipPicture
  let ties: EgoTies
  let colors: GroupColors
  let rows: EgoRows
  /// The groups from above: those of most members first.
  private let groupOrder: [Int]
  private let statuses: [[Int: Status]]
  private let room: EgoRoom
  private let scores: Scores<Country>?
  private let design: CountryRow.Design
  private let columnCount: Int

  private var theme: Theme { picture.theme }
  private var isCompact: Bool { picture.groups.count > MembershipPicture.roomyLimit }
  private var ego: MembershipPicture.CountryEntry { picture.countries[ties.ego] }

  /// Draws with as much room as the page has.
  static func fitting(
    _ picture: MembershipPicture, of ego: Int, colors: GroupColors, scores: Scores<Country>?
  ) -> EgoDrawing {
    let drawings = EgoRoom.choices.lazy.map {
      EgoDrawing(picture, of: ego, colors: colors, scores: scores, room: $0)
    }
    guard let width = picture.options.drawingWidth else { return drawings[0] }
    return drawings.first { $0.width <= width } ?? drawings[EgoRoom.choices.count - 1]
  }

  private init(
    _ picture: MembershipPicture, of ego: Int, colors: GroupColors, scores: Scores<Country>?,
    room: EgoRoom
  ) {
    self.picture = picture
    self.scores = scores
    self.room = room
    ties = EgoTies(of: ego, in: picture)
    self.colors = colors
    rows = EgoRows(ties.partners)
    groupOrder = picture.groups.indices.sorted {
      (picture.groups[$1].count, $0) < (picture.groups[$0].count, $1)
    }
    var places = [Int](repeating: 0, count: groupOrder.count)
    for (place, group) in groupOrder.enumerated() { places[group] = place }
    var statuses = [[Int: Status]](repeating: [:], count: picture.countries.count)
    for line in picture.lines { statuses[line.country][line.group] = line.status }
    for group in picture.countries[ego].unknownGroups {
      // Whether the two meet there is not known, whatever is known of the other.
      for country in statuses.indices where statuses[country][group] != nil {
        statuses[country][group] = .unknown
      }
    }
    self.statuses = statuses
    let theme = picture.theme
    let partners = ties.partners.map { picture.countries[$0.country] }
    let named = rows.tiers.flatMap(\.rows).compactMap { row in
      if case .partner(let partner) = row { picture.countries[partner.country] } else { nil }
    }
    let nameWidth = named.map { $0.label.room(in: theme.nameStyle.bold) }.reduce(0, max)
    let highest = scores.map { scores in named.compactMap { scores[$0.country] }.max() ?? 0 }
    design = CountryRow.Design(
      theme: theme, colors: colors, groupPlaces: places,
      isCompact: picture.groups.count > MembershipPicture.roomyLimit,
      nameWidth: min(nameWidth + 1, 190).rounded(.up), swatchesPerLine: room.swatchesPerLine,
      hasUnknown: ties.partners.contains { !$0.possible.isEmpty },
      bar: highest.map { ScoreBar(theme: theme, highest: $0) })
    columnCount = design.columnCount(partners)
  }

  // From the left: groups, lines, the country, lines, numbers, partners.
  private var span: Double { room.lineSpan }
  private let numberWidth = 22.0
  private let tierGap = 7.0

  private var width: Double {
    boxWidth(boxes) + span + egoNode.box.size.width + span + numberWidth + restWidth
  }

  private func boxWidth(_ boxes: [GroupBox]) -> Double {
    min((boxes.map(\.wishedWidth).max() ?? 0).rounded(.up), room.boxWidth)
  }

  private var boxes: [GroupBox] {
    groupOrder.enumerated().map { place, group in
      GroupBox(
        entry: picture.groups[group], color: colors.colors[group], theme: theme,
        number: colors.areNumbered ? place + 1 : nil, isCompact: isCompact,
        showsName: picture.options.labels == .names)
    }
  }

  /// The nodes and edges, each at its place.
  func parts() -> (nodes: [Diagram.Node], edges: [Diagram.Edge]) {
    let egoBox = egoNode
    let width = egoBox.box.size.width
    let left = groupParts(endX: -width / 2)
    let right = partnerParts(startX: width / 2)
    return (left.nodes + [egoBox] + right.nodes, left.edges + right.edges)
  }

  /// The country itself, in the middle.
  private var egoNode: Diagram.Node {
    let fill = theme.ink
    let style = theme.nameStyle.colored(theme.ink(on: fill))
    let (left, right) = (picture.network.left, picture.network.right)
    let groups = ego.groups.count
    let meets = ties.partners.count { !$0.shared.isEmpty }
    let lines = [
      right.counted(groups),
      "meets \(left.counted(meets))",
    ]
    let nameStyle = style.bold
    let width = max(
      ego.label.room(in: nameStyle), lines.map { $0.room(in: style) }.reduce(0, max)
    ).rounded(.up)
    let cells = [LabelCell(width: width, .text(ego.label, nameStyle, .center))]
    return Diagram.Node(
      id: ElementID(.country, ego.country.code), kind: .country,
      label: .table(
        [cells] + lines.map { [LabelCell(width: width, .text($0, style, .center))] }),
      shape: .roundedBox, size: Size(width: width + 20, height: 56), fill: .solid(fill),
      tooltip: ego.tooltip(among: picture.groups), position: Point(x: 0, y: 0))
  }

  /// The groups, and the lines from them.
  private func groupParts(
    endX: Double
  ) -> (nodes: [Diagram.Node], edges: [Diagram.Edge]) {
    let boxes = self.boxes
    let gap = isCompact ? 2.0 : 12.0
    let width = boxWidth(boxes)
    let height = boxes.map { $0.height + gap }.reduce(0, +) - gap
    let step = min(3, 40 / Double(max(boxes.count, 1)))
    var top = -height / 2
    var nodes: [Diagram.Node] = []
    var edges: [Diagram.Edge] = []
    for (place, group) in groupOrder.enumerated() {
      let entry = picture.groups[group]
      let center = Point(x: endX - span - width / 2, y: top + boxes[place].height / 2)
      top += boxes[place].height + gap
      let id = ElementID(.group, entry.group.id)
      nodes.append(
        Diagram.Node(
          id: id, kind: .group, label: boxes[place].label(width: width), shape: .roundedBox,
          size: Size(width: width, height: boxes[place].height),
          fill: .solid(colors.colors[group]), outline: theme.outline(of: colors.colors[group]),
          tooltip: entry.tooltip, position: center))
      guard
        let line = picture.lines.first(where: { $0.country == ties.ego && $0.group == group })
      else { continue }
      let offset = (Double(place) - Double(boxes.count - 1) / 2) * step
      edges.append(
        Diagram.Edge(
          id: ElementID(.membership, entry.group.id, ego.country.code), kind: .membership,
          from: id, to: ElementID(.country, ego.country.code),
          stroke: theme.stroke(
            of: line.status, color: colors.colors[group], width: isCompact ? 1.4 : 2),
          mark: line.status.mark, tooltip: picture.tooltip(of: line),
          route: swing(
            from: Point(x: endX - span, y: center.y), to: Point(x: endX, y: offset))))
    }
    return (nodes, edges)
  }

  /// The partners, and the lines to them.
  private func partnerParts(
    startX: Double
  ) -> (nodes: [Diagram.Node], edges: [Diagram.Edge]) {
    let places = placedRows
    let step = min(1.6, 44 / Double(max(places.count, 1)))
    var nodes: [Diagram.Node] = []
    var edges: [Diagram.Edge] = []
    let endX = startX + span
    for (place, item) in places.enumerated() {
      // Beside the name, which stands in the first line of its row.
      let lineY = item.y - (height(of: item.row) - lineHeight) / 2
      let drawn = rowParts(
        item.row, middle: item.y, number: Point(x: endX + numberWidth / 2, y: lineY),
        left: endX + numberWidth)
      nodes += drawn.nodes
      let offset = (Double(place) - Double(places.count - 1) / 2) * step
      edges.append(
        Diagram.Edge(
          id: drawn.tie, kind: .overlap, from: ElementID(.country, ego.country.code),
          to: drawn.end, stroke: lineStroke(drawn.sharedCount),
          mark: drawn.sharedCount == 0 ? Status.unknown.mark : "", tooltip: drawn.tooltip,
          route: swing(
            from: Point(x: startX, y: offset), to: Point(x: endX, y: lineY))))
    }
    if let first = places.first, !rows.tiers.isEmpty {
      nodes.append(
        Diagram.Node(
          line: "\(picture.network.right.plural) shared", theme.smallStyle.colored(theme.quietInk),
          id: ElementID(.caption, "shared"), kind: .caption,
          at: Point(x: endX + 4, y: first.y - height(of: first.row) / 2 - 11), .left))
    }
    return (nodes, edges)
  }

  /// The rows with the height of their middles.
  private var placedRows: [(row: EgoRows.Row, y: Double)] {
    var places: [(row: EgoRows.Row, y: Double)] = []
    var top = 0.0
    for tier in rows.tiers {
      for row in tier.rows {
        let height = height(of: row)
        places.append((row, top + height / 2))
        top += height
      }
      top += tierGap
    }
    let middle = (top - tierGap) / 2
    return places.map { ($0.row, $0.y - middle) }
  }

  private func height(of row: EgoRows.Row) -> Double {
    switch row {
    case .partner(let partner): countryRow(partner).height
    case .rest: lineHeight
    }
  }

  /// The height of a row of one line.
  private var lineHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 3 }

  private func countryRow(_ partner: EgoTies.Partner) -> CountryRow {
    let meeting = Set(partner.shared + partner.possible)
    return CountryRow(
      country: picture.countries[partner.country],
      statuses: statuses[partner.country].filter { meeting.contains($0.key) }, design: design,
      columnCount: columnCount, isMirrored: false,
      score: scores?[picture.countries[partner.country].country])
  }

  private struct RowParts {
    let nodes: [Diagram.Node]
    let end: ElementID
    let tie: ElementID
    let sharedCount: Int
    let tooltip: String
  }

  private func rowParts(
    _ row: EgoRows.Row, middle: Double, number: Point, left: Double
  ) -> RowParts {
    let code = ego.country.code
    let id: ElementID
    let tie: ElementID
    let tooltip: String
    let body: Diagram.Node
    let sharedCount: Int
    switch row {
    case .partner(let partner):
      let entry = picture.countries[partner.country]
      let countryRow = countryRow(partner)
      id = ElementID(.country, entry.country.code)
      tie = ElementID(.overlap, code, entry.country.code)
      tooltip = self.tooltip(of: partner)
      sharedCount = partner.shared.count
      body = Diagram.Node(
        id: id, kind: .country, label: countryRow.label, shape: .bare,
        size: Size(width: countryRow.width + 2, height: countryRow.height), tooltip: tooltip,
        position: Point(x: left + countryRow.width / 2, y: middle))
    case .rest(let partners, let count):
      let names = partners.map { picture.countries[$0.country].name }.joined(separator: ", ")
      let phrase = "\(partners.count) more:"
      id = ElementID(.country, code, "others-\(count)")
      tie = ElementID(.overlap, code, "others-\(count)")
      tooltip = "\(partners.count) \(picture.network.left.plural) that share \(count): \(names)"
      sharedCount = count
      body = Diagram.Node(
        line: "\(phrase) \(names)", theme.nameStyle.colored(theme.quietInk), id: id,
        kind: .overlap, at: Point(x: left, y: number.y), .left, width: restWidth,
        tooltip: tooltip)
    }
    let text = sharedCount == 0 ? "?" : "\(sharedCount)"
    let numberNode = Diagram.Node(
      line: text, theme.nameStyle.bold, id: ElementID(part: "shared", of: id), kind: .overlap,
      at: number, .center, tooltip: tooltip)
    return RowParts(
      nodes: [numberNode, body], end: id, tie: tie, sharedCount: sharedCount, tooltip: tooltip)
  }

  /// The room for the names of those without a line of their own, and for any other row.
  private var restWidth: Double {
    max(
      200,
      design.nameWidth + Double(columnCount) * (design.swatchWidth + design.gap)
        + (design.bar?.width ?? 0))
  }

  private func tooltip(of partner: EgoTies.Partner) -> String {
    func names(_ groups: [Int]) -> String {
      groups.map { picture.groups[$0].shortName }.joined(separator: ", ")
    }
    let other = picture.countries[partner.country].name
    var lines = ["\(ego.name) and \(other) share \(partner.shared.count)"]
    if !partner.shared.isEmpty { lines[0] += ": " + names(partner.shared) }
    if !partner.possible.isEmpty { lines.append("Unknown: " + names(partner.possible)) }
    return lines.joined(separator: "\n")
  }

  private func lineStroke(_ sharedCount: Int) -> Stroke {
    guard sharedCount > 0 else { return theme.stroke(of: .unknown, color: theme.rule, width: 0.8) }
    return Stroke(
      color: theme.rule.mixed(with: theme.background, share: 0.35), width: lineWidth(sharedCount))
  }

  /// The width of a line for a number of shared groups.
  private func lineWidth(_ sharedCount: Int) -> Double {
    let most = ties.partners.first?.shared.count ?? 1
    return max(0.7, 3.6 * Double(sharedCount) / Double(max(most, 4)))
  }

  private func swing(from start: Point, to end: Point) -> [Point] {
    let bend = (end.x - start.x) / 2
    return [start, start.moved(right: bend), end.moved(right: -bend), end]
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    var entries = colors.entries + colors.numberEntries(upTo: picture.groups.count, theme: theme)
    let statuses = Set(
      picture.lines.filter { $0.country == ties.ego }.map(\.status)
        + ties.partners.flatMap { $0.possible.isEmpty ? [] : [Status.unknown] })
    entries += theme.statusEntries(statuses)
    if ties.partners.contains(where: { !$0.shared.isEmpty }) {
      let most = ties.partners.first?.shared.count ?? 1
      for count in most > 1 ? [1, most] : [1] {
        entries.append(
          Legend.Entry(
            .line(lineStroke(count), mark: ""),
            count == 1 ? "1 \(picture.network.right.singular) shared" : "\(count) shared"))
      }
    }
    return Legend(entries + theme.barEntries(scores))
  }
}
