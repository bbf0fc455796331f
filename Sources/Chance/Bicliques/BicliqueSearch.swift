import Networks
import Synchronization

/// The search for maximal bicliques, cut into a task for each column that is the first of its
/// bicliques.
///
/// Columns are numbered in ascending order of degree, and rows and columns that are in no biclique of
/// the minimum size are left out.
final class BicliqueSearch: Sendable {
  /// What a task finds.
  struct Found {
    var bicliques = Bicliques()
    var count = 0
  }

  let matrix: BiadjacencyMatrix
  /// The names of rows and columns.
  let nameOfRow: [UInt32]
  let nameOfColumn: [UInt32]
  let minimumRows: Int
  let minimumColumns: Int
  let limit: Int
  let keeps: Bool
  private let found = Atomic<Int>(0)

  init(
    _ whole: BiadjacencyMatrix, minimumRows: Int, minimumColumns: Int, limit: Int, keeps: Bool
  ) {
    let isKept = Self.core(of: whole, minimumRows: minimumRows, minimumColumns: minimumColumns)
    nameOfRow = (0..<whole.rowCount).filter { isKept.rows[$0] }.map { UInt32($0) }
    let columns = (0..<whole.columnCount).filter { isKept.columns[$0] }
    nameOfColumn = columns.map { UInt32($0) }.sorted {
      (whole.columns.degree(of: Int($0)), $0) < (whole.columns.degree(of: Int($1)), $1)
    }
    var numberOfColumn = [UInt32](repeating: 0, count: whole.columnCount)
    for (number, name) in nameOfColumn.enumerated() { numberOfColumn[Int(name)] = UInt32(number) }
    var edges: [UInt64] = []
    for (number, name) in nameOfRow.enumerated() {
      for column in whole.rows.indices(of: Int(name)) where isKept.columns[Int(column)] {
        edges.append(PackedEdges.packed(row: UInt32(number), column: numberOfColumn[Int(column)]))
      }
    }
    matrix = BiadjacencyMatrix(
      differentEdges: edges, rowCount: nameOfRow.count, columnCount: nameOfColumn.count)
    self.minimumRows = minimumRows
    self.minimumColumns = minimumColumns
    self.limit = limit
    self.keeps = keeps
  }

  /// What each task finds; `nil` where there is more than the limit.
  func run(threads: Threads) -> [Found]? {
    let columnCount = matrix.columnCount
    guard columnCount > 0 else { return [] }
    var parts = [Found](repeating: Found(), count: columnCount + 1)
    // Columns that every row has are in every biclique.
    let everywhere = (0..<columnCount).filter { matrix.columns.degree(of: $0) == matrix.rowCount }
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      threads.run(columnCount - everywhere.count + 1) { task, _ in
        guard !isBeyondLimit(adding: 0) else { return }
        var walk = BicliqueWalk(of: self)
        if task == 0 {
          walk.everything(with: everywhere)
        } else {
          walk.bicliques(withFirst: task - 1, everywhere: everywhere)
        }
        parts[task] = walk.found
        found.wrappingAdd(walk.uncounted, ordering: .relaxed)
      }
    }
    return found.load(ordering: .relaxed) > limit ? nil : parts
  }

  /// Counts what a task found since it last did; whether to stop, as there are too many.
  func isBeyondLimit(adding count: Int) -> Bool {
    found.wrappingAdd(count, ordering: .relaxed).newValue > limit
  }

  /// What is left when nodes with too few neighbours are taken away until there are none.
  private static func core(
    of matrix: BiadjacencyMatrix, minimumRows: Int, minimumColumns: Int
  ) -> (rows: [Bool], columns: [Bool]) {
    var isKept = (
      rows: [Bool](repeating: true, count: matrix.rowCount),
      columns: [Bool](repeating: true, count: matrix.columnCount)
    )
    var rowDegrees = (0..<matrix.rowCount).map { matrix.rows.degree(of: $0) }
    var columnDegrees = (0..<matrix.columnCount).map { matrix.columns.degree(of: $0) }
    var rows = rowDegrees.indices.filter { rowDegrees[$0] < minimumColumns }
    var columns = columnDegrees.indices.filter { columnDegrees[$0] < minimumRows }
    for row in rows { isKept.rows[row] = false }
    for column in columns { isKept.columns[column] = false }
    while !rows.isEmpty || !columns.isEmpty {
      while let row = rows.popLast() {
        for column in matrix.rows.indices(of: row).map({ Int($0) }) {
          columnDegrees[column] -= 1
          guard isKept.columns[column], columnDegrees[column] < minimumRows else { continue }
          isKept.columns[column] = false
          columns.append(column)
        }
      }
      while let column = columns.popLast() {
        for row in matrix.columns.indices(of: column).map({ Int($0) }) {
          rowDegrees[row] -= 1
          guard isKept.rows[row], rowDegrees[row] < minimumColumns else { continue }
          isKept.rows[row] = false
          rows.append(row)
        }
      }
    }
    return isKept
  }
}
