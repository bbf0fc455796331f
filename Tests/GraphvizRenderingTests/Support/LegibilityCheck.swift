import Diagrams
import Testing

@testable import GraphvizRendering

/// Checks from Graphviz's own geometry that neither nodes nor texts overlap, none leaves the page, and
/// all text is 7 points high or more.
func checkLegibility(of diagram: Diagram) throws {
  let drawn = try DrawnGeometry(diagram)
  #expect(drawn.nodes.count > diagram.nodes.count)
  #expect(drawn.texts.count >= diagram.nodes.count { $0.label != .none })
  // What lies behind the others is meant to be covered.
  let behind = Set(
    diagram.nodes.filter { $0.kind == .guide || $0.kind == .set }.map(\.id.text))
  let nodes = drawn.nodes.filter { !behind.contains($0.id) }.map { ($0.id, $0.box) }
  #expect(overlaps(nodes, tolerance: 0.05) == [])
  let texts = drawn.texts.map { ($0.text, $0.box) }
  #expect(overlaps(texts, tolerance: 0.3) == [])
  for text in drawn.texts {
    #expect(text.size >= 7)
    #expect(
      text.box.left >= drawn.page.left - Page.margin
        && text.box.right <= drawn.page.right + Page.margin, "\(text.text) leaves the page")
  }
}

/// Pairs that overlap, found from left to right.
private func overlaps(_ boxes: [(name: String, box: Box)], tolerance: Double) -> [String] {
  let sorted = boxes.sorted { $0.box.left < $1.box.left }
  var found: [String] = []
  for (place, a) in sorted.enumerated() {
    for b in sorted[(place + 1)...] {
      if b.box.left >= a.box.right { break }
      if a.box.overlaps(b.box, tolerance: tolerance) { found.append("\(a.name) / \(b.name)") }
    }
  }
  return found
}
