import Networks

/// The pairs of rows that share a column, with a measure of each pair, as an upper triangle.
///
/// The pairs and what they share are counted first; see
/// ``sharedNeighborPairs(of:threads:progress:)``. Where every shared column counts 1 the counts are
/// the sums; otherwise the columns' contributions are summed for each row in a dense array, in
/// ascending order of the columns. O(sum of the squared degrees of the columns) time; the answer does
/// not depend on the number of threads.
///
/// - Precondition: fewer than 2³² pairs have a value.
func projection(
  of matrix: BiadjacencyMatrix, by measure: PairMeasure, threads: Threads = .all,
  progress: ((Double) -> Void)? = nil
) -> CompressedRows {
  let columns = matrix.columns
  let sizes = measure.sizes(ofRows: matrix.rows)
  let contribution = (0..<columns.count).map { column in
    let degree = columns.degree(of: column)
    return degree > 1 ? measure.contribution(degree) : 1
  }
  let countsAreSums = !matrix.isWeighted && contribution.allSatisfy { $0 == 1 }
  let pairs = sharedNeighborPairs(of: matrix, threads: threads, progress: progress)
  var parts = [ProjectionPart](repeating: ProjectionPart(), count: pairs.chunks.count)
  let sums = (0..<threads.workers(for: pairs.chunks.count)).map { _ in
    Scratch<Double>(countsAreSums ? 0 : matrix.rowCount)
  }
  parts.withUnsafeMutableBufferPointer { parts in
    nonisolated(unsafe) let parts = parts
    threads.run(pairs.chunks.count) { index, worker in
      let (chunk, sum) = (pairs.chunks[index], sums[worker].elements)
      var part = ProjectionPart()
      part.partners.reserveCapacity(chunk.partners.count)
      part.values.reserveCapacity(chunk.partners.count)
      for (place, row) in chunk.rows.enumerated() {
        if !countsAreSums { add(contribution, of: row, in: matrix, by: measure, to: sum) }
        let before = part.partners.count
        for pair in Int(chunk.offsets[place])..<Int(chunk.offsets[place + 1]) {
          let partner = chunk.partners[pair]
          let other = Int(partner.row)
          let value = measure.value(
            countsAreSums ? Double(partner.count) : sum[other], sizes[row], sizes[other])
          if !countsAreSums { sum[other] = 0 }
          if let value, value != 0, value.isFinite {
            part.partners.append(partner.row)
            part.values.append(value)
          }
        }
        part.degrees.append(UInt32(part.partners.count - before))
      }
      parts[index] = part
    }
  }
  let pairCount = parts.reduce(0) { $0 + $1.partners.count }
  precondition(pairCount < UInt32.max, "a projection has fewer than 2^32 pairs")
  var offsets: [UInt32] = [0]
  offsets.reserveCapacity(matrix.rowCount + 1)
  for degree in parts.lazy.flatMap({ $0.degrees }) {
    offsets.append(offsets[offsets.count - 1] + degree)
  }
  return CompressedRows(
    offsets: offsets, indices: Array(parts.map { $0.partners }.joined()),
    weights: Array(parts.map { $0.values }.joined()))
}

/// The pairs of some consecutive rows.
private struct ProjectionPart {
  var degrees: [UInt32] = []
  var partners: [UInt32] = []
  var values: [Double] = []
}

/// Adds what each column of a row contributes to the rows above that share it.
private func add(
  _ contribution: [Double], of row: Int, in matrix: BiadjacencyMatrix, by measure: PairMeasure,
  to sum: UnsafeMutableBufferPointer<Double>
) {
  let (rows, columns) = (matrix.rows, matrix.columns)
  let product = measure.combination == .product
  for rowPlace in rows.range(of: row) {
    let column = Int(rows.indices[rowPlace])
    let (own, start) = (contribution[column], Int(columns.offsets[column]))
    var place = Int(columns.offsets[column + 1]) - 1
    // The column has this row, so the search ends there at the latest.
    while place > start, Int(columns.indices[place]) > row {
      let other = Int(columns.indices[place])
      if matrix.isWeighted {
        let (a, b) = (rows.weight(at: rowPlace), columns.weight(at: place))
        sum[other] += own * (product ? a * b : min(a, b))
      } else {
        sum[other] += own
      }
      place -= 1
    }
  }
}
