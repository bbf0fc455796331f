import ArgumentParser
import Diagrams
import Foundation
import GraphvizRendering
import Memberships

extension DiagramFormat: ExpressibleByArgument {}

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "A diagram, through Graphviz.",
    discussion: """
      two-column  groups and countries in two columns
      spring      countries among their groups, each in its groups' colours
      overlap     groups, joined where they share members
      sets        countries boxed by the exact set of groups that they share
      matrix      countries by groups as a table

      Unless groups are chosen with --only or --up-to, the diagram shows G7, G20, BRICS, MIKTA, I2U2, \
      Three Seas, Digital Nations and the Quad. Without --output the diagram goes to standard output.

      EXAMPLES
        minilateral draw two-column --output clubs.svg
        minilateral draw spring --only g7,brics,mikta --on 2010 --output clubs.pdf
        minilateral draw overlap --up-to 10 --format png > overlap.png
        minilateral draw two-column --format dot --output by-hand.dot
        minilateral draw spring --size-by reach --highlight-peers mikta --theme dark --output peers.svg
        minilateral draw two-column --countries KOR,AUS,TUR --theme print --width 170mm --output f.pdf
      """)

  @Argument(help: "The kind: two-column, spring, overlap, sets or matrix.")
  var kind: DiagramKind

  @Option(
    help: "The format: svg, pdf, png or dot (default: by the output's extension, else svg).")
  var format: DiagramFormat?

  @Option(
    help: ArgumentHelp("A file to write to instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A measure that sizes countries (two-column: bars; spring: circles) or groups (overlap): degree "
        + "or commitment-burden, for instance. 'minilateral measures' lists them.",
      valueName: "measure"))
  var sizeBy: String?

  @OptionGroup(title: "Look options")
  var look: LookOptions

  @OptionGroup(title: "Dataset options")
  var dataset: NetworkOptions

  func run() throws {
    let format = try format ?? formatOfOutput ?? .svg
    if output == nil, format == .pdf || format == .png, Terminal.outputIsInteractive {
      throw Failure(
        .usage, "a \(format.rawValue) file is no text for a terminal: give --output FILE.")
    }
    let network = dataset.diagramNetwork(insteadOf: try dataset.network())
    let options = try look.diagramOptions(for: network)
    guard !network.memberships.isEmpty || !network.unknown.isEmpty else {
      throw Failure(
        .data, "nobody belongs to any of these groups on \(network.date): there is nothing to draw."
      )
    }
    Terminal.progress("Drawing \(network.summary)")
    let diagram = try kind.diagram(
      of: network, sizedBy: sizeBy, options: options)
    let rendering = try diagram.renderedWithWarnings(as: format)
    try OutputFile(path: output).write(rendering.bytes)
    for warning in rendering.warnings { Terminal.tell("Note: \(warning)") }
  }

  /// The format that the output's extension names; `nil` where it has none.
  private var formatOfOutput: DiagramFormat? {
    get throws {
      guard let output else { return nil }
      let name = URL(fileURLWithPath: output).pathExtension.lowercased()
      guard !name.isEmpty else { return nil }
      guard let format = DiagramFormat(rawValue: name) else {
        throw Failure(
          .usage,
          "there are no .\(name.prefix(20)) diagrams: end --output in .svg, .pdf, .png or .dot, or "
            + "give --format.")
      }
      return format
    }
  }
}
