import Networks

/// PageRank of the rows and of the columns, which together sum to 1, by power iteration until the sum
/// of the changes is below 1e-15, or 300 times: by then what is left of the start is below 1e-21.
///
/// A walker goes along an edge with probability `damping`, in proportion to the edges' weights, and
/// else to any of the `n` nodes; from a node without an edge always to any. O(edges) a step.
func pageRank(
  of matrix: BiadjacencyMatrix, damping: Double
) -> (rows: [Double], columns: [Double]) {
  let n = Double(matrix.rowCount + matrix.columnCount)
  var rows = [Double](repeating: 1 / n, count: matrix.rowCount)
  var columns = [Double](repeating: 1 / n, count: matrix.columnCount)
  let (rowStrengths, columnStrengths) = (matrix.rows.strengths, matrix.columns.strengths)

  // What arrives at each node along its edges, `passed` being what each neighbour gives per weight.
  func arriving(along edges: CompressedRows, _ passed: [Double]) -> [Double] {
    (0..<edges.count).map { node in
      edges.range(of: node).reduce(0) {
        $0 + passed[Int(edges.indices[$1])] * edges.weight(at: $1)
      }
    }
  }
  func passing(_ scores: [Double], _ strengths: [Double]) -> (passed: [Double], stuck: Double) {
    var stuck = 0.0
    let passed = zip(scores, strengths).map { score, strength in
      if strength == 0 { stuck += score }
      return strength == 0 ? 0 : score / strength
    }
    return (passed, stuck)
  }

  for _ in 0..<300 {
    let (fromRows, stuckRows) = passing(rows, rowStrengths)
    let (fromColumns, stuckColumns) = passing(columns, columnStrengths)
    let everywhere = (1 - damping + damping * (stuckRows + stuckColumns)) / n
    let (rowsBefore, columnsBefore) = (rows, columns)
    rows = arriving(along: matrix.rows, fromColumns).map { everywhere + damping * $0 }
    columns = arriving(along: matrix.columns, fromRows).map { everywhere + damping * $0 }
    let change =
      zip(rows, rowsBefore).reduce(0) { $0 + abs($1.0 - $1.1) }
      + zip(columns, columnsBefore).reduce(0) { $0 + abs($1.0 - $1.1) }
    if change < 1e-15 { break }
  }
  return (rows, columns)
}
