import ArgumentParser
import Memberships
import Reports

struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "The catalogue of measures: identifier, name, unit, source.",
    discussion: """
      CSV and JSON have ranges, definitions and undefined cases too.

      EXAMPLES
        minilateral measures
        minilateral measures --format csv > measures.csv
      """)

  @OptionGroup var output: OutputOptions

  func run() throws {
    let catalogue = DataTable.catalogue(isBrief: output.format == .table)
    let text =
      switch output.format {
      case .table: catalogue.text()
      case .csv: catalogue.csv
      case .json: JSONValue.object([("measures", catalogue.json)]).text + "\n"
      }
    try OutputFile(path: output.output).write(Array(text.utf8))
  }
}
