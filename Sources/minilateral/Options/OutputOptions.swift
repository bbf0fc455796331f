import ArgumentParser
import Memberships
import Networks
import Reports

/// How a table is written.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case csv
  case json
}

/// The options that say how and where a table is written.
struct OutputOptions: ParsableArguments {
  @Option(help: "How the numbers are written: table (for people), csv or json.")
  var format: TableFormat = .table

  @Option(
    help: ArgumentHelp("A file to write to instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Writes an answer: what people have room for, or every column with what it rests on.
  func write<Row>(
    _ sheet: Sheet<Row>, as results: String, provenance: Provenance, summary: String
  ) throws {
    try write(
      format == .table ? sheet.brief : sheet.full, as: results, provenance: provenance,
      summary: summary)
  }

  /// Writes a table: as it is, or in a document of JSON with what it rests on.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - results: The key that the rows stand under in JSON.
  ///   - quantities: What the numbers are beside what the columns say.
  ///   - provenance: What the numbers rest on.
  ///   - summary: The same in a line, for people.
  func write(
    _ table: DataTable, as results: String, quantities: [Quantity] = [],
    provenance: Provenance, summary: String
  ) throws {
    let file = OutputFile(path: output)
    switch format {
    case .table: try file.write(Array(table.text(width: Terminal.width).utf8))
    case .csv: try file.write { take in try table.writeCSV(to: take) }
    case .json:
      let document = provenance.document([
        ("quantities", DataTable.quantities(of: [table], and: quantities)),
        (results, table.json),
      ])
      try file.write(Array((document.text + "\n").utf8))
    }
    if format != .json { Terminal.tell(summary) }
  }
}
