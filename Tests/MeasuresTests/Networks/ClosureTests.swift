import Measures
import Networks
import Testing

@Suite("Closure of a network")
struct ClosureTests {
  @Test("by paths of length three, of hand-worked networks")
  func threePaths() throws {
    // The square with a tail: by the middle edges a1 2, a2 1, b1 2, b2 1, c1 0. One butterfly.
    let square = try HandWorked.square()
    #expect(square.measured(by: .caterpillars) == 6)
    #expect(square.measured(by: .clusteringRobinsAlexander) == 4.0 / 6)
    // The path has two such paths and none closed; a star has none.
    let path = try HandWorked.path()
    #expect(path.measured(by: .caterpillars) == 2)
    #expect(path.measured(by: .clusteringRobinsAlexander) == 0)
    #expect(try BipartiteGraph("a1 b1").measured(by: .clusteringRobinsAlexander) == nil)
  }

  @Test("by paths of length four, of a hand-worked hexagon with a tail")
  func fourPaths() throws {
    // See the clustering of nodes: left 1 of 2, 1 of 2, 1 of 1; right 1 of 1 three times.
    let graph = try BipartiteGraph("a1 b1 b2 c2 c3 a3 d1")
    #expect(graph.measured(by: .clusteringOpsahlLeft) == 3.0 / 5)
    #expect(graph.measured(by: .clusteringOpsahlRight) == 1)
    #expect(try BipartiteGraph("a1 b1").measured(by: .clusteringOpsahlLeft) == nil)
  }

  @Test("is that of the references")
  func reference() throws {
    // networkx 3.6.1 `bipartite.robins_alexander_clustering`; Opsahl (2013) publishes 0.7718968.
    let women = try SouthernWomen.graph()
    #expect(women.measured(by: .caterpillars) == 2916)
    #expect(women.measured(by: .clusteringRobinsAlexander) == 0.46776406035665297)
    #expect(women.measured(by: .clusteringOpsahlLeft) == 0.7718967999114162)
    #expect(women.measured(by: .clusteringOpsahlRight) == 0.8187362358122988)
    let web = try Safariland.graph()
    #expect(web.measured(by: .caterpillars) == 210)
    #expect(web.measured(by: .clusteringRobinsAlexander) == 0.09523809523809523)
    #expect(web.measured(by: .clusteringOpsahlLeft) == 0.2857142857142857)
    #expect(web.measured(by: .clusteringOpsahlRight) == 0.06266318537859007)
  }
}
