import Memberships
import Networks

extension Diagram {
  /// Countries by groups as a table: a row for each country, a column for each group, a mark where the
  /// one belongs to the other.
  ///
  /// The marks are told apart by their form: a full disc is a member, a half one an associate, a ring
  /// an observer, a question mark what is not known; an empty cell is no membership, or one whose
  /// status the counting rule leaves out. Rows and columns are ordered so that blocks show, by the
  /// barycenter heuristic (E. Mäkinen & H. Siirtola, The barycenter heuristic and the reorderable
  /// matrix, Informatica 29, 2005, 357–363), each part that hangs together on its own. At the right
  /// stands how many groups a country belongs to, and below how many countries a group has; unknown
  /// memberships are counted apart.
  ///
  /// Up to 30 groups have their names above their columns, in steps; more are numbered, and named
  /// beside the table. A table that would be much longer than a page is wide stands in panels side by
  /// side. It is the kind for what other kinds cannot show: hundreds of countries and groups make a
  /// large page on which every text can be read.
  ///
  /// Countries in none of the groups are left out, and counted in the subtitle.
  ///
  /// O(sweeps × memberships log memberships).
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: Numbers to show beside countries, as bars.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func matrix(
    _ network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let drawing = MatrixDrawing(picture, scores: scores)
    let notes = [
      picture.groups.isEmpty
        ? "" : "Rows and columns are ordered by the barycenter heuristic, so that blocks show.",
      drawing.panelCount > 1 ? "The table goes on in the next panel to the right." : "",
    ]
    return picture.diagram(
      kind: "Table", title: "\(picture.network.left.heading) by \(picture.network.right.plural)",
      notes: notes + picture.undrawnNotes,
      legend: drawing.legend, layout: Layout(.fixed), nodes: drawing.nodes, edges: [],
      emphasis: drawing.emphasis)
  }
}
