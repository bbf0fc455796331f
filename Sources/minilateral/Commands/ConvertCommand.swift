import ArgumentParser
import Files
import Foundation
import Interchange
import Memberships
import Reports

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "A two-mode network from one file format to another.",
    discussion: """
      Formats are told by the files' names: .csv and .tsv (edge lists), out.* (KONECT), .mtx (Matrix \
      Market), .net (Pajek), .dl (UCINET), .graphml, .gexf, .gml, .json (HIF), .dot (written only) \
      and .xlsx (read only), each also with .gz; --from and --to say otherwise. "-" is standard \
      input, or output. Weights and attributes are kept; what the other format can't hold is said on \
      standard error.

      In formats with one list of nodes, the side is an attribute "bipartite" of 0 or 1 (also read: \
      type, side, mode, partition), or else found by the edges, where they leave no doubt. Labels are \
      written as they are: an edge list for a spreadsheet has no apostrophe before "=".

      EXAMPLES
        minilateral convert edges.csv edges.graphml
        minilateral convert edges.csv edges.net.gz
        minilateral convert edges.csv matrix.csv --to matrix
        minilateral convert - - --from csv --to hif < edges.csv
      """)

  @Argument(
    help: ArgumentHelp("The file to read, or - for standard input.", valueName: "in"),
    completion: .file())
  var input: String

  @Argument(
    help: ArgumentHelp("The file to write, or - for standard output.", valueName: "out"),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp("The format that is read.", valueName: "format"))
  var from: NetworkFormat?

  @Option(help: ArgumentHelp("The format that is written.", valueName: "format"))
  var to: NetworkFormat?

  @Option(help: ArgumentHelp("The sheet of a workbook; the first by default.", valueName: "name"))
  var sheet: String?

  @OptionGroup(title: "Table options, for what is read")
  var table: ConvertTableOptions

  func run() throws {
    guard !input.isEmpty, !output.isEmpty else {
      throw Failure(.usage, "convert takes two files; an empty name is none.")
    }
    if let from, !from.isRead { throw Failure(.usage, "\(from.title) is written, not read.") }
    let format = try outputFormat()
    let reading = NetworkReading(
      format: from, sheet: sheet, tables: table.form, keepsColumns: true)
    let document =
      input == "-"
      ? try NetworkDocument(
        readBytes(of: URL(fileURLWithPath: "/dev/stdin")), file: "standard input", reading: reading)
      : try NetworkDocument(contentsOf: URL(fileURLWithPath: input), reading: reading)
    for remark in document.remarks { Terminal.tell("Note: \(remark)") }
    let written: WrittenNetwork
    do {
      written = try document.written(
        as: format, compressed: NetworkFormat.isGzip(fileName: output))
    } catch {
      throw Failure(.data, "\(output): \(error)")
    }
    for remark in written.remarks { Terminal.tell("Note: \(output): \(remark)") }
    try OutputFile(path: output).write(written.bytes)
    let graph = document.graph
    Terminal.tell(
      "\(graph.leftNodes.count) left and \(graph.rightNodes.count) right nodes, "
        + "\(graph.edgeCount) edges: \(format.title).")
  }

  private func outputFormat() throws -> NetworkFormat {
    let written = NetworkFormat.allCases.filter(\.isWritten).map(\.rawValue)
    let named = NetworkFormat(fileName: output)
    guard let format = to ?? named else {
      throw Failure(
        .usage,
        "the name \"\(output)\" tells no format: choose one by --to \(written.joined(separator: ", "))."
      )
    }
    guard format.isWritten else { throw Failure(.usage, "\(format.title) is read, not written.") }
    // A matrix in a file for tables with tabs.
    return format == .matrix && named == .tsv ? .matrixTSV : format
  }
}

extension NetworkFormat: ExpressibleByArgument {}

/// The options that say how a table is to be read. Those of dates and statuses are not among them:
/// 'minilateral network' writes the network of a day.
struct ConvertTableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The column of left nodes, by its heading or number.", valueName: "column"))
  var left: String?

  @Option(help: ArgumentHelp("The column of right nodes.", valueName: "column"))
  var right: String?

  @Option(
    help: ArgumentHelp("The column of weights (default: \"weight\").", valueName: "column"))
  var weight: String?

  @Option(help: "A row for each edge, or for each left node: list or matrix.")
  var shape: TableForm.Shape?

  @Option(help: "What stands between cells: comma, semicolon, tab, pipe or whitespace.")
  var separator: TableForm.Separator?

  @Option(help: "What stands before decimals: point or comma.")
  var decimal: TableForm.DecimalMark?

  @Option(
    help: ArgumentHelp(
      "The encoding of the table: utf-8, utf-16, windows-1252, latin1, ….", valueName: "name"))
  var encoding: String?

  @Option(help: "What becomes of an edge that occurs again: refuse, once or sum.")
  var repeats: TableForm.Repeats = .refuse

  @Option(
    help: ArgumentHelp(
      "What stands between the nodes that one cell lists, or none where a cell is one node.",
      valueName: "text"))
  var split: String?

  @Flag(help: "Take spaces around labels, and characters that are not seen, away.")
  var trim = false

  /// What the options say of a table's form.
  var form: TableForm {
    var form = TableForm()
    form.left = left
    form.right = right
    form.weight = weight
    form.shape = shape
    form.separator = separator
    form.decimal = decimal
    form.encoding = encoding
    form.repeats = repeats
    form.lists = split.map { $0 == "none" ? .none : .separated(by: $0) } ?? .found
    form.trims = trim
    return form
  }
}
