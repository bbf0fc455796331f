extension DiagramKind {
  /// Countries by groups as a table.
  public static let matrix = DiagramKind(
    id: "matrix", summary: "countries by groups as a table, ordered so that blocks show",
    examples: ["draw matrix --up-to all --counting all --output matrix.pdf"],
    gallery: [GalleryPart(file: "matrix", title: "Countries by groups", place: .whereDense)],
    draw: { network, choice throws(DiagramChoiceError) in
      .matrix(network, sizedBy: try choice.leftScores(in: network), options: choice.options)
    }
  )
}
