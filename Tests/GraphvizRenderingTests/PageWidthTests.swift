import Diagrams
import Foundation
import Testing

@testable import GraphvizRendering

@Suite("Width of the page")
struct PageWidthTests {
  func diagram(_ width: String, kind: Int = 0) throws -> Diagram {
    let page: PageWidth = try #require(PageWidth(width))
    let options = DiagramOptions(width: page)
    let network = try Samples.eight().network
    return switch kind {
    case 0: .twoColumn(network, options: options)
    case 1: .spring(network, options: options)
    default: .overlap(ofGroupsIn: network, options: options)
    }
  }

  @Test("One country's diagram is legible across a sheet")
  func ego() throws {
    let eight = try Samples.eight().network
    let network = eight.atlas.network(on: eight.date, counting: .members)
    let page: PageWidth = try #require(PageWidth("257mm"))
    let diagram = Diagram.ego(of: "KOR", in: network, options: DiagramOptions(width: page))
    #expect(try diagram.placedPage().isLegible)
  }

  @Test("A PNG has as many pixels as its page", arguments: ["600px", "1200px", "1777px"])
  func pixels(width: String) throws {
    let png = try diagram(width).rendered(as: .png)
    let pixels = png[16..<20].reduce(0) { $0 * 256 + Int($1) }
    #expect(abs(Double(pixels) - (PageWidth(width)?.value ?? 0)) <= 1.5)
  }

  @Test("An SVG and a PDF are as wide as the page")
  func millimeters() throws {
    let svg = try #require(SVGDocument(try diagram("170mm").rendered(as: .svg)))
    #expect(svg.elements[0].attributes["width"] == "170mm")
    let box = try #require(svg.elements[0].attributes["viewBox"]?.split(separator: " "))
    let sides = box.compactMap { Double($0) }
    let height = try #require(
      svg.elements[0].attributes["height"].flatMap { Double($0.dropLast(2)) })
    #expect(abs(height / 170 - sides[3] / sides[2]) < 0.001)
    let pdf = String(decoding: try diagram("170mm").rendered(as: .pdf), as: Unicode.ASCII.self)
    let page = try #require(pdf.firstMatch(of: #/MediaBox \[ 0 0 ([0-9.]+) /#)?.output.1)
    #expect(abs(try #require(Double(page)) - 170 * 72 / 25.4) <= 1.5)
  }

  @Test("Two columns are laid out for a narrow page, so that all text is 7 points high or more")
  func narrow() throws {
    let page = try diagram("170mm").placedPage()
    #expect(page.printedTextSize >= 7)
    let natural = try Diagram.twoColumn(try Samples.eight().network).placedPage()
    #expect(page.naturalSize.width < natural.naturalSize.width)
    #expect(abs(page.printedSize.width - 170 * 72 / 25.4) < 0.01)
  }

  @Test("Springs are pressed together for a narrow page", arguments: [1, 2])
  func springs(kind: Int) throws {
    let narrow = try diagram("150mm", kind: kind).placedPage()
    let wide = try diagram("600mm", kind: kind).placedPage()
    #expect(narrow.naturalSize.width <= wide.naturalSize.width)
    #expect(wide.isLegible)
    // Narrow, but no strip: it fits a sheet of A4.
    #expect(narrow.printedSize.height <= 297 * 72 / 25.4)
  }

  @Test("Where the text would be too small, a warning says so and how wide would do")
  func tooNarrow() throws {
    let drawing = try diagram("60mm", kind: 1).renderedWithWarnings(as: .json)
    let warning = try #require(drawing.warnings.first)
    #expect(warning.contains("at 60mm the smallest text is"))
    let width = try #require(warning.firstMatch(of: /Wider \((\d+)mm\)/)?.output.1)
    #expect(try #require(Double(width)) > 60)
    #expect(try diagram("400mm").renderedWithWarnings(as: .json).warnings.isEmpty)
  }

  @Test("On a page of any width the words around the drawing stand there to the last")
  func caption() throws {
    let words = String(repeating: "Words that are many on a wide page. ", count: 8) + "Last."
    for width in ["200mm", "900mm"] {
      let plain = try diagram(width)
      let diagram = try Diagram(
        caption: Caption(title: "Wide", subtitles: [words]), layout: plain.layout,
        nodes: plain.nodes, edges: plain.edges, width: plain.width)
      let svg = String(decoding: try diagram.rendered(as: .svg), as: UTF8.self)
      #expect(svg.contains("Last.</text>"))
    }
  }

  @Test("Type grows by a quarter at most on a wide page")
  func wide() throws {
    let page = try diagram("800mm").placedPage()
    #expect(page.scale <= Page.greatestScale + 1e-9)
  }
}
