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
      overlap     groups, joined by shared members; --side countries: the reverse
      sets        countries boxed by the exact set of groups that they share
      ego KOR     one country, its groups, and whom it meets there how often
      matrix      countries by groups as a table, ordered so that blocks show
      change      who joined and left, and what was founded and ended, between days

      Unless groups are chosen with --only or --up-to, 'ego' shows all groups with at most 25 members, \
      and any other kind G7, G20, BRICS, MIKTA, I2U2, \
      Three Seas, Digital Nations and the Quad. Without --output the diagram goes to standard output.

      EXAMPLES
        minilateral draw two-column --output clubs.svg
        minilateral draw spring --only g7,brics,mikta --on 2010 --output clubs.pdf
        minilateral draw overlap --up-to 10 --format png > overlap.png
        minilateral draw overlap --side countries --up-to 25 --at-least 8 > ties.svg
        minilateral draw ego KOR --output korea.svg
        minilateral draw sets --only g7,g20,brics --labels codes --output sets.svg
        minilateral draw matrix --up-to all --counting all --output matrix.pdf
        minilateral draw change --from 2010 --to 2024 --output change.svg
        minilateral draw two-column --format dot --output by-hand.dot
        minilateral draw spring --highlight-peers mikta --theme dark --output f.svg
        minilateral draw two-column --countries KOR,AUS --width 170mm --output f.pdf
      """)

  @Argument(help: "The kind: two-column, spring, overlap, sets, ego, matrix or change.")
  var kind: DiagramKind

  @Argument(
    help: ArgumentHelp("The country that an ego diagram is about, by code or name."))
  var country: String?

  @Option(
    help: "The format: svg, pdf, png, dot or json (default: by the output's extension, else svg).")
  var format: DiagramFormat?

  @Option(
    help: ArgumentHelp("A file to write to instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A measure that sizes countries (circles or bars; in sets, numbers) or groups (overlap): degree "
        + "or commitment-burden, for instance. 'minilateral measures' lists them.",
      valueName: "measure"))
  var sizeBy: String?

  @OptionGroup(title: "Options of one kind")
  var own: KindOptions

  @Option(
    help: ArgumentHelp(
      "How long a layout may take before it is ended, from 0.1 to 86400, or none.",
      valueName: "seconds|none"))
  var timeLimit: TimeLimit = .seconds(60)

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
    try own.check(for: kind)
    guard kind == .ego || country == nil else {
      throw Failure(
        .usage, "only 'draw ego' takes a country: choose with --countries or --highlight otherwise."
      )
    }
    let dataset = try networkOptions
    let all = try dataset.network()
    let subject = KindOptions.Subject(
      country: try country.map(all.atlas.country),
      earlierDay: try own.from.map { try earlierDay(named: $0, than: all) })
    // One country's groups are few enough to show them all.
    let network = kind == .ego ? all : dataset.diagramNetwork(insteadOf: all)
    let options = try look.diagramOptions(for: network)
    guard kind == .change || !network.memberships.isEmpty || !network.unknown.isEmpty else {
      throw Failure(
        .data, "nobody belongs to any of these groups on \(network.date): there is nothing to draw."
      )
    }
    Terminal.progress("Drawing \(network.summary)")
    let diagram = try kind.diagram(
      of: network, sizedBy: sizeBy, own: own, about: subject, options: options)
    try checkNotEmpty(diagram, of: network)
    if let advice = kind.advice(for: network, drawn: diagram) { Terminal.tell("Note: \(advice)") }
    let rendering = try diagram.renderedWithWarnings(
      as: format, by: .limited(to: timeLimit, for: diagram))
    try OutputFile(path: output).write(rendering.bytes)
    for warning in rendering.warnings { Terminal.tell("Note: \(warning)") }
  }

  /// The options that choose the network: of two days, that of the later one.
  private var networkOptions: NetworkOptions {
    get throws {
      guard kind == .change else { return dataset }
      guard dataset.on == nil else {
        throw Failure(.usage, "'draw change' takes --from and --to instead of --on.")
      }
      var options = dataset
      options.on = own.to
      return options
    }
  }

  private func earlierDay(named text: String, than network: MembershipNetwork) throws -> Day {
    let day = try dataset.day(named: text, option: "--from", in: network.atlas)
    guard day < network.date else {
      throw Failure(.usage, "--from \(day) is not before --to \(network.date).")
    }
    return day
  }

  /// Why there is nothing to draw, where there is not.
  private func checkNotEmpty(_ diagram: Diagram, of network: MembershipNetwork) throws {
    guard diagram.nodes.isEmpty else { return }
    if kind != .ego, look.countries != nil {
      throw Failure(
        .data,
        "there is nothing to draw on \(network.date): none of the chosen countries belongs to any of "
          + "these groups, or shares as many as it takes.")
    }
    // What is missing stands in the caption.
    throw Failure(
      .data,
      "there is nothing to draw on \(network.date). \(diagram.caption.subtitles.last ?? "")")
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
          "there are no .\(name.prefix(20)) diagrams: end --output in .svg, .pdf, .png, .dot or .json, "
            + "or give --format.")
      }
      return format
    }
  }
}
