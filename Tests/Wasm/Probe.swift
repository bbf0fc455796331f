import Measures
import Networks

// What `script/wasm` runs twice, natively and as WebAssembly, to compare the answers bit for bit.

/// The degree of a node of a network of four countries and three groups.
@_cdecl("degree")
public func degree(_ node: Int32) -> Double { score(of: node, by: .degree) }

/// The betweenness of the same node.
@_cdecl("betweenness")
public func betweenness(_ node: Int32) -> Double { score(of: node, by: .betweenness) }

private func score(of node: Int32, by measure: NodeMeasure<String, String>) -> Double {
  let edges = [
    ("Åland", "quad"), ("Åland", "mikta"), ("Österreich", "mikta"), ("Zaïre", "mikta"),
    ("Zaïre", "i2u2"), ("Chad", "i2u2"),
  ]
  guard let graph = try? BipartiteGraph(edges: edges) else { return -1 }
  let scores = graph.left.scored(by: measure)
  return scores[scores.nodes.labels[Int(node)]] ?? -1
}

/// A digest of the bits of all answers, about three random networks, of a measure by its number in the
/// catalogue, from 1; of all measures for 0.
@_cdecl("digest")
public func digest(_ measure: Int32) -> Int64 {
  var digest: UInt64 = 0xCBF2_9CE4_8422_2325
  func add(_ value: Double?) {
    digest = (digest ^ (value?.bitPattern ?? 1)) &* 0x100_0000_01B3
    digest ^= digest >> 29
  }
  let nodeMeasures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
  let pairMeasures = MeasureCatalogue.pairMeasures
  let networkMeasures = MeasureCatalogue.networkMeasures
  for (count, density) in [(7, 9), (40, 3), (600, 1)] {
    let graph = network(count: count, density: density)
    var number: Int32 = 0
    func isAsked() -> Bool {
      number += 1
      return measure == 0 || measure == number
    }
    for nodeMeasure in nodeMeasures where isAsked() {
      for value in graph.left.scored(by: nodeMeasure).values { add(value) }
      for value in graph.right.scored(by: nodeMeasure).values { add(value) }
    }
    for pairMeasure in pairMeasures where isAsked() {
      for edge in graph.left.projected(by: pairMeasure).edges { add(edge.weight) }
    }
    for networkMeasure in networkMeasures where isAsked() {
      add(graph.measured(by: networkMeasure))
    }
  }
  return Int64(bitPattern: digest)
}

private func network(count: Int, density: Int) -> BipartiteGraph<String, String> {
  var random = SplitMix64(seed: UInt64(count))
  var neighbors: [String: Set<String>] = [:]
  for country in 0..<count {
    var groups: Set<String> = []
    for _ in 0..<density * 2 { groups.insert("group \(random.next() % UInt64(count))") }
    neighbors["country \(country)"] = groups
  }
  return BipartiteGraph(neighbors: neighbors)
}

#if !hasFeature(Embedded)
@main
enum Probe {
  /// The bits of each answer, a call to a line.
  static func main() {
    for node in Int32(0)..<4 { print("degree i32:\(node)", degree(node).bitPattern) }
    for node in Int32(0)..<4 { print("betweenness i32:\(node)", betweenness(node).bitPattern) }
    print("digest i32:0", UInt64(bitPattern: digest(0)))
  }
}
#endif
