import Measures
import Networks
import Testing

/// Every measure of nodes on the networks at the edges of the definitions, by hand.
@Suite("At the edges of the definitions")
struct SpecialNetworksTests {
  private typealias Expected = [String: [Double?]]

  private func expect(
    _ side: Side<String, String>, _ expected: Expected,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let measures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    for measure in measures {
      guard let expected = expected[measure.quantity.id] else { continue }
      let values = side.scored(by: measure).values
      #expect(values.count == expected.count, sourceLocation: sourceLocation)
      for (value, expected) in zip(values, expected) {
        expectEqual(
          value, expected, within: 1e-14, measure.quantity.id, sourceLocation: sourceLocation)
      }
    }
  }

  @Test("the empty network has no scores")
  func empty() throws {
    let graph = try SpecialNetwork.empty.graph()
    let measures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    for measure in measures {
      #expect(graph.left.scored(by: measure).values.isEmpty)
      #expect(graph.right.scored(by: measure).values.isEmpty)
    }
  }

  @Test("isolated nodes have zeros, and nothing where there is nothing to divide by")
  func isolated() throws {
    expect(
      try SpecialNetwork.isolatedLeft.graph().left,
      [
        "degree": [0, 0, 0], "degree-centrality": [nil, nil, nil], "reach": [0, 0, 0],
        "closeness-centrality": [nil, nil, nil], "betweenness": [0, 0, 0],
        "betweenness-centrality": [nil, nil, nil], "eigenvector-centrality": [nil, nil, nil],
      ])
    // With nodes on the other side a zero can be divided by the maximum.
    expect(
      try SpecialNetwork.isolatedNodes.graph().left,
      [
        "degree": [0, 0], "degree-centrality": [0, 0], "reach": [0, 0],
        "closeness-centrality": [nil, nil], "betweenness": [0, 0],
        "betweenness-centrality": [0, 0], "eigenvector-centrality": [nil, nil],
      ])
  }

  @Test("both ends of a single edge have all there is")
  func oneEdge() throws {
    let graph = try SpecialNetwork.oneEdge.graph()
    for side in [graph.left, graph.right] {
      expect(
        side,
        [
          "degree": [1], "degree-centrality": [1], "reach": [0], "closeness-centrality": [1],
          "betweenness": [0], "betweenness-centrality": [nil], "eigenvector-centrality": [1],
        ])
    }
  }

  @Test("a star's centre has the maximum of everything, its leaves share the rest")
  func star() throws {
    // The centre alone on its side, four leaves on the other, of which it joins 4 · 3 / 2 pairs.
    // A leaf: distance 1 to the centre, 2 to three leaves, 7 of a least 1 + 2 · 3.
    let centre: Expected = [
      "degree": [4], "degree-centrality": [1], "reach": [0], "closeness-centrality": [1],
      "betweenness": [6], "betweenness-centrality": [1], "eigenvector-centrality": [1],
    ]
    let leaves: Expected = [
      "degree": [1, 1, 1, 1], "degree-centrality": [1, 1, 1, 1], "reach": [3, 3, 3, 3],
      "closeness-centrality": [1, 1, 1, 1], "betweenness": [0, 0, 0, 0],
      "betweenness-centrality": [nil, nil, nil, nil],
      "eigenvector-centrality": [0.5, 0.5, 0.5, 0.5],
    ]
    let left = try SpecialNetwork.starOfLeft.graph()
    expect(left.left, centre)
    expect(left.right, leaves)
    let right = try SpecialNetwork.starOfRight.graph()
    expect(right.right, centre)
    expect(right.left, leaves)
  }

  @Test("all nodes of a complete network are alike")
  func completeBipartite() throws {
    // 3 x 4. Left: the 6 pairs on the right each have 3 shortest paths, one by each: 6/3 = 2.
    // Right: the 3 pairs on the left each have 4: 3/4.
    let graph = try SpecialNetwork.completeBipartite.graph()
    let third = (1.0 / 3).squareRoot()
    expect(
      graph.left,
      [
        "degree": [4, 4, 4], "degree-centrality": [1, 1, 1], "reach": [2, 2, 2],
        "closeness-centrality": [1, 1, 1], "betweenness": [2, 2, 2],
        "eigenvector-centrality": [third, third, third],
      ])
    expect(
      graph.right,
      [
        "degree": [3, 3, 3, 3], "reach": [3, 3, 3, 3], "closeness-centrality": [1, 1, 1, 1],
        "betweenness": [0.75, 0.75, 0.75, 0.75],
        "eigenvector-centrality": [0.5, 0.5, 0.5, 0.5],
      ])
  }
}
