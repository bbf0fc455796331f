import Memberships
import Networks

/// The two-column diagram while it is being laid out: groups in one column, countries in another, or
/// in two wings on both sides of the groups where they are many.
struct TwoColumnDrawing {
  let picture: MembershipPicture
  var theme: Theme { picture.theme }
  let colors: GroupColors
  let scores: Scores<Country>?
  let hasTwoWings: Bool
  private let room: ColumnRoom
  private let order: CrossingOrder

  /// Beyond this number of countries a column would be longer than a page, and has two wings.
  static let wingLimit = 70

  private var lineSpan: Double { room.lineSpan * (hasTwoWings ? 1.2 : 1) }
  private var boxGap: Double { isCompact ? 2 : 12 }
  /// Whether each group has one line, being too many for more.
  private var isCompact: Bool { picture.groups.count > MembershipPicture.roomyLimit }

  /// Draws with as much room as the page has.
  static func fitting(_ picture: MembershipPicture, scores: Scores<Country>?) -> TwoColumnDrawing {
    let roomiest = TwoColumnDrawing(picture, scores: scores, room: ColumnRoom.choices[0])
    guard let width = picture.options.drawingWidth else { return roomiest }
    let drawings = ColumnRoom.choices.map { roomiest.with($0) }
    return drawings.first { $0.width <= width }
      ?? drawings.min { $0.width < $1.width } ?? roomiest
  }

  private func with(_ room: ColumnRoom) -> TwoColumnDrawing {
    TwoColumnDrawing(picture: picture, scores: scores, colors: colors, room: room, order: order)
  }

  private init(
    picture: MembershipPicture, scores: Scores<Country>?, colors: GroupColors, room: ColumnRoom,
    order: CrossingOrder
  ) {
    self.picture = picture
    self.scores = scores
    self.colors = colors
    self.room = room
    self.order = order
    hasTwoWings = room.allowsWings && picture.countries.count > TwoColumnDrawing.wingLimit
  }

  private init(_ picture: MembershipPicture, scores: Scores<Country>?, room: ColumnRoom) {
    var members = [[Int]](repeating: [], count: picture.groups.count)
    for line in picture.lines { members[line.group].append(line.country) }
    self.init(
      picture: picture, scores: scores, colors: GroupColors(picture), room: room,
      order: CrossingOrder(leftNeighbors: members, rightCount: picture.countries.count))
  }

  /// The nodes and edges, each at its place.
  func parts() -> (nodes: [Diagram.Node], edges: [Diagram.Edge]) {
    let rows = self.countryRows
    let (rightWing, leftWing) = wings(rows)

    let boxes = self.boxes()
    // Countries first, from above; groups then as near as they can be to their countries. In two
    // wings every column is spread over the whole height instead: near their countries the groups
    // would crowd where most memberships are.
    let wingHeights = [rightWing, leftWing].map { $0.map { rows[$0].height }.reduce(0, +) }
    let boxesHeight = boxes.map { $0.height + boxGap }.reduce(0, +)
    let height = max(wingHeights.max() ?? 0, hasTwoWings ? boxesHeight : 0)
    var rowCenters = [Double](repeating: 0, count: rows.count)
    for (wing, wingHeight) in zip([rightWing, leftWing], wingHeights) {
      let extra = hasTwoWings ? (height - wingHeight) / Double(max(wing.count, 1)) : 0
      var top = 0.0
      for country in wing {
        rowCenters[country] = top + (rows[country].height + extra) / 2
        top += rows[country].height + extra
      }
    }
    let boxWidth = boxWidth(boxes)
    let centers = boxCenters(boxes, rowCenters: rowCenters, height: hasTwoWings ? height : nil)
    let rightStart = boxWidth + lineSpan

    var nodes: [Diagram.Node] = []
    for (place, group) in order.left.enumerated() {
      let entry = picture.groups[group]
      nodes.append(
        Diagram.Node(
          id: ElementID(.group, entry.group.id), kind: .group,
          label: boxes[place].label(width: boxWidth), shape: .roundedBox,
          size: Size(width: boxWidth, height: boxes[place].height),
          fill: .solid(boxes[place].fillColor), outline: boxes[place].outline,
          tooltip: entry.tooltip, position: Point(x: boxWidth / 2, y: centers[group])))
    }
    for (wing, isMirrored) in [(rightWing, false), (leftWing, true)] {
      for country in wing {
        let row = rows[country]
        let left = isMirrored ? -lineSpan - row.width : rightStart
        let entry = picture.countries[country]
        nodes.append(
          Diagram.Node(
            id: ElementID(.country, entry.country.code), kind: .country, label: row.label,
            shape: .bare, size: Size(width: row.width + 2, height: row.height),
            tooltip: entry.tooltip(among: picture.groups),
            position: Point(x: left + row.width / 2, y: rowCenters[country])))
      }
    }
    let edges = LineBundle(
      picture: picture, theme: theme, colors: colors, groupPlaces: groupPlaces,
      rowCenters: rowCenters, boxCenters: centers, boxHeights: boxes.first?.height ?? 0
    ).edges(
      toRight: (boxWidth, rightStart - 3), toLeft: (0, -lineSpan + 3), leftWing: Set(leftWing))
    return (nodes, edges)
  }

  /// How wide the drawing is.
  private var width: Double {
    let rowWidth = countryRows.map(\.width).max() ?? 0
    return boxWidth(boxes()) + (lineSpan + rowWidth + 2) * (hasTwoWings ? 2 : 1)
  }

  /// Whether the boxes are too narrow for the full name of a group.
  var hidesNames: Bool {
    let boxes = boxes()
    let width = boxWidth(boxes)
    return boxes.contains { $0.hidesName(width: width) }
  }

  private func boxWidth(_ boxes: [GroupBox]) -> Double {
    min((boxes.map(\.wishedWidth).max() ?? 0).rounded(.up), room.boxWidth)
  }

  private var countryRows: [CountryRow] {
    var statuses = [[Int: Status]](repeating: [:], count: picture.countries.count)
    var changes = [[Int: MembershipChange]](repeating: [:], count: picture.countries.count)
    for line in picture.lines {
      statuses[line.country][line.group] = line.change == .unknown ? .unknown : line.status
      changes[line.country][line.group] = line.change
    }
    return rows(statuses, changes)
  }

  private var groupPlaces: [Int] {
    var places = [Int](repeating: 0, count: order.left.count)
    for (place, group) in order.left.enumerated() { places[group] = place }
    return places
  }

  private func rows(
    _ statuses: [[Int: Status]], _ changes: [[Int: MembershipChange]]
  ) -> [CountryRow] {
    let nameWidth =
      picture.countries.map {
        $0.label.room(in: $0.groups.count > 1 ? theme.nameStyle.bold : theme.nameStyle)
      }.max() ?? 0
    let highest = scores.map { scores in
      picture.countries.compactMap { scores[$0.country] }.max() ?? 0
    }
    let design = CountryRow.Design(
      theme: theme, colors: colors, groupPlaces: groupPlaces, isCompact: isCompact,
      nameWidth: min(nameWidth + 1, room.nameWidth).rounded(.up),
      swatchesPerLine: room.swatchesPerLine, hasChanges: picture.earlierDate != nil,
      bar: highest.map { ScoreBar(theme: theme, highest: $0) })
    let columnCount = design.columnCount(picture.countries)
    let leftWing = hasTwoWings ? Set(alternate(order.right).leftWing) : []
    return picture.countries.indices.map { country in
      CountryRow(
        country: picture.countries[country], statuses: statuses[country], changes: changes[country],
        design: design,
        columnCount: columnCount, isMirrored: leftWing.contains(country),
        score: scores?[picture.countries[country].country])
    }
  }

  private func wings(_ rows: [CountryRow]) -> (rightWing: [Int], leftWing: [Int]) {
    hasTwoWings ? alternate(order.right) : (order.right, [])
  }

  /// Every other country to the left, so that each wing spans all groups.
  private func alternate(_ countries: [Int]) -> (rightWing: [Int], leftWing: [Int]) {
    (
      stride(from: 0, to: countries.count, by: 2).map { countries[$0] },
      stride(from: 1, to: countries.count, by: 2).map { countries[$0] }
    )
  }

  private func boxes() -> [GroupBox] {
    order.left.enumerated().map { place, group in
      GroupBox(
        entry: picture.groups[group], color: colors.colors[group], theme: theme,
        number: colors.areNumbered ? place + 1 : nil, isCompact: isCompact,
        showsName: picture.options.labels == .names)
    }
  }

  /// The height of each group's center, by group.
  private func boxCenters(
    _ boxes: [GroupBox], rowCenters: [Double], height: Double?
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: picture.groups.count)
    var counts = [Double](repeating: 0, count: picture.groups.count)
    for line in picture.lines {
      sums[line.group] += rowCenters[line.country]
      counts[line.group] += 1
    }
    let wishes = order.left.enumerated().map { place, group in
      height.map { $0 * (Double(place) + 0.5) / Double(boxes.count) }
        ?? sums[group] / max(counts[group], 1)
    }
    let places = spreadPlaces(wishes, widths: boxes.map { $0.height + boxGap })
    var centers = [Double](repeating: 0, count: picture.groups.count)
    for (group, place) in zip(order.left, places) { centers[group] = place }
    return centers
  }
}
