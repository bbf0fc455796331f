/// The diagrams, each with its caption.
struct DiagramsSection {
  struct Figure {
    let anchor: String
    let title: String
    let description: String
    let svg: String

    /// The least width at which the text of the picture can be read, in pixels: on a narrower screen
    /// the picture is moved.
    let leastWidth: Int

    init(anchor: String, title: String, description: String, svg: String) {
      self.anchor = anchor
      self.title = title
      self.description = description
      self.svg = svg
      // Four fifths of a pixel for a point.
      let width = svg.firstMatch(of: /viewBox="\S+ \S+ (\d+)/).flatMap { Int($0.1) } ?? 0
      leastWidth = width * 4 / 5
    }
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

extension DiagramsSection {
  var html: HTML { .lines(figures.map(\.html)) }
}

extension DiagramsSection.Figure {
  /// The picture in a page, with its caption. It can be moved where it is wider than the screen.
  var html: HTML {
    .block(
      .figure, [.id(anchor)],
      [
        .block(
          .div,
          [
            .class("sheet"), .role("group"), Attribute("aria-label", title), .focusable,
            Attribute("style", "--least: \(leastWidth)px"),
          ], [.verbatim(svg)]),
        .tag(.figcaption, [], .tag(.strong, [], "\(title)."), " ", .text(description)),
      ])
  }
}
