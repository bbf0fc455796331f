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

  func run() throws {
    guard !input.isEmpty, !output.isEmpty else {
      throw Failure(.usage, "convert takes two files; an empty name is none.")
    }
    if let from, !from.isRead { throw Failure(.usage, "\(from.title) is written, not read.") }
    let format = try outputFormat()
    let reading = NetworkReading(format: from, sheet: sheet, keepsColumns: true)
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
