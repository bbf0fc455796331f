import Memberships
import Networks

extension Diagram {
  /// Groups in one column, countries in another, lines between them: who belongs to what.
  ///
  /// Both columns are ordered here, so that few lines cross, and drawn at fixed places: any Graphviz
  /// draws it the same, fast. Beside each country stands a swatch for each of its groups; countries
  /// in several groups are bold. Groups have a color each while the theme's palette lasts; more are
  /// colored by policy domain and numbered. More than 70 countries stand in two wings, on both sides of the groups.
  /// Countries in none of the groups are left out, and counted in the subtitle.
  ///
  /// O(sweeps × memberships log memberships).
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: Numbers to show beside countries, as bars.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func twoColumn(
    _ network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let drawing = TwoColumnDrawing.fitting(picture, scores: scores)
    let (nodes, edges) = drawing.parts()
    var notes = picture.undrawnNotes + (drawing.hidesNames ? [picture.nameNote] : [])
    if drawing.hasTwoWings {
      notes.append(
        "\(picture.network.left.heading) stand on both sides of the \(picture.network.right.plural), being more than 70."
      )
    }
    return picture.diagram(
      kind: "Two-column diagram",
      title: "\(picture.network.right.heading) and their \(picture.network.member.plural)",
      notes: notes,
      legend: drawing.legend, layout: Layout(.fixed), nodes: nodes, edges: edges,
      emphasis: picture.highlightedElements)
  }
}

extension TwoColumnDrawing {
  /// What the looks mean, as far as they occur.
  var legend: Legend {
    var entries = colors.entries + colors.numberEntries(upTo: picture.groups.count, theme: theme)
    if picture.earlierDate == nil {
      let statuses = Set(picture.lines.map(\.status))
      entries += theme.statusEntries(statuses)
      let lesser = [Status.associate, .observer].filter(statuses.contains).map(\.rawValue)
      if !lesser.isEmpty {
        entries.append(
          Legend.Entry(
            .frame(Stroke(color: theme.quietInk, width: 1)), lesser.joined(separator: " or ")))
      }
    } else {
      entries += theme.changeEntries(picture.lines, picture.groups)
    }
    if picture.countries.contains(where: { $0.groups.count > 1 }) {
      entries.append(
        Legend.Entry(
          .word("Bold", theme.smallStyle.bold), "in more than one \(picture.network.right.singular)"
        ))
    }
    return Legend(entries + theme.barEntries(scores))
  }
}
