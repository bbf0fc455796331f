import Testing

@testable import Drawing

@Suite("Parts that do not make a diagram")
struct DiagramErrorTests {
  let caption = Caption(title: "Test")

  func node(_ key: String, position: Point? = nil, size: Size? = Size(side: 10)) -> Diagram.Node {
    Diagram.Node(
      id: ElementID(.group, key), kind: .group, label: .none, shape: .box, size: size,
      position: position)
  }

  func edge(_ a: String, _ b: String, route: [Point]? = nil) -> Diagram.Edge {
    Diagram.Edge(
      id: ElementID(.overlap, a, b), kind: .overlap, from: ElementID(.group, a),
      to: ElementID(.group, b), stroke: Stroke(color: .black, width: 1), route: route)
  }

  func error(
    _ engine: LayoutEngine, _ nodes: [Diagram.Node], _ edges: [Diagram.Edge] = []
  ) -> DiagramError? {
    do throws(DiagramError) {
      _ = try Diagram(caption: caption, layout: .init(engine), nodes: nodes, edges: edges)
      return nil
    } catch { return error }
  }

  @Test("Each fault is named")
  func faults() {
    let a = ElementID(.group, "a")
    let ab = ElementID(.overlap, "a", "b")
    let origin = Point(x: 0, y: 0)
    #expect(error(.neato, [node("a"), node("a")]) == .repeatedIdentifier(a))
    #expect(
      error(.neato, [node("a")], [edge("a", "b")])
        == .unknownEnd(of: ab, node: ElementID(.group, "b")))
    #expect(error(.fixed, [node("a")]) == .unplaced(a))
    #expect(error(.fixed, [node("a", position: origin, size: nil)]) == .unplaced(a))
    #expect(error(.fixed, [node("a", position: Point(x: .nan, y: 0))]) == .impossibleMeasure(a))
    #expect(error(.neato, [node("a", size: Size(side: -1))]) == .impossibleMeasure(a))
    #expect(
      error(.neato, [node("a"), node("b")], [edge("a", "b", route: [origin, origin])])
        == .brokenRoute(ab, pointCount: 2))
    #expect(
      error(.neato, [node("a"), node("b")], [edge("a", "b"), edge("a", "b")])
        == .repeatedIdentifier(ab))
    #expect(
      error(.neato, (0...Diagram.elementLimit).map { node("\($0)") })
        == .tooManyElements(count: Diagram.elementLimit + 1, limit: Diagram.elementLimit))
    #expect(error(.neato, [node("a"), node("b")], [edge("a", "b")]) == nil)
  }

  @Test("Every message says which element, and what is wrong")
  func messages() {
    let id = ElementID(.group, "a")
    for error: DiagramError in [
      .repeatedIdentifier(id), .unknownEnd(of: id, node: id), .unplaced(id),
      .brokenRoute(id, pointCount: 2), .impossibleMeasure(id),
    ] {
      #expect("\(error)".contains("\"group-a\""))
      #expect("\(error)".hasSuffix("."))
    }
  }
}
