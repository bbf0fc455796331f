import Networks

/// The edges of a network with what its nodes are called: what structure is told in words of.
public struct NamedMatrix: Sendable {
  /// A node in text.
  public struct Node: Sendable, Hashable {
    /// The label.
    public let id: String
    /// What it is called.
    public let name: String

    /// Names a node.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The edges.
  public let matrix: BiadjacencyMatrix
  /// The rows.
  public let rows: [Node]
  /// The columns.
  public let columns: [Node]
  /// What rows are called.
  public let rowKind: NodeKind
  /// What columns are called.
  public let columnKind: NodeKind

  /// Puts names beside a side's edges.
  public init<Own, Opposite>(
    _ side: Side<Own, Opposite>, names: (Own) -> String?, oppositeNames: (Opposite) -> String?
  ) {
    matrix = side.matrix
    rows = side.nodes.labels.map { Node(id: "\($0)", name: names($0) ?? "\($0)") }
    columns = side.opposites.labels.map { Node(id: "\($0)", name: oppositeNames($0) ?? "\($0)") }
    rowKind = side.kind
    columnKind = side.oppositeKind
  }
}

/// Some nodes for people: how many they are, and their names, in lines of a terminal's width.
func paragraph(_ nodes: [NamedMatrix.Node], kind: NodeKind, width: Int) -> String {
  let noun = nodes.count == 1 ? kind.singular : kind.plural
  let words = nodes.map { printable($0.name) }.joined(separator: ", ").split(separator: " ")
  var lines = ["  \(nodes.count) \(noun):"]
  for word in words {
    if lines[lines.count - 1].count + word.count + 1 > width {
      lines.append("    \(word)")
    } else {
      lines[lines.count - 1] += " \(word)"
    }
  }
  return lines.joined(separator: "\n") + "\n"
}
