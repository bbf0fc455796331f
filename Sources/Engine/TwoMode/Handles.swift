import Networks

/// Values that a caller outside of Swift holds by number, from 1.
struct Handles<Held> {
  private var held: [Int32: Held] = [:]
  private var last: Int32 = 0

  /// Keeps a value. O(1) on average.
  mutating func keep(_ value: Held) throws(Fault) -> Int32 {
    guard held.count < 1_000_000 else { throw Fault(.tooLarge, "too many are held at once") }
    repeat { last = last == .max ? 1 : last + 1 } while held[last] != nil
    held[last] = value
    return last
  }

  /// The value of a number.
  func find(_ handle: Int32, _ kind: StaticString) throws(Fault) -> Held {
    guard let value = held[handle] else {
      throw Fault(.noSuchHandle, "there is no \(kind) \(handle)")
    }
    return value
  }

  /// Forgets a value, if there is one of this number.
  mutating func forget(_ handle: Int32) { held[handle] = nil }
}

/// A network whose nodes are called by their numbers.
typealias NumberedNetwork = BipartiteGraph<UInt32, UInt32>

/// A side of it.
typealias NumberedSide = Side<UInt32, UInt32>

// Calls do not overlap; see `Fault.swift`.
nonisolated(unsafe) private var networks = Handles<NumberedNetwork>()

/// The network of a number.
func network(_ handle: Int32) throws(Fault) -> NumberedNetwork {
  try networks.find(handle, "network")
}

/// A side of a network: 0 the left nodes, 1 the right ones.
func side(_ number: Int32, of handle: Int32) throws(Fault) -> NumberedSide {
  let network = try network(handle)
  switch number {
  case 0: return network.left
  case 1: return network.right
  default: throw Fault(.badArgument, "a side is 0 (left) or 1 (right), not \(number)")
  }
}

/// Holds a matrix as a network.
func keep(_ matrix: BiadjacencyMatrix) throws(Fault) -> Int32 {
  try networks.keep(
    BipartiteGraph(
      left: NodeSet(ascending: Array(0..<UInt32(matrix.rowCount))),
      right: NodeSet(ascending: Array(0..<UInt32(matrix.columnCount))), matrix: matrix))
}

/// Makes a network from edges.
///
/// - Parameters:
///   - leftCount: The number of left nodes, isolated ones included.
///   - rightCount: The number of right nodes.
///   - left: The left node of each edge, from 0.
///   - right: The right node of each edge, from 0.
///   - weights: The weight of each edge, from 1e-60 to 1e60; `nil` where all weigh 1.
///   - edgeCount: The number of edges.
/// - Returns: the network's number, from 1, which ``forget(_:)`` takes; or a code.
@_cdecl("ml_network")
public func makeNetwork(
  _ leftCount: Int32, _ rightCount: Int32, _ left: UnsafePointer<UInt32>?,
  _ right: UnsafePointer<UInt32>?, _ weights: UnsafePointer<Double>?, _ edgeCount: Int32
) -> Int32 {
  answering { () throws(Fault) in
    guard leftCount >= 0, rightCount >= 0 else {
      throw Fault(.badArgument, "a side has no fewer than no nodes")
    }
    guard max(Int(leftCount), Int(rightCount)) <= Bounds.nodes, Int(edgeCount) <= Bounds.edges
    else {
      throw Fault(
        .tooLarge, "a network has at most \(Bounds.nodes) nodes a side and \(Bounds.edges) edges")
    }
    let rows = try numbers(left, edgeCount, "left nodes")
    let columns = try numbers(right, edgeCount, "right nodes")
    let weightOfEdge = weights == nil ? nil : try numbers(weights, edgeCount, "weights")
    let matrix: BiadjacencyMatrix
    do throws(EdgeError) {
      matrix = try BiadjacencyMatrix(
        rowCount: Int(leftCount), columnCount: Int(rightCount), rowOfEdge: rows,
        columnOfEdge: columns, weights: weightOfEdge)
    } catch {
      throw Fault(.badEdges, error.description)
    }
    return try keep(matrix)
  }
}

/// Forgets a network; nothing where there is none of this number.
@_cdecl("ml_network_free")
public func forget(_ handle: Int32) { networks.forget(handle) }

/// How many edges a network has, or a code.
@_cdecl("ml_edge_count")
public func edgeCount(_ handle: Int32) -> Int32 {
  answering { () throws(Fault) in Int32(clamping: try network(handle).edgeCount) }
}

/// Writes the edges of a network, by left and then right node.
///
/// - Parameters:
///   - handle: The network's number.
///   - left: Room for the left node of each edge.
///   - right: Room for the right node of each edge.
///   - weights: Room for the weight of each edge, or `nil`.
///   - count: How many edges there is room for: as many as there are.
/// - Returns: 0 or a code.
@_cdecl("ml_edges")
public func edges(
  _ handle: Int32, _ left: UnsafeMutablePointer<UInt32>?, _ right: UnsafeMutablePointer<UInt32>?,
  _ weights: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    try write(network(handle).matrix.rows, left, right, weights, count)
  }
}

/// Writes what compressed rows hold, a row and a column at a time.
func write(
  _ rows: CompressedRows, _ left: UnsafeMutablePointer<UInt32>?,
  _ right: UnsafeMutablePointer<UInt32>?, _ weights: UnsafeMutablePointer<Double>?, _ count: Int32
) throws(Fault) -> Int32 {
  let left = try room(left, count, for: rows.indices.count)
  let right = try room(right, count, for: rows.indices.count)
  for row in 0..<rows.count {
    for place in rows.range(of: row) {
      left[place] = UInt32(row)
      right[place] = rows.indices[place]
      weights?[place] = rows.weight(at: place)
    }
  }
  return Code.answered.rawValue
}
