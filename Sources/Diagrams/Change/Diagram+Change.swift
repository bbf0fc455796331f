import Memberships
import Networks

extension Diagram {
  /// The network on two days in one layout: who joined and who left, which groups were founded and
  /// which ended.
  ///
  /// Two columns as in ``twoColumn(_:sizedBy:options:)``. A line is strong for a country that joined,
  /// dashed for one that left, thin and gray for one that stayed; beside the country the group's swatch
  /// has a plus sign, is empty with a minus sign, or is plain. What is not known on one of the days is
  /// marked `?` and counted neither as a change nor as none. A group that was founded in between has a
  /// strong outline, one that ended a dashed one, and both say when.
  ///
  /// The groups are those that the scope takes in on either day; a group that outgrew the scope, or
  /// shrank into it, is compared with itself all the same. A country that left has its place among the
  /// others; one that changed its status stayed, and its tooltip says so.
  ///
  /// O(sweeps × memberships log memberships).
  ///
  /// - Parameters:
  ///   - atlas: The dataset.
  ///   - earlier: The earlier day.
  ///   - later: The later day. Two days in the other order are exchanged.
  ///   - counting: Which statuses count as belonging.
  ///   - scope: Which groups are taken in.
  ///   - scores: Numbers to show beside countries, as bars.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func change(
    in atlas: MembershipAtlas, from earlier: Day, to later: Day,
    counting: CountingRule = .members, scope: Scope = .minilateral,
    sizedBy scores: Scores<Country>? = nil, options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let days = [min(earlier, later), max(earlier, later)]
    let taken = days.map { atlas.network(on: $0, counting: counting, scope: scope) }
    let groups = Set(taken.flatMap(\.graph.rightNodes.labels))
    let networks = days.map { atlas.network(on: $0, counting: counting, scope: .only(groups)) }
    let picture = MembershipPicture(from: networks[0], to: networks[1], options: options)
    let drawing = TwoColumnDrawing.fitting(picture, scores: scores)
    let (nodes, edges) = drawing.parts()
    return picture.diagram(
      kind: "Two-column diagram of changes",
      title: "Groups and their members: what changed",
      notes: ["Scope: \(scope.label), on either day.", picture.changeNote]
        + picture.undrawnNotes + (drawing.hidesNames ? [picture.nameNote] : []),
      legend: drawing.legend, layout: Layout(.fixed), nodes: nodes, edges: edges,
      emphasis: picture.highlightedElements)
  }
}

extension MembershipPicture {
  /// How much changed, in words.
  var changeNote: String {
    func count(_ change: MembershipChange) -> Int { lines.count { $0.change == change } }
    guard !lines.isEmpty else { return "" }
    var parts = [
      "\(count(.joined)) joined", "\(count(.left)) left", "\(count(.stayed)) stayed",
    ]
    if count(.unknown) > 0 { parts.append("\(count(.unknown)) unknown") }
    let founded = groups.count { if case .founded = $0.change { true } else { false } }
    let ended = groups.count { if case .ended = $0.change { true } else { false } }
    return
      "Memberships: \(parts.joined(separator: ", ")). Groups: \(founded) founded, \(ended) ended."
  }
}
