import Networks

/// A group that countries belong to, by its identifier: "three-seas". Facts about it are in
/// ``GroupFacts``.
public struct Group: NodeLabel, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The identifier: "three-seas".
  public let id: String

  /// Names a group by its identifier.
  public init(_ id: String) { self.id = id }

  /// Names a group by its identifier, written as a literal.
  public init(stringLiteral id: String) { self.id = id }

  /// The identifier.
  public var description: String { id }

  /// Groups sort by identifier.
  public static func < (a: Group, b: Group) -> Bool { a.id < b.id }
}

extension NodeKind {
  /// The groups of a network.
  public static let group = NodeKind(singular: "group", plural: "groups")
}
