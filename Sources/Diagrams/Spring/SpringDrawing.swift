import Memberships
import Networks

/// The parts of a spring diagram.
struct SpringDrawing {
  let picture: MembershipPicture
  var theme: Theme { picture.theme }
  let colors: GroupColors
  let discs: ScoreDiscs
  private let scores: Scores<Country>?

  /// Whether there are too many nodes for `neato`.
  var isLarge: Bool {
    picture.countries.count + picture.groups.count > Diagram.springLimit
  }

  /// Whether the page leaves no room for full names in the boxes.
  private var isNarrow: Bool { picture.options.drawingWidth.map { $0 < 640 } ?? false }

  /// Whether groups' full names stand in their boxes.
  var showsNames: Bool { !isLarge && !isNarrow && picture.options.labels == .names }

  init(_ picture: MembershipPicture, scores: Scores<Country>?) {
    self.picture = picture
    self.scores = scores
    colors = GroupColors(picture)
    discs = ScoreDiscs(
      picture.countries.map { Self.score($0, scores) }, smallest: 9, largest: 40)
  }

  var layout: Diagram.Layout {
    isLarge
      ? Diagram.Layout(.sfdp, separation: 4, edges: .straight)
      : Diagram.Layout(.neato, separation: isNarrow ? 4 : 8)
  }

  var nodes: [Diagram.Node] { picture.groups.indices.map(groupNode) + countryNodes }

  private static func score(
    _ country: MembershipPicture.CountryEntry, _ scores: Scores<Country>?
  ) -> Double? {
    // Without scores, the number of groups.
    scores.map { $0[country.country] } ?? Double(country.groups.count)
  }

  private func groupNode(_ place: Int) -> Diagram.Node {
    let entry = picture.groups[place]
    let box = GroupBox(
      entry: entry, color: colors.colors[place], theme: theme, number: number(of: place),
      showsName: showsNames)
    let width = min(box.wishedWidth.rounded(.up), isLarge ? 130 : 230)
    return Diagram.Node(
      id: ElementID(.group, entry.group.id), kind: .group, label: box.label(width: width),
      shape: .roundedBox, size: Size(width: width, height: box.height),
      fill: .solid(colors.colors[place]), outline: theme.outline(of: colors.colors[place]),
      tooltip: entry.tooltip)
  }

  /// The number of a group, where colors don't tell it from the others and there is room to say it.
  private func number(of group: Int) -> Int? {
    colors.areNumbered && !isLarge ? group + 1 : nil
  }

  private var countryNodes: [Diagram.Node] {
    picture.countries.map { country in
      let score = Self.score(country, scores)
      var tooltip = country.tooltip(among: picture.groups)
      if let scores {
        tooltip += "\n\(scores.quantity.name): \(score?.shortText ?? "undefined")"
      }
      let wedges = colors.wedges(of: country, palette: theme.palette)
      return Diagram.Node(
        id: ElementID(.country, country.country.code), kind: .country,
        label: .lines(labelLines(of: country), theme.nameStyle),
        labelPlacement: .below, shape: .ellipse, size: Size(side: discs.diameter(score)),
        fill: wedges.isEmpty ? .solid(theme.background) : .wedges(wedges),
        outline: wedges.isEmpty
          ? Stroke(color: theme.rule, width: 0.7)
          : theme.groupMarking == .number
            ? Stroke(color: theme.ink, width: 0.5) : Stroke(color: theme.background, width: 0.7),
        tooltip: tooltip)
    }
  }

  /// The name, and the numbers of the groups where these have numbers.
  private func labelLines(of country: MembershipPicture.CountryEntry) -> [String] {
    let lines = [
      country.label,
      country.groups.compactMap(number).map(String.init)
        .joined(separator: " "),
    ]
    return lines.filter { !$0.isEmpty }.map { $0.shortened(toWidth: 110, in: theme.nameStyle) }
  }

  var edges: [Diagram.Edge] {
    picture.lines.map { line in
      let group = picture.groups[line.group].group.id
      let country = picture.countries[line.country].country.code
      return Diagram.Edge(
        id: ElementID(.membership, group, country), kind: .membership,
        from: ElementID(.group, group), to: ElementID(.country, country),
        stroke: theme.stroke(
          of: line.status, color: colors.colors[line.group], width: isLarge ? 0.5 : 1.2,
          opacity: isLarge ? 0.5 : 0.85),
        mark: line.status.mark, tooltip: picture.tooltip(of: line))
    }
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    let numbers =
      colors.areNumbered && !isLarge
      ? [
        Legend.Entry(
          .word("1 2", theme.smallStyle),
          "numbers of a \(picture.network.left.singular)'s \(picture.network.right.plural)")
      ] : []
    return Legend(
      colors.entries + numbers
        + discs.entries(
          { value in
            scores.map { "(\($0.quantity.name), \($0.unit))" }
              ?? (value == 1 ? picture.network.right.singular : picture.network.right.plural)
          }, theme.barColor)
        + theme.statusEntries(Set(picture.lines.map(\.status))))
  }
}
