import Measures
import Networks
import Testing

/// What holds for every measure in the catalogue, so that a new one is tested by being listed.
@Suite("The catalogue")
struct CatalogueTests {
  private static let nodeMeasures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()

  private static let quantities =
    nodeMeasures.map(\.quantity) + MeasureCatalogue.pairMeasures.map(\.quantity)
    + MeasureCatalogue.networkMeasures.map(\.quantity)

  @Test("has identifiers that are kebab-case and occur once among what is asked the same")
  func identifiers() {
    for quantity in Self.quantities {
      #expect(quantity.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(quantity.id)")
    }
    for ids in [
      Self.nodeMeasures.map(\.quantity.id), MeasureCatalogue.pairMeasures.map(\.quantity.id),
      MeasureCatalogue.networkMeasures.map(\.quantity.id),
    ] {
      #expect(Set(ids).count == ids.count)
    }
    #expect(Set(Self.quantities.map(\.name)).count == Self.quantities.count)
  }

  @Test("names and defines every quantity, with its source")
  func documentation() {
    for quantity in Self.quantities {
      #expect(!quantity.name.isEmpty && !quantity.unit.name.isEmpty, "\(quantity.id)")
      #expect(quantity.definition.hasSuffix("."), "\(quantity.id)")
      #expect(quantity.undefined?.isEmpty != true, "\(quantity.id)")
      #expect(quantity.source != nil, "\(quantity.id)")
    }
  }

  @Test("gives every node a score in its range", arguments: SpecialNetwork.allCases)
  func nodeScores(network: SpecialNetwork) throws {
    let graph = try network.graph()
    for measure in Self.nodeMeasures {
      for side in [graph.left, graph.right] {
        let scores = side.scored(by: measure)
        #expect(scores.values.count == side.nodes.count)
        expectInRange(scores.values, of: measure.quantity)
      }
    }
  }

  @Test("gives every pair a score in its range", arguments: SpecialNetwork.allCases)
  func pairScores(network: SpecialNetwork) throws {
    let graph = try network.graph()
    for measure in MeasureCatalogue.pairMeasures {
      for side in [graph.left, graph.right] {
        let scores = side.paired(by: measure)
        let labels = side.nodes.labels
        for a in labels {
          expectInRange(labels.filter { $0 != a }.map { scores[a, $0] }, of: measure.quantity)
          for b in labels { #expect(scores[a, b] == scores[b, a]) }
          #expect(scores[a, a] == nil)
        }
      }
    }
  }

  @Test("gives every network a number in its range", arguments: SpecialNetwork.allCases)
  func networkNumbers(network: SpecialNetwork) throws {
    let graph = try network.graph()
    for measure in MeasureCatalogue.networkMeasures {
      expectInRange([graph.measured(by: measure)], of: measure.quantity)
    }
  }

  @Test("stays in range on random networks", arguments: 0..<200)
  func randomNetworks(seed: Int) throws {
    let graph = try RandomNetwork(seed: seed, weighted: seed % 2 == 0).graph()
    for measure in Self.nodeMeasures {
      for side in [graph.left, graph.right] {
        expectInRange(side.scored(by: measure).values, of: measure.quantity)
      }
    }
  }

  @Test("stays in range with the least and the greatest weights", arguments: 0..<20)
  func extremeWeights(seed: Int) throws {
    let network = RandomNetwork(seed: seed)
    let labels = (0..<8).map { "\($0)" }
    for weights in [[1e60], [1e-60], [1e60, 1e-60]] {
      let graph = try BipartiteGraph(
        edges: network.cells.map { (labels[$0.row], labels[$0.column]) },
        weights: network.cells.indices.map { weights[$0 % weights.count] })
      for measure in Self.nodeMeasures {
        for side in [graph.left, graph.right] {
          expectInRange(side.scored(by: measure).values, of: measure.quantity)
        }
      }
      for measure in MeasureCatalogue.networkMeasures {
        expectInRange([graph.measured(by: measure)], of: measure.quantity)
      }
      for measure in MeasureCatalogue.pairMeasures {
        let scores = graph.left.paired(by: measure)
        let pairs = labels.flatMap { a in labels.map { b in scores[a, b] } }
        expectInRange(pairs, of: measure.quantity)
      }
    }
  }

  @Test("says where a measure is undefined, and only where it can be")
  func undefined() throws {
    let graphs = try SpecialNetwork.allCases.map { try $0.graph() }
    let sides = graphs.flatMap { [$0.left, $0.right] }
    for measure in Self.nodeMeasures {
      let isUndefined = sides.contains { $0.scored(by: measure).values.contains { $0 == nil } }
      #expect(isUndefined == (measure.quantity.undefined != nil), "\(measure.quantity.id)")
    }
    for measure in MeasureCatalogue.pairMeasures {
      let isUndefined = sides.contains { side in
        let (scores, labels) = (side.paired(by: measure), side.nodes.labels)
        return labels.contains { a in labels.contains { b in a != b && scores[a, b] == nil } }
      }
      #expect(isUndefined == (measure.quantity.undefined != nil), "\(measure.quantity.id)")
    }
    for measure in MeasureCatalogue.networkMeasures {
      let isUndefined = graphs.contains { $0.measured(by: measure) == nil }
      #expect(isUndefined == (measure.quantity.undefined != nil), "\(measure.quantity.id)")
    }
  }

  /// Rounding may carry a share past 1 by a few units in the last place.
  private func expectInRange(
    _ values: [Double?], of quantity: Quantity, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for value in values.compactMap({ $0 }) {
      #expect(
        value.isFinite && quantity.range.contains(value, tolerance: 1e-12), "\(quantity.id)",
        sourceLocation: sourceLocation)
    }
  }
}
