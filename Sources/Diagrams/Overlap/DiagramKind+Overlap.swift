extension DiagramKind {
  /// The nodes of one side, joined by what they share of the other.
  public static let overlap = DiagramKind(
    id: "overlap", summary: "groups, joined by shared members; --side countries: the reverse",
    options: [.side, .least],
    examples: [
      "draw overlap --up-to 10 --format png > overlap.png",
      "draw overlap --side countries --up-to 25 --at-least 8 > ties.svg",
    ],
    gallery: [
      GalleryPart(
        file: "group-overlap", title: "Groups by the members that they share", place: .always),
      GalleryPart(
        file: "country-overlap", title: "Countries by the groups that they share",
        choice: { _ in DiagramChoice(side: .left) }),
    ],
    advice: { diagram in
      guard diagram.edges.count > 400 else { return nil }
      return "\(diagram.edges.count) lines are more than the eye can follow: a greater --at-least "
        + "leaves the strong ones."
    },
    draw: { network, choice throws(DiagramChoiceError) in
      switch choice.side {
      case .left:
        .overlap(
          ofCountriesIn: network, sharingAtLeast: choice.least,
          sizedBy: try choice.leftScores(in: network), options: choice.options)
      case .right:
        .overlap(
          ofGroupsIn: network, joining: choice.least.map { .sharing(atLeast: $0) } ?? .automatic,
          sizedBy: try choice.rightScores(in: network), options: choice.options)
      }
    }
  )
}
