import ArgumentParser
import Foundation
import Memberships
import Reports

extension ForumObjective: ExpressibleByArgument {}

extension Status: ExpressibleByArgument {
  /// A status that a country may join with: `unknown` is none.
  public init?(argument: String) {
    guard let status = Status(rawValue: argument), status != .unknown else { return nil }
    self = status
  }

  /// The statuses that a country may join with.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .unknown }.map(\.rawValue)
  }
}

/// By what groups to join are ranked.
enum ForumOrder: String, ExpressibleByArgument, CaseIterable {
  /// Gain times likelihood, for each day.
  case expected
  /// Gain for each day, as if every group would have the country.
  case gain
}

/// The options that say what groups are chosen for, from which, and within what.
struct ForumOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What groups are chosen for: reach (the default), exclusive-reach, brokerage, prestige "
        + "or balance.",
      valueName: "objective"))
  var objective: ForumObjective = .reach

  @Option(
    name: .customLong("as"),
    help: "As what groups are joined: member, associate or observer; --counting must count it.")
  var status: Status = .member

  @Option(
    help: "By what groups to join are ranked: expected gain a day (the default) or gain a day.")
  var by: ForumOrder = .expected

  @Flag(help: "Take in groups whose rules are for others.")
  var any = false

  @Option(
    help: ArgumentHelp(
      "Only these groups may be joined, by identifier or acronym, with commas between.",
      valueName: "group,..."))
  var among: String?

  @Option(
    help: ArgumentHelp("These groups are left out of account.", valueName: "group,..."))
  var except: String?

  @Option(
    help: ArgumentHelp(
      "The best set of groups to join within this many delegation-days a year more (with --afresh: "
        + "in all).", valueName: "days"))
  var budget: Double?

  @Flag(help: "With --budget: choose all memberships anew, those of today among the candidates.")
  var afresh = false

  @Option(
    help: ArgumentHelp(
      "With --afresh: groups of today that are kept in any case.", valueName: "group,..."))
  var keep: String?

  @Option(
    help: ArgumentHelp("With --budget: choose at most this many groups.", valueName: "n"))
  var atMost: Int?

  func validate() throws {
    if let budget, !(budget > 0 && budget <= 1e9) {
      throw ValidationError(
        "--budget is a number of delegation-days above 0, as in --budget 200.")
    }
    if let atMost, atMost < 1 { throw ValidationError("--at-most is at least 1.") }
    for (option, isGiven) in [
      ("--afresh", afresh), ("--at-most", atMost != nil), ("--keep", keep != nil),
    ] where isGiven && budget == nil {
      throw ValidationError("\(option) goes with --budget only.")
    }
    if keep != nil, !afresh {
      throw ValidationError("--keep goes with --afresh only: else all groups of today are kept.")
    }
  }

  /// The choices, for provenance.
  func provenance(_ groups: ChosenGroups) -> [(key: String, value: JSONValue)] {
    func list(_ groups: Set<Group>?) -> JSONValue {
      groups.map { .array($0.sorted().map { .string($0.id) }) } ?? .null
    }
    var entries: [(key: String, value: JSONValue)] = [
      ("objective", .string(objective.rawValue)), ("by", .string(by.rawValue)),
      ("any", .bool(any)), ("as", .string(status.rawValue)),
      ("among", list(groups.among)), ("except", list(groups.except)),
    ]
    guard let budget else { return entries }
    entries += [
      ("budget", .number(budget)),
      ("start", .string((afresh ? ForumBudget.Start.afresh : .today).rawValue)),
      ("keep", list(groups.keeping)), ("atMost", atMost.map { .number(Double($0)) } ?? .null),
      ("branchLimit", .number(Double(ForumChoice.standardBranchLimit))),
      ("setLimit", .number(Double(ForumChoice.standardSetLimit))),
    ]
    return entries
  }
}

/// The groups that the options name.
struct ChosenGroups {
  let among: Set<Group>?
  let except: Set<Group>
  let keeping: Set<Group>
}

extension ForumOptions {
  /// Looks up the groups that are named.
  ///
  /// - Throws: ``Failure`` for a group that is not in the dataset or the network, a list that names
  ///   none, groups to join that the country is in already, and groups to keep that it is not in.
  func groups(of country: Country, in network: MembershipNetwork) throws -> ChosenGroups {
    let own = Set(network.countries.neighbors(of: country) ?? [])
    let name = network.atlas[country]?.name ?? country.code
    func groups(_ text: String?, _ option: String) throws -> Set<Group>? {
      guard let text else { return nil }
      let groups = try network.atlas.groups(named: text, option: option)
      for group in groups where !network.graph.rightNodes.contains(group) {
        throw Failure(
          .usage,
          "\(option) names \(group), which is not among the groups of the network on \(network.date) "
            + "(\(network.scope.label)); see --up-to, --only and --on.")
      }
      return Set(groups)
    }
    let among = try groups(among, "--among")
    if let among {
      let joined = among.intersection(own).sorted()
      if joined.count == among.count {
        throw Failure(.usage, "--among names only groups that \(name) is in already.")
      }
      if !joined.isEmpty {
        Terminal.tell(
          "Note: \(name) is in \(joined.map(\.id).joined(separator: ", ")) already.")
      }
    }
    let except = try groups(except, "--except") ?? []
    let keeping = try groups(keep, "--keep") ?? []
    if let other = keeping.subtracting(own).min() {
      throw Failure(.usage, "--keep names \(other), which \(name) is not in.")
    }
    if let both = keeping.intersection(except).min() {
      throw Failure(.usage, "\(both) is named by --keep and by --except.")
    }
    return ChosenGroups(among: among, except: except, keeping: keeping)
  }
}
