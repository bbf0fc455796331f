import Drawing
import Foundation

/// A placed diagram in JSON, for programs that draw it in their own way or check it: what
/// ``DiagramFormat/json`` writes.
///
/// Places are in points (72 to the inch) from the page's top left corner, y downward. `scale` is what
/// they and all sizes are multiplied by on a page of a given width. Words around the drawing are given
/// as text only.
struct DiagramDescription: Encodable {
  struct PageSize: Encodable {
    let width: Double
    let height: Double
    let scale: Double
    let background: String
  }

  struct NodeDescription: Encodable {
    let id: String
    let kind: String
    let lines: [String]
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    let shape: String
    let fill: [String]
    let tooltip: String?
    let link: String?
  }

  struct EdgeDescription: Encodable {
    let id: String
    let kind: String
    let from: String
    let to: String
    let color: String
    let width: Double
    let line: String
    let mark: String?
    /// The control points of cubic Bézier curves: 3n + 1 pairs.
    let points: [[Double]]?
    let tooltip: String?
    let link: String?
  }

  let format = "minilateral-diagram-1"
  let title: String
  let subtitles: [String]
  let source: String
  let description: String
  let legend: [String]
  let unit = "pt"
  let page: PageSize
  let nodes: [NodeDescription]
  let edges: [EdgeDescription]

  init(_ diagram: Diagram, on page: Page) {
    title = diagram.caption.title
    subtitles = diagram.caption.subtitles
    source = diagram.caption.source
    description = diagram.caption.description
    legend = diagram.legend.entries.map(\.text)
    self.page = PageSize(
      width: (page.size.width + 2 * Page.margin).tidy,
      height: (page.size.height + 2 * Page.margin).tidy, scale: page.scale.tidy,
      background: page.theme.background.hexadecimal)
    nodes = page.nodes.filter { $0.kind != .legend && $0.kind != .caption }.map { node in
      NodeDescription(
        id: node.id.text, kind: node.kind.rawValue, lines: node.label.texts,
        x: (node.box.left + Page.margin).tidy, y: (node.box.top + Page.margin).tidy,
        width: node.box.size.width.tidy, height: node.box.size.height.tidy,
        shape: node.shape.name, fill: node.fill.colors.map(\.hexadecimal),
        tooltip: node.tooltip.asTooltip.nonEmpty, link: node.link?.address)
    }
    edges = page.edges.filter { $0.kind != .legend }.map { edge in
      EdgeDescription(
        id: edge.id.text, kind: edge.kind.rawValue, from: edge.tail.text, to: edge.head.text,
        color: edge.stroke.color.hexadecimal, width: edge.stroke.width.tidy,
        line: edge.stroke.pattern.name, mark: edge.mark.nonEmpty,
        points: edge.route?.map { [($0.x + Page.margin).tidy, ($0.y + Page.margin).tidy] },
        tooltip: edge.tooltip.asTooltip.nonEmpty, link: edge.link?.address)
    }
  }

  /// The text, with a line feed at its end. Keys are sorted, so that equal diagrams give equal bytes.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [10]
    }
  }
}

extension Double {
  /// Rounded to hundredths of a point, which nobody sees.
  fileprivate var tidy: Double { (self * 100).rounded() / 100 }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Label {
  fileprivate var texts: [String] {
    switch self {
    case .none: []
    case .text(let block): block.lines
    case .table(let rows):
      rows.map { row in
        row.map { cell in
          switch cell.content {
          case .gap: ""
          case .text(let text, _, _): text.asOneLine
          case .area(_, let mark, _), .outline(_, let mark, _): mark.asOneLine
          }
        }.filter { !$0.isEmpty }.joined(separator: " ")
      }.filter { !$0.isEmpty }
    }
  }
}

extension Fill {
  fileprivate var colors: [Color] {
    switch self {
    case .clear: []
    case .solid(let color), .veil(let color, _): [color]
    case .wedges(let wedges): wedges.map(\.color)
    }
  }
}

extension Shape {
  fileprivate var name: String {
    switch self {
    case .bare: "none"
    case .box: "box"
    case .roundedBox: "rounded-box"
    case .ellipse: "ellipse"
    case .anchor: "anchor"
    }
  }
}

extension Stroke.Pattern {
  fileprivate var name: String {
    switch self {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }
}
