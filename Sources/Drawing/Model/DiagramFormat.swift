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
  /// The placed diagram in JSON: title, legend, and each node and edge with its place, in points from
  /// the page's top left corner. It is this project's own description, which doesn't change with the
  /// release of Graphviz.
  case json
}
