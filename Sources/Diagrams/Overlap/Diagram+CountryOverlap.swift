import Memberships
import Networks

extension Diagram {
  /// Countries as circles, joined where they share groups.
  ///
  /// A line joins two countries that both belong to at least so many groups; its width follows the
  /// number, and the groups are named in its tooltip. A circle's area follows the number of groups, and
  /// its wedges have their colors. Countries without a line are left out, and counted in the subtitle.
  /// Unless told otherwise, the threshold is the least one that leaves a drawing that the eye can
  /// follow (160 lines between 60 countries), and the subtitle says which. Memberships that are unknown
  /// are not counted as shared.
  ///
  /// O(countries² × groups of a country); the layout takes its time when the diagram is rendered.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - least: How many groups two countries share at least to be joined; `nil` for as few as are
  ///     legible.
  ///   - scores: The numbers that size the circles; `nil` for the numbers of groups.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func overlap(
    ofCountriesIn network: some DrawableNetwork, sharingAtLeast least: Int? = nil,
    sizedBy scores: Scores<Country>? = nil, options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let all = CountryOverlap.all(in: picture, sharing: least ?? 1)
    let threshold = max(least ?? all.legibleThreshold, 1)
    let drawing = CountryOverlapDrawing(
      picture, overlaps: all.filter { $0.shared.count >= threshold }, scores: scores)
    return picture.diagram(
      kind: "Diagram of overlaps between \(picture.network.left.plural)",
      title: "\(picture.network.left.heading) and the \(picture.network.right.plural) they share",
      notes: drawing.notes(threshold: threshold, isChosen: least != nil)
        + [picture.incompleteNote, drawing.namesGroups ? picture.nameNote : ""],
      legend: drawing.legend, layout: drawing.layout, nodes: drawing.nodes, edges: drawing.edges,
      emphasis: drawing.emphasis)
  }
}

extension CountryOverlapDrawing {
  /// By which rule countries are joined, and how many that leaves out.
  fileprivate func notes(threshold: Int, isChosen: Bool) -> [String] {
    let (left, right) = (picture.network.left, picture.network.right)
    guard !overlaps.isEmpty else {
      return ["No two \(left.plural) share \(right.counted(threshold))."]
    }
    let rule =
      "Lines join \(left.plural) that share at least \(right.counted(threshold))"
      + (isChosen || threshold == 1 ? "." : ", the least number that leaves a legible drawing.")
    let missing = picture.countries.count - countries.count
    let leftOut =
      missing == 0
      ? ""
      : missing == 1
        ? "1 \(left.singular) of these \(right.plural) shares fewer with any other, and is not drawn."
        : "\(missing) \(left.plural) of these \(right.plural) share fewer with any other, and are not drawn."
    return [
      rule, leftOut,
      isLarge
        ? "Laid out by sfdp: there are too many \(left.plural) for neato." : "Laid out by neato.",
    ]
  }
}
