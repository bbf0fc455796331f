extension DiagramKind {
  /// Countries by the exact set of their groups.
  public static let sets = DiagramKind(
    id: "sets", summary: "countries boxed by the exact set of groups that they share",
    examples: ["draw sets --only g7,g20,brics --labels codes --output sets.svg"],
    gallery: [GalleryPart(file: "sets", title: "Countries by the exact set of their groups")],
    advice: { diagram in
      let sets = diagram.nodes.count { $0.kind == .set }
      guard sets > 80 else { return nil }
      return "there are \(sets) different sets of groups, too many to compare. Try \(fewer), or "
        + "'draw matrix'."
    },
    draw: { network, choice throws(DiagramChoiceError) in
      .sets(network, sizedBy: try choice.leftScores(in: network), options: choice.options)
    }
  )
}
