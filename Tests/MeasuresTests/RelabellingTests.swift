import Measures
import Networks
import TestNetworks
import Testing

/// No measure depends on what nodes are called, or on the order that their names put them in.
@Suite("Under other labels")
struct RelabellingTests {
  private struct Relabelled {
    let before: BipartiteGraph<String, String>
    let after: BipartiteGraph<String, String>
    let left: [String: String]
    let right: [String: String]

    init(seed: Int) throws {
      let random = RandomNetwork(seed: seed, weighted: seed % 2 == 0)
      var generator = SeededGenerator(seed: -1 - seed)
      before = try random.graph()
      let (left, right) = (before.leftNodes.labels, before.rightNodes.labels)
      let newLeft = left.shuffled(using: &generator).map { "new \($0)" }
      let newRight = right.shuffled(using: &generator).map { "new \($0)" }
      after = try random.graph(left: newLeft, right: newRight)
      self.left = Dictionary(uniqueKeysWithValues: zip(left, newLeft))
      self.right = Dictionary(uniqueKeysWithValues: zip(right, newRight))
    }

    var sides: [(Side<String, String>, Side<String, String>, [String: String])] {
      [(before.left, after.left, left), (before.right, after.right, right)]
    }
  }

  @Test("nodes keep their scores", arguments: 0..<150)
  func nodes(seed: Int) throws {
    let relabelled = try Relabelled(seed: seed)
    let measures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    for measure in measures {
      for (before, after, names) in relabelled.sides {
        let scores = after.scored(by: measure)
        for score in before.scored(by: measure) {
          let name = try #require(names[score.node])
          expectEqual(scores[name], score.value, within: 1e-12, "\(measure.quantity.id), \(seed)")
        }
      }
    }
  }

  @Test("pairs keep their scores", arguments: 0..<50)
  func pairs(seed: Int) throws {
    let relabelled = try Relabelled(seed: seed)
    for measure in MeasureCatalogue.pairMeasures {
      for (before, after, names) in relabelled.sides {
        let (old, new) = (before.paired(by: measure), after.paired(by: measure))
        for a in before.nodes.labels {
          for b in before.nodes.labels {
            let (newA, newB) = (try #require(names[a]), try #require(names[b]))
            // A sum may run in another order.
            expectEqual(
              new[newA, newB], old[a, b], within: 1e-14, "\(measure.quantity.id), \(seed)")
          }
        }
      }
    }
  }

  @Test("networks keep their numbers", arguments: 0..<50)
  func networks(seed: Int) throws {
    let relabelled = try Relabelled(seed: seed)
    for measure in MeasureCatalogue.networkMeasures {
      expectEqual(
        relabelled.after.measured(by: measure), relabelled.before.measured(by: measure),
        within: 1e-12, "\(measure.quantity.id), \(seed)")
    }
  }
}
