import Testing

@testable import Diagrams

@Suite("The order of two columns")
struct CrossingOrderTests {
  /// Counts crossings by their definition.
  func slowCrossings(_ neighbors: [[Int]], left: [Int], right: [Int]) -> Int {
    var lines: [(Int, Int)] = []
    for (place, node) in left.enumerated() {
      for target in neighbors[node] {
        if let end = right.firstIndex(of: target) { lines.append((place, end)) }
      }
    }
    var count = 0
    for a in lines { for b in lines where a.0 < b.0 && a.1 > b.1 { count += 1 } }
    return count
  }

  func permutations(_ items: [Int]) -> [[Int]] {
    if items.isEmpty { return [[]] }
    return items.indices.flatMap { place in
      var rest = items
      let item = rest.remove(at: place)
      return permutations(rest).map { [item] + $0 }
    }
  }

  /// Small networks that are the same on every run.
  func network(_ number: UInt64, left: Int, right: Int) -> [[Int]] {
    var state = number &* 6_364_136_223_846_793_005 &+ 99
    return (0..<left).map { _ in
      (0..<right).filter { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33 & 3 == 0
      }
    }
  }

  @Test("Crossings are counted as defined", arguments: 0..<20)
  func count(number: UInt64) {
    let neighbors = network(number, left: 7, right: 9)
    let order = CrossingOrder(leftNeighbors: neighbors, rightCount: 9)
    #expect(order.crossingCount == slowCrossings(neighbors, left: order.left, right: order.right))
    #expect(order.left.sorted() == Array(0..<7))
    #expect(order.right.sorted() == Array(0..<9))
  }

  @Test("Small networks get the fewest crossings there can be", arguments: 0..<12)
  func optimum(number: UInt64) {
    let neighbors = network(number, left: 4, right: 5)
    let rights = permutations(Array(0..<5))
    let fewest =
      permutations(Array(0..<4)).flatMap { left in
        rights.map { slowCrossings(neighbors, left: left, right: $0) }
      }.min() ?? 0
    #expect(CrossingOrder(leftNeighbors: neighbors, rightCount: 5).crossingCount == fewest)
  }

  @Test("Nothing to order gives an empty order")
  func empty() {
    let order = CrossingOrder(leftNeighbors: [], rightCount: 0)
    #expect(order.left.isEmpty && order.right.isEmpty && order.crossingCount == 0)
  }

  @Test("Places that do not overlap stay; others move as little as can be")
  func spread() {
    #expect(spreadPlaces([0, 10, 30], widths: [10, 10, 10]) == [0, 10, 30])
    // Two at one place move half a width each way.
    #expect(spreadPlaces([5, 5], widths: [4, 4]) == [3, 7])
    #expect(spreadPlaces([0, 0, 0], widths: [2, 4, 2]) == [-3, 0, 3])
    #expect(spreadPlaces([], widths: []).isEmpty)
  }

  @Test("Places keep their order and their distance")
  func spreadMany() {
    let wishes = (0..<50).map { Double($0 * $0 % 37) }
    let widths = (0..<50).map { Double($0 % 5 + 1) }
    let places = spreadPlaces(wishes, widths: widths)
    for place in 1..<50 {
      let distance = places[place] - places[place - 1]
      #expect(distance >= (widths[place] + widths[place - 1]) / 2 - 1e-9)
    }
  }
}
