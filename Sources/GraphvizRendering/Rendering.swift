/// A diagram as drawn.
public struct Rendering: Hashable, Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]

  /// What Graphviz had to say without refusing the diagram; empty as a rule.
  public let warnings: [String]
}
