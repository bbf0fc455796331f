/// What a node may be labelled with: labels are told apart, sorted, and shared between tasks.
///
/// Two sides of a network have label types of their own, so that a question about one side cannot
/// be put to the other by mistake.
public typealias NodeLabel = Comparable & Hashable & Sendable

/// What the nodes of a side are called in text: units, headings, legends.
public struct NodeKind: Hashable, Sendable {
  /// One of them: "country".
  public let singular: String

  /// Many of them: "countries".
  public let plural: String

  /// Names the nodes of a side.
  public init(singular: String, plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// The first side of a network that says nothing about its nodes.
  public static let left = NodeKind(singular: "left node", plural: "left nodes")

  /// The second side of a network that says nothing about its nodes.
  public static let right = NodeKind(singular: "right node", plural: "right nodes")
}
