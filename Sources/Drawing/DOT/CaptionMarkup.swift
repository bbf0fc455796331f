extension Diagram {
  /// The words around a drawing as one label: title, subtitles, legend and source in rows.
  package var captionMarkup: HTMLMarkup {
    var rows = [caption.title].filter { !$0.isEmpty }.map { textRow($0, theme.titleStyle) }
    rows += caption.subtitles.flatMap { paragraphRows($0, theme.subtitleStyle) }
    rows += legend.entries.map { entry in
      textRow(entry.symbol.sample + "  " + entry.text, theme.smallStyle, swatch: entry.symbol.color)
    }
    rows += paragraphRows(caption.source, theme.sourceStyle)
    return .table(rows.isEmpty ? [textRow(" ", theme.smallStyle)] : rows)
  }

  private func paragraphRows(_ text: String, _ style: TextStyle) -> [String] {
    text.wrapped(toWidth: 480, in: style).map { textRow($0, style) }
  }

  private func textRow(_ text: String, _ style: TextStyle, swatch: Color? = nil) -> String {
    let sample = swatch.map { HTMLMarkup.text("■ ", style.colored($0)).text } ?? ""
    return "<TD ALIGN=\"LEFT\">\(sample)\(HTMLMarkup.text(text, style).text)</TD>"
  }
}

extension Legend.Symbol {
  /// The look in letters, where no line can be drawn.
  fileprivate var sample: String {
    switch self {
    case .swatch(_, let mark): mark
    case .line(let stroke, let mark):
      switch stroke.pattern {
      case .solid: "——" + mark
      case .dashed: "– –" + mark
      case .dotted: "· · ·" + mark
      }
    case .frame: "□"
    case .disc(let diameter, _): "○ \(diameter.decimalText(0)) pt"
    case .ring(_, .solid, _): "●"
    case .ring(_, .wedges, _): "◐"
    case .ring(_, .clear, _), .ring(_, .veil, _): "○"
    case .word(let word, _): word
    }
  }

  fileprivate var color: Color? {
    if case .swatch(let color, _) = self { color } else { nil }
  }
}
