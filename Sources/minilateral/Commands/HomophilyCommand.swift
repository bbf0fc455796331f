import ArgumentParser
import Chance
import Foundation
import Memberships
import Networks
import Reports

extension PairWeight: ExpressibleByArgument {}

struct HomophilyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "homophily",
    abstract: "Whether countries of a region, income or bloc sit together more than chance allows.",
    discussion: """
      Counts how often two countries with the same value meet in a group, and holds that against \
      networks that chance makes; so for each value, and in CSV and JSON for each two values. A country \
      in many groups meets its like often anyway, so degrees are kept unless --against says otherwise. \
      Where a value meets its like more than expected, z is positive.

      --by bloc asks of members of NATO and of the Shanghai Cooperation Organisation, or of the groups \
      that --blocs names; the network is then without these groups. --by FILE reads a CSV table with \
      the columns node and value, for any network.

      EXAMPLES
        minilateral homophily --by region --samples 200
        minilateral homophily --by income --meetings every-membership --samples 99
        minilateral homophily --by bloc --blocs g7,brics --samples 200
        minilateral homophily --by kinds.csv --network edges.csv
      """)

  @Option(
    help: ArgumentHelp(
      "What they are alike in: region, subregion, income, bloc, or a CSV file.",
      valueName: "attribute|file"))
  var by: String

  @Option(
    help: ArgumentHelp(
      "With --by bloc: the groups that are blocs (default: nato,sco).", valueName: "group,..."))
  var blocs: String?

  // Not --weight, which names a column of a table.
  @Option(
    name: .customLong("meetings"),
    help:
      "How meetings count: every-pair alike, or every-membership alike (large groups count less).")
  var weight: PairWeight = .everyPair

  @OptionGroup var source: SourceOptions
  @OptionGroup(title: "Chance options") var against: AgainstOptions

  @Option(help: ArgumentHelp("Where the random numbers start.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    if blocs != nil, by != "bloc" { throw Failure(.usage, "--blocs goes with --by bloc only.") }
    let source = try source.source()
    let (matrix, values) = try subject(of: source)
    guard values.contains(where: { $0 != nil }) else {
      throw Failure(.data, "no node of the network has a value of \(by).")
    }
    let design = ChanceDesign(
      against: against.against ?? .curveball, samples: against.samples ?? 1_000, seed: seed)
    let correction = against.chosenCorrection
    let named = try computation.run {
      try NamedHomophily(of: values, in: matrix, weight: weight, against: design)
    }
    let table = DataTable.homophily(
      named, correctedBy: correction, mixing: output.format != .table)
    let remarks = try ChanceRemarks(of: matrix, design, correctedBy: correction)
    let choice: [(key: String, value: JSONValue)] = [
      ("by", .string(URL(fileURLWithPath: by).lastPathComponent)),
      ("blocs", by == "bloc" ? .string(blocs ?? Self.usualBlocs) : .null),
      ("weight", .string(weight.rawValue)),
      ("withoutValue", .number(Double(named.rowsWithoutValue))),
    ]
    try output.write(
      table, as: "homophily",
      provenance: source.provenance.adding("homophily", .object(choice))
        .adding("against", remarks.json), summary: source.summary)
    guard output.format != .json else { return }
    let counts = zip(named.values, named.rowCounts).map { "\($0) \($1)" }
    Terminal.tell(
      "Nodes by value: \(counts.joined(separator: ", ")); \(named.rowsWithoutValue) have none and are "
        + "left out.")
    against.tell(remarks, as: output.format)
  }

  private static let usualBlocs = "nato,sco"

  /// The edges, and the value of each row.
  private func subject(of source: Source) throws -> (BiadjacencyMatrix, [String?]) {
    switch source {
    case .memberships(let network):
      if let attribute = CountryAttribute(rawValue: by) {
        return (network.graph.matrix, network.values(of: attribute))
      }
      if by == "bloc" {
        let groups = try network.atlas.groups(named: blocs ?? Self.usualBlocs, option: "--blocs")
        return (network.without(Set(groups)).matrix, network.blocs(groups))
      }
      let attribute = try fileAttribute()
      return (
        network.graph.matrix, network.graph.leftNodes.labels.map { attribute.values[$0.code] }
      )
    case .edges(let edges, _):
      guard !CountryAttribute.allCases.map(\.rawValue).contains(by), by != "bloc" else {
        throw Failure(
          .usage,
          "nothing is known of the nodes of a --network but its edges: name a CSV file with the columns "
            + "node and value, --by FILE.")
      }
      let attribute = try fileAttribute()
      return (edges.graph.matrix, edges.graph.leftNodes.labels.map { attribute.values[$0] })
    }
  }

  private func fileAttribute() throws -> NodeAttribute {
    let known = CountryAttribute.allCases.map(\.rawValue) + ["bloc"]
    guard by.contains("/") || by.contains(".") || FileManager.default.fileExists(atPath: by) else {
      throw Failure.unknown(
        "attribute", by, among: known,
        see: "There are \(known.joined(separator: ", ")); --by may also name a CSV file.")
    }
    return try NodeAttribute(contentsOf: URL(fileURLWithPath: by))
  }
}
