import Diagrams
import Foundation
import Testing

@testable import GraphvizRendering

@Suite("Diagrams in JSON")
struct DiagramDescriptionTests {
  private struct Read: Decodable {
    struct Page: Decodable {
      let width: Double
      let height: Double
      let scale: Double
    }
    struct Node: Decodable {
      let id: String
      let kind: String
      let lines: [String]
      let x: Double
      let y: Double
      let width: Double
      let height: Double
    }
    struct Edge: Decodable {
      let id: String
      let from: String
      let to: String
      let line: String
      let points: [[Double]]
    }
    let format: String
    let title: String
    let unit: String
    let page: Page
    let nodes: [Node]
    let edges: [Edge]
  }

  @Test("Every node and edge has its place on the page", arguments: 0..<3)
  func places(kind: Int) throws {
    let diagram = try Samples.eight().diagrams[kind]
    let read = try JSONDecoder().decode(Read.self, from: Data(try diagram.rendered(as: .json)))
    #expect(read.format == "minilateral-diagram-1" && read.unit == "pt")
    #expect(read.title == diagram.caption.title && read.page.scale == 1)
    let ids = Set(read.nodes.map(\.id))
    #expect(ids.isSuperset(of: diagram.nodes.map(\.id.text)))
    #expect(read.edges.map(\.id).sorted() == diagram.edges.map(\.id.text).sorted())
    for node in read.nodes {
      #expect(node.x >= 0 && node.x + node.width <= read.page.width)
      #expect(node.y >= 0 && node.y + node.height <= read.page.height)
    }
    for edge in read.edges {
      #expect(ids.contains(edge.from) && ids.contains(edge.to))
      #expect(edge.points.count % 3 == 1 && edge.points.allSatisfy { $0.count == 2 })
    }
  }

  @Test("Hostile text is only text")
  func hostile() throws {
    for (text, _) in HostileTextTests.texts {
      let bytes = try diagram(saying: text).rendered(as: .json)
      let read = try JSONDecoder().decode(Read.self, from: Data(bytes))
      #expect(read.title == text.asOneLine)
      #expect(read.nodes.contains { $0.lines == [text.asOneLine] })
    }
  }
}
