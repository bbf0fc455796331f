import Diagrams
import Testing

@testable import GraphvizRendering

@Suite("SVG for a page")
struct AccessibleSVGTests {
  @Test("The root names its title and description", arguments: 0..<3)
  func root(kind: Int) throws {
    let diagram = try Samples.eight().diagrams[kind]
    let svg = try #require(SVGDocument(try diagram.rendered(as: .svg)))
    let root = try #require(svg.elements.first)
    #expect(root.name == "svg")
    // Links within an image would be hidden from assistive technology.
    let hasLinks = svg.elements.contains { $0.name == "a" }
    #expect(root.attributes["role"] == (hasLinks ? "group" : "img"))
    let labels = try #require(root.attributes["aria-labelledby"]).split(separator: " ").map(
      String.init)
    #expect(labels.count == 2)
    #expect(labels.allSatisfy(svg.ids.contains))
    #expect(svg.elements[1].name == "title" && svg.elements[1].text == diagram.caption.title)
    #expect(svg.elements[2].name == "desc" && svg.elements[2].text == diagram.caption.description)
  }

  @Test("Every node and edge has its identifier, class and tooltip, once", arguments: 0..<3)
  func elements(kind: Int) throws {
    let diagram = try Samples.eight().diagrams[kind]
    let svg = try #require(SVGDocument(try diagram.rendered(as: .svg)))
    #expect(Set(svg.ids).count == svg.ids.count)
    let groups = Dictionary(
      svg.all("g").map { ($0.attributes["id"] ?? "", $0.attributes["class"] ?? "") },
      uniquingKeysWith: { a, _ in a })
    for node in diagram.nodes { #expect(groups[node.id.text] == "node \(node.kind.rawValue)") }
    for edge in diagram.edges { #expect(groups[edge.id.text] == "edge \(edge.kind.rawValue)") }
    let titles = Set(svg.all("title").map(\.text))
    #expect(titles.isSuperset(of: diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)))
  }

  @Test("Nothing names Graphviz's release, and the file is small")
  func plain() throws {
    for diagram in try Samples.eight().diagrams {
      let bytes = try diagram.rendered(as: .svg)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<!--"))
      #expect(!text.contains("DOCTYPE"))
      #expect(!text.lowercased().contains("graphviz"))
      #expect(bytes.count < 500_000)
    }
  }

  @Test("Several diagrams live in one page")
  func inline() throws {
    let parts = try Samples.eight().diagrams.enumerated().map {
      try $1.renderedForHTML(idPrefix: "figure-\($0)")
    }
    #expect(parts.allSatisfy { $0.hasPrefix("<svg ") })
    let page = try #require(SVGDocument(Array(("<div>" + parts.joined() + "</div>").utf8)))
    #expect(Set(page.ids).count == page.ids.count)
    for root in page.all("svg") {
      let labels = root.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      #expect(labels.count == 2 && labels.allSatisfy(page.ids.contains))
    }
    #expect(page.ids.contains("figure-0-country-KOR"))
  }

  @Test("A prefix is made safe")
  func prefix() {
    let svg =
      "<?xml?><svg aria-labelledby=\"diagram-title\"><title id=\"diagram-title\">x</title></svg>"
    #expect(
      svg.inlinedSVG(idPrefix: "9\"><b é")
        == "<svg aria-labelledby=\"x9b-diagram-title\"><title id=\"x9b-diagram-title\">x</title></svg>"
    )
  }

  @Test("A diagram without a description has no label for one")
  func undescribed() throws {
    let drawn = try Diagram(
      caption: Caption(title: "Only"), layout: .init(.dot), nodes: [], edges: [])
    let svg = try #require(SVGDocument(try drawn.rendered(as: .svg)))
    #expect(svg.elements[0].attributes["aria-labelledby"] == "diagram-title")
    #expect(svg.all("desc").isEmpty)
  }
}
