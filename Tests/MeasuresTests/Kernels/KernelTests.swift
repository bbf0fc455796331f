import Networks
import Testing

@testable import Measures

@Suite("A kernel gives what its slow, obvious definition gives")
struct KernelTests {
  @Test("distance sums", arguments: 0..<200)
  func distanceSums(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    let fast = Measures.distanceSums(of: matrix, threads: 1)
    let expected = slow.nodes.map { slow.distanceSum(from: $0) }
    #expect(fast.rows.sums + fast.columns.sums == expected.map(\.sum))
    #expect(fast.rows.reached + fast.columns.reached == expected.map(\.reached))
    expectEqual(fast.rows.inverseSums + fast.columns.inverseSums, expected.map(\.inverseSum))
    let distances = slow.nodes.flatMap { slow.paths(from: $0).distance.compactMap { $0 } }
    let counts = (1...max(1, distances.max() ?? 0)).map { level in distances.count { $0 == level } }
    #expect(fast.pairsAtDistance == counts.filter { $0 > 0 })
    #expect(Measures.distanceSums(of: matrix, threads: 2) == fast)
  }

  @Test("betweenness", arguments: 0..<200)
  func betweenness(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    let fast = shortestPathDependencies(of: matrix, threads: 1)
    expectEqual(fast.rows + fast.columns, slow.betweenness(from: Array(slow.nodes)))
    let again = shortestPathDependencies(of: matrix, threads: 2)
    #expect(again.rows == fast.rows && again.columns == fast.columns)
  }

  @Test("dependencies of some sources", arguments: 0..<200)
  func sampledBetweenness(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    let sources = slow.nodes.filter { ($0 + seed) % 3 == 0 }
    let fast = shortestPathDependencies(
      of: matrix, onRows: sources.filter { $0 < matrix.rowCount }.map { UInt32($0) },
      onColumns: sources.filter { $0 >= matrix.rowCount }.map { UInt32($0 - matrix.rowCount) })
    expectEqual(fast.rows + fast.columns, slow.betweenness(from: sources))
  }

  @Test("dependencies of some sources, and their squares", arguments: 0..<100)
  func dependencyMoments(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    let sources = slow.nodes.filter { ($0 + seed) % 2 == 0 }
    let fast = Measures.dependencyMoments(
      of: matrix, onRows: sources.filter { $0 < matrix.rowCount }.map { UInt32($0) },
      onColumns: sources.filter { $0 >= matrix.rowCount }.map { UInt32($0 - matrix.rowCount) })
    let each = sources.map { slow.betweenness(from: [$0]).prefix(matrix.rowCount).map { 2 * $0 } }
    let rows = 0..<matrix.rowCount
    expectEqual(fast.sums, rows.map { row in each.reduce(0) { $0 + $1[row] } })
    expectEqual(fast.squares, rows.map { row in each.reduce(0) { $0 + $1[row] * $1[row] } })
  }

  @Test("core numbers", arguments: 0..<200)
  func coreNumbers(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let fast = Measures.coreNumbers(of: matrix)
    #expect((fast.rows + fast.columns).map { Int($0) } == PlainGraph(matrix).coreNumbers)
  }

  @Test("connected components, numbered by their first node", arguments: 0..<200)
  func components(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let fast = ConnectedComponents(of: matrix)
    let first = PlainGraph(matrix).firstOfComponent
    let order = Array(Set(first)).sorted()
    #expect(fast.count == order.count)
    #expect((fast.ofRow + fast.ofColumn).map { order[Int($0)] } == first)
  }

  @Test("butterflies", arguments: 0..<200)
  func butterflies(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let expected = PlainGraph(matrix).butterflies
    let fast = Measures.butterflyCounts(of: matrix, threads: 1)
    #expect(fast.rows + fast.columns == expected)
    #expect(fast.total * 4 == expected.reduce(0, +))
    #expect(butterflyCount(of: matrix) == fast.total)
  }

  @Test("shared neighbours", arguments: 0..<200)
  func sharedNeighbors(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    var expected: [[Int]] = []
    for a in 0..<matrix.rowCount {
      for b in (a + 1)..<max(a + 1, matrix.rowCount) {
        let shared = slow.neighbors[a].intersection(slow.neighbors[b]).count
        if shared > 0 { expected.append([a, b, shared]) }
      }
    }
    #expect(sharedNeighborPairs(of: matrix, threads: 1).triples == expected)
    // The two ways to count, whichever the kernel chose.
    let rows = 0..<matrix.rowCount
    let bound = matrix.rowCount * matrix.rowCount
    matrix.withBuffers { buffers in
      let followed = PairCounter(matrix.rowCount).pairs(of: rows, in: buffers, atMost: bound)
      let compared = RowBitSets(buffers).pairs(of: rows, atMost: bound)
      #expect(followed.triples == expected && compared.triples == expected)
    }
  }

  @Test("a projection by any contribution and value", arguments: 0..<200)
  func projection(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    let measure = PairMeasure(
      PairMeasure.jaccard.quantity, contribution: { 1 / Double($0) },
      value: { sum, size, other in sum > 0.3 ? sum * size * other : nil })
    let fast = Measures.projection(of: matrix, by: measure, threads: 1)
    for a in 0..<matrix.rowCount {
      var expected: [(Int, Double)] = []
      for b in (a + 1)..<max(a + 1, matrix.rowCount) {
        let sum = slow.neighbors[a].intersection(slow.neighbors[b]).sorted()
          .reduce(0) { $0 + 1 / Double(slow.neighbors[$1].count) }
        let value = measure.value(
          sum, Double(slow.neighbors[a].count), Double(slow.neighbors[b].count))
        if sum > 0, let value { expected.append((b, value)) }
      }
      #expect(fast.indices(of: a).map { Int($0) } == expected.map(\.0))
      expectEqual(fast.range(of: a).map { fast.weight(at: $0) }, expected.map(\.1))
    }
    #expect(Measures.projection(of: matrix, by: measure, threads: 2) == fast)
  }

  @Test("PageRank", arguments: 0..<200)
  func pageRank(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let fast = Measures.pageRank(of: matrix, tolerance: 1e-14, threads: 1)
    expectEqual(fast.rows + fast.columns, PlainGraph(matrix).pageRank)
  }

  @Test(
    "the leading singular pair solves its equations, and no other vector gains more",
    arguments: 0..<200)
  func leadingSingularPair(seed: Int) throws {
    let matrix = try RandomMatrix.small(seed: seed)
    let slow = PlainGraph(matrix)
    guard let pair = Measures.leadingSingularPair(of: matrix, threads: 1) else {
      return
    }
    expectEqual(
      multiplied(matrix.rows, by: pair.columns, threads: 1), pair.rows.map { $0 * pair.value })
    expectEqual(
      multiplied(matrix.columns, by: pair.rows, threads: 1), pair.columns.map { $0 * pair.value })
    #expect((pair.rows + pair.columns).allSatisfy { $0 >= 0 })
    #expect(abs(pair.rows.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
    // From each node, a hundred double steps: what the vector grows by is at most σ².
    let support = Set(
      (pair.rows + pair.columns).indices.filter { (pair.rows + pair.columns)[$0] > 0 })
    for row in 0..<matrix.rowCount where !slow.neighbors[row].isEmpty {
      var vector = [Double](repeating: 0, count: matrix.rowCount)
      vector[row] = 1
      var growth = 0.0
      for _ in 0..<100 {
        vector = multiplied(
          matrix.rows, by: multiplied(matrix.columns, by: vector, threads: 1), threads: 1)
        growth = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vector = vector.map { $0 / growth }
      }
      #expect(growth <= pair.value * pair.value * (1 + 1e-9))
    }
    #expect(Set(support.map { slow.firstOfComponent[$0] }).count == 1)
  }
}

func expectEqual(
  _ a: [Double], _ b: [Double], tolerance: Double = 1e-10,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(a.count == b.count, sourceLocation: sourceLocation)
  let difference = zip(a, b).map { abs($0 - $1) / max(1, abs($0)) }.max() ?? 0
  #expect(difference <= tolerance, sourceLocation: sourceLocation)
}

extension SharedNeighborPairs {
  var triples: [[Int]] { chunks.flatMap(\.triples) }
}

extension SharedNeighborPairs.Chunk {
  var triples: [[Int]] {
    rows.enumerated().flatMap { place, row in
      (Int(offsets[place])..<Int(offsets[place + 1])).map {
        [row, Int(partners[$0].row), Int(partners[$0].count)]
      }
    }
  }
}
