import Facts

extension DataTable {
  /// Tables of the same columns, each of a day, one after the other, with the day of each row as the first
  /// column. A column that only some tables have is empty in the rows of the others. O(1) until rows are
  /// read.
  ///
  /// - Parameter tables: The tables in the order of their days.
  public static func dated(_ tables: [(day: Day, table: DataTable)]) -> DataTable {
    var columns: [Column] = []
    for (_, table) in tables {
      for column in table.columns where !columns.contains(where: { $0.id == column.id }) {
        columns.append(column)
      }
    }
    // Where in each table's rows the cell of each column stands.
    let places = tables.map { _, table in
      columns.map { column in table.columns.firstIndex { $0.id == column.id } }
    }
    var ends: [Int] = []
    for (_, table) in tables { ends.append((ends.last ?? 0) + table.rows.count) }
    let rows = Rows(count: ends.last ?? 0) { [ends] place in
      let which = ends.firstIndex { place < $0 } ?? 0
      let (day, table) = tables[which]
      let row = table.rows[place - (ends[which] - table.rows.count)]
      return [.text(day.description)] + places[which].map { $0.map { row[$0] } ?? .missing }
    }
    return DataTable(columns: [Column("date", title: "Day")] + columns, rows: rows)
  }
}
