import Measures
import Networks

// Calls do not overlap; see `Fault.swift`.
nonisolated(unsafe) private var graphs = Handles<Graph<UInt32>>()

/// A side whose pairs are not too many to be listed.
private func pairedSide(_ number: Int32, of handle: Int32) throws(Fault) -> NumberedSide {
  let side = try side(number, of: handle)
  // Counted so that no sum overflows an `Int` of 32 bits.
  let paths = (0..<side.opposites.count).reduce(0.0) { sum, node in
    let degree = Double(side.matrix.columns.degree(of: node))
    return sum + degree * (degree - 1) / 2
  }
  let nodes = Double(side.nodes.count)
  guard min(paths, nodes * (nodes - 1) / 2) <= Double(Bounds.pairs) else {
    throw Fault(.tooLarge, "more than \(Bounds.pairs) pairs may share a neighbour")
  }
  return side
}

/// Joins the nodes of a side that share a neighbour, weighted by a measure of pairs; a pair whose number
/// is 0 or undefined is not joined.
///
/// - Returns: the graph's number, which ``forgetGraph(_:)`` takes; or a code.
@_cdecl("ml_project")
public func project(
  _ handle: Int32, _ sideNumber: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let side = try pairedSide(sideNumber, of: handle)
    let measure = try pairMeasure(text(id, idLength))
    return try graphs.keep(side.projected(by: measure))
  }
}

/// How many edges a graph has, or a code.
@_cdecl("ml_graph_edge_count")
public func graphEdgeCount(_ graph: Int32) -> Int32 {
  answering { () throws(Fault) in Int32(clamping: try graphs.find(graph, "graph").edgeCount) }
}

/// Writes the edges of a graph, each once, from the lower number to the higher, in order.
///
/// - Returns: 0 or a code.
@_cdecl("ml_graph_edges")
public func graphEdges(
  _ graph: Int32, _ lower: UnsafeMutablePointer<UInt32>?, _ upper: UnsafeMutablePointer<UInt32>?,
  _ weights: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    try write(graphs.find(graph, "graph").upper, lower, upper, weights, count)
  }
}

/// Forgets a graph; nothing where there is none of this number.
@_cdecl("ml_graph_free")
public func forgetGraph(_ graph: Int32) { graphs.forget(graph) }

/// Writes the numbers that a measure gives to pairs of nodes of a side, also to those that share nothing;
/// NaN where it is undefined, or both are the same node. The side is projected once for all of them.
///
/// - Returns: 0 or a code.
@_cdecl("ml_pair_scores")
public func pairScores(
  _ handle: Int32, _ sideNumber: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32,
  _ first: UnsafePointer<UInt32>?, _ second: UnsafePointer<UInt32>?,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let side = try pairedSide(sideNumber, of: handle)
    let measure = try pairMeasure(text(id, idLength))
    let (first, second) = (try numbers(first, count, "nodes"), try numbers(second, count, "nodes"))
    let room = try room(values, count, for: first.count)
    for node in first + second where !side.nodes.contains(node) {
      throw Fault(.badArgument, "there is no node \(node) on a side of \(side.nodes.count)")
    }
    let scores = side.paired(by: measure)
    room.write(zip(first, second).map { scores[$0, $1] })
    return Code.answered.rawValue
  }
}
