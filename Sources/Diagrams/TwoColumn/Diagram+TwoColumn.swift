import Memberships
import Networks

extension Diagram {
  /// Groups in one column, countries in another, lines between them: who belongs to what.
  ///
  /// Both columns are ordered here, so that few lines cross, and drawn at fixed places: any Graphviz
  /// draws it the same, fast. Beside each country stands a swatch for each of its groups; countries
  /// in several groups are bold. Up to nine groups have a color each; more are colored by policy
  /// domain and numbered. More than 70 countries stand in two wings, on both sides of the groups.
  /// Countries in none of the groups are left out, and counted in the subtitle.
  ///
  /// O(sweeps × memberships log memberships).
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: Numbers to show beside countries, as bars.
  ///   - title: The title; `nil` for a plain one.
  ///   - theme: The look.
  public static func twoColumn(
    _ network: MembershipNetwork, sizedBy scores: Scores<Country>? = nil, title: String? = nil,
    theme: Theme = .light
  ) -> Diagram {
    let picture = MembershipPicture(network)
    let drawing = TwoColumnDrawing(picture, scores: scores, theme: theme)
    let (nodes, edges) = drawing.parts()
    var notes = picture.undrawnNotes
    if drawing.hasTwoWings {
      notes.append("Countries stand on both sides of the groups, being more than 70.")
    }
    return Diagram(
      uncheckedCaption: picture.caption(
        title: title ?? "Groups and their members", notes: notes,
        description: picture.summary(kind: "Two-column diagram")),
      legend: drawing.legend, layout: Layout(.fixed), nodes: nodes, edges: edges, theme: theme)
  }
}

extension TwoColumnDrawing {
  /// What the looks mean, as far as they occur.
  var legend: Legend {
    var entries = colors.meanings.map { Legend.Entry(.swatch($0.color, mark: ""), $0.text) }
    if colors.areShared {
      entries.append(
        Legend.Entry(.swatch(theme.palette.neutral, mark: "12"), "number of the group"))
    }
    entries += theme.statusEntries(Set(picture.lines.map(\.status)))
    if picture.countries.contains(where: { $0.groups.count > 1 }) {
      entries.append(
        Legend.Entry(.word("Bold", theme.smallStyle.bold), "in more than one group"))
    }
    if let scores {
      entries.append(
        Legend.Entry(
          .swatch(theme.barColor, mark: ""), "\(scores.quantity.name) (\(scores.unit))"))
    }
    return Legend(entries)
  }
}
