import Memberships

/// The lines of a two-column diagram: curves that leave a group side by side and arrive at a country
/// side by side, each in the order that crosses least.
struct LineBundle {
  let picture: MembershipPicture
  let theme: Theme
  let colors: GroupColors
  let groupPlaces: [Int]
  let rowCenters: [Double]
  let boxCenters: [Double]
  let boxHeights: Double

  /// The edges, by group from above, then by country from above.
  ///
  /// - Parameters:
  ///   - toRight: Where lines to the right start and end.
  ///   - toLeft: Where lines to the left start and end.
  ///   - leftWing: The countries on the left.
  func edges(
    toRight: (start: Double, end: Double), toLeft: (start: Double, end: Double), leftWing: Set<Int>
  ) -> [Diagram.Edge] {
    let (width, opacity) = lineWeight
    let starts = offsets(
      { $0.group }, { ($0.country, rowCenters[$0.country]) }, leftWing, room: boxHeights * 0.62)
    let ends = offsets(
      { $0.country }, { ($0.group, boxCenters[$0.group]) }, leftWing, room: 7)
    let order = picture.lines.indices.sorted { a, b in
      let (a, b) = (picture.lines[a], picture.lines[b])
      return (groupPlaces[a.group], rowCenters[a.country], a.country)
        < (groupPlaces[b.group], rowCenters[b.country], b.country)
    }
    return order.map { place in
      let line = picture.lines[place]
      let (startX, endX) = leftWing.contains(line.country) ? toLeft : toRight
      let start = Point(x: startX, y: boxCenters[line.group] + starts[place])
      let end = Point(x: endX, y: rowCenters[line.country] + ends[place])
      let bend = (endX - startX) * 0.5
      let group = picture.groups[line.group].group.id
      let country = picture.countries[line.country].country.code
      return Diagram.Edge(
        id: ElementID(.membership, group, country), kind: .membership,
        from: ElementID(.group, group), to: ElementID(.country, country),
        stroke: theme.stroke(
          of: line, color: colors.colors[line.group], width: width, opacity: opacity),
        mark: line.mark, tooltip: picture.tooltip(of: line),
        route: [start, start.moved(right: bend), end.moved(right: -bend), end])
    }
  }

  /// The more lines, the lighter each.
  private var lineWeight: (width: Double, opacity: Double) {
    switch picture.lines.count {
    case ...150: (1.3, 0.9)
    case ...600: (0.9, 0.75)
    default: (0.6, 0.6)
    }
  }

  /// How far above or below the middle of its node each line ends: at most `room` for all of a node.
  private func offsets(
    _ node: (MembershipPicture.Line) -> Int,
    _ farEnd: (MembershipPicture.Line) -> (index: Int, height: Double), _ leftWing: Set<Int>,
    room: Double
  ) -> [Double] {
    struct Bundle: Hashable {
      let node: Int
      let isLeft: Bool
    }
    let bundles = Dictionary(grouping: picture.lines.indices) { place in
      let line = picture.lines[place]
      return Bundle(node: node(line), isLeft: leftWing.contains(line.country))
    }
    var offsets = [Double](repeating: 0, count: picture.lines.count)
    for bundle in bundles.values {
      let sorted = bundle.sorted {
        let (a, b) = (farEnd(picture.lines[$0]), farEnd(picture.lines[$1]))
        return (a.height, a.index) < (b.height, b.index)
      }
      let step = min(2.2, room / Double(max(sorted.count - 1, 1)))
      for (place, line) in sorted.enumerated() {
        offsets[line] = (Double(place) - Double(sorted.count - 1) / 2) * step
      }
    }
    return offsets
  }
}
