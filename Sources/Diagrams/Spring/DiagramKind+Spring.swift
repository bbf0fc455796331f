extension DiagramKind {
  /// Countries among their groups.
  public static let spring = DiagramKind(
    id: "spring", summary: "countries among their groups, each in its groups' colours",
    examples: ["draw spring --only g7,brics,mikta --on 2010 --output clubs.pdf"],
    gallery: [
      GalleryPart(file: "spring", title: "Countries among their groups", place: .whereSparse)
    ],
    advice: { diagram in
      let nodes = diagram.nodes.count { $0.kind == .country || $0.kind == .group }
      guard nodes > Diagram.springLimit else { return nil }
      return "\(nodes) circles and boxes are more than the eye can take in. Try "
        + "\(fewer), 'draw matrix', or 'draw overlap --side countries', which leaves out weak ties."
    },
    draw: { network, choice throws(DiagramChoiceError) in
      .spring(network, sizedBy: try choice.leftScores(in: network), options: choice.options)
    }
  )
}
