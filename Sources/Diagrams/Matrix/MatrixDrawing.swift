import Memberships

/// The table of countries by groups while it is being laid out.
struct MatrixDrawing {
  let picture: MembershipPicture
  let theme: Theme
  let colors: GroupColors
  let order: Seriation
  let design: MatrixDesign
  /// How many panels stand side by side.
  let panelCount: Int

  /// A page is not to be much longer than wide.
  private static let longest = 1.5

  init(_ picture: MembershipPicture, theme: Theme) {
    self.picture = picture
    self.theme = theme
    colors = GroupColors(picture, palette: theme.palette)
    order = Seriation(picture)
    let design = MatrixDesign(picture, theme: theme)
    self.design = design
    let rowCount = picture.countries.count
    panelCount =
      (1...8).first { count in
        let rows = (rowCount + count - 1) / count
        // A short table is left whole.
        return rows <= 48
          || design.height(rowCount: rows) <= Self.longest * design.width(panelCount: count)
      } ?? 8
  }

  /// Everything, each part at its place.
  var nodes: [Diagram.Node] {
    guard !picture.groups.isEmpty else { return [] }
    let rowsInPanel = (order.countries.count + panelCount - 1) / panelCount
    var nodes: [Diagram.Node] = []
    for panel in 0..<panelCount {
      let start = panel * rowsInPanel
      let rows = order.countries[
        min(start, order.countries.count)..<min(start + rowsInPanel, order.countries.count)]
      nodes +=
        MatrixPanel(
          drawing: self, number: panel, rows: Array(rows), isLast: panel == panelCount - 1,
          left: Double(panel) * (design.panelWidth + design.panelGap)
        ).nodes
    }
    if design.isNumbered {
      nodes +=
        GroupKey(
          picture: picture, order: order.groups, colors: colors, theme: theme,
          left: Double(panelCount) * (design.panelWidth + design.panelGap),
          height: design.height(rowCount: rowsInPanel)
        ).nodes
    }
    return nodes
  }

  /// The statuses of a country's cells, by group.
  func mark(_ line: MembershipPicture.Line) -> MembershipMark {
    MembershipMark(
      status: line.status, color: theme.lineColor(colors.colors[line.group]), theme: theme,
      diameter: design.markDiameter)
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    let statuses = Set(picture.lines.map(\.status))
    let marks = Status.allCases.filter(statuses.contains).map {
      MembershipMark(status: $0, color: theme.ink, theme: theme, diameter: 8).legendEntry
    }
    return Legend(
      marks + colors.meanings.map { Legend.Entry(.swatch($0.color, mark: ""), $0.text) })
  }
}
