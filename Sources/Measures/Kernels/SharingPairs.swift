import Networks

/// The pairs of rows that share a column, with the number of columns, each from the row that has fewer
/// partners (the lower number among equals): then no row has more than √(2M) of `M` pairs.
struct SharingPairs {
  private let rowCount: Int
  private var offsets: [Int] = [0]
  private var partners: [UInt32] = []
  private var shared: [UInt32] = []

  /// Lists the pairs. O(sum of the squared degrees of the columns) time, 8 bytes for each pair.
  init(_ matrix: BiadjacencyMatrix, partnerCounts: [UInt32]) {
    rowCount = matrix.rowCount
    let total = partnerCounts.reduce(0) { $0 + Int($1) } / 2
    partners.reserveCapacity(total)
    shared.reserveCapacity(total)
    var counts = SharedNeighborCounts(matrix)
    for row in 0..<rowCount {
      counts.count(from: row)
      for partner in counts.partners
      where (partnerCounts[row], UInt32(row)) < (partnerCounts[Int(partner)], partner) {
        partners.append(partner)
        shared.append(UInt32(counts.shared[Int(partner)]))
      }
      offsets.append(partners.count)
    }
  }

  /// For each row `i` the sum of `s(i,a) s(i,b)` over the ordered pairs of rows `a`, `b` that share a
  /// column with it and with each other, where `s` is the number of columns shared.
  ///
  /// Every triangle is met once, from its first row by the order above: the forward algorithm (Schank
  /// & Wagner 2005, doi:10.1007/11427186_54). O(M √M) time.
  func triangleWeights(threads: Threads) -> [Int] {
    let chunk = 32
    let tasks = (rowCount + chunk - 1) / chunk
    let workers = threads.workers(for: tasks)
    let marks = (0..<workers).map { _ in Scratch<UInt32>(rowCount) }
    let sums = (0..<workers).map { _ in Scratch<Int>(rowCount) }
    let meter = ProgressMeter(of: tasks, report: nil)
    offsets.withUnsafeBufferPointer { offsets in
      partners.withUnsafeBufferPointer { partners in
        shared.withUnsafeBufferPointer { shared in
          nonisolated(unsafe) let pairs = (offsets, partners, shared)
          threads.run(tasks) { task, worker in
            for row in (task * chunk)..<min(rowCount, (task + 1) * chunk) {
              addTriangles(of: row, pairs, marks[worker].elements, to: sums[worker].elements)
            }
            meter.advance(byWorker: worker)
          }
        }
      }
    }
    return (0..<rowCount).map { row in 2 * sums.reduce(0) { $0 + $1.elements[row] } }
  }
}

/// Adds what the triangles weigh whose first row is the one given. `marks` is 0 before and after.
private func addTriangles(
  of row: Int,
  _ pairs: (
    offsets: UnsafeBufferPointer<Int>, partners: UnsafeBufferPointer<UInt32>,
    shared: UnsafeBufferPointer<UInt32>
  ), _ marks: UnsafeMutableBufferPointer<UInt32>, to sums: UnsafeMutableBufferPointer<Int>
) {
  let (offsets, partners, shared) = pairs
  let own = offsets[row]..<offsets[row + 1]
  for place in own { marks[Int(partners[place])] = shared[place] }
  var sum = 0
  for place in own {
    let second = Int(partners[place])
    let toSecond = Int(shared[place])
    var (others, across) = (0, 0)
    for further in offsets[second]..<offsets[second + 1] {
      let third = Int(partners[further])
      // 0 where the third row is no partner of the first; then nothing is added.
      let toThird = Int(marks[third])
      let between = Int(shared[further])
      others &+= toThird
      across &+= toThird == 0 ? 0 : between
      sums[third] &+= toThird &* between
    }
    sum &+= toSecond &* others
    sums[second] &+= toSecond &* across
  }
  sums[row] &+= sum
  for place in own { marks[Int(partners[place])] = 0 }
}
