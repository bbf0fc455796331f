import Measures
import Networks

/// One search for the communities of greatest modularity: nodes move to the community that gains most,
/// communities are refined from within, and what is found moves as one, until nothing gains.
///
/// The Leiden algorithm (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z) on Barber's
/// modularity: as a node here has a strength in rows and one in columns, the gain of moving node v to
/// community c is  e(v, c) - γ·(k(v)·D(c) + d(v)·K(c)) / m,  where e is the weight of the edges between,
/// k and K are strengths in rows, d and D in columns, and m is the weight of all edges.
struct CommunityOptimizer {
  private let graph: CommunityGraph
  /// γ / m.
  private let pull: Double
  private var generator: SplitMix64

  init(_ graph: CommunityGraph, totalWeight: Double, resolution: Double, generator: SplitMix64) {
    self.graph = graph
    pull = resolution / totalWeight
    self.generator = generator
  }

  /// Improves communities, numbered below the number of nodes, until nothing is gained.
  mutating func improve(_ community: inout [UInt32], passes: Int) {
    community.withUnsafeMutableBufferPointer { community in
      // Each pass begins with single nodes again; one that moves nothing is the last.
      for _ in 0..<passes where !pass(over: graph, community) { return }
    }
  }

  /// Moves nodes, then what they make up. Whether anything moved.
  private mutating func pass(
    over graph: CommunityGraph, _ community: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    var moved = move(in: graph, community)
    let set = Scratch<UInt32>(uninitialized: graph.count)
    let setCount = refine(graph, community, into: set.elements)
    guard setCount < graph.count else { return moved }
    let gathered = graph.gathered(by: set.elements, into: setCount)
    // A set's community is that of any of its nodes, numbered anew below the number of sets.
    let number = Scratch<UInt32>(graph.count)
    let communityOfSet = Scratch<UInt32>(setCount)
    var used: UInt32 = 0
    for node in 0..<graph.count {
      let old = Int(community[node])
      if number.elements[old] == 0 {
        used += 1
        number.elements[old] = used
      }
      communityOfSet.elements[Int(set.elements[node])] = number.elements[old] - 1
    }
    moved = pass(over: gathered, communityOfSet.elements) || moved
    for node in 0..<graph.count {
      community[node] = communityOfSet.elements[Int(set.elements[node])]
    }
    return moved
  }

  /// Moves nodes one by one, in random order, as long as one gains. Whether any did.
  private mutating func move(
    in graph: CommunityGraph, _ community: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let count = graph.count
    guard count > 1 else { return false }
    let (rowStrengths, columnStrengths) = (
      graph.rowStrengths.elements, graph.columnStrengths.elements
    )
    let (offsets, neighbors) = (graph.offsets.elements, graph.neighbors.elements)
    let weights = graph.weights?.elements
    // Strengths in rows and in columns, side by side.
    let sums = Scratch<SIMD2<Double>>(count)
    let sizes = Scratch<UInt32>(count)
    for node in 0..<count {
      let own = Int(community[node])
      sums.elements[own] += SIMD2(rowStrengths[node], columnStrengths[node])
      sizes.elements[own] += 1
    }
    var empty = (0..<count).filter { sizes.elements[$0] == 0 }.map { UInt32($0) }
    let queue = shuffled(count)
    let isWaiting = Scratch<Bool>(uninitialized: count)
    isWaiting.elements.update(repeating: true)
    let links = Scratch<Double>(count)
    let touched = Scratch<UInt32>(uninitialized: count)
    var (head, waiting, moved) = (0, count, false)
    while waiting > 0 {
      let node = Int(queue.elements[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isWaiting.elements[node] = false
      let own = community[node]
      let strengths = SIMD2(rowStrengths[node], columnStrengths[node])
      // What each unit of a community's strength costs: rows are drawn to columns, and back.
      let cost = pull * SIMD2(strengths.y, strengths.x)
      sums.elements[Int(own)] -= strengths
      var touchedCount = 0
      let range = Int(offsets[node])..<Int(offsets[node + 1])
      for place in range {
        let other = community[Int(neighbors[place])]
        let sum = links.elements[Int(other)]
        if sum == 0 {
          touched.elements[touchedCount] = other
          touchedCount += 1
        }
        links.elements[Int(other)] = sum + (weights?[place] ?? 1)
      }
      func gain(_ other: UInt32) -> Double {
        links.elements[Int(other)] - (cost * sums.elements[Int(other)]).sum()
      }
      // What rounds to a gain is none.
      let enough = 1e-10 * strengths.sum()
      var (best, most) = (own, gain(own) + enough)
      for other in touched.elements[..<touchedCount] {
        let gained = gain(other)
        if gained > most { (best, most) = (other, gained) }
      }
      for other in touched.elements[..<touchedCount] { links.elements[Int(other)] = 0 }
      if most < 0, sizes.elements[Int(own)] > 1, let free = empty.last { best = free }
      sums.elements[Int(best)] += strengths
      guard best != own else { continue }
      moved = true
      if sizes.elements[Int(best)] == 0 { empty.removeLast() }
      sizes.elements[Int(best)] += 1
      sizes.elements[Int(own)] -= 1
      if sizes.elements[Int(own)] == 0 { empty.append(own) }
      community[node] = best
      for place in range {
        let neighbor = Int(neighbors[place])
        guard !isWaiting.elements[neighbor], community[neighbor] != best else { continue }
        isWaiting.elements[neighbor] = true
        var tail = head + waiting
        if tail >= count { tail -= count }
        queue.elements[tail] = UInt32(neighbor)
        waiting += 1
      }
    }
    return moved
  }

  /// Cuts communities into sets that hold together: nodes that are still alone join the set, within
  /// their community, that gains most. Writes the set of each node; how many sets there are.
  private mutating func refine(
    _ graph: CommunityGraph, _ community: UnsafeMutableBufferPointer<UInt32>,
    into set: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    let count = graph.count
    let (rowStrengths, columnStrengths) = (
      graph.rowStrengths.elements, graph.columnStrengths.elements
    )
    let (offsets, neighbors) = (graph.offsets.elements, graph.neighbors.elements)
    let weights = graph.weights?.elements
    let rowSums = Scratch<Double>(uninitialized: count)
    let columnSums = Scratch<Double>(uninitialized: count)
    let isAlone = Scratch<Bool>(uninitialized: count)
    for node in 0..<count {
      set[node] = UInt32(node)
      rowSums.elements[node] = rowStrengths[node]
      columnSums.elements[node] = columnStrengths[node]
      isAlone.elements[node] = true
    }
    let links = Scratch<Double>(count)
    let touched = Scratch<UInt32>(uninitialized: count)
    let order = shuffled(count)
    for node in order.elements {
      let node = Int(node)
      guard isAlone.elements[node] else { continue }
      let own = community[node]
      var touchedCount = 0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[place])
        guard community[neighbor] == own else { continue }
        let other = set[neighbor]
        let sum = links.elements[Int(other)]
        if sum == 0 {
          touched.elements[touchedCount] = other
          touchedCount += 1
        }
        links.elements[Int(other)] = sum + (weights?[place] ?? 1)
      }
      let (rowStrength, columnStrength) = (rowStrengths[node], columnStrengths[node])
      var (best, most) = (UInt32(node), 1e-10 * (rowStrength + columnStrength))
      for other in touched.elements[..<touchedCount] {
        let gained =
          links.elements[Int(other)] - pull
          * (rowStrength * columnSums.elements[Int(other)]
            + columnStrength * rowSums.elements[Int(other)])
        links.elements[Int(other)] = 0
        if gained > most { (best, most) = (other, gained) }
      }
      guard best != UInt32(node) else { continue }
      set[node] = best
      rowSums.elements[Int(best)] += rowStrength
      columnSums.elements[Int(best)] += columnStrength
      // A set is numbered by its first node, which now has company.
      isAlone.elements[Int(best)] = false
    }
    return renumber(set)
  }

  /// Numbers sets from 0 without gaps, in the order in which they first occur; how many there are.
  private func renumber(_ set: UnsafeMutableBufferPointer<UInt32>) -> Int {
    let number = Scratch<UInt32>(set.count)
    var used: UInt32 = 0
    for node in 0..<set.count {
      let old = Int(set[node])
      if number.elements[old] == 0 {
        used += 1
        number.elements[old] = used
      }
      set[node] = number.elements[old] - 1
    }
    return Int(used)
  }

  /// All nodes in random order.
  private mutating func shuffled(_ count: Int) -> Scratch<UInt32> {
    let order = Scratch<UInt32>(uninitialized: count)
    for node in 0..<count {
      let place = generator.number(below: node + 1)
      order.elements[node] = order.elements[place]
      order.elements[place] = UInt32(node)
    }
    return order
  }
}
