import Diagrams
import Foundation

@testable import GraphvizRendering

/// Where Graphviz put things, from its own JSON.
struct DrawnGeometry {
  /// A node's box.
  struct NodeBox {
    let id: String
    let box: Box
  }

  /// A line of text, as wide as Graphviz measured it.
  struct Text {
    let text: String
    let box: Box
    let size: Double
  }

  var nodes: [NodeBox] = []
  var texts: [Text] = []
  let page: Box

  init(_ diagram: Diagram) throws {
    let dot = try diagram.placedPage().drawingDOT()
    let bytes = try Graphviz.exclusively { graphviz in
      try graphviz.withLayout(of: dot, by: LayoutEngine.fixed.graphvizName) {
        try graphviz.rendered($0, as: "json")
      }
    }.result
    let json = try JSONDecoder().decode(DrawnGraph.self, from: Data(bytes))
    page = Box(corners: json.bb.numbers)
    for object in json.objects ?? [] {
      guard let pos = object.pos?.numbers, pos.count == 2 else { continue }
      // A place for a line's end takes no room.
      if object.shape != "point" {
        nodes.append(
          NodeBox(
            id: object.name,
            box: Box(
              center: Point(x: pos[0], y: pos[1]),
              size: Size(
                width: (Double(object.width ?? "") ?? 0) * 72,
                height: (Double(object.height ?? "") ?? 0) * 72))))
      }
      add(object.labelDrawing ?? [])
    }
    for edge in json.edges ?? [] { add(edge.labelDrawing ?? []) }
  }

  private mutating func add(_ operations: [Operation]) {
    var size = 0.0
    for operation in operations {
      if operation.op == "F" { size = operation.size ?? 0 }
      guard operation.op == "T", let pt = operation.pt, let width = operation.width,
        let text = operation.text
      else { continue }
      let left =
        operation.align == "l" ? pt[0] : operation.align == "r" ? pt[0] - width : pt[0] - width / 2
      // From the height of capitals to the depth of a comma.
      texts.append(
        Text(
          text: text,
          box: Box(corners: [left, pt[1] - 0.15 * size, left + width, pt[1] + 0.73 * size]),
          size: size))
    }
  }
}

extension Diagram {
  /// The diagram's page, laid out in this process.
  func placedPage() throws -> Page {
    try page { dot, engine in
      try GraphPlaces(json: GraphvizRun(dot: dot, engine: engine, output: .places).result().bytes)
    }
  }
}

private struct DrawnGraph: Decodable {
  let bb: String
  let objects: [Object]?
  let edges: [Edge]?

  struct Object: Decodable {
    let name: String
    let pos: String?
    let width: String?
    let height: String?
    let shape: String?
    let labelDrawing: [Operation]?

    private enum CodingKeys: String, CodingKey {
      case name, pos, width, height, shape
      case labelDrawing = "_ldraw_"
    }
  }

  struct Edge: Decodable {
    let id: String?
    let labelDrawing: [Operation]?

    private enum CodingKeys: String, CodingKey {
      case id
      case labelDrawing = "_ldraw_"
    }
  }
}

private struct Operation: Decodable {
  let op: String
  let size: Double?
  let pt: [Double]?
  let align: String?
  let width: Double?
  let text: String?
}

extension String {
  fileprivate var numbers: [Double] { split(separator: ",").compactMap { Double($0) } }
}

extension Box {
  fileprivate init(corners: [Double]) {
    self.init(
      center: Point(x: (corners[0] + corners[2]) / 2, y: (corners[1] + corners[3]) / 2),
      size: Size(width: corners[2] - corners[0], height: corners[3] - corners[1]))
  }
}
