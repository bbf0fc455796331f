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
      \(DiagramKind.helpLines)

      Unless groups are chosen with --only or --up-to, 'ego' shows all groups with at most 25 members, \
      and any other kind G7, G20, BRICS, MIKTA, I2U2, \
      Three Seas, Digital Nations and the Quad. Without --output the diagram goes to standard output. Any table of two \
      columns is drawn with --network; kinds that show dates need a dataset.

      Names are set in DejaVu Sans (fonts-dejavu-core), which has Latin, Greek, Cyrillic, Armenian, \
      Hebrew, Arabic and Georgian letters. Chinese, Japanese and Korean need a font such as Noto Sans CJK \
      (fonts-noto-cjk) or WenQuanYi Zen Hei (fonts-wqy-zenhei).

      EXAMPLES
      \(DiagramKind.exampleLines)
        minilateral draw two-column --format dot --output by-hand.dot
        minilateral draw spring --highlight-peers mikta --theme dark --output f.svg
        minilateral draw two-column --countries KOR,AUS --width 170mm --output f.pdf
        minilateral draw matrix --network edges.csv --output any.svg
      """)

  @Argument(help: "The kind: \(DiagramKind.listed).")
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

  @OptionGroup var source: SourceOptions

  func run() throws {
    let format = try format ?? formatOfOutput ?? .svg
    if output == nil, format == .pdf || format == .png, Terminal.outputIsInteractive {
      throw Failure(
        .usage, "a \(format.rawValue) file is no text for a terminal: give --output FILE.")
    }
    try own.check(for: kind, ofDataset: source.network == nil, from: earlierDay)
    guard kind.options.contains(.country) || country == nil else {
      throw Failure(
        .usage,
        "only \(DiagramKind.written(taking: .country)) takes a country: choose with --countries or "
          + "--highlight otherwise.")
    }
    let (network, choice, summary) = try subject
    Terminal.progress("Drawing \(summary)")
    let diagram = try drawn(network, choice)
    try checkNotEmpty(diagram, of: network)
    if let advice = kind.advice(for: diagram) { Terminal.tell("Note: \(advice)") }
    let rendering = try diagram.renderedWithWarnings(
      as: format, by: .limited(to: timeLimit, for: diagram))
    try OutputFile(path: output).write(rendering.bytes)
    for warning in rendering.warnings { Terminal.tell("Note: \(warning)") }
  }

  /// The network, what is chosen of its diagram, and what it is in one line.
  private var subject: (network: DrawnNetwork, choice: DiagramChoice, summary: String) {
    get throws {
      var choice = DiagramChoice(measure: sizeBy, side: own.joinedSide, least: own.atLeast)
      let source = try sourceOptions.source()
      let drawn: DrawnNetwork
      var summary = source.summary
      switch source {
      case .memberships(let all):
        choice.country = try country.map(all.atlas.country)
        choice.earlierDay = try self.earlierDay.map { try earlierDay(named: $0, than: all) }
        let network =
          switch kind.defaultGroups {
          case .inScope: all
          case .foundingArticle: self.source.dataset.diagramNetwork(insteadOf: all)
          }
        drawn = DrawnNetwork(network)
        choice.options = try look.diagramOptions(for: drawn)
        guard
          kind.options.contains(.days) || !network.memberships.isEmpty || !network.unknown.isEmpty
        else {
          throw Failure(
            .data,
            "nobody belongs to any of these groups on \(network.date): there is nothing to draw.")
        }
        summary = network.summary
      case .edges(let edges, let file):
        drawn = DrawnNetwork(edges.graph, source: "Source: \(file).")
        choice.country = try country.map(drawn.leftNode)
        choice.options = try look.diagramOptions(for: drawn)
      }
      return (drawn, choice, summary)
    }
  }

  private func drawn(_ network: DrawnNetwork, _ choice: DiagramChoice) throws -> Diagram {
    do throws(DiagramChoiceError) {
      return try kind.diagram(of: network, choice)
    } catch {
      switch error {
      case .unknownMeasure(let name, let ids, let kind):
        throw unknownMeasure(name, among: ids, of: kind)
      case .missing(.country, let kind):
        throw Failure(
          .usage, "'draw \(kind)' is about one country: 'draw \(kind) KOR', for instance.")
      case .missing(_, let kind):
        throw Failure(.usage, "'draw \(kind)' lacks an option: see 'minilateral draw --help'.")
      case .needsFacts(let facts, let kind):
        throw Failure(
          .usage,
          "'draw \(kind)' shows \(facts), which a --network does not have: give a --dataset.")
      }
    }
  }

  /// The earlier of two days, as it was given: with a table --from names a column.
  private var earlierDay: String? { source.network == nil ? source.table.from : nil }

  /// The options that choose the network: of two days, that of the later one.
  private var sourceOptions: SourceOptions {
    get throws {
      guard kind.options.contains(.days) else { return source }
      guard source.dataset.on == nil else {
        throw Failure(.usage, "'draw \(kind.id)' takes --from and --to instead of --on.")
      }
      var options = source
      // A table has no days, which the kind says itself.
      if source.network == nil {
        options.dataset.on = own.to
        options.table.from = nil
      }
      return options
    }
  }

  private func earlierDay(named text: String, than network: MembershipNetwork) throws -> Day {
    let day = try source.dataset.day(named: text, option: "--from", in: network.atlas)
    guard day < network.date else {
      throw Failure(.usage, "--from \(day) is not before --to \(network.date).")
    }
    return day
  }

  /// Why there is nothing to draw, where there is not.
  private func checkNotEmpty(_ diagram: Diagram, of network: DrawnNetwork) throws {
    guard diagram.nodes.isEmpty else { return }
    let day = network.facts.map { " on \($0.date)" } ?? ""
    if !kind.options.contains(.country), look.countries != nil {
      throw Failure(
        .data,
        "there is nothing to draw\(day): none of the chosen \(network.graph.leftKind.plural) belongs "
          + "to any of these \(network.graph.rightKind.plural), or shares as many as it takes.")
    }
    // What is missing stands in the caption.
    throw Failure(
      .data, "there is nothing to draw\(day). \(diagram.caption.subtitles.last ?? "")")
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
