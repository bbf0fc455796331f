import Measures
import Networks

/// A network whose rows keep their degrees and draw their columns, from the eligible ones, each choice
/// as likely as any other. O(columns + edges · log degree), with eligible cells O(cells).
func rowsDrawn(
  of matrix: BiadjacencyMatrix, within eligible: EligibleCells?, seed: UInt64, step: UInt64
) -> BiadjacencyMatrix {
  var generator = SplitMix64(seed: seed, step: step)
  var all = (0..<UInt32(matrix.columnCount)).map { $0 }
  var indices: [UInt32] = []
  indices.reserveCapacity(matrix.edgeCount)
  for row in 0..<matrix.rowCount {
    let degree = matrix.rows.degree(of: row)
    if let eligible { all = eligible.columns(ofRow: row) }
    // The first places of a shuffle; whatever order they begin in, every choice is as likely.
    for place in 0..<degree {
      all.swapAt(place, place + generator.number(below: all.count - place))
    }
    indices.append(contentsOf: all[..<degree].sorted())
  }
  return BiadjacencyMatrix(
    rows: CompressedRows(offsets: matrix.rows.offsets, indices: indices, weights: nil),
    columnCount: matrix.columnCount, threads: 1)
}

/// A network with as many edges, in eligible cells drawn without any other rule.
/// O(edges · log edges), with eligible cells O(cells).
func cellsDrawn(
  of matrix: BiadjacencyMatrix, within eligible: EligibleCells?, seed: UInt64, step: UInt64
) -> BiadjacencyMatrix {
  var generator = SplitMix64(seed: seed, step: step)
  let (rowCount, columnCount, edgeCount) = (matrix.rowCount, matrix.columnCount, matrix.edgeCount)
  let cellCount = UInt64(rowCount) * UInt64(columnCount)
  var edges: [UInt64] = []
  func packed(_ cell: UInt64) -> UInt64 {
    let (row, column) = cell.quotientAndRemainder(dividingBy: UInt64(columnCount))
    return row << 32 | column
  }
  if eligible != nil || UInt64(edgeCount) * 3 > cellCount {
    var cells: [UInt64] = []
    for row in 0..<rowCount {
      let own = eligible?.columns(ofRow: row) ?? (0..<UInt32(columnCount)).map { $0 }
      for column in own { cells.append(UInt64(row) << 32 | UInt64(column)) }
    }
    for place in 0..<edgeCount {
      cells.swapAt(place, place + generator.number(below: cells.count - place))
    }
    edges = Array(cells[..<edgeCount])
  } else {
    // Drawing one cell after the other until so many different ones are there. A round never draws
    // more than are wanting, so that it could as well be drawn one by one.
    while edges.count < edgeCount {
      for _ in edges.count..<edgeCount { edges.append(packed(generator.number(below: cellCount))) }
      edges.sort()
      var kept = 0
      for edge in edges where kept == 0 || edges[kept - 1] != edge {
        edges[kept] = edge
        kept += 1
      }
      edges.removeLast(edges.count - kept)
    }
  }
  return BiadjacencyMatrix(differentEdges: edges, rowCount: rowCount, columnCount: columnCount)
}
