import Networks
import TestNetworks
import Testing

@Suite("An edge list that is no two-mode network")
struct EdgeErrorTests {
  @Test("names the edge whose node does not exist")
  func outOfRange() {
    #expect(throws: EdgeError.outOfRange(edge: 1)) {
      try BiadjacencyMatrix(rowCount: 2, columnCount: 2, edges: [(1, 1), (2, 0)])
    }
    #expect(throws: EdgeError.outOfRange(edge: 2)) {
      try BiadjacencyMatrix(rowCount: 2, columnCount: 2, edges: [(0, 0), (1, 1), (1, 2)])
    }
    #expect(throws: EdgeError.outOfRange(edge: 0)) {
      try BiadjacencyMatrix(rowCount: 0, columnCount: 0, edges: [(0, 0)])
    }
    #expect(throws: EdgeError.outOfRange(edge: 0)) {
      try BiadjacencyMatrix(rowCount: 1, columnCount: 1, edges: [(.max, 0)])
    }
  }

  @Test("names both places of an edge that occurs twice")
  func repeated() {
    #expect(throws: EdgeError.repeated(edge: 2, first: 0)) {
      try BiadjacencyMatrix(rowCount: 2, columnCount: 2, edges: [(1, 0), (0, 1), (1, 0)])
    }
    #expect(throws: EdgeError.repeated(edge: 1, first: 0)) {
      try BiadjacencyMatrix(
        rowCount: 1, columnCount: 1, edges: [(0, 0), (0, 0), (0, 0)], weights: [1, 2, 3])
    }
  }

  @Test(
    "names the edge whose weight is not positive, or is beyond the range",
    arguments: [
      0, -0.0, -1, .nan, .infinity, -.infinity, -.leastNonzeroMagnitude, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude, 0.999e-60, 1.001e60,
    ])
  func badWeight(weight: Double) {
    #expect(throws: EdgeError.badWeight(edge: 1)) {
      try BiadjacencyMatrix(
        rowCount: 2, columnCount: 1, edges: [(0, 0), (1, 0)], weights: [1, weight])
    }
  }

  @Test("accepts the smallest and the greatest weight")
  func extremeWeights() throws {
    let weights = [1e-60, 1e60]
    let matrix = try BiadjacencyMatrix(
      rowCount: 1, columnCount: 2, edges: [(0, 0), (0, 1)], weights: weights)
    #expect(matrix.rows.weights == weights)
  }

  @Test("refuses more nodes than 32-bit indices hold")
  func tooLarge() {
    let limit = Int(UInt32.max)
    #expect(throws: EdgeError.tooLarge(limit: limit)) {
      try BiadjacencyMatrix(rowCount: limit, columnCount: 1, edges: [])
    }
    #expect(throws: EdgeError.tooLarge(limit: limit)) {
      try BiadjacencyMatrix(rowCount: 1, columnCount: .max, edges: [])
    }
    // Kernels number the nodes of both sides in a row.
    #expect(throws: EdgeError.tooLarge(limit: limit)) {
      try BiadjacencyMatrix(rowCount: limit / 2, columnCount: limit / 2 + 1, edges: [])
    }
  }

  @Test("finds a repeated edge wherever it stands", arguments: 0..<50)
  func repeatedAnywhere(seed: Int) {
    let random = RandomEdges(seed: seed)
    guard let edge = random.edges.first else { return }
    var generator = SeededGenerator(seed: seed)
    var edges = random.edges
    let place = Int.random(in: 1...edges.count, using: &generator)
    edges.insert(edge, at: place)
    #expect(throws: EdgeError.repeated(edge: place, first: 0)) {
      try BiadjacencyMatrix(
        rowCount: random.rowCount, columnCount: random.columnCount, edges: edges)
    }
  }

  @Test("is told in one sentence")
  func descriptions() {
    #expect(
      EdgeError.outOfRange(edge: 3).description
        == "edge 3 names a node that is not in the network")
    #expect(EdgeError.repeated(edge: 4, first: 1).description == "edge 4 repeats edge 1")
    #expect(
      EdgeError.badWeight(edge: 0).description
        == "the weight of edge 0 is not a number from 1e-60 to 1e60")
    #expect(
      EdgeError.tooLarge(limit: 9).description
        == "a network has fewer than 9 edges, and fewer nodes on both sides together")
  }
}
