import ArgumentParser
import Memberships
import Reports

struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract:
      "The network itself: its edges, its nodes, or pairs of countries, for any other program.",
    discussion: """
      Edges are memberships on the day with status, dates and source; one that sources leave open has \
      the status "unknown". Nodes come with what the dataset tells of them. Pairs are those of \
      countries that share a group, or may; --every-pair has those too that share nothing, which a \
      regression of dyads needs.

      --since YEAR gives a panel: the same on the last day of each year. The groups of a panel are \
      those of the last day and those that ended before it.

      EXAMPLES
        minilateral network --format csv --output edges.csv
        minilateral network countries --format csv
        minilateral network groups --only g7,g20,mikta
        minilateral network --since 1990 --every 5 --format csv --output panel.csv
        minilateral network pairs --since 2020 --only g7,g20,brics --format csv
        minilateral network pairs --every-pair --only mikta,quad --format json
      """)

  /// What is written of a network.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case edges
    case countries
    case groups
    case pairs
  }

  @Argument(help: "What is written: edges (the default), countries, groups or pairs.")
  var part: Part = .edges

  @Flag(help: "With pairs: those that share nothing too.")
  var everyPair = false

  @OptionGroup var years: SeriesOptions
  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if everyPair, part != .pairs { throw Failure(.usage, "--every-pair goes with pairs only.") }
    let network = try dataset.network()
    if let since = years.since { try years.check(since: since, until: network.date) }
    let networks = years.since.map { network.years(since: $0, every: years.step) } ?? [network]
    let provenance = Provenance(
      network,
      options: years.since.map {
        [("since", .number(Double($0))), ("every", .number(Double(years.step)))]
      } ?? [])
    switch part {
    case .edges:
      try write(
        Sheet.memberships(DatedMembership.all(in: networks), in: network.atlas), network, provenance
      )
    case .countries: try write(Sheet.countries(of: networks), network, provenance)
    case .groups: try write(Sheet.groups(of: networks), network, provenance)
    case .pairs:
      let pairs = DatedPair.all(in: networks, everyPair: everyPair)
      try write(Sheet.pairs(pairs, in: network.atlas), network, provenance)
    }
  }

  private func write<Row>(
    _ sheet: Sheet<Row>, _ network: MembershipNetwork, _ provenance: Provenance
  ) throws {
    try output.write(
      sheet, as: part.rawValue, provenance: provenance, summary: network.summary)
  }
}
