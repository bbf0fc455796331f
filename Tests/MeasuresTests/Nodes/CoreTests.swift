import Measures
import Networks
import Testing

@Suite("Cores")
struct CoreTests {
  @Test("of hand-worked networks")
  func handWorked() throws {
    // The square holds at 2, its tail c at 1. The isolated d of the pieces has 0.
    let square = try HandWorked.square()
    #expect(square.left.scored(by: .coreNumber).values == [2, 2, 1])
    #expect(square.right.scored(by: .coreNumber).values == [2, 2])
    #expect(try HandWorked.pieces().left.scored(by: .coreNumber).values == [1, 1, 1, 0])
  }

  @Test("with a threshold for each side, of a hand-worked square with a tail")
  func alphaBeta() throws {
    let square = try HandWorked.square()
    // Two for the left: c leaves, 1 and 2 keep a and b.
    #expect(square.left.scored(by: .alphaBetaCore(alpha: 2, beta: 1)).values == [1, 1, 0])
    // Three for the right: 2 leaves, all on the left keep 1.
    #expect(square.left.scored(by: .alphaBetaCore(alpha: 1, beta: 3)).values == [1, 1, 1])
    #expect(square.right.scored(by: .alphaBetaCore(alpha: 3, beta: 1)).values == [1, 0])
    // Both: 2 and c leave, then a and b have one left, and nobody stays.
    #expect(square.left.scored(by: .alphaBetaCore(alpha: 2, beta: 3)).values == [0, 0, 0])
    // Nothing asked for: all stay.
    #expect(
      try HandWorked.pieces().left.scored(by: .alphaBetaCore(alpha: 0, beta: 0)).values == [
        1, 1, 1, 1,
      ])
    #expect(
      try HandWorked.pieces().left.scored(by: .alphaBetaCore(alpha: 0, beta: 2)).values == [
        1, 1, 1, 1,
      ])
  }

  @Test("says its thresholds")
  func definition() throws {
    let scores = try HandWorked.square().left.scored(by: .alphaBetaCore(alpha: 7, beta: 9))
    #expect(scores.quantity.id == "alpha-beta-core")
    #expect(scores.quantity.definition.contains("7") && scores.quantity.definition.contains("9"))
  }

  @Test("are those of networkx")
  func reference() throws {
    expectScores(
      on: try SouthernWomen.graph(), by: .coreNumber, of: (SouthernWomen.left, SouthernWomen.right),
      are: SouthernWomenValues.coreNumber, within: 0)
    expectScores(
      on: try Safariland.graph(), by: .coreNumber, of: (Safariland.left, Safariland.right),
      are: SafarilandValues.coreNumber, within: 0)
  }

  @Test(
    "with a threshold for each side have the sizes of the reference",
    arguments: [
      (1, 1, 18, 14), (3, 2, 15, 14), (2, 3, 18, 14), (3, 3, 15, 13), (4, 4, 14, 9), (5, 3, 7, 13),
    ])
  func sizes(alpha: Int, beta: Int, women: Int, events: Int) throws {
    let graph = try SouthernWomen.graph()
    let left = graph.left.scored(by: .alphaBetaCore(alpha: alpha, beta: beta))
    let right = graph.right.scored(by: .alphaBetaCore(alpha: beta, beta: alpha))
    #expect(left.values.compactMap { $0 }.reduce(0, +) == Double(women))
    #expect(right.values.compactMap { $0 }.reduce(0, +) == Double(events))
  }

  @Test("with a threshold for each side are right on random networks", arguments: 0..<200)
  func random(seed: Int) throws {
    let random = RandomNetwork(seed: seed)
    let graph = try random.graph()
    for alpha in 0...4 {
      for beta in 0...4 {
        #expect(
          graph.left.scored(by: .alphaBetaCore(alpha: alpha, beta: beta)).values
            == random.slow.core(alpha: alpha, beta: beta))
      }
    }
  }
}
