import Memberships
import Networks

extension Diagram {
  /// Countries boxed by the exact set of groups that they belong to.
  ///
  /// Each box has its groups as chips above and its countries below, and no country stands in two
  /// boxes: what Euler's circles show, without the regions that circles cannot help having. Countries
  /// of one box belong to their groups as the same (member, associate, observer), and it is not known
  /// of the same groups whether they belong. Boxes stand in sections by the number of groups; where
  /// there are more than six such numbers, in one, those of most groups first.
  ///
  /// Countries in none of the groups are left out, and counted in the subtitle.
  ///
  /// O(sweeps × memberships log memberships).
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: Numbers to show beside countries.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func sets(
    _ network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let (left, right) = (picture.network.left, picture.network.right)
    let drawing = SetsDrawing(picture, scores: scores)
    let count = drawing.sets.count
    let note =
      count == 0
      ? ""
      : count == 1
        ? "All belong to the same \(right.plural)."
        : "There are \(count) different sets of \(right.plural)."
    return picture.diagram(
      kind: "Diagram of sets", title: "\(left.heading) by the exact set of their \(right.plural)",
      notes: [note, picture.nameNote] + picture.undrawnNotes, legend: drawing.legend,
      layout: Layout(.fixed), nodes: drawing.nodes, edges: [], emphasis: drawing.emphasis)
  }
}
