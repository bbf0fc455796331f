/// Some of the rows of a table, with headings over them.
struct MatrixPanel {
  let drawing: MatrixDrawing
  /// Its number from the left, from 0.
  let number: Int
  /// The countries from above.
  let rows: [Int]
  /// Whether the groups' totals stand under it.
  let isLast: Bool
  /// Where it begins.
  let left: Double

  private var picture: MembershipPicture { drawing.picture }
  private var design: MatrixDesign { drawing.design }
  private var theme: Theme { drawing.theme }
  private var columns: [Int] { drawing.order.groups }

  private var tableLeft: Double { left + design.nameWidth + 6 }
  private var tableTop: Double { design.headingHeight }
  private var tableRight: Double { tableLeft + design.tableWidth }
  private var tableBottom: Double { tableTop + Double(rows.count) * design.rowHeight }
  private func x(_ column: Int) -> Double {
    tableLeft + (Double(column) + 0.5) * design.columnWidth
  }
  private func y(_ row: Int) -> Double { tableTop + (Double(row) + 0.5) * design.rowHeight }

  var nodes: [Diagram.Node] {
    guides + (design.isNumbered ? numbers : headings) + rows.indices.flatMap(row)
      + marks + (isLast ? totals : [])
  }

  /// A band behind every other row, and a line down every column, which begins at its name.
  private var guides: [Diagram.Node] {
    var guides = Guides()
    let band = theme.background.mixed(with: theme.rule, share: 0.12)
    let line = theme.rule.mixed(with: theme.background, share: 0.55)
    for row in rows.indices where row % 2 == 0 {
      guides.add(
        "row-\(number)-\(row)",
        Box(
          center: Point(x: (left + tableRight) / 2, y: y(row)),
          size: Size(width: tableRight - left, height: design.rowHeight)), .solid(band))
    }
    let steps = stepCenters
    for column in columns.indices {
      let top =
        design.isNumbered
        ? tableTop - (column % 2 == 0 ? 0 : design.numberHeight)
        : steps[column] + design.stepHeight / 2
      guides.addRule(
        "column-\(number)-\(column)", x: x(column), from: top, to: tableBottom, width: 0.5, line)
    }
    for (key, y) in [("top", tableTop), ("bottom", tableBottom)] {
      guides.addRule("\(key)-\(number)", from: left, to: tableRight, y: y, width: 0.6, theme.rule)
    }
    return guides.nodes
  }

  /// The height of each heading's middle: the first stands highest, so that no line to a column
  /// crosses a name.
  private var stepCenters: [Double] {
    (0...columns.count).map { (Double($0) + 0.5) * design.stepHeight }
  }

  private var headings: [Diagram.Node] {
    let centers = stepCenters
    var nodes = columns.enumerated().map { column, group in
      let entry = picture.groups[group]
      let heading = MatrixHeading(entry, options: picture.options)
      let id = ElementID(.group, entry.group.id)
      return Diagram.Node(
        id: number == 0 ? id : ElementID(.group, entry.group.id, "panel-\(number + 1)"),
        kind: .group, label: heading.label, shape: .bare,
        size: Size(width: heading.width, height: design.stepHeight), tooltip: entry.tooltip,
        position: Point(x: x(column) - 3 + heading.width / 2, y: centers[column]))
    }
    nodes.append(
      Diagram.Node(
        line: "\(picture.network.right.plural) in all", theme.smallStyle.colored(theme.quietInk),
        id: ElementID(.caption, "row-totals-\(number)"), kind: .caption,
        at: Point(x: tableRight + 6, y: centers[columns.count]), .left))
    return nodes
  }

  /// The columns' numbers in two lines, so that large ones have room.
  private var numbers: [Diagram.Node] {
    columns.enumerated().map { column, group in
      let entry = picture.groups[group]
      let line = Double(column % 2 == 0 ? 1 : 0) + 0.5
      let height = line * design.numberHeight
      return Diagram.Node(
        line: "\(column + 1)", theme.smallStyle,
        id: ElementID(.group, entry.group.id, "number-\(number + 1)"), kind: .group,
        at: Point(x: x(column), y: height), .center, tooltip: entry.tooltip)
    }
  }

  private func row(_ row: Int) -> [Diagram.Node] {
    let entry = picture.countries[rows[row]]
    let id = ElementID(.country, entry.country.code)
    let tooltip = entry.tooltip(among: picture.groups)
    var total = "\(entry.groups.count)"
    if !entry.unknownGroups.isEmpty { total += " +\(entry.unknownGroups.count)?" }
    let totalStyle = theme.smallStyle
    var nodes = [
      Diagram.Node(
        line: entry.label, theme.nameStyle, id: id, kind: .country,
        at: Point(x: tableLeft - 6, y: y(row)), .right, width: design.nameWidth, tooltip: tooltip),
      Diagram.Node(
        line: total, totalStyle, id: ElementID(part: "total", of: id), kind: .country,
        at: Point(x: tableRight + 6, y: y(row)), .left, tooltip: tooltip),
    ]
    if let bar = design.bar {
      nodes.append(
        Diagram.Node(
          id: ElementID(part: "score", of: id), kind: .country,
          label: .table([bar.cells(drawing.scores?[entry.country])]), shape: .bare,
          size: Size(width: bar.width, height: design.rowHeight), tooltip: tooltip,
          position: Point(x: tableRight + 6 + design.countWidth + bar.width / 2, y: y(row))))
    }
    if design.isNumbered {
      // Beside a wide table the eye needs the name again.
      let totalRoom = design.totalWidth - design.nameWidth - 8
      nodes.append(
        Diagram.Node(
          line: entry.label, theme.nameStyle, id: ElementID(part: "name-again", of: id),
          kind: .country, at: Point(x: tableRight + 6 + totalRoom, y: y(row)), .left,
          width: design.nameWidth, tooltip: tooltip))
    }
    return nodes
  }

  private var marks: [Diagram.Node] {
    var rowPlaces: [Int: Int] = [:]
    for (row, country) in rows.enumerated() { rowPlaces[country] = row }
    var columnPlaces = [Int](repeating: 0, count: columns.count)
    for (column, group) in columns.enumerated() { columnPlaces[group] = column }
    return picture.lines.compactMap { line in
      guard let row = rowPlaces[line.country] else { return nil }
      return drawing.mark(line).node(
        id: ElementID(
          .membership, picture.groups[line.group].group.id,
          picture.countries[line.country].country.code),
        at: Point(x: x(columnPlaces[line.group]), y: y(row)), tooltip: picture.tooltip(of: line))
    }
  }

  /// How many countries each group has, and how many more it may have.
  private var totals: [Diagram.Node] {
    var rows: [(key: String, label: String, count: (MembershipPicture.GroupEntry) -> Int)] = [
      ("total", "\(picture.network.left.plural) in all", { $0.count })
    ]
    if design.hasUnknown { rows.append(("unknown", "unknown", { $0.unknownCount })) }
    let lineCount = design.isNumbered ? 2.0 : 1.0
    var top = tableBottom + 3
    var nodes: [Diagram.Node] = []
    for row in rows {
      let middle = top + lineCount * design.numberHeight / 2
      nodes.append(
        Diagram.Node(
          line: row.label, theme.smallStyle.colored(theme.quietInk),
          id: ElementID(.caption, row.key), kind: .caption,
          at: Point(x: tableLeft - 6, y: middle), .right))
      for (column, group) in columns.enumerated() {
        let entry = picture.groups[group]
        let count = row.count(entry)
        guard row.key == "total" || count > 0 else { continue }
        let line = design.isNumbered && column % 2 == 0 ? 1.5 : 0.5
        nodes.append(
          Diagram.Node(
            line: "\(count)", theme.smallStyle, id: ElementID(.group, entry.group.id, row.key),
            kind: .group, at: Point(x: x(column), y: top + line * design.numberHeight), .center,
            tooltip: entry.tooltip))
      }
      top += lineCount * design.numberHeight + 2
    }
    return nodes
  }
}
