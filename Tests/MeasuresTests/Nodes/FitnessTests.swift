import Measures
import Networks
import Testing

@Suite("Fitness and complexity")
struct FitnessTests {
  @Test("of a hand-worked square with a tail")
  func square() throws {
    // a {1, 2}, b {1, 2}, c {1}. First update, from 1: F 2, 2, 1, over the mean 5/3: 6/5, 6/5, 3/5.
    // Q 1/3, 1/2, over the mean 5/12: 4/5, 6/5.
    let square = try HandWorked.square()
    expectScores(
      square.left.scored(by: .fitness(updates: 1)), of: ["a", "b", "c"], are: [1.2, 1.2, 0.6],
      within: 1e-15)
    expectScores(
      square.right.scored(by: .complexity(updates: 1)), of: ["1", "2"], are: [0.8, 1.2],
      within: 1e-15)
    // Second: F 2, 2, 4/5, over 8/5: 5/4, 5/4, 1/2. Q 1/(5/6 + 5/6 + 5/3) = 0.3 and 1/(10/6) = 0.6,
    // over 0.45: 2/3, 4/3.
    expectScores(
      square.left.scored(by: .fitness(updates: 2)), of: ["a", "b", "c"], are: [1.25, 1.25, 0.5],
      within: 1e-15)
    expectScores(
      square.right.scored(by: .complexity(updates: 2)), of: ["1", "2"], are: [2.0 / 3, 4.0 / 3],
      within: 1e-15)
    #expect(square.left.scored(by: .fitness(updates: 0)).values == [1, 1, 1])
    #expect(square.left.scored(by: .fitness(updates: -1)).values == [nil, nil, nil])
  }

  @Test("of isolated nodes: no fitness is 0, and complexity is undefined")
  func isolated() throws {
    // a - 1, b - 1, d, 3. F 1, 1, 0, over the mean 2/3. Q of 1 alone is its own mean.
    let graph = try BipartiteGraph("a1 b1 d- -3")
    #expect(graph.left.scored(by: .fitness()).values == [1.5, 1.5, 0])
    #expect(graph.right.scored(by: .complexity()).values == [1, nil])
    #expect(try BipartiteGraph("a- -1").left.scored(by: .fitness()).values == [nil])
  }

  @Test("after 20 updates are those of the reference")
  func reference() throws {
    let women = try SouthernWomen.graph()
    let web = try Safariland.graph()
    let (ofWomen, ofWeb) = (
      SouthernWomenValues.fitnessAndComplexity, SafarilandValues.fitnessAndComplexity
    )
    expectScores(
      women.left.scored(by: .fitness()), of: SouthernWomen.left, are: ofWomen.left, within: 1e-14)
    expectScores(
      women.right.scored(by: .complexity()), of: SouthernWomen.right, are: ofWomen.right,
      within: 1e-14)
    expectScores(
      web.left.scored(by: .fitness()), of: Safariland.left, are: ofWeb.left, within: 1e-14)
    expectScores(
      web.right.scored(by: .complexity()), of: Safariland.right, are: ofWeb.right, within: 1e-14)
    // 19 updates are something else.
    #expect(
      abs((web.left.scored(by: .fitness(updates: 19)).values[0] ?? 0) - (ofWeb.left[0] ?? 0)) > 1e-5
    )
  }
}
