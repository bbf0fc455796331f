import Measures
import Networks
import Testing

@Suite("A randomized network")
struct RandomizedTests {
  private func network() throws -> BipartiteGraph<String, Int> {
    var edges: [(String, Int)] = []
    // Not nested: degrees that one network alone has would leave nothing to deal.
    for row in 0..<20 {
      for column in 0..<(1 + row % 7) { edges.append(("n\(row)", (column * 3 + row) % 11)) }
    }
    return try BipartiteGraph(
      edges: edges, weights: edges.map { _ in 2 }, includingLeft: ["alone"], includingRight: [99],
      leftKind: NodeKind(singular: "country", plural: "countries"))
  }

  @Test("has the same nodes, degrees and kinds, other edges and no weights", arguments: 1...5)
  func degrees(seed: Int) throws {
    let network = try network()
    let random = network.randomized(seed: UInt64(seed))
    #expect(random.leftNodes == network.leftNodes)
    #expect(random.rightNodes == network.rightNodes)
    #expect(random.leftKind == network.leftKind)
    #expect(
      random.left.scored(by: .degree).values == network.left.scored(by: .degree).values)
    #expect(
      random.right.scored(by: .degree).values == network.right.scored(by: .degree).values)
    #expect(random.matrix.rows.indices != network.matrix.rows.indices)
    #expect(!random.matrix.isWeighted)
  }

  @Test("is the same for the same seed, and another for another")
  func seeds() throws {
    let network = try network()
    #expect(network.randomized(seed: 1).matrix == network.randomized(seed: 1).matrix)
    #expect(network.randomized(seed: 1).matrix != network.randomized(seed: 2).matrix)
    #expect(
      network.randomized(seed: 1, threads: 1).matrix == network.randomized(seed: 1).matrix)
  }

  @Test("is the same network without trades")
  func noTrades() throws {
    let network = try network()
    for trades in [0, -1] {
      let random = network.randomized(seed: 1, trades: trades)
      #expect(random.matrix.rows.indices == network.matrix.rows.indices)
    }
  }
}
