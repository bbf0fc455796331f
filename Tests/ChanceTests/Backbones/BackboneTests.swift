import Chance
import Measures
import Networks
import Testing

@Suite("Backbones")
struct BackboneTests {
  private func significance(_ model: NullModel) throws -> (
    BipartiteGraph<String, String>, PairSignificance
  ) {
    let graph = try SouthernWomen.graph()
    return (graph, try PairSignificance(ofRows: graph.matrix, by: model))
  }

  @Test("have exact p-values for Davis's Southern Women")
  func davis() throws {
    for (model, values) in [
      (NullModel.bicm, SouthernWomenChance.sdsm), (.fixedRows, SouthernWomenChance.fixedRows),
    ] {
      let (graph, found) = try significance(model)
      for (a, b, shared, upper, lower) in values {
        let x = try #require(graph.leftNodes.position(of: a))
        let y = try #require(graph.leftNodes.position(of: b))
        let pair = found.pairs.place(of: x, y)
        #expect(found.shared[pair] == shared)
        #expect(isClose(found.upperP[pair], upper, 1e-11))
        #expect(isClose(found.lowerP[pair], lower, 1e-11))
      }
    }
  }

  @Test("have the distributions of fixed columns and fixed fill")
  func common() throws {
    for (model, distribution) in [
      (NullModel.fixedColumns, SouthernWomenChance.fixedColumns),
      (.fixedFill, SouthernWomenChance.fixedFill),
    ] {
      let (_, found) = try significance(model)
      for (pair, shared) in found.shared.enumerated() where Int(shared) < distribution.count {
        let lower = distribution[...Int(shared)].reduce(0, +)
        #expect(isClose(found.lowerP[pair], lower, 1e-11))
        #expect(isClose(found.upperP[pair], 1 - lower + distribution[Int(shared)], 1e-11))
      }
    }
  }

  /// Reference counts: of 153 pairs 17, 9 and 9 have an upper p below 0.05, 5 and 1, 8 and 0, 9 and 0
  /// a signed one; none passes SDSM.
  @Test("keep as many ties as the reference")
  func counts() throws {
    for (model, more, positive, negative) in [
      (NullModel.bicm, 0, 0, 0), (.fixedRows, 17, 5, 1), (.fixedColumns, 9, 8, 0),
      (.fixedFill, 9, 9, 0),
    ] {
      let (_, found) = try significance(model)
      #expect(found.ties(alpha: 0.05).count == more)
      let signed = found.ties(alpha: 0.05, tails: .signed)
      #expect(signed.filter(\.isPositive).count == positive)
      #expect(signed.filter { !$0.isPositive }.count == negative)
      #expect(found.ties(alpha: 0.05, correction: .holm).isEmpty)
    }
  }

  @Test("keep the weights of the ties that they keep")
  func weights() throws {
    let graph = try SouthernWomen.graph()
    let backbone = try graph.left.backbone(by: .fixedRows, alpha: 0.05)
    #expect(backbone.edgeCount == 17)
    for edge in backbone.edges {
      #expect(Int(edge.weight) == graph.left.sharedNeighbors(of: edge.a, and: edge.b).count)
    }
  }

  /// Every p-value is the share of the model's own samples, within four standard errors, also where
  /// cells are barred.
  @Test(
    "agree with samples of the model",
    arguments: [NullModel.bicm, .fixedRows, .fixedColumns, .fixedFill])
  func sampled(model: NullModel) throws {
    let matrix = try matrix(["1101000", "1110010", "0110100", "1000111", "0000001"])
    let masks: [EligibleCells?] = [
      nil,
      EligibleCells(rowCount: 5, columnCount: 7) { ($0 + $1) % 4 > 0 || matrix.has($0, $1) },
    ]
    for eligible in masks {
      let exact = try PairSignificance(ofRows: matrix, by: model, within: eligible)
      let samples = try NullSamples(of: matrix, by: model, within: eligible, seed: 8)
      let count = 3_000
      let scores = compared(with: samples, count: count) { sample in
        (0..<5).flatMap { a in ((a + 1)..<5).map { b in Double(sample.shared(a, b)) } }
      }
      for (pair, score) in scores.enumerated() {
        for (p, found) in [
          (exact.upperP[pair], score.upperP), (exact.lowerP[pair], score.lowerP),
        ] {
          let error = 4 * (p * (1 - p) / Double(count)).squareRoot() + 1 / Double(count)
          #expect(abs((found ?? -1) - p) <= error)
        }
      }
    }
  }

  @Test("by samples come to the exact ensembles, on any number of threads")
  func fixedDegrees() throws {
    for ensemble in ExactEnsemble.all {
      let matrix = try matrix(ensemble.rows)
      let found = try PairSignificance(
        ofRows: matrix, by: .curveball, samples: 2_000, seed: 3, threads: 1)
      #expect(
        try found
          == PairSignificance(
            ofRows: matrix, by: .curveball, samples: 2_000, seed: 3, threads: 3))
      for pair in ensemble.pairs {
        let exact = Double(pair.atLeast) / Double(ensemble.matrices)
        let error = 4 * (exact * (1 - exact) / 2_000).squareRoot() + 1 / 2_000.0
        #expect(abs(found.upperP[found.pairs.place(of: pair.a, pair.b)] - exact) <= error)
      }
    }
  }

  /// A path a - b - c with weights 1 and 3: at b, (1 - 1/4)¹ and (1 - 3/4)¹; at the ends 1.
  @Test("by disparity are as by hand, and as the reference")
  func disparity() throws {
    let path = Graph(
      nodes: NodeSet(["a", "b", "c"]),
      upper: CompressedRows(offsets: [0, 1, 2, 2], indices: [1, 2], weights: [1, 3]))
    #expect(path.disparityP == [0.75, 0.25])
    #expect(path.disparityBackbone(alpha: 0.3).edges.map(\.weight) == [3])
    let projected = try SouthernWomen.graph().left.projected(by: .sharedNeighbors)
    let values = Array(zip(projected.edges, projected.disparityP))
    for (a, b, weight, p) in SouthernWomenChance.disparity {
      let found = values.first { ($0.0.a, $0.0.b) == (a, b) }
      #expect(found?.0.weight == weight && isClose(found?.1, p, 1e-11))
    }
  }

  @Test("refuse more pairs than can be looked at, and take networks without pairs")
  func sizes() throws {
    let none = try PairSignificance(ofRows: matrix(["101"]), by: .fixedFill)
    #expect(none.upperP.isEmpty && none.ties(alpha: 1).isEmpty)
    let many = try BiadjacencyMatrix(rowCount: NodePairs.mostNodes + 1, columnCount: 1, edges: [])
    #expect(throws: ChanceError.tooManyNodes(limit: NodePairs.mostNodes)) {
      try PairSignificance(ofRows: many, by: .bicm)
    }
  }
}
