extension Page {
  /// The whole page with its margin, at its natural size.
  package var naturalSize: Size {
    Size(width: size.width + 2 * Page.margin, height: size.height + 2 * Page.margin)
  }

  /// What the page is scaled by so that it has its target's width.
  package var scale: Double { target.map { $0.points / naturalSize.width } ?? 1 }

  /// The whole page as it is printed.
  package var printedSize: Size {
    Size(width: naturalSize.width * scale, height: naturalSize.height * scale)
  }

  /// The size of the smallest text as it is printed, in points.
  package var printedTextSize: Double {
    let sizes =
      nodes.flatMap(\.label.textSizes)
      + (edges.contains { !$0.mark.isEmpty } ? [theme.textSize] : [])
    return (sizes.min() ?? theme.textSize) * scale
  }

  /// Whether the smallest text is large enough to be read on paper.
  package var isLegible: Bool { printedTextSize >= Theme.leastPrintedSize - 0.005 }
}

extension Label {
  /// The sizes of the text that it shows.
  fileprivate var textSizes: [Double] {
    switch self {
    case .none: []
    case .text(let block): [block.style.size]
    case .table(let rows):
      rows.joined().compactMap { cell in
        switch cell.content {
        case .gap: nil
        case .text(let text, let style, _): text.isEmpty ? nil : style.size
        case .area(_, let mark, let style), .outline(_, let mark, let style):
          mark.isEmpty ? nil : style.size
        }
      }
    }
  }
}
