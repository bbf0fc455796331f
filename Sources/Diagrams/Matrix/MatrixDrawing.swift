import Memberships
import Networks

/// The table of countries by groups while it is being laid out.
struct MatrixDrawing {
  let picture: MembershipPicture
  var theme: Theme { picture.theme }
  let colors: GroupColors
  let scores: Scores<Country>?
  let order: Seriation
  let design: MatrixDesign
  /// How many panels stand side by side.
  let panelCount: Int

  /// A page is not to be much longer than wide.
  private static let longest = 1.5

  init(_ picture: MembershipPicture, scores: Scores<Country>?) {
    self.picture = picture
    self.scores = scores
    colors = GroupColors(picture)
    order = Seriation(picture)
    let highest = scores.map { scores in
      picture.countries.compactMap { scores[$0.country] }.max() ?? 0
    }
    let design = MatrixDesign(
      picture, bar: highest.map { ScoreBar(theme: picture.theme, highest: $0) })
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
          picture: picture, order: order.groups, colors: colors,
          left: Double(panelCount) * (design.panelWidth + design.panelGap),
          height: design.height(rowCount: rowsInPanel)
        ).nodes
    }
    return nodes
  }

  /// The mark of a membership, in its group's color.
  func mark(_ line: MembershipPicture.Line) -> MembershipMark {
    // Colors that mean nothing would seem to mean something.
    let isPlain = colors.areNumbered && colors.meanings.isEmpty
    let color = isPlain ? theme.ink : theme.lineColor(colors.colors[line.group])
    return MembershipMark(
      status: line.status, color: color, theme: theme, diameter: design.markDiameter)
  }

  /// The rows of highlighted countries, with the headings of their groups.
  var emphasis: Set<ElementID> {
    let shown = picture.countries.map(\.country).filter(picture.options.highlighted.contains)
    let parts: [StaticString] = ["total", "score", "name-again"]
    let rowParts = shown.map { ElementID(.country, $0.code) }.flatMap { id in
      parts.map { ElementID(part: $0, of: id) }
    }
    return picture.highlightedElements.union(rowParts)
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    // Without facts all marks are alike.
    let statuses = picture.network.facts == nil ? [] : Set(picture.lines.map(\.status))
    let marks = Status.allCases.filter(statuses.contains).map {
      MembershipMark(status: $0, color: theme.ink, theme: theme, diameter: 8).legendEntry
    }
    return Legend(marks + colors.entries + theme.barEntries(scores))
  }
}
