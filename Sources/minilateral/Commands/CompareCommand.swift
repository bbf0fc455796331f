import ArgumentParser
import Chance
import Memberships
import Networks
import Reports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Countries side by side: load, reach, prestige, brokerage, balance, and where they stand.",
    discussion: """
      Two to twenty countries by all measures of position: groups; commitment burden, and set \
      against posts, people and GDP; reach and exclusive reach (partners met in one group only); \
      prestige (dual eigenvector centrality), brokerage (betweenness centrality) and constraint; \
      chair terms; the share of technology groups; and the balance between two blocs. A number has \
      its percentile among the peers and among all countries that belong to a group of the network. \
      A percentile is that of the greater number, good or bad: the share of countries with less, \
      and half of those with as much.

      Two countries are explained too: what they share, whom only one meets, and which memberships \
      make the difference in each measure. --sensitivity asks who would stand where under every \
      definition of middle powers. --since gives positions over the years, who moved most, when, \
      and which accession or exit did it. --against holds every number against networks that chance \
      makes. CSV has one row for each country and measure; the \
      explanations are in JSON, and with --explain in CSV.

      EXAMPLES
        minilateral compare
        minilateral compare --peers g20-non-p5 --anchors USA+JPN,CHN+RUS
        minilateral compare --countries KOR,AUS,TUR,MEX,IDN --format csv
        minilateral compare KOR AUS
        minilateral compare KOR AUS --explain --format csv --output difference.csv
        minilateral compare KOR --sensitivity
        minilateral compare --since 2000
        minilateral compare KOR AUS --since 2000 --by balance
        minilateral compare KOR AUS --since 2015 --every 5 --explain --format csv
        minilateral compare KOR --peers wood-1988-gdp --format json
        minilateral compare KOR AUS --against curveball --samples 50 --draws 500
      """)

  @Argument(
    help: ArgumentHelp("Countries, by code or name.", valueName: "country"))
  var names: [String] = []

  @OptionGroup var peers: PeerOptions
  @OptionGroup var anchors: AnchorOptions

  @Flag(help: "Where the countries stand under every definition of middle powers.")
  var sensitivity = false

  @OptionGroup var years: SeriesOptions

  @Option(
    help: ArgumentHelp(
      "With --since: the one measure that is told (default: reach in a table, all in CSV and JSON).",
      valueName: "measure"))
  var by: String?

  @Flag(
    help:
      "Only the explanation: of the difference between two countries, or with --since of who moved most."
  )
  var explain = false

  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup(title: "Burden options") var burden: BurdenOptions
  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try checkOptions()
    let network = try dataset.network()
    let atlas = network.atlas
    let model = try burden.model(of: atlas)
    let choice = try peers.choice(
      named: names, atLeast: sensitivity || years.since != nil ? 1 : 2, in: atlas)
    let anchors = try anchors.blocs(in: atlas)
    if explain, years.since == nil, choice.countries.count != 2 {
      throw Failure(
        .usage,
        "--explain explains the difference between two countries, and \(choice.countries.count) "
          + "\(choice.countries.count == 1 ? "is" : "are") compared.")
    }
    try checkYears(of: network)
    let all = PositionMeasures(
      of: atlas, anchors: anchors, model: model, unknown: burden.unknown, draws: burden.settings)
    let comparison = network.comparison(
      of: choice.countries, among: choice.peers,
      by: try chosenMeasure(among: all).map { all.limited(to: [$0]) } ?? all)
    let provenance = Provenance(
      network, options: burden.provenance + peers.provenance(choice, anchors) + seriesOptions)
    if sensitivity {
      try writeSensitivity(of: comparison, choice, provenance)
    } else if let since = years.since {
      try writeSeries(of: comparison, since: since, provenance)
    } else if let design = try against.design(seed: burden.seed) {
      try writePositions(of: comparison, choice, against: design, provenance)
    } else {
      try writePositions(of: comparison, choice, provenance)
    }
  }

  private func checkOptions() throws {
    if sensitivity, years.since != nil {
      throw Failure(
        .usage, "--sensitivity and --since are different questions; ask one at a time.")
    }
    if sensitivity, explain {
      throw Failure(.usage, "--explain does not go with --sensitivity, which explains itself.")
    }
    if against.against != nil {
      let others = [
        sensitivity ? "--sensitivity" : nil, years.since.map { _ in "--since" },
        explain ? "--explain" : nil,
      ].compactMap { $0 }
      if let other = others.first {
        throw Failure(.usage, "--against does not go with \(other); ask one at a time.")
      }
    }
    if by != nil, years.since == nil { throw Failure(.usage, "--by goes with --since only.") }
  }

  private func checkYears(of network: MembershipNetwork) throws {
    guard let since = years.since else { return }
    guard since < network.date.year else {
      throw Failure(
        .usage,
        "--since \(since) leaves no earlier year to set \(network.date) against; see --on.")
    }
    try years.check(since: since, until: network.date, most: 200)
  }

  /// The one measure that is told; `nil` for all.
  private func chosenMeasure(among measures: PositionMeasures) throws -> String? {
    guard let by else {
      return years.since != nil && output.format == .table && !explain ? "reach" : nil
    }
    let all = measures.quantities.map(\.id)
    guard all.contains(by) else {
      throw Failure.unknown(
        "measure of positions called", by, among: all,
        see: "There are \(all.joined(separator: ", ")).")
    }
    return by
  }

  private var seriesOptions: [(key: String, value: JSONValue)] {
    years.since.map {
      [("since", .number(Double($0))), ("every", .number(Double(years.step)))]
    } ?? []
  }
}
