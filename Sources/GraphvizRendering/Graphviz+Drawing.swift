import CGraphviz
import Drawing

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

  /// Where everything in a graph that is laid out stands.
  func places(in graph: UnsafeMutablePointer<Agraph_t>) -> GraphPlaces {
    var places = GraphPlaces()
    for node in nodes(of: graph) {
      places.nodes[String(cString: graphvizName(node))] = [
        graphvizNodeX(node), -graphvizNodeY(node), graphvizNodeWidth(node) * 72,
        graphvizNodeHeight(node) * 72,
      ]
      var next = agfstout(graph, node)
      while let edge = next {
        next = agnxtout(graph, edge)
        guard let key = graphvizName(edge), graphvizRouteLength(edge) > 0 else { continue }
        places.edges[String(cString: key)] = (0..<graphvizRouteLength(edge)).flatMap {
          [graphvizRouteX(edge, $0), -graphvizRouteY(edge, $0)]
        }
      }
    }
    return places
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
