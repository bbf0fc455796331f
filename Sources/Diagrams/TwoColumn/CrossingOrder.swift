/// An order of two columns in which few lines cross: repeated sweeps that set each node at the mean
/// place of its neighbors (Sugiyama, Tagawa & Toda 1981), the best of which is kept, and then
/// exchanges of neighbors in a column for as long as they help.
struct CrossingOrder {
  /// For each left node, its right neighbors.
  private let leftNeighbors: [[Int]]
  private let rightNeighbors: [[Int]]

  /// The left nodes from above.
  private(set) var left: [Int]
  /// The right nodes from above.
  private(set) var right: [Int]

  /// Orders the nodes. O(starts × sweeps × edges log edges), and for the exchanges O(nodes × degree)
  /// each round, of which there are at most 30 a start.
  ///
  /// - Parameters:
  ///   - leftNeighbors: For each left node, the places of its right neighbors.
  ///   - rightCount: The number of right nodes.
  init(leftNeighbors: [[Int]], rightCount: Int) {
    self.leftNeighbors = leftNeighbors
    var rightNeighbors = [[Int]](repeating: [], count: rightCount)
    for (node, neighbors) in leftNeighbors.enumerated() {
      for neighbor in neighbors { rightNeighbors[neighbor].append(node) }
    }
    self.rightNeighbors = rightNeighbors
    left = Array(leftNeighbors.indices)
    right = Array(0..<rightCount)

    let edgeCount = leftNeighbors.reduce(0) { $0 + $1.count }
    var best = (left: left, right: right, crossings: crossingCount)
    var shuffle = FixedShuffle()
    // What the sweeps reach depends on where they start; small networks can afford to try often.
    for start in 0..<min(max(20_000 / max(edgeCount, 1), 2), 40) {
      left = start == 0 ? Array(leftNeighbors.indices) : shuffle.shuffled(left)
      right = Array(0..<rightCount)
      improve()
      let crossings = crossingCount
      if crossings < best.crossings { best = (left, right, crossings) }
    }
    (left, right) = (best.left, best.right)
  }

  /// Sweeps until nothing is gained, then exchanges.
  private mutating func improve() {
    var best = (left: left, right: right, crossings: Int.max)
    var idleSweeps = 0
    while idleSweeps < 8 {
      right = Self.sorted(right, byMeanPlaceOf: rightNeighbors, in: left)
      left = Self.sorted(left, byMeanPlaceOf: leftNeighbors, in: right)
      let crossings = crossingCount
      idleSweeps += 1
      if crossings < best.crossings {
        best = (left, right, crossings)
        idleSweeps = 0
      }
    }
    (left, right) = (best.left, best.right)
    for _ in 0..<30 {
      let exchangedLeft = Self.exchange(&left, leftNeighbors, against: right)
      let exchangedRight = Self.exchange(&right, rightNeighbors, against: left)
      if !exchangedLeft && !exchangedRight { break }
    }
  }

  /// How often two lines cross. O(edges log nodes).
  var crossingCount: Int {
    let places = Self.places(right)
    var tree = [Int](repeating: 0, count: right.count + 1)
    var total = 0
    var crossings = 0
    for node in left {
      let targets = leftNeighbors[node].map { places[$0] }
      for target in targets {
        // Lines drawn before that end below this one's end.
        var index = target + 1
        var above = 0
        while index > 0 {
          above += tree[index]
          index -= index & -index
        }
        crossings += total - above
      }
      for target in targets {
        var index = target + 1
        while index < tree.count {
          tree[index] += 1
          index += index & -index
        }
      }
      total += targets.count
    }
    return crossings
  }

  private static func places(_ order: [Int]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { places[node] = place }
    return places
  }

  private static func sorted(
    _ order: [Int], byMeanPlaceOf neighbors: [[Int]], in other: [Int]
  ) -> [Int] {
    let places = places(other)
    let own = self.places(order)
    let means = neighbors.indices.map { node in
      let sum = neighbors[node].reduce(0) { $0 + places[$1] }
      return neighbors[node].isEmpty
        ? Double(own[node]) : Double(sum) / Double(neighbors[node].count)
    }
    return order.sorted { (means[$0], $0) < (means[$1], $1) }
  }

  /// Exchanges nodes that stand side by side where that saves a crossing; says whether any was.
  private static func exchange(
    _ order: inout [Int], _ neighbors: [[Int]], against other: [Int]
  ) -> Bool {
    let places = places(other)
    let targets = neighbors.map { $0.map { places[$0] }.sorted() }
    var exchanged = false
    for place in order.indices.dropLast() {
      let (a, b) = (order[place], order[place + 1])
      if inversions(targets[b], targets[a]) < inversions(targets[a], targets[b]) {
        order.swapAt(place, place + 1)
        exchanged = true
      }
    }
    return exchanged
  }

  /// How many pairs of an upper and a lower node's lines cross; both lists ascending.
  private static func inversions(_ upper: [Int], _ lower: [Int]) -> Int {
    var count = 0
    var below = 0
    for target in upper {
      while below < lower.count, lower[below] < target { below += 1 }
      count += below
    }
    return count
  }
}

/// Orders that are as good as random, and the same on every run and machine.
private struct FixedShuffle {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func shuffled(_ order: [Int]) -> [Int] {
    var order = order
    for place in order.indices.reversed().dropLast() {
      // Knuth's multiplier for a linear congruential generator; the high bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(place, Int((state >> 33) % UInt64(place + 1)))
    }
    return order
  }
}
