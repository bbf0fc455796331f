import CGraphviz
import Diagrams

extension Graphviz {
  /// Reads DOT text, lays it out, and hands the graph to a body. The graph is gone afterwards.
  func withLayout<Result>(
    of dot: String, by engine: String,
    _ body: (UnsafeMutablePointer<Agraph_t>) throws -> Result
  ) throws -> Result {
    guard let graph = graphvizRead(dot) else { throw RenderingError.refused(messages: []) }
    defer { agclose(graph) }
    guard gvLayout(context, graph, engine) == 0 else {
      throw RenderingError.refused(messages: [])
    }
    defer { gvFreeLayout(context, graph) }
    return try body(graph)
  }

  /// Writes a graph that is laid out.
  func rendered(_ graph: UnsafeMutablePointer<Agraph_t>, as format: String) throws -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = graphvizRender(context, graph, format, &bytes, &length)
    guard status == 0, let bytes else { throw RenderingError.missingPlugin(format) }
    defer { gvFreeRenderData(bytes) }
    return UnsafeRawBufferPointer(start: bytes, count: length).map { $0 }
  }

  /// Where the nodes of a graph that is laid out stand, by name, on a page whose y axis points down.
  func placements(in graph: UnsafeMutablePointer<Agraph_t>) -> [String: Diagram.Placement] {
    var placements: [String: Diagram.Placement] = [:]
    for node in nodes(of: graph) {
      placements[String(cString: graphvizName(node))] = Diagram.Placement(
        center: Point(x: graphvizNodeX(node), y: -graphvizNodeY(node)),
        size: Size(
          width: graphvizNodeWidth(node) * 72, height: graphvizNodeHeight(node) * 72))
    }
    return placements
  }

  /// The control points of the edges' curves, by the edges' keys.
  func routes(in graph: UnsafeMutablePointer<Agraph_t>) -> [String: [Point]] {
    var routes: [String: [Point]] = [:]
    for node in nodes(of: graph) {
      var next = agfstout(graph, node)
      while let edge = next {
        next = agnxtout(graph, edge)
        guard let key = graphvizName(edge) else { continue }
        routes[String(cString: key)] = (0..<graphvizRouteLength(edge)).map {
          Point(x: graphvizRouteX(edge, $0), y: -graphvizRouteY(edge, $0))
        }
      }
    }
    return routes
  }

  private func nodes(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> some Sequence<UnsafeMutablePointer<Agnode_t>> {
    sequence(state: agfstnode(graph)) { next in
      let node = next
      next = node.flatMap { agnxtnode(graph, $0) }
      return node
    }
  }
}
