import Memberships
import Networks

/// A two-mode network as diagrams see it: who is tied to what, and what the two sides are called. Facts
/// are there where the network comes from a dataset, and decorate: names, fields of policy, statuses,
/// dates. Without them a node has its label only.
///
/// The left side takes the part of countries, the right side that of groups, and labels stand as
/// ``Country/code`` and ``Group/id``.
public struct DrawnNetwork: Sendable {
  /// The network with its facts; `nil` where it has none.
  public let facts: MembershipNetwork?

  /// The network without its facts.
  public let graph: BipartiteGraph<Country, Group>

  /// Where the network comes from, in a sentence; `nil` where nobody says.
  public let source: String?

  /// A network of a dataset. O(1).
  public init(_ network: MembershipNetwork) {
    facts = network
    graph = network.graph
    source = nil
  }

  /// A network of labels alone. O(nodes).
  ///
  /// - Parameters:
  ///   - graph: The network. Weights are not drawn.
  ///   - source: Where it comes from, in a sentence.
  public init(_ graph: BipartiteGraph<String, String>, source: String? = nil) {
    facts = nil
    // Labels are in ascending order on both sides, and stay so.
    self.graph = BipartiteGraph(
      left: NodeSet(graph.leftNodes.labels.map { Country($0) }),
      right: NodeSet(graph.rightNodes.labels.map { Group($0) }), matrix: graph.matrix,
      leftKind: graph.leftKind, rightKind: graph.rightKind)
    self.source = source
  }
}

/// What can be drawn as a two-mode network.
public protocol DrawableNetwork {
  /// The network as diagrams see it.
  var drawn: DrawnNetwork { get }
}

extension DrawnNetwork: DrawableNetwork {
  /// Itself.
  public var drawn: DrawnNetwork { self }
}

extension MembershipNetwork: DrawableNetwork {
  /// The network with its facts.
  public var drawn: DrawnNetwork { DrawnNetwork(self) }
}

extension BipartiteGraph: DrawableNetwork where Left == String, Right == String {
  /// The network of labels alone.
  public var drawn: DrawnNetwork { DrawnNetwork(self) }
}

extension DrawnNetwork {
  /// What the nodes of the left side are called: countries.
  var left: NodeKind { graph.leftKind }

  /// What the nodes of the right side are called: groups.
  var right: NodeKind { graph.rightKind }

  /// What a left node is to a right one: a member.
  var member: NodeKind {
    facts == nil ? left : NodeKind(singular: "member", plural: "members")
  }

  /// What a line is: a membership.
  var line: NodeKind {
    facts == nil
      ? NodeKind(singular: "edge", plural: "edges")
      : NodeKind(singular: "membership", plural: "memberships")
  }

  /// The cells that are not empty, sorted by country and group where they are known, and after them
  /// those that are not known.
  var cells: [MembershipPicture.Cell] {
    if let facts {
      return facts.memberships.map {
        MembershipPicture.Cell(
          country: $0.country, group: $0.group, status: $0.status, spell: $0.spell)
      }
        + facts.unknown.map {
          MembershipPicture.Cell(
            country: $0.country, group: $0.group, status: .unknown, spell: $0.spell)
        }
    }
    return graph.leftNodes.labels.indices.flatMap { row in
      graph.matrix.rows.indices(of: row).map { column in
        MembershipPicture.Cell(
          country: graph.leftNodes.labels[row], group: graph.rightNodes.labels[Int(column)],
          status: .member, spell: nil)
      }
    }
  }

  /// The name of a country; its label where there are no facts.
  func name(of country: Country) -> String? {
    facts.map { $0.atlas[country]?.name } ?? country.code
  }
}

extension DrawnNetwork {
  /// The left nodes that are, or may be, tied to a right one. O(nodes + edges).
  public var tiedLeftNodes: Set<Country> { Set(cells.map(\.country)) }
}

extension NodeKind {
  /// So many of them: "1 country", "7 countries".
  func counted(_ number: Int) -> String { "\(number) \(number == 1 ? singular : plural)" }

  /// Many of them at the start of a sentence: "Countries".
  var heading: String { plural.prefix(1).uppercased() + plural.dropFirst() }
}
