import Networks

/// The pairs of rows that share a column, with a measure of each pair, as an upper triangle.
///
/// For each row the two-hop neighbours above it are collected in a dense accumulator, so the work is
/// O(sum of the squared degrees of the columns) and the scratch O(rows).
func projection(of matrix: BiadjacencyMatrix, by measure: PairMeasure) -> CompressedRows {
  let (rows, columns) = (matrix.rows, matrix.columns)
  let contribution = (0..<columns.count).map { column in
    let degree = columns.degree(of: column)
    return degree > 1 ? measure.contribution(degree) : 0
  }
  var sum = [Double](repeating: 0, count: rows.count)
  var met = [Bool](repeating: false, count: rows.count)
  var offsets: [UInt32] = [0]
  var indices: [UInt32] = []
  var weights: [Double] = []
  var partners: [UInt32] = []
  for row in 0..<rows.count {
    partners.removeAll(keepingCapacity: true)
    for column in rows.indices(of: row) {
      for other in columns.indices(of: Int(column)).reversed() {
        guard other > row else { break }
        if !met[Int(other)] {
          met[Int(other)] = true
          partners.append(other)
        }
        sum[Int(other)] += contribution[Int(column)]
      }
    }
    partners.sort()
    for other in partners {
      let value = measure.value(
        sum[Int(other)], rows.degree(of: row), rows.degree(of: Int(other)))
      if let value, value != 0 {
        indices.append(other)
        weights.append(value)
      }
      sum[Int(other)] = 0
      met[Int(other)] = false
    }
    offsets.append(UInt32(indices.count))
  }
  return CompressedRows(offsets: offsets, indices: indices, weights: weights)
}
