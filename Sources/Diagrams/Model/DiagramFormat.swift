/// In what form a diagram is written.
public enum DiagramFormat: String, Hashable, Sendable, CaseIterable {
  /// Scalable Vector Graphics: for web pages, and to be edited.
  case svg
  /// Portable Document Format: for print.
  case pdf
  /// Portable Network Graphics: pixels.
  case png
  /// Graphviz's own language.
  case dot
}
