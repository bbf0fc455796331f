import Diagrams
import Testing

@testable import GraphvizRendering

@Suite("Rendering")
struct RenderingTests {
  @Test("The same diagram gives the same bytes", arguments: DiagramFormat.allCases)
  func deterministic(format: DiagramFormat) throws {
    let samples = try Samples.eight()
    for diagram in samples.diagrams {
      #expect(try diagram.rendered(as: format) == diagram.rendered(as: format))
    }
  }

  @Test("Each format has its mark")
  func formats() throws {
    let drawn = try diagram(saying: "x")
    #expect(try drawn.rendered(as: .png).prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    #expect(try drawn.rendered(as: .pdf).prefix(5).elementsEqual("%PDF-".utf8))
    #expect(try drawn.rendered(as: .svg).prefix(5).elementsEqual("<?xml".utf8))
    #expect(try drawn.rendered(as: .dot) == Array(drawn.dot.utf8))
  }

  @Test("Every engine draws", arguments: LayoutEngine.allCases.filter { $0 != .fixed })
  func engines(engine: LayoutEngine) throws {
    let drawing = try diagram(saying: "x", engine: engine).renderedWithWarnings(as: .svg)
    #expect(SVGDocument(drawing.bytes) != nil)
  }

  @Test("The resolution scales a PNG, and has bounds")
  func resolution() throws {
    let drawn = try diagram(saying: "x")
    func width(_ png: [UInt8]) -> Int { png[16..<20].reduce(0) { $0 * 256 + Int($1) } }
    let (small, large) = (
      width(try drawn.rendered(as: .png, resolution: 72)),
      width(try drawn.rendered(as: .png, resolution: 144))
    )
    #expect(abs(large - 2 * small) <= 2)
    for resolution in [-1, 0, 35, 601, 100_000] {
      #expect(throws: RenderingError.resolution(resolution)) {
        try drawn.rendered(as: .png, resolution: resolution)
      }
    }
  }

  @Test("A page too large for its format is refused with its size")
  func tooLarge() throws {
    func node(_ key: String, _ x: Double) -> Diagram.Node {
      Diagram.Node(
        id: ElementID(.group, key), kind: .group, label: .none, shape: .box, size: Size(side: 10),
        position: Point(x: x, y: 0))
    }
    let wide = try Diagram(
      caption: Caption(title: "Wide"), layout: .init(.fixed),
      nodes: [node("a", 0), node("b", 20_000)],
      edges: [])
    for format in [DiagramFormat.pdf, .png] {
      #expect {
        try wide.rendered(as: format)
      } throws: { error in
        guard case RenderingError.tooLarge = error else { return false }
        return "\(error)".contains("at most")
      }
    }
    #expect(SVGDocument(try wide.rendered(as: .svg)) != nil)
  }

  @Test("A diagram of too many parts is refused, not attempted")
  func tooMany() throws {
    let few = try diagram(saying: "x")
    let nodes = (0...Diagram.elementLimit).map { number in
      Diagram.Node(
        id: ElementID(.group, "\(number)"), kind: .group, label: .none, shape: .box,
        size: Size(side: 1))
    }
    let many = Diagram(
      uncheckedCaption: few.caption, legend: few.legend, layout: few.layout, nodes: nodes,
      edges: [], theme: few.theme)
    #expect(throws: DiagramError.self) { try many.rendered(as: .svg) }
  }

  @Test(
    "What Graphviz finds fault with is an error, and what follows works",
    arguments: [
      "graph { a [label=<<b>x>] }", "graph { a [label=<<TABLE></TABLE>>] }", "graph { a -- ",
      "graph { a [pos=\"x,y\"] }", "",
    ])
  func malformed(dot: String) throws {
    #expect {
      try Graphviz.exclusively { graphviz in
        try graphviz.withLayout(of: dot, by: "nop2") { try graphviz.rendered($0, as: "svg") }
      }
    } throws: { error in
      guard case RenderingError.refused = error else { return false }
      return true
    }
    #expect(SVGDocument(try diagram(saying: "x").rendered(as: .svg)) != nil)
  }

  @Test("A format or engine that Graphviz does not have is an error")
  func missing() {
    #expect(throws: RenderingError.self) {
      try Graphviz.exclusively { graphviz in
        try graphviz.withLayout(of: "graph {}", by: "dot") {
          try graphviz.rendered($0, as: "nonsense")
        }
      }
    }
    #expect(throws: RenderingError.self) {
      try Graphviz.exclusively { graphviz in
        try graphviz.withLayout(of: "graph {}", by: "nonsense") { _ in }
      }
    }
  }

  @Test("Warnings are handed over")
  func warnings() throws {
    let tight = try Diagram(
      caption: Caption(title: ""), layout: .init(.dot),
      nodes: [
        Diagram.Node(
          id: ElementID(.group, "a"), kind: .group,
          label: .lines(["too long for its box"], TextStyle(size: 9, color: .black)), shape: .box,
          size: Size(side: 10))
      ], edges: [])
    let warnings = try tight.renderedWithWarnings(as: .svg).warnings
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("too small for label") == true)
  }

  @Test("Fragments of messages are put together")
  func messages() {
    var messages = GraphvizMessages()
    for fragment in [
      "Warning", ": ", "one\n", "Error", ": ", "two", " and more\n", "Error", ": ", ": \n",
    ] {
      messages.receive(fragment)
    }
    #expect(messages.warnings == ["one"])
    #expect(messages.errors == ["two and more", ":"])
  }

  @Test("Many tasks at once give what one gives")
  func concurrency() async throws {
    let samples = try Samples.eight()
    let alone = try samples.diagrams.map { try $0.rendered(as: .svg) }
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<24 {
        let drawn = samples.diagrams[number % 3]
        group.addTask { (number % 3, try drawn.rendered(as: .svg)) }
      }
      for try await (kind, bytes) in group { #expect(bytes == alone[kind]) }
    }
  }
}
