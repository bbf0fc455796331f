import Networks

/// The number of butterflies of a network: complete pieces of two rows and two columns, the smallest
/// cycles that a two-mode network can have.
///
/// Wang, Lin, Qin, Zhang & Zhang (2019), Vertex priority based butterfly counting for large-scale
/// bipartite networks, PVLDB 12(10), 1139-1152, doi:10.14778/3339490.3339497. In the paper's symbols
/// `count_wedge(w)` is `wedges[w]`. Nodes are relabelled by degree; a butterfly is counted at the one
/// of its four nodes that has the greatest, from which wedges lead down only, so that the hubs are
/// never walked through. Where rows (or columns) are few and dense, all pairs are compared as bit
/// sets instead.
///
/// O(Σ over the edges of the smaller degree of its two ends) time, O(nodes + edges) space. Exact, and
/// the same whatever the number of threads.
public func butterflyCount(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> Int {
  let wedgesOfRows = wedgeCount(matrix.columns)
  let wedgesOfColumns = wedgeCount(matrix.rows)
  let (rowWork, columnWork) = (RowBitSets.work(matrix), RowBitSets.work(matrix.transposed))
  if min(rowWork, columnWork) < min(wedgesOfRows, wedgesOfColumns) {
    return butterflyCount(
      amongRowsOf: rowWork <= columnWork ? matrix : matrix.transposed, threads: threads)
  }
  let ranked = RankedMatrix(matrix, threads: threads)
  return ranked.matrix.withBuffers { rows in
    let columns = rows.transposed
    let tasks = ranked.tasks
    let meter = ProgressMeter(of: tasks.count, report: progress)
    let counters = (0..<threads.workers(for: tasks.count)).map { _ in
      WedgeCounter(max(rows.rowCount, rows.columnCount))
    }
    threads.run(tasks.count) { task, worker in
      switch tasks[task] {
      case .rows(let range):
        counters[worker].count(rows, from: range, limits: ranked.columnsBelowRow)
      case .columns(let range):
        counters[worker].count(columns, from: range, limits: ranked.rowsBelowColumn)
      }
      meter.advance(byWorker: worker)
    }
    return counters.reduce(0) { $0 + $1.total }
  }
}

/// The number of butterflies that each row and each column is in.
///
/// See ``butterflyCount(of:threads:progress:)``. A wedge that is one of `c` between the same two ends
/// makes `c (c - 1) / 2` butterflies for either end and `c - 1` for its middle, so that the wedges are
/// walked a second time once they are counted. Exact, and the same whatever the number of threads.
public func butterflyCounts(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (total: Int, rows: [Int], columns: [Int]) {
  let ranked = RankedMatrix(matrix, threads: threads)
  return ranked.matrix.withBuffers { rows in
    let columns = rows.transposed
    let tasks = ranked.tasks
    let meter = ProgressMeter(of: tasks.count, report: progress)
    let workers = (0..<threads.workers(for: tasks.count)).map { _ in
      (
        counter: WedgeCounter(max(rows.rowCount, rows.columnCount)),
        rows: Scratch<Int>(rows.rowCount), columns: Scratch<Int>(rows.columnCount)
      )
    }
    threads.run(tasks.count) { task, worker in
      let (counter, ofRow, ofColumn) = workers[worker]
      switch tasks[task] {
      case .rows(let range):
        counter.countForNodes(
          rows, from: range, limits: ranked.columnsBelowRow, near: ofRow.elements,
          far: ofColumn.elements)
      case .columns(let range):
        counter.countForNodes(
          columns, from: range, limits: ranked.rowsBelowColumn, near: ofColumn.elements,
          far: ofRow.elements)
      }
      meter.advance(byWorker: worker)
    }
    var (total, ofRow, ofColumn) = (
      0, [Int](repeating: 0, count: rows.rowCount), [Int](repeating: 0, count: rows.columnCount)
    )
    for worker in workers {
      total += worker.counter.total
      for row in ofRow.indices { ofRow[Int(ranked.originalRows[row])] += worker.rows.elements[row] }
      for column in ofColumn.indices {
        ofColumn[Int(ranked.originalColumns[column])] += worker.columns.elements[column]
      }
    }
    return (total, ofRow, ofColumn)
  }
}

private func wedgeCount(_ rows: CompressedRows) -> Int {
  var sum = 0
  for row in 0..<rows.count {
    let degree = rows.degree(of: row)
    sum += degree * (degree - 1) / 2
  }
  return sum
}

/// Two rows that share `s` columns make `s (s - 1) / 2` butterflies.
private func butterflyCount(amongRowsOf matrix: BiadjacencyMatrix, threads: Threads) -> Int {
  matrix.withBuffers { rows in
    let sets = RowBitSets(rows)
    let (rowCount, tasks) = (rows.rowCount, max(1, min(64, rows.rowCount / 64)))
    let partial = Scratch<Int>(tasks)
    threads.run(tasks) { task, _ in
      var sum = 0
      for row in stride(from: task, to: rowCount, by: tasks) {
        for other in (row + 1)..<max(row + 1, rowCount) {
          let shared = sets.sharedCount(row, other)
          sum &+= shared &* (shared &- 1)
        }
      }
      partial.elements[task] = sum / 2
    }
    return partial.elements.reduce(0, +)
  }
}

/// A matrix whose rows and columns are each in ascending order of degree, and whose nodes of both
/// sides have ranks that agree with it.
struct RankedMatrix {
  enum Task {
    case rows(Range<Int>)
    case columns(Range<Int>)
  }

  let matrix: BiadjacencyMatrix
  /// Which row of the original each row is, and which column each column.
  let originalRows: [UInt32]
  let originalColumns: [UInt32]
  /// How many columns rank below each row: those of lower degree.
  let columnsBelowRow: [UInt32]
  /// How many rows rank below each column: those of lower or equal degree.
  let rowsBelowColumn: [UInt32]
  /// Ranges of nodes, the highest ranks first, which have most to do.
  let tasks: [Task]

  init(_ original: BiadjacencyMatrix, threads: Threads) {
    originalRows = Self.byDegree(original.rows)
    originalColumns = Self.byDegree(original.columns)
    let rowRank = Self.inverse(originalRows)
    let columnRank = Self.inverse(originalColumns)
    let slices = original.rows.slices()
    let packed = Scratch<UInt64>(uninitialized: original.edgeCount)
    original.withBuffers { buffers in
      threads.run(slices.count) { slice, _ in
        columnRank.withUnsafeBufferPointer { columnRank in
          for row in slices[slice] {
            let rank = rowRank[row]
            for place in Int(buffers.rowOffsets[row])..<Int(buffers.rowOffsets[row + 1]) {
              packed.elements[place] = PackedEdges.packed(
                row: rank, column: columnRank[Int(buffers.rowIndices[place])])
            }
          }
        }
      }
    }
    let edges = PackedEdges(
      slices: slices.map {
        UnsafeBufferPointer(
          packed.elements.extracting(
            Int(original.rows.offsets[$0.lowerBound])..<Int(original.rows.offsets[$0.upperBound])))
      }, rowCount: original.rowCount, columnCount: original.columnCount)
    guard let matrix = BiadjacencyMatrix(edges, threads: threads) else {
      preconditionFailure("a relabelled matrix repeats no edge")
    }
    self.matrix = matrix
    columnsBelowRow = Self.limits(of: matrix.rows, in: matrix.columns) { $0 > $1 }
    rowsBelowColumn = Self.limits(of: matrix.columns, in: matrix.rows) { $0 >= $1 }
    let (rows, columns) = (matrix.rows.slices(), matrix.columns.slices())
    var tasks: [Task] = []
    for place in (0..<max(rows.count, columns.count)).reversed() {
      if place < rows.count { tasks.append(.rows(rows[place])) }
      if place < columns.count { tasks.append(.columns(columns[place])) }
    }
    self.tasks = tasks
  }

  /// The nodes in ascending order of degree, equal ones in their own order, by a counting sort.
  private static func byDegree(_ rows: CompressedRows) -> [UInt32] {
    var most = 0
    for row in 0..<rows.count { most = max(most, rows.degree(of: row)) }
    var next = [UInt32](repeating: 0, count: most + 2)
    for row in 0..<rows.count { next[rows.degree(of: row) + 1] += 1 }
    for degree in 0...most { next[degree + 1] += next[degree] }
    return [UInt32](filling: rows.count) { order in
      for row in 0..<rows.count {
        let degree = rows.degree(of: row)
        order[Int(next[degree])] = UInt32(truncatingIfNeeded: row)
        next[degree] += 1
      }
    }
  }

  private static func inverse(_ order: [UInt32]) -> [UInt32] {
    [UInt32](filling: order.count) { rank in
      for place in order.indices { rank[Int(order[place])] = UInt32(truncatingIfNeeded: place) }
    }
  }

  /// For each node the number of nodes on the other side that rank below it; both are in order.
  private static func limits(
    of nodes: CompressedRows, in others: CompressedRows, above: (Int, Int) -> Bool
  ) -> [UInt32] {
    var below = 0
    return (0..<nodes.count).map { node in
      let degree = nodes.degree(of: node)
      while below < others.count, above(degree, others.degree(of: below)) { below += 1 }
      return UInt32(below)
    }
  }
}

/// One worker's scratch.
private final class WedgeCounter {
  private(set) var total = 0
  private let wedges: Scratch<UInt32>
  private let met: Scratch<UInt32>

  init(_ count: Int) {
    wedges = Scratch(count)
    met = Scratch(uninitialized: count + 1)
  }

  /// Counts the butterflies whose highest node is one of some rows.
  func count(_ matrix: MatrixBuffers, from rows: Range<Int>, limits: [UInt32]) {
    let (wedges, met) = (wedges.elements, met.elements)
    var butterflies = 0
    for row in rows {
      let limit = limits[row]
      var metCount = 0
      for place in Int(matrix.rowOffsets[row])..<Int(matrix.rowOffsets[row + 1]) {
        let column = matrix.rowIndices[place]
        if column >= limit { break }
        var other = Int(matrix.columnOffsets[Int(column)])
        while true {
          // Ends at the row itself, which the column has.
          let partner = Int(matrix.columnIndices[other])
          if partner >= row { break }
          let before = wedges[partner]
          butterflies &+= Int(before)
          wedges[partner] = before &+ 1
          met[metCount] = UInt32(truncatingIfNeeded: partner)
          metCount &+= before == 0 ? 1 : 0
          other &+= 1
        }
      }
      for entry in 0..<metCount { wedges[Int(met[entry])] = 0 }
    }
    total += butterflies
  }

  /// Counts the same butterflies for each of their nodes; `near` are the rows' side.
  func countForNodes(
    _ matrix: MatrixBuffers, from rows: Range<Int>, limits: [UInt32],
    near: UnsafeMutableBufferPointer<Int>, far: UnsafeMutableBufferPointer<Int>
  ) {
    let (wedges, met) = (wedges.elements, met.elements)
    for row in rows {
      let limit = limits[row]
      var metCount = 0
      let places = Int(matrix.rowOffsets[row])..<Int(matrix.rowOffsets[row + 1])
      for place in places {
        let column = Int(matrix.rowIndices[place])
        if column >= limit { break }
        var other = Int(matrix.columnOffsets[column])
        while true {
          let partner = Int(matrix.columnIndices[other])
          if partner >= row { break }
          let before = wedges[partner]
          wedges[partner] = before &+ 1
          met[metCount] = UInt32(truncatingIfNeeded: partner)
          metCount &+= before == 0 ? 1 : 0
          other &+= 1
        }
      }
      for place in places {
        let column = Int(matrix.rowIndices[place])
        if column >= limit { break }
        var other = Int(matrix.columnOffsets[column])
        while true {
          let partner = Int(matrix.columnIndices[other])
          if partner >= row { break }
          far[column] &+= Int(wedges[partner]) &- 1
          other &+= 1
        }
      }
      for entry in 0..<metCount {
        let partner = Int(met[entry])
        let count = Int(wedges[partner])
        let pairs = count &* (count &- 1) / 2
        near[row] &+= pairs
        near[partner] &+= pairs
        total &+= pairs
        wedges[partner] = 0
      }
    }
  }
}
