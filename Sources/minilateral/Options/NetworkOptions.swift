import ArgumentParser
import Foundation
import Memberships
import Reports

extension CountingRule: ExpressibleByArgument {}

/// A limit to the members of a group.
enum SizeLimit: ExpressibleByArgument {
  case upTo(Int)
  case all

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let number = Int(argument), number > 0 {
      self = .upTo(number)
    } else {
      return nil
    }
  }

  var limit: Int? {
    switch self {
    case .upTo(let number): number
    case .all: nil
    }
  }
}

/// The options that choose a dataset, and the network to take from it.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with a dataset (a Data Package like the embedded one).", valueName: "dir"),
    completion: .directory)
  var dataset: String?

  @Option(
    name: .customLong("network"),
    help: ArgumentHelp(
      "Any two-mode network instead of a dataset, - for standard input: a table (CSV, or with semicolons, "
        + "tabs or spaces) with a row for each edge, its left and right node, and a column \"weight\" where "
        + "there is one; a matrix with a row for each left and a column for each right node; or a file of "
        + "any format that 'minilateral convert' reads.", valueName: "file"),
    completion: .file())
  var networkFile: String?

  @Option(
    help: ArgumentHelp(
      "The day: 2024-01-08, or 2024-01 or 2024 for the last day of a month or year (default: the "
        + "day up to which the dataset's facts were gathered).", valueName: "date"))
  var on: String?

  @Option(help: "Which statuses count as belonging: members, associates (members too) or all.")
  var counting: CountingRule = .members

  @Option(
    help: ArgumentHelp(
      "Only groups with at most this many full members on the day, or all (default: 25; all with "
        + "--only).", valueName: "n|all"))
  var upTo: SizeLimit?

  @Option(
    help: ArgumentHelp(
      "Only these groups, by identifier or acronym, with commas between.", valueName: "group,..."))
  var only: String?

  @OptionGroup var kinds: GroupKindOptions

  @OptionGroup(title: "What if")
  var scenario: ScenarioOptions

  /// Whether the groups of the network were chosen on the command line.
  var choosesGroups: Bool { upTo != nil || only != nil || !kinds.isEmpty }

  /// The dataset, with the scenario that the options suppose.
  func atlas() throws -> MembershipAtlas {
    let facts = try facts()
    return scenario.isEmpty ? facts : try scenario.changed(facts, on: try date(for: facts))
  }

  /// Reads the dataset.
  private func facts() throws -> MembershipAtlas {
    if let networkFile {
      guard dataset == nil else {
        throw Failure(.usage, "--network and --dataset are two sources: give one of them.")
      }
      return try SourceOptions.atlas(ofNetwork: networkFile, on: on, counting: counting)
    }
    guard let dataset else { return try .embedded() }
    guard !dataset.isEmpty else { throw Failure(.usage, "--dataset names no folder.") }
    return try MembershipAtlas(contentsOf: URL(fileURLWithPath: dataset))
  }

  /// The network that the options choose, with a note to the user where the day lies beyond the facts.
  func network() throws -> MembershipNetwork {
    let facts = try facts()
    let date = try date(for: facts)
    tellOfLateDay(date, in: facts)
    let atlas = try scenario.changed(facts, on: date)
    let network = atlas.network(on: date, counting: counting, scope: try scope(in: atlas))
    tellMissing(in: network)
    tellUncounted(in: network)
    tellSmallness(of: network)
    return network
  }

  /// Tells what would show more, where nothing is small enough to be in the network.
  private func tellSmallness(of network: MembershipNetwork) {
    guard network.memberships.isEmpty, let limit = network.scope.upTo else { return }
    let scope = network.scope
    let all = network.atlas.network(
      on: network.date, counting: network.counting,
      scope: Scope(
        upTo: nil, only: scope.only, domains: scope.domains, regions: scope.regions,
        incomes: scope.incomes))
    guard !all.memberships.isEmpty else { return }
    Terminal.tell(
      "Note: no group with known members has at most \(limit) on \(network.date); --up-to all takes in "
        + "\(counted(all.graph.rightNodes.count, .group)) of any size, with "
        + "\(counted(all.memberships.count, Noun("membership"))).")
  }

  /// Tells of countries that join as what the counting rule does not count.
  private func tellUncounted(in network: MembershipNetwork) {
    for change in network.atlas.scenario?.changes ?? [] {
      guard case .join(let country, let group, let status) = change.kind,
        !network.counting.counts(status)
      else { continue }
      Terminal.tell(
        "Note: \(country) joins \(group) as \(status.rawValue), which does not count where only "
          + "\(network.counting.label) count; see --counting.")
    }
  }

  /// Tells which of the groups that were asked for, or that the scenario changes, are not in the
  /// network, and why.
  private func tellMissing(in network: MembershipNetwork) {
    let asked = network.scope.only ?? []
    let changed = Set(network.atlas.scenario?.groups ?? []).filter {
      network.atlas[$0]?.exists(on: network.date) != false
    }
    let missing = asked.union(changed).filter { !network.graph.rightNodes.contains($0) }
    for group in missing.sorted() {
      let exists = network.atlas[group]?.exists(on: network.date) != false
      let reason =
        if !exists {
          "it does not exist on \(network.date)."
        } else if let only = network.scope.only, !only.contains(group) {
          "it is not among --only."
        } else if let domains = network.scope.domains,
          !domains.contains(network.atlas[group]?.domain ?? "")
        {
          "its field is not one of --domain."
        } else if network.scope.regions != nil || network.scope.incomes != nil {
          "it is larger than --up-to allows, or most members are not of --region or --income."
        } else {
          "it has more members than --up-to allows."
        }
      let effect = changed.contains(group) ? ", and with it what the scenario changes there" : ""
      Terminal.tell("Note: \(group) is left out\(effect): \(reason)")
    }
  }

  private func date(for atlas: MembershipAtlas) throws -> Day {
    guard let on else {
      guard let asOf = atlas.description.asOf else {
        throw Failure(
          .usage, "the dataset doesn't say up to when its facts were gathered; give --on DATE.")
      }
      return asOf
    }
    return try day(named: on, option: "--on", in: atlas)
  }

  /// The day that the text of an option names, with a note to the user where it lies beyond the facts.
  func day(named text: String, option: String, in atlas: MembershipAtlas) throws -> Day {
    guard let date = PartialDate(text) else {
      throw Failure(
        .usage,
        "\"\(text.prefix(60))\" is not a date. Write \(option) 2024-01-08, or 2024-01 or 2024 for the last "
          + "day of a month or year.")
    }
    return date.lastDay
  }

  private func tellOfLateDay(_ date: Day, in atlas: MembershipAtlas) {
    guard let asOf = atlas.description.asOf, date > asOf else { return }
    Terminal.tell(
      "Note: \(date) is later than the dataset's facts, which were gathered up to \(asOf); what "
        + "changed since is not in it.")
  }

  private func scope(in atlas: MembershipAtlas) throws -> Scope {
    let only = try only.map { Set(try atlas.groups(named: $0, option: "--only")) }
    return Scope(
      upTo: upTo.map(\.limit)
        ?? (only == nil && networkFile == nil ? Scope.defaultLimit : nil), only: only,
      domains: try kinds.domains(in: atlas), regions: try kinds.regions(in: atlas),
      incomes: try kinds.incomes(in: atlas))
  }
}
