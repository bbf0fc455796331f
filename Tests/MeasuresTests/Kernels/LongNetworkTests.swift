import Networks
import Testing

@testable import Measures

@Suite("Long, thin networks")
struct LongNetworkTests {
  /// Each node is tied to one or two of the last three on the other side, so that paths are long and
  /// few nodes are at a level.
  private func longMatrix(seed: Int) throws -> BiadjacencyMatrix {
    var generator = SplitMix64(seed: UInt64(seed))
    var edges = Set<[UInt32]>()
    for node in 0..<UInt32(20) {
      for _ in 0...1 {
        let (row, column) = (
          UInt32.random(in: max(3, node)...(node + 3), using: &generator) - 3,
          UInt32.random(in: max(3, node)...(node + 3), using: &generator) - 3
        )
        edges.insert([node, column])
        if node > 0 { edges.insert([min(row, node - 1), node]) }
      }
    }
    return try BiadjacencyMatrix(
      rowCount: 20, columnCount: 20, edges: edges.map { (row: $0[0], column: $0[1]) })
  }

  @Test("have the distances and the betweenness of the slow definition", arguments: 0..<8)
  func slow(seed: Int) throws {
    let matrix = try longMatrix(seed: seed)
    let slow = PlainGraph(matrix)
    let distances = Measures.distanceSums(of: matrix, threads: 1)
    let expected = slow.nodes.map { slow.distanceSum(from: $0) }
    #expect(distances.rows.sums + distances.columns.sums == expected.map(\.sum))
    #expect(distances.rows.reached + distances.columns.reached == expected.map(\.reached))
    #expect(distances.pairsAtDistance.count > 8)
    let betweenness = shortestPathDependencies(of: matrix, threads: 1)
    expectEqual(betweenness.rows + betweenness.columns, slow.betweenness(from: Array(slow.nodes)))
  }

  @Test("of a path have the sums of an arithmetic series")
  func path() throws {
    let count = 600
    let edges = (0..<UInt32(count)).flatMap { [(row: $0, column: $0), (row: $0 + 1, column: $0)] }
    let matrix = try BiadjacencyMatrix(rowCount: count + 1, columnCount: count, edges: edges)
    let sums = Measures.distanceSums(of: matrix).rows.sums
    let betweenness = shortestPathDependencies(
      of: matrix, onRows: [0, UInt32(count / 2)], onColumns: []
    ).rows
    for row in 0...count {
      // 2 row nodes before, 2 (count - row) behind, at distances 1, 2, 3 and so on.
      let (before, behind) = (2 * row, 2 * (count - row))
      #expect(sums[row] == before * (before + 1) / 2 + behind * (behind + 1) / 2)
      let fromMiddle = row == count / 2 ? 0 : row < count / 2 ? before : behind
      #expect(betweenness[row] == Double((row == 0 ? 0 : behind) + fromMiddle) / 2)
    }
  }

  @Test("have a betweenness where there are more shortest paths than a Double counts")
  func manyPaths() throws {
    // A chain of joints with eight columns between each two: 8³⁵⁰ = 2¹⁰⁵⁰ shortest paths. Beside it,
    // from the first joint, a path as long, whose nodes have one shortest path each.
    let (stages, width) = (350, 8)
    var edges: [(row: UInt32, column: UInt32)] = []
    for stage in 0..<stages {
      for column in (stage * width)..<((stage + 1) * width) {
        edges.append((row: UInt32(stage), column: UInt32(column)))
        edges.append((row: UInt32(stage + 1), column: UInt32(column)))
      }
      let tail = UInt32(stages * width + stage)
      edges.append((row: stage == 0 ? 0 : UInt32(stages + stage), column: tail))
      edges.append((row: UInt32(stages + stage + 1), column: tail))
    }
    let matrix = try BiadjacencyMatrix(
      rowCount: 2 * stages + 1, columnCount: (width + 1) * stages, edges: edges)
    let (rows, columns) = shortestPathDependencies(of: matrix, onRows: [0], onColumns: [])
    for stage in 1...stages {
      let behind = Double((width + 1) * (stages - stage))
      #expect(abs(rows[stage] - behind / 2) <= 1e-12 * behind)
      let column = columns[stage * width - 1]
      #expect(abs(column - (behind + 1) / Double(2 * width)) <= 1e-12 * column)
      let tail = Double(2 * (stages - stage))
      #expect(
        rows[stages + stage] == tail / 2 && columns[stages * width + stage - 1] == (tail + 1) / 2)
    }
  }
}
