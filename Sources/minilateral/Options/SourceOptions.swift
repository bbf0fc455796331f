import ArgumentParser
import Files
import Foundation
import Interchange
import Measures
import Memberships
import Networks
import Reports

/// The options that choose a two-mode network: from a dataset, or any table of two columns.
struct SourceOptions: ParsableArguments {
  @OptionGroup(title: "Table options, with --network")
  var table: TableOptions

  @Option(
    help: ArgumentHelp("The sheet of a workbook (.xlsx) as --network.", valueName: "name"))
  var sheet: String?

  @OptionGroup(title: "Dataset options")
  var dataset: NetworkOptions

  /// The file that is named instead of a dataset.
  var network: String? { dataset.networkFile }

  func source() throws -> Source { try source(on: dataset.on, isQuiet: false) }

  /// The network, of a table with dates on another day than the one that is asked for.
  ///
  /// - Parameters:
  ///   - day: The day that is asked of a table.
  ///   - isQuiet: Whether remarks are left out, since they were told of another day.
  func source(on day: String?, isQuiet: Bool) throws -> Source {
    guard let network else {
      guard table.isEmpty else {
        throw Failure(
          .usage, "the options of a table (--left, --right, --shape, …) go with --network FILE.")
      }
      return .memberships(try dataset.network())
    }
    guard !network.isEmpty else { throw Failure(.usage, "--network names no file.") }
    guard dataset.dataset == nil, !dataset.choosesGroups, dataset.scenario.isEmpty else {
      throw Failure(
        .usage,
        "--network reads a table without facts of countries and groups: it goes with none of --dataset, "
          + "--up-to, --only, --domain, --region and --income, nor with the options of a scenario "
          + "(--join, --leave, --dissolve, --without, --merge, --new).")
    }
    let form = table.form(on: day, counting: dataset.counting)
    let name = network == "-" ? "standard input" : network
    let reading = NetworkReading(sheet: sheet, tables: form)
    let edges = EdgeList(try Self.document(of: network, named: name, reading))
    for remark in isQuiet ? [] : edges.remarks { Terminal.tell("Note: \(remark)") }
    return .edges(
      edges, file: network == "-" ? name : URL(fileURLWithPath: network).lastPathComponent)
  }

  fileprivate static func document(
    of network: String, named name: String, _ reading: NetworkReading
  ) throws(ReadingError) -> NetworkDocument {
    guard network != "-" else {
      let bytes = try readBytes(of: URL(fileURLWithPath: "/dev/stdin"))
      return try NetworkDocument(bytes, file: name, reading: reading)
    }
    return try NetworkDocument(contentsOf: URL(fileURLWithPath: network), reading: reading)
  }
}

extension SourceOptions {
  /// A table of edges as a dataset whose countries and groups have names only: what needs other facts of
  /// them is unknown.
  ///
  /// - Parameters:
  ///   - network: The file, or - for standard input.
  ///   - day: The day that is asked for, as it was written.
  ///   - counting: Which statuses count, where the table has them.
  /// - Throws: ``Failure`` without a day, and ``ReadingError`` for a table with faults.
  static func atlas(
    ofNetwork network: String, on day: String?, counting: CountingRule
  ) throws -> MembershipAtlas {
    guard !network.isEmpty else { throw Failure(.usage, "--network names no file.") }
    guard let day else {
      throw Failure(
        .usage, "a --network has no day of its own: say with --on DATE which day it is of.")
    }
    guard let date = Day(day) else {
      throw Failure(.usage, "\"\(day.prefix(60))\" is not a date. Write --on 2024-01-08.")
    }
    let name = network == "-" ? "standard input" : network
    let file = network == "-" ? name : URL(fileURLWithPath: network).lastPathComponent
    let edges = try edges(of: network, named: name, on: day, counting: counting)
    for remark in edges.remarks { Terminal.tell("Note: \(remark)") }
    if edges.graph.matrix.isWeighted {
      Terminal.tell("Note: \(name): weights are not used here.")
    }
    return MembershipAtlas(
      description: DatasetDescription(
        name: file, title: file, version: "as read", asOf: date, checksum: edges.checksum),
      countries: edges.graph.leftNodes.labels.map { CountryFacts(country: Country($0), name: $0) },
      groups: edges.graph.rightNodes.labels.map {
        GroupFacts(group: Group($0), name: $0, source: file)
      },
      spells: edges.graph.edges.map {
        Spell(
          group: Group($0.right), country: Country($0.left), status: .member, isFounding: false,
          source: file)
      }, chairTerms: [], gatherings: [], peerGroups: [], burdenModel: nil)
  }

  /// The edges of a day, or of a table without dates, which is of the day that is said.
  private static func edges(
    of network: String, named name: String, on day: String, counting: CountingRule
  ) throws -> EdgeList {
    let dated = TableOptions.found(on: day, counting: counting)
    do throws(ReadingError) {
      return EdgeList(try document(of: network, named: name, NetworkReading(tables: dated)))
    } catch {
      // Standard input can't be read again.
      guard network != "-", error.asksForDates else { throw error }
    }
    let plain = TableOptions.found(on: nil, counting: counting)
    return EdgeList(try document(of: network, named: name, NetworkReading(tables: plain)))
  }
}

extension ReadingError {
  /// Whether a table without dates was asked for those of a day.
  fileprivate var asksForDates: Bool {
    guard case .faults(let faults, _) = self else { return false }
    return faults.contains { $0.found.hasPrefix("no column of dates") }
  }
}

/// Which side of a network a command asks.
enum SideName: String, ExpressibleByArgument, CaseIterable {
  case countries
  case groups
  case left
  case right
}

/// A two-mode network with what is known of it.
enum Source {
  case memberships(MembershipNetwork)
  case edges(EdgeList, file: String)

  var provenance: Provenance {
    switch self {
    case .memberships(let network): Provenance(network)
    case .edges(let edges, let file): Provenance(edges, file: file)
    }
  }

  var summary: String {
    switch self {
    case .memberships(let network): network.summary
    case .edges(let edges, let file):
      "\(edges.graph.leftNodes.count) left and \(edges.graph.rightNodes.count) right nodes, "
        + "\(edges.graph.matrix.edgeCount) edges (\(file))."
    }
  }

  /// Puts a question to one side, whatever its labels are.
  ///
  /// - Parameters:
  ///   - side: The side.
  ///   - question: The question.
  ///   - parameters: What measures that need a choice are asked with.
  /// - Throws: ``Failure`` for a side that this kind of network doesn't have.
  func asking<Asked: SideQuestion>(
    _ side: SideName, _ question: Asked, parameters: MeasureParameters = MeasureParameters()
  ) throws -> Asked.Answer {
    switch (self, side) {
    case (.memberships(let network), .countries):
      return try question.answer(
        of: network.countries,
        measures: MeasureCatalogue.countryMeasures(parameters).map { $0.put(to: network) },
        names: { network.atlas[$0]?.name }, oppositeNames: { network.atlas[$0]?.shortName })
    case (.memberships(let network), .groups):
      return try question.answer(
        of: network.groups,
        measures: MeasureCatalogue.groupMeasures(parameters).map { $0.put(to: network) },
        names: { network.atlas[$0]?.name }, oppositeNames: { network.atlas[$0]?.name })
    case (.edges(let edges, _), .left):
      return try question.answer(
        of: edges.graph.left, measures: Self.measures(of: edges.graph.left, parameters),
        names: { $0 },
        oppositeNames: { $0 })
    case (.edges(let edges, _), .right):
      return try question.answer(
        of: edges.graph.right, measures: Self.measures(of: edges.graph.right, parameters),
        names: { $0 },
        oppositeNames: { $0 })
    case (.memberships, _):
      throw Failure(.usage, "the sides of a dataset are countries and groups: --side countries.")
    case (.edges, _):
      throw Failure(.usage, "the sides of a --network are left and right: --side left.")
    }
  }
}

extension Source {
  private static func measures(
    of side: Side<String, String>, _ parameters: MeasureParameters
  ) -> [Question<Void, Scores<String>>] {
    let measures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures(parameters)
    return measures.map { measure in
      Question<Void, Scores<String>>(measure.quantity) { _ in side.scored(by: measure) }
    }
  }
}

extension Side {
  /// Refuses a side with more pairs than can be listed in reasonable time and memory.
  func checkPairs(limit: Int) throws {
    let pairs = mostSharingPairs
    guard pairs > limit else { return }
    throw Failure(
      .data,
      "up to \(pairs) pairs of \(kind.plural) share something, and at most \(limit) are listed: ask "
        + "for fewer nodes, or for the other side.")
  }
}

/// A question that can be put to a side with labels of any kind.
protocol SideQuestion {
  associatedtype Answer

  /// Answers for a side, given the measures that it has and how its nodes and the other side's are
  /// called.
  func answer<Node, Opposite>(
    of side: Side<Node, Opposite>, measures: [Question<Void, Scores<Node>>],
    names: @escaping @Sendable (Node) -> String?,
    oppositeNames: @escaping @Sendable (Opposite) -> String?
  ) throws -> Answer
}
