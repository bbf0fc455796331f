import Memberships

extension DiagramKind {
  /// One country and those it meets. Its groups are few enough to show them all; in a gallery it is the
  /// one in most groups, the first by code of several.
  public static let ego = DiagramKind(
    id: "ego", summary: "one country, its groups, and whom it meets there how often",
    options: [.country], required: [.country],
    examples: ["draw ego KOR --output korea.svg"], defaultGroups: .inScope,
    gallery: [
      GalleryPart(
        file: "ego", title: "One country, its groups and those it meets there",
        choice: { network in network.busiest.map { DiagramChoice(country: $0) } })
    ],
    draw: { network, choice throws(DiagramChoiceError) in
      guard let country = choice.country else { throw .missing(.country, kind: "ego") }
      return .ego(
        of: country, in: network, sizedBy: try choice.leftScores(in: network),
        options: choice.options)
    }
  )
}

extension MembershipNetwork {
  /// The country in most groups, the first by code of several; `nil` without countries.
  fileprivate var busiest: Country? {
    let rows = graph.matrix.rows
    return graph.leftNodes.labels.enumerated().max { a, b in
      (rows.degree(of: a.offset), b.element) < (rows.degree(of: b.offset), a.element)
    }?.element
  }
}
