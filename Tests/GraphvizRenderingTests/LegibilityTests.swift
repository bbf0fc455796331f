import Diagrams
import Measures
import Memberships
import Networks
import Testing

@testable import GraphvizRendering

@Suite("Legibility")
struct LegibilityTests {
  @Test(
    "Nodes and texts do not overlap, and nothing is cut or tiny, with eight groups",
    arguments: 0..<Samples.kindCount)
  func eight(kind: Int) throws { try check(try Samples.eight().diagrams[kind]) }

  @Test(
    "Nodes and texts do not overlap, and nothing is cut or tiny, with all groups",
    arguments: 0..<Samples.kindCount)
  func whole(kind: Int) throws { try check(try Samples.whole().diagrams[kind]) }

  @Test("The kinds for large networks are legible with 195 countries and 309 groups")
  func large() throws {
    let network = try Samples.large()
    let busiest = try #require(network.memberships.first?.country)
    for diagram in [Diagram.matrix(network), .ego(of: busiest, in: network)] { try check(diagram) }
  }

  private func check(_ diagram: Diagram) throws {
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
    // A page is not much longer than wide, and its text is 7 points or more.
    #expect(drawn.page.size.height <= 1.6 * drawn.page.size.width)
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

  @Test("Graphviz has no warning about a diagram")
  func warnings() throws {
    for samples in [try Samples.eight(), try Samples.whole()] {
      for diagram in samples.diagrams + [.twoColumn(samples.network, sizedBy: samples.degree)] {
        let warnings = try diagram.renderedWithWarnings(as: .svg).warnings
        #expect(warnings == [])
      }
    }
  }

  @Test("Text on a fill can be read", arguments: 0..<Samples.kindCount)
  func contrast(kind: Int) throws {
    for diagram in [try Samples.eight().diagrams[kind], try Samples.whole().diagrams[kind]] {
      for node in diagram.nodes {
        guard case .solid(let fill) = node.fill, node.labelPlacement == .inside,
          node.label != .none
        else { continue }
        let inks: [Color] =
          switch node.label {
          case .none: []
          case .text(let block): [block.style.color]
          case .table(let rows):
            rows.joined().compactMap { cell in
              if case .text(_, let style, _) = cell.content { style.color } else { nil }
            }
          }
        #expect(!inks.isEmpty)
        #expect(inks.allSatisfy { $0.contrast(with: fill) >= 4.5 }, "\(node.id)")
      }
    }
  }
}

extension Samples {
  fileprivate var degree: Scores<Country> { network.countries.scored(by: .degree) }
}
