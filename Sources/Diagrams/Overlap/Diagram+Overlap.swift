import Memberships
import Networks

extension Diagram {
  /// Groups as circles, joined where they share members.
  ///
  /// A circle's area follows the number of members, a line's width the number that two groups share;
  /// the names of the shared are in the line's tooltip. A group that shares nobody with any other is
  /// shown all the same. Up to 40 groups are laid out by `neato`, more by `sfdp`. Memberships that are
  /// unknown are not counted as shared.
  ///
  /// O(sum of squared numbers of groups over countries); the layout takes its time when the diagram is
  /// rendered.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - lines: Which pairs are joined; where not all are, the subtitle says by which rule.
  ///   - scores: The numbers that size the circles; `nil` for the numbers of members.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func overlap(
    ofGroupsIn network: some DrawableNetwork, joining lines: OverlapLines = .automatic,
    sizedBy scores: Scores<Group>? = nil, options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options, keepingEmptyGroups: true)
    let (overlaps, rule) = GroupOverlap.chosen(
      GroupOverlap.all(in: picture), by: lines, groupCount: picture.groups.count,
      in: picture.network)
    let drawing = OverlapDrawing(picture, overlaps: overlaps, scores: scores)
    let engine =
      drawing.isLarge
      ? "Laid out by sfdp: there are too many \(picture.network.right.plural) for neato."
      : "Laid out by neato."
    return picture.diagram(
      kind: "Diagram of overlaps",
      title: "\(picture.network.right.heading) and the \(picture.network.member.plural) they share",
      notes: [rule, picture.incompleteNote, picture.nameNote, engine], legend: drawing.legend,
      layout: drawing.layout,
      nodes: drawing.nodes, edges: drawing.edges, emphasis: drawing.emphasis)
  }
}
