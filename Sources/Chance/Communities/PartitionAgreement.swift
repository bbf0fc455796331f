/// How alike two partitions of the same nodes are: Hubert and Arabie's adjusted Rand index (1985,
/// doi:10.1007/BF01908075). 1 where they are the same, 0 on average where one is random.
///
/// Of all pairs of nodes, let S be those that are together in both, A and B those together in each, T
/// all. The index is  (S - A·B/T) / ((A + B)/2 - A·B/T),  and 1 where both partitions are of single
/// nodes, or both of one set. `nil` for fewer than two nodes. scikit-learn's `adjusted_rand_score` is
/// the same.
///
/// - Precondition: both are of the same nodes, with numbers from 0.
///
/// Complexity: O(nodes).
public func adjustedRandIndex(_ one: [Int], _ other: [Int]) -> Double? {
  precondition(one.count == other.count, "partitions are of the same nodes")
  guard one.count > 1 else { return nil }
  func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
  let common = CommonMembers(of: one, and: other)
  let a = common.sizes.reduce(0) { $0 + pairs($1) }
  let b = common.otherSizes.reduce(0) { $0 + pairs($1) }
  let both = common.cells.reduce(0) { $0 + pairs($1.count) }
  let expected = a * b / pairs(one.count)
  let most = (a + b) / 2
  // Equal sums are 0, or all pairs: the partitions are the same.
  return most == expected ? 1 : (both - expected) / (most - expected)
}

/// How many nodes each set of one partition has in common with each of another.
struct CommonMembers {
  /// The nodes of each set, and of each of the other partition.
  let sizes: [Int]
  let otherSizes: [Int]

  /// For each two sets that have nodes in common, how many; set by set.
  let cells: [(set: Int, other: Int, count: Int)]

  /// Counts them. O(nodes + sets).
  init(of one: [Int], and other: [Int]) {
    var sizes = [Int](repeating: 0, count: (one.max() ?? -1) + 1)
    var otherSizes = [Int](repeating: 0, count: (other.max() ?? -1) + 1)
    for node in one.indices {
      sizes[one[node]] += 1
      otherSizes[other[node]] += 1
    }
    // The nodes of each set, one set after the other.
    var next = [Int](repeating: 0, count: sizes.count)
    for set in sizes.indices.dropFirst() { next[set] = next[set - 1] + sizes[set - 1] }
    var members = [Int](repeating: 0, count: one.count)
    for node in one.indices {
      members[next[one[node]]] = node
      next[one[node]] += 1
    }
    var cells: [(set: Int, other: Int, count: Int)] = []
    var counts = [Int](repeating: 0, count: otherSizes.count)
    var touched: [Int] = []
    var start = 0
    for set in sizes.indices {
      for node in members[start..<start + sizes[set]] {
        if counts[other[node]] == 0 { touched.append(other[node]) }
        counts[other[node]] += 1
      }
      for place in touched {
        cells.append((set, place, counts[place]))
        counts[place] = 0
      }
      touched.removeAll(keepingCapacity: true)
      start += sizes[set]
    }
    self.sizes = sizes
    self.otherSizes = otherSizes
    self.cells = cells
  }
}
