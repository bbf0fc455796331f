import Memberships
import Networks

/// The parts of a diagram of groups that share members.
struct OverlapDrawing {
  let picture: MembershipPicture
  var theme: Theme { picture.theme }
  let colors: GroupColors
  let overlaps: [GroupOverlap]
  private let discs: ScoreDiscs
  private let mostShared: Int
  private let scores: Scores<Group>?

  /// Whether there are too many groups for `neato`, and for names inside the circles.
  var isLarge: Bool { picture.groups.count > 40 }

  init(_ picture: MembershipPicture, overlaps: [GroupOverlap], scores: Scores<Group>?) {
    self.picture = picture
    self.overlaps = overlaps
    self.scores = scores
    colors = GroupColors(picture)
    let largest = picture.groups.count > 40 ? 56.0 : 96.0
    discs = ScoreDiscs(
      picture.groups.map { Self.score($0, scores) }, smallest: 8, largest: largest)
    mostShared = overlaps.map(\.shared.count).max() ?? 0
  }

  private static func score(
    _ group: MembershipPicture.GroupEntry, _ scores: Scores<Group>?
  ) -> Double? {
    scores.map { $0[group.group] } ?? Double(group.drawnCount)
  }

  var layout: Diagram.Layout {
    Diagram.Layout(isLarge ? .sfdp : .neato, separation: isLarge ? 5 : 14, edges: .curved)
  }

  var nodes: [Diagram.Node] {
    picture.groups.indices.map { place in
      let entry = picture.groups[place]
      let color = colors.colors[place]
      let score = Self.score(entry, scores)
      let diameter = discs.diameter(score)
      let number = score?.shortText ?? "–"
      let lines = insideLines(entry, number: number, diameter: diameter)
      let name = entry.shortName.shortened(toWidth: 110, in: theme.nameStyle)
      return Diagram.Node(
        id: ElementID(.group, entry.group.id), kind: .group,
        label: lines.map { .lines($0, theme.nameStyle.colored(theme.ink(on: color))) }
          ?? .lines(["\(name), \(number)"], theme.nameStyle),
        labelPlacement: lines == nil ? .below : .inside, shape: .ellipse,
        size: Size(side: diameter),
        fill: .solid(color), outline: theme.outline(of: color),
        tooltip: entry.tooltip
          + (scores.map { "\n\($0.quantity.name): \(score?.shortText ?? "undefined")" } ?? ""))
    }
  }

  /// Name and number of members, broken so that they stand inside the circle; `nil` where it is too
  /// small for them.
  private func insideLines(
    _ entry: MembershipPicture.GroupEntry, number: String, diameter: Double
  ) -> [String]? {
    let words = entry.shortName.split(separator: " ").map(String.init)
    let layouts = [[entry.shortName], words].map { $0 + [number] }
    return layouts.first { lines in
      let block = TextBlock(lines: lines, style: theme.nameStyle)
      let (width, height) = (block.size.width, block.size.height)
      return (width * width + height * height).squareRoot() <= diameter - 2
    }
  }

  /// The width of a line for a number of shared members.
  private func lineWidth(_ shared: Double) -> Double {
    max(0.8, (isLarge ? 7 : 11) * shared / Double(max(mostShared, 1)))
  }

  private var lineColor: Color { theme.rule.mixed(with: theme.background, share: 0.5) }

  var edges: [Diagram.Edge] {
    overlaps.map { overlap in
      let (a, b) = (picture.groups[overlap.a], picture.groups[overlap.b])
      return Diagram.Edge(
        id: ElementID(.overlap, a.group.id, b.group.id), kind: .overlap,
        from: ElementID(.group, a.group.id), to: ElementID(.group, b.group.id),
        stroke: Stroke(color: lineColor, width: lineWidth(Double(overlap.shared.count))),
        tooltip: tooltip(of: overlap))
    }
  }

  /// The names of the shared, at most so many.
  private static let nameLimit = 30

  private func tooltip(of overlap: GroupOverlap) -> String {
    let names = overlap.shared.prefix(Self.nameLimit).map { picture.countries[$0].name }
    let rest = overlap.shared.count - names.count
    return
      "\(picture.groups[overlap.a].shortName) and \(picture.groups[overlap.b].shortName) share "
      + "\(overlap.shared.count): \(names.joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more" : "")
      + "\nJaccard index: \(overlap.jaccard.shortText)"
  }

  /// The groups that highlighted countries belong to, and the lines between those that share one.
  var emphasis: Set<ElementID> {
    let shown = Set(
      picture.countries.indices.filter {
        picture.options.highlighted.contains(picture.countries[$0].country)
      })
    let sharing = overlaps.filter { !shown.isDisjoint(with: $0.shared) }
    return picture.highlightedElements.union(
      sharing.map {
        ElementID(.overlap, picture.groups[$0.a].group.id, picture.groups[$0.b].group.id)
      })
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    var entries = colors.entries
    let member = picture.network.member
    let chosen = picture.options.countries == nil ? "" : "chosen "
    entries += discs.entries(
      { value in
        scores.map { "(\($0.quantity.name), \($0.unit))" }
          ?? (chosen + (value == 1 ? member.singular : member.plural))
      }, theme.barColor)
    let steps = Double(mostShared).legendSteps
    entries += steps.map { value in
      Legend.Entry(
        .line(Stroke(color: lineColor, width: lineWidth(value)), mark: ""),
        value == steps.last ? "\(value.shortText) shared" : value.shortText)
    }
    return Legend(entries)
  }
}
