import Networks

/// The pairs of rows that share a column, with a measure of each pair, as an upper triangle.
///
/// For each row the two-hop neighbours above it are collected in a dense accumulator, so the work is
/// O(sum of the squared degrees of the columns) and the scratch O(rows).
func projection(of matrix: BiadjacencyMatrix, by measure: PairMeasure) -> CompressedRows {
  let (rows, columns, weighted) = (matrix.rows, matrix.columns, matrix.isWeighted)
  let product = measure.combination == .product
  let sizes = measure.sizes(ofRows: rows)
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
    for rowPlace in rows.range(of: row) {
      let column = Int(rows.indices[rowPlace])
      for place in columns.range(of: column).reversed() {
        let other = columns.indices[place]
        guard other > row else { break }
        if !met[Int(other)] {
          met[Int(other)] = true
          partners.append(other)
        }
        if weighted {
          let (a, b) = (rows.weight(at: rowPlace), columns.weight(at: place))
          sum[Int(other)] += contribution[column] * (product ? a * b : min(a, b))
        } else {
          sum[Int(other)] += contribution[column]
        }
      }
    }
    partners.sort()
    for other in partners {
      let value = measure.value(sum[Int(other)], sizes[row], sizes[Int(other)])
      if let value, value != 0, value.isFinite {
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
