import Memberships
import Networks

extension Diagram {
  /// Countries as circles and groups as boxes, drawn together by their memberships as by springs.
  ///
  /// A circle's area follows a score (the number of groups unless told otherwise), and its wedges have
  /// its groups' colors; the name stands under it. Up to ``springLimit`` nodes are laid out by `neato`,
  /// more by `sfdp`, and the subtitle says which. Countries in none of the groups are left out, and
  /// counted in the subtitle.
  ///
  /// O(memberships log memberships); the layout takes its time when the diagram is rendered.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: The numbers that size the circles.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func spring(
    _ network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let (left, right) = (picture.network.left, picture.network.right)
    let member = picture.network.member
    let drawing = SpringDrawing(picture, scores: scores)
    var notes = picture.undrawnNotes + (drawing.showsNames ? [] : [picture.nameNote])
    notes.append(
      drawing.isLarge
        ? "Laid out by sfdp: there are too many \(left.plural) and \(right.plural) for neato."
        : "Laid out by neato.")
    return picture.diagram(
      kind: "Spring diagram",
      title:
        "\(right.heading) and their \(member.plural), drawn together by \(picture.network.line.singular)",
      notes: notes, legend: drawing.legend, layout: drawing.layout, nodes: drawing.nodes,
      edges: drawing.edges, emphasis: picture.highlightedElements)
  }

  /// The greatest number of nodes that `neato` lays out.
  public static let springLimit = 150
}
