import Networks
import Testing

@testable import Measures

/// Every measure in the catalogue against its slow, obvious definition, on many small networks.
@Suite("By its slow definition")
struct SlowDefinitionsTests {
  @Test("each measure in the catalogue has a slow definition")
  func complete() {
    let nodes: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    #expect(Set(nodes.map(\.quantity.id)) == Set(SlowDefinitions.nodeMeasures.keys))
    #expect(
      Set(MeasureCatalogue.pairMeasures.map(\.quantity.id))
        == Set(SlowDefinitions.pairMeasures.keys))
    #expect(
      Set(MeasureCatalogue.networkMeasures.map(\.quantity.id))
        == Set(SlowDefinitions.networkMeasures.keys))
  }

  @Test("a measure of nodes is right on both sides", arguments: 0..<400)
  func nodeMeasures(seed: Int) throws {
    // Every fourth network has weights. The measures that do not use them must ignore them.
    let random = RandomNetwork(seed: seed, weighted: seed % 4 == 0)
    let graph = try random.graph()
    for measure in MeasureCatalogue.nodeMeasures() as [NodeMeasure<String, String>] {
      let slow = try #require(SlowDefinitions.nodeMeasures[measure.quantity.id])
      for (side, network) in [(graph.left, random.slow), (graph.right, random.slow.transposed)] {
        let scores = side.scored(by: measure)
        for (score, expected) in zip(scores, slow(network)) {
          // Sums of at most some hundred terms, and Jacobi's rotations to about 1e-14.
          expectEqual(
            score.value, expected, within: 1e-11,
            "\(measure.quantity.id) of \(score.node) in network \(seed)")
        }
      }
    }
  }

  @Test("a measure of pairs is right on both sides", arguments: 0..<200)
  func pairMeasures(seed: Int) throws {
    let random = RandomNetwork(seed: seed, weighted: seed % 2 == 0)
    let graph = try random.graph()
    for measure in MeasureCatalogue.pairMeasures {
      let slow = try #require(SlowDefinitions.pairMeasures[measure.quantity.id])
      for (side, network) in [(graph.left, random.slow), (graph.right, random.slow.transposed)] {
        let scores = side.paired(by: measure)
        let projection = side.projected(by: measure)
        let labels = side.nodes.labels
        for a in labels.indices {
          for b in labels.indices {
            let expected = a == b ? nil : slow(network, a, b)
            let comment = "\(measure.quantity.id) of \(a) and \(b) in network \(seed)"
            // At most eight terms.
            expectEqual(scores[labels[a], labels[b]], expected, within: 1e-14, comment)
            expectEqual(
              projection[labels[a], labels[b]], expected == 0 ? nil : expected, within: 1e-14,
              comment)
          }
        }
      }
    }
  }

  @Test("a measure of networks is right", arguments: 0..<200)
  func networkMeasures(seed: Int) throws {
    let random = RandomNetwork(seed: seed, weighted: seed % 4 == 0)
    let matrix = try random.matrix()
    for measure in MeasureCatalogue.networkMeasures {
      let slow = try #require(SlowDefinitions.networkMeasures[measure.quantity.id])
      let comment = "\(measure.quantity.id) of network \(seed)"
      expectEqual(measure.evaluate(matrix), slow(random.slow), within: 1e-12, comment)
      expectEqual(
        measure.evaluate(matrix.transposed), slow(random.slow.transposed), within: 1e-12, comment)
    }
  }

  @Test("connected components are those of a flood fill", arguments: 0..<200)
  func connectedComponents(seed: Int) throws {
    let random = RandomNetwork(seed: seed)
    let components = ConnectedComponents(of: try random.matrix())
    let numbers = components.ofRow + components.ofColumn
    #expect(numbers.count == random.slow.nodeCount)
    for (place, piece) in random.slow.pieces.enumerated() {
      // Both number components in the order of their first node.
      #expect(piece.allSatisfy { numbers[$0] == place })
    }
  }
}

extension RandomNetwork {
  var slow: SlowNetwork {
    var table = [[Double]](repeating: Array(repeating: 0, count: columnCount), count: rowCount)
    for (place, cell) in cells.enumerated() { table[cell.row][cell.column] = weights?[place] ?? 1 }
    return SlowNetwork(rowCount: rowCount, columnCount: columnCount, table: table)
  }
}

extension SlowNetwork {
  var transposed: SlowNetwork {
    SlowNetwork(
      rowCount: columnCount, columnCount: rowCount,
      table: (0..<columnCount).map { column in table.map { $0[column] } })
  }
}
