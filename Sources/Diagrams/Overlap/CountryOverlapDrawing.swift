import Memberships
import Networks

/// The parts of a diagram of countries that share groups.
struct CountryOverlapDrawing {
  let picture: MembershipPicture
  let overlaps: [CountryOverlap]
  /// The countries that a line leads to.
  let countries: [Int]
  private let colors: GroupColors
  private let discs: ScoreDiscs
  private let scores: Scores<Country>?
  private let counts: ClosedRange<Int>

  private var theme: Theme { picture.theme }

  /// Whether colors tell groups or their domains apart: where colors only repeat, wedges would seem to
  /// mean something.
  private var hasWedges: Bool { !colors.areNumbered || !colors.meanings.isEmpty }

  /// Whether each group has a color of its own, which the legend names.
  var namesGroups: Bool { hasWedges && colors.meanings.isEmpty }

  /// Whether there are too many countries for `neato`.
  var isLarge: Bool { countries.count > 80 }

  /// - Parameter others: Countries that are drawn though no line leads to them.
  init(
    _ picture: MembershipPicture, overlaps: [CountryOverlap], scores: Scores<Country>?,
    and others: [Int] = []
  ) {
    self.picture = picture
    self.overlaps = overlaps
    self.scores = scores
    colors = GroupColors(picture)
    countries = Set(overlaps.flatMap { [$0.a, $0.b] } + others).sorted()
    discs = ScoreDiscs(
      countries.map { Self.score(picture.countries[$0], scores) }, smallest: 12, largest: 38)
    let shared = overlaps.map(\.shared.count)
    counts = (shared.min() ?? 1)...(shared.max() ?? 1)
  }

  private static func score(
    _ country: MembershipPicture.CountryEntry, _ scores: Scores<Country>?
  ) -> Double? {
    scores.map { $0[country.country] } ?? Double(country.groups.count)
  }

  var layout: Diagram.Layout {
    Diagram.Layout(isLarge ? .sfdp : .neato, separation: isLarge ? 5 : 9, edges: .curved)
  }

  var nodes: [Diagram.Node] {
    countries.map { place in
      let entry = picture.countries[place]
      let score = Self.score(entry, scores)
      return Diagram.Node(
        id: ElementID(.country, entry.country.code), kind: .country,
        label: .lines(
          [entry.label.shortened(toWidth: 110, in: theme.nameStyle)], theme.nameStyle),
        labelPlacement: .below, shape: .ellipse, size: Size(side: discs.diameter(score)),
        fill: hasWedges
          ? .wedges(colors.wedges(of: entry, palette: theme.palette)) : .solid(theme.barColor),
        outline: Stroke(color: theme.background, width: 0.7),
        tooltip: entry.tooltip(among: picture.groups)
          + (scores.map { "\n\($0.quantity.name): \(score?.shortText ?? "undefined")" } ?? ""))
    }
  }

  /// The width of a line for a number of shared groups: the least number is a hairline.
  private func lineWidth(_ shared: Int) -> Double {
    let span = max(counts.upperBound - counts.lowerBound, 3)
    return 0.8 + 5 * Double(shared - counts.lowerBound) / Double(span)
  }

  private func stroke(_ shared: Int) -> Stroke {
    Stroke(color: theme.rule.mixed(with: theme.background, share: 0.45), width: lineWidth(shared))
  }

  var edges: [Diagram.Edge] {
    overlaps.map { overlap in
      let (a, b) = (picture.countries[overlap.a], picture.countries[overlap.b])
      let names = overlap.shared.map { picture.groups[$0].shortName }
      return Diagram.Edge(
        id: ElementID(.overlap, a.country.code, b.country.code), kind: .overlap,
        from: ElementID(.country, a.country.code), to: ElementID(.country, b.country.code),
        stroke: stroke(overlap.shared.count),
        pull: Double(overlap.shared.count - counts.lowerBound + 1),
        tooltip: "\(a.name) and \(b.name) share \(names.count): "
          + names.joined(separator: ", "))
    }
  }

  /// The highlighted countries, those that share enough with them, and the lines between.
  var emphasis: Set<ElementID> {
    var ids = picture.highlightedElements
    let highlighted = picture.options.highlighted
    for overlap in overlaps {
      let (a, b) = (
        picture.countries[overlap.a].country, picture.countries[overlap.b].country
      )
      guard highlighted.contains(a) || highlighted.contains(b) else { continue }
      ids.formUnion([
        ElementID(.country, a.code), ElementID(.country, b.code),
        ElementID(.overlap, a.code, b.code),
      ])
    }
    return ids
  }

  /// What the looks mean, as far as they occur.
  var legend: Legend {
    guard !overlaps.isEmpty else { return Legend() }
    var entries = colors.entries
    if namesGroups {
      let used = Set(countries.flatMap { picture.countries[$0].groups }).sorted()
      entries = used.map {
        Legend.Entry(.swatch(colors.colors[$0], mark: ""), picture.groups[$0].shortName)
      }
    }
    entries += discs.entries(
      { value in
        scores.map { "(\($0.quantity.name), \($0.unit))" }
          ?? (value == 1 ? picture.network.right.singular : picture.network.right.plural)
      }, theme.barColor)
    let ends =
      counts.lowerBound == counts.upperBound
      ? [counts.lowerBound] : [counts.lowerBound, counts.upperBound]
    entries += ends.map { count in
      Legend.Entry(
        .line(stroke(count), mark: ""), count == ends.last ? "\(count) shared" : "\(count)")
    }
    return Legend(entries)
  }
}
