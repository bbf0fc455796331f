import Measures
import Networks

/// A network whose nodes are sets of nodes of a two-mode network, as the search for communities sees
/// it: a set has a strength in rows and one in columns, so that sets of both kinds mix freely.
///
/// Edges within a set are left out: they are within its community wherever it goes.
struct CommunityGraph {
  /// Where each node's neighbours begin, and where the last one's end.
  let offsets: Scratch<UInt32>
  let neighbors: Scratch<UInt32>
  /// A weight for each neighbour; `nil` where all weigh 1.
  let weights: Scratch<Double>?
  /// The sum of the strengths of a node's rows, and of its columns.
  let rowStrengths: Scratch<Double>
  let columnStrengths: Scratch<Double>

  var count: Int { rowStrengths.elements.count }

  private init(nodes: Int, neighbors: Int, isWeighted: Bool) {
    offsets = Scratch(nodes + 1)
    self.neighbors = Scratch(uninitialized: neighbors)
    weights = isWeighted ? Scratch(uninitialized: neighbors) : nil
    rowStrengths = Scratch(nodes)
    columnStrengths = Scratch(nodes)
  }

  /// Every node by itself, rows before columns. O(nodes + edges).
  init(_ matrix: BiadjacencyMatrix) {
    let (rows, columns) = (matrix.rowCount, matrix.columnCount)
    self.init(
      nodes: rows + columns, neighbors: 2 * matrix.edgeCount, isWeighted: matrix.isWeighted)
    var filled = 0
    func fill(_ side: CompressedRows, from first: Int, against other: Int, _ sums: Scratch<Double>)
    {
      for node in 0..<side.count {
        var sum = 0.0
        for place in side.range(of: node) {
          neighbors.elements[filled] = UInt32(other) + side.indices[place]
          let weight = side.weight(at: place)
          if let weights { weights.elements[filled] = weight }
          sum += weight
          filled += 1
        }
        sums.elements[first + node] = sum
        offsets.elements[first + node + 1] = UInt32(filled)
      }
    }
    fill(matrix.rows, from: 0, against: rows, rowStrengths)
    fill(matrix.columns, from: rows, against: 0, columnStrengths)
  }

  /// One node for each set of nodes. O(nodes + edges).
  ///
  /// - Parameters:
  ///   - set: The set of each node, from 0.
  ///   - setCount: How many sets there are.
  func gathered(by set: UnsafeMutableBufferPointer<UInt32>, into setCount: Int) -> CommunityGraph {
    // The nodes of each set, one set after the other.
    let starts = Scratch<UInt32>(setCount + 1)
    for node in 0..<count { starts.elements[Int(set[node]) + 1] += 1 }
    for place in 0..<setCount { starts.elements[place + 1] += starts.elements[place] }
    let members = Scratch<UInt32>(uninitialized: count)
    let next = Scratch<UInt32>(uninitialized: setCount)
    for place in 0..<setCount { next.elements[place] = starts.elements[place] }
    for node in 0..<count {
      members.elements[Int(next.elements[Int(set[node])])] = UInt32(node)
      next.elements[Int(set[node])] += 1
    }

    let links = Scratch<Double>(setCount)
    let touched = Scratch<UInt32>(uninitialized: setCount)
    // Sets have no more neighbours than their nodes have.
    let wide = CommunityGraph(
      nodes: setCount, neighbors: neighbors.elements.count, isWeighted: true)
    guard let weightsOfSets = wide.weights?.elements else { return wide }
    var filled = 0
    for own in 0..<setCount {
      var touchedCount = 0
      let range = Int(starts.elements[own])..<Int(starts.elements[own + 1])
      for node in members.elements[range] {
        let node = Int(node)
        wide.rowStrengths.elements[own] += rowStrengths.elements[node]
        wide.columnStrengths.elements[own] += columnStrengths.elements[node]
        for place in Int(offsets.elements[node])..<Int(offsets.elements[node + 1]) {
          let other = set[Int(neighbors.elements[place])]
          guard other != UInt32(own) else { continue }
          if links.elements[Int(other)] == 0 {
            touched.elements[touchedCount] = other
            touchedCount += 1
          }
          links.elements[Int(other)] += weights?.elements[place] ?? 1
        }
      }
      for other in touched.elements[..<touchedCount] {
        wide.neighbors.elements[filled] = other
        weightsOfSets[filled] = links.elements[Int(other)]
        links.elements[Int(other)] = 0
        filled += 1
      }
      wide.offsets.elements[own + 1] = UInt32(filled)
    }
    return wide
  }
}
