import Facts
import Interchange
import Networks
import Positions
import Tables

/// What a result rests on: which program, which data, which day, which rules. It stands in every
/// output, so that anybody can make the same result again.
///
/// It holds no clock time and no path, so that the same input gives the same bytes.
public struct Provenance: Sendable {
  /// The program's version.
  public static let programVersion = "0.1.0"

  /// What was measured, as keys and values in the order in which they are told.
  public let entries: [(key: String, value: JSONValue)]

  /// What a dataset's network rests on. Where something is supposed, it says so as `scenario`.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: What else the user chose, by the options' names.
  public init(_ network: MembershipNetwork, options: [(key: String, value: JSONValue)] = []) {
    let dataset = network.atlas.description
    let supposed: [(key: String, value: JSONValue)] =
      network.atlas.scenario.map { [("scenario", $0.json(in: network.atlas))] } ?? []
    let facts: [(key: String, value: JSONValue)] = [
      (
        "program",
        .object([("name", .string("minilateral")), ("version", .string(Self.programVersion))])
      ),
      (
        "dataset",
        .object([
          ("name", .string(dataset.name)), ("title", .string(dataset.title)),
          ("version", .string(dataset.version)),
          ("asOf", JSONValue(dataset.asOf.map(\.description))),
          ("license", JSONValue(dataset.license)), ("sha256", .string(dataset.checksum)),
        ])
      ),
      ("date", .string(network.date.description)),
      ("counting", .string(network.counting.rawValue)),
      (
        "scope",
        .object(
          [
            ("upTo", network.scope.upTo.map { .number(Double($0)) } ?? .string("all")),
            (
              "only",
              network.scope.only.map { .array($0.sorted().map { .string($0.id) }) } ?? .null
            ),
          ] + Self.kinds(of: network.scope))
      ),
      (
        "size",
        .object([
          ("countries", .number(Double(network.graph.leftNodes.count))),
          ("groups", .number(Double(network.graph.rightNodes.count))),
          ("memberships", .number(Double(network.memberships.count))),
          ("unknownMemberships", .number(Double(network.unknown.count))),
          ("incompletelyListedGroups", .number(Double(network.incompletelyListed.count))),
        ])
      ),
    ]
    entries = facts + supposed + [("options", .object(options))]
  }

  /// What a network read from a table of edges rests on.
  ///
  /// - Parameters:
  ///   - edges: The table.
  ///   - file: The table's name.
  public init(_ edges: EdgeList, file: String) {
    let graph = edges.graph
    entries = [
      (
        "program",
        .object([("name", .string("minilateral")), ("version", .string(Self.programVersion))])
      ),
      (
        "network",
        .object([("file", .string(file)), ("sha256", .string(edges.checksum))])
      ),
      (
        "size",
        .object([
          ("left", .number(Double(graph.leftNodes.count))),
          ("right", .number(Double(graph.rightNodes.count))),
          ("edges", .number(Double(graph.matrix.edgeCount))),
        ])
      ),
    ]
  }

  /// The same with something more that the user chose.
  public func adding(_ key: String, _ value: JSONValue) -> Provenance {
    Provenance(entries: entries + [(key, value)])
  }

  private init(entries: [(key: String, value: JSONValue)]) { self.entries = entries }

  /// The provenance as an object of its own.
  public var json: JSONValue { .object(entries) }

  /// A document of provenance and results.
  public func document(_ results: [(key: String, value: JSONValue)]) -> JSONValue {
    .object([("provenance", json)] + results)
  }

  /// The kinds of groups that a scope is limited to: none where it is not.
  private static func kinds(of scope: Scope) -> [(key: String, value: JSONValue)] {
    let chosen = [
      ("domains", scope.domains), ("regions", scope.regions), ("incomes", scope.incomes),
    ]
    return chosen.compactMap { key, words in
      words.map { (key, .array($0.sorted().map { .string($0) })) }
    }
  }
}
