import Memberships

extension DiagramKind {
  /// Who joined and who left between two days; in a gallery, in fifteen years.
  public static let change = DiagramKind(
    id: "change",
    summary: "who joined and left, and what was founded and ended, between days",
    options: [.days], required: [.days],
    examples: ["draw change --from 2010 --to 2024 --output change.svg"],
    gallery: [
      GalleryPart(
        file: "change", title: "What changed in fifteen years",
        choice: { network in
          network.date.fifteenYearsBefore.map { DiagramChoice(earlierDay: $0) }
        })
    ],
    advice: adviceOnLines,
    draw: { network, choice throws(DiagramChoiceError) in
      guard let facts = network.facts else {
        throw .needsFacts("dates on which nodes joined and left", kind: "change")
      }
      guard let earlier = choice.earlierDay else { throw .missing(.days, kind: "change") }
      return .change(
        in: facts.atlas, from: earlier, to: facts.date, counting: facts.counting,
        scope: facts.scope, sizedBy: try choice.leftScores(in: network), options: choice.options)
    }
  )
}

extension Day {
  /// The same day fifteen years before, or the last of its month; `nil` before the year 16.
  fileprivate var fifteenYearsBefore: Day? {
    let (year, month, day) = components
    return Day(year: year - 15, month: month, day: day)
      ?? Day(year: year - 15, month: month, day: day - 1)
  }
}
