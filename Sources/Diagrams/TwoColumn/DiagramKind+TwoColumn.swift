extension DiagramKind {
  /// Groups and countries in two columns.
  public static let twoColumn = DiagramKind(
    id: "two-column", summary: "groups and countries in two columns",
    examples: ["draw two-column --output clubs.svg"],
    gallery: [
      GalleryPart(file: "two-column", title: "Groups and their members", place: .whereSparse)
    ],
    advice: adviceOnLines,
    draw: { network, choice throws(DiagramChoiceError) in
      .twoColumn(
        network, sizedBy: try choice.leftScores(in: network), options: choice.options)
    }
  )

  /// What to draw instead of more lines than can be followed.
  static func adviceOnLines(_ diagram: Diagram) -> String? {
    guard diagram.edges.count > 500 else { return nil }
    return
      "\(diagram.edges.count) lines are more than the eye can follow. 'draw matrix' shows as "
      + "much as a table; \(fewer) make a clearer picture."
  }
}
