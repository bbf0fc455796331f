/// The diagrams, each with its caption.
struct DiagramsSection {
  struct Figure {
    let anchor: String
    let title: String
    let description: String
    let svg: String
  }

  let figures: [Figure]

  init(_ diagrams: [ReportDiagram]) {
    figures = diagrams.map {
      Figure(
        anchor: anchorID("diagram", $0.id), title: $0.title, description: $0.description,
        svg: $0.svg)
    }
  }
}
