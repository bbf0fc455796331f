import Foundation
import Networks
import Testing

@testable import Measures

@Suite("Eigenvector centrality")
struct EigenvectorCentralityTests {
  private func expect(
    _ scores: Scores<String>, _ expected: [Double?],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (score, expected) in zip(scores, expected) {
      expectEqual(
        score.value, expected, within: 1e-14, score.node, sourceLocation: sourceLocation)
    }
  }

  @Test("of a hand-worked path")
  func path() throws {
    // a - 1 - b - 2 - c: BᵀB = [2 1; 1 2], its greatest eigenvalue 3 has (1, 1)/√2.
    // u = B v / √3 = (1, 2, 1)/√6.
    let path = try HandWorked.path()
    expect(
      path.left.scored(by: .eigenvectorCentrality),
      [1, 2, 1].map { $0 / 6.0.squareRoot() })
    expect(
      path.right.scored(by: .eigenvectorCentrality),
      [1, 1].map { $0 / 2.0.squareRoot() })
  }

  @Test("uses weights")
  func weights() throws {
    // a-1 of weight 3, a-2 of weight 4: B = (3, 4), σ = 5, u = (1), v = (3, 4)/5.
    let graph = try BipartiteGraph(edges: [("a", "1"), ("a", "2")], weights: [3, 4])
    expect(graph.left.scored(by: .eigenvectorCentrality), [1])
    expect(graph.right.scored(by: .eigenvectorCentrality), [0.6, 0.8])
  }

  @Test("is 0 outside the leading component")
  func pieces() throws {
    // a - 1 - b has σ² = 2, c - 2 has 1: only the first counts, exactly.
    let pieces = try HandWorked.pieces()
    expect(
      pieces.left.scored(by: .eigenvectorCentrality),
      [1 / 2.0.squareRoot(), 1 / 2.0.squareRoot(), 0, 0])
    #expect(pieces.left.scored(by: .eigenvectorCentrality)["c"] == 0)
    expect(pieces.right.scored(by: .eigenvectorCentrality), [1, 0, 0])
  }

  @Test("is undefined without an edge, and where two components tie")
  func undefined() throws {
    let none = try BipartiteGraph("a- b- -1")
    #expect(none.left.scored(by: .eigenvectorCentrality).values == [nil, nil])
    #expect(none.right.scored(by: .eigenvectorCentrality).values == [nil])
    // Two edges apart, each with σ = 1.
    let two = try BipartiteGraph("a1 b2")
    #expect(two.left.scored(by: .eigenvectorCentrality).values == [nil, nil])
    // Different pieces with one σ: a path of five nodes has σ² = 3, a star with three leaves too.
    let mixed = try BipartiteGraph("a1 b1 b2 c2 d3 d4 d5")
    #expect(mixed.left.scored(by: .eigenvectorCentrality).values.allSatisfy { $0 == nil })
    #expect(mixed.right.scored(by: .eigenvectorCentrality).values.allSatisfy { $0 == nil })
  }

  @Test(
    "does not depend on the scale of the weights",
    arguments: [
      2e-60, 1e-40, 1, 1e40, 1e59,
    ])
  func scale(factor: Double) throws {
    let edges = [("a", "1"), ("a", "2"), ("b", "2"), ("c", "3")]
    let graph = try BipartiteGraph(edges: edges, weights: [3, 4, 1, 2].map { $0 * factor })
    let plain = try BipartiteGraph(edges: edges, weights: [3, 4, 1, 2])
    for (score, expected) in zip(
      graph.left.scored(by: .eigenvectorCentrality), plain.left.scored(by: .eigenvectorCentrality))
    {
      expectEqual(score.value, expected.value, within: 1e-13, score.node)
    }
  }

  @Test("is the first pair of singular vectors of numpy and scipy")
  func reference() throws {
    // An iteration to a residual of 1e-13 against LAPACK's decomposition.
    expectScores(
      on: try SouthernWomen.graph(), by: .eigenvectorCentrality,
      of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.eigenvectorCentrality, within: 1e-12)
    expectScores(
      on: try Safariland.graph(), by: .eigenvectorCentrality,
      of: (Safariland.left, Safariland.right), are: SafarilandValues.eigenvectorCentrality,
      within: 1e-12)
    expectScores(
      on: try Safariland.graph(weighted: true), by: .eigenvectorCentrality,
      of: (Safariland.left, Safariland.right),
      are: SafarilandValues.weightedEigenvectorCentrality, within: 1e-12)
  }

  @Test("is a pair: each side is the other, through the matrix", arguments: 0..<100)
  func pair(seed: Int) throws {
    let random = RandomNetwork(seed: seed, weighted: true)
    let matrix = try random.matrix()
    guard let u = leadingSingularPair(of: matrix)?.rows,
      let v = leadingSingularPair(of: matrix.transposed)?.rows
    else { return }
    // σ u = B v, so B v and u have one direction: (u · B v)² = |B v|².
    let image = random.slow.table.map { row in zip(row, v).reduce(0) { $0 + $1.0 * $1.1 } }
    let product = zip(u, image).reduce(0) { $0 + $1.0 * $1.1 }
    let length = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
    expectEqual(product / length, 1, within: 1e-13, "direction in network \(seed)")
    expectEqual(u.reduce(0) { $0 + $1 * $1 }, 1, within: 1e-13, "length in network \(seed)")
  }

  @Test("converges on a long path, where the leading eigenvalues are close")
  func longPath() throws {
    // A path of 2n nodes, n of each side: σ = 2 cos(π/(2n+1)), uₖ ∝ sin((2k-1)π/(2n+1)).
    let n = 60
    let edges = (0..<n).flatMap { row in
      [row, row + 1].filter { $0 < n }.map { (row: UInt32(row), column: UInt32($0)) }
    }
    let matrix = try BiadjacencyMatrix(rowCount: n, columnCount: n, edges: edges)
    let vector = try #require(leadingSingularPair(of: matrix)).rows
    // Rows stand at the odd places of the path counted from row 0's end: column 0 is first.
    let angle = Double.pi / Double(2 * n + 1)
    let exact = (0..<n).map { sin(Double(2 * $0 + 2) * angle) }
    let length = exact.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for row in 0..<n {
      expectEqual(vector[row], exact[row] / length, within: 1e-9, "row \(row)")
    }
  }
}
