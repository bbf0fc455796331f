import ArgumentParser
import Memberships
import Reports

/// The options that shape a report.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The countries that the report is for, by code or name, with commas between: they stand side by "
        + "side, and their profiles are open.", valueName: "country,..."))
  var countries: String?

  @Option(
    help: ArgumentHelp(
      "The middle powers whose positions are compared: a definition of the dataset's peer-groups.csv "
        + "(default: mikta, where the dataset has it).", valueName: "definition"))
  var peers: String?

  @Option(help: ArgumentHelp("The heading of the report.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The first year that the report looks back to (default: 25 years before the day).",
      valueName: "year"))
  var since: Int?

  @Flag(help: "Only tables/ and provenance.json: no diagrams and no report.")
  var onlyTables = false

  /// How many years are looked back at most.
  static let mostYears = 250

  /// - Throws: ``Failure`` for a country or a definition that the dataset does not have, and for a year
  ///   that is none of those before the day.
  func choice(in network: MembershipNetwork) throws -> ReportChoice {
    let year = network.date.year
    let since = since ?? year - ReportChoice.yearsBefore
    guard since <= year, since > year - Self.mostYears else {
      throw Failure(
        .usage,
        "--since \(since) is not one of the \(Self.mostYears) years up to that of the day, \(year)."
      )
    }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw Failure(.usage, "--title is empty.")
    }
    let named =
      try countries.map { try network.atlas.countries(named: $0, option: "--countries") } ?? []
    var seen: Set<Country> = []
    let chosen = named.filter { seen.insert($0).inserted }
    guard chosen.count <= PeerOptions.limit else {
      throw Failure(
        .usage,
        "--countries names \(chosen.count) countries; at most \(PeerOptions.limit) stand side by side."
      )
    }
    return ReportChoice(
      of: network, title: title, countries: chosen, peers: try definition(in: network.atlas),
      since: since)
  }

  private func definition(in atlas: MembershipAtlas) throws -> PeerGroup? {
    let all = atlas.peerGroups
    guard let peers else { return nil }
    if let known = all.first(where: { $0.id.lowercased() == peers.lowercased() }) { return known }
    throw Failure.unknown(
      "definition of peers", peers, among: all.map(\.id),
      see: all.isEmpty
        ? "This dataset has none." : "There are \(all.map(\.id).joined(separator: ", ")).")
  }
}
