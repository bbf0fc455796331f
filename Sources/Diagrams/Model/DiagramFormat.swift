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

  /// What such a file is called behind the dot.
  public var fileExtension: String { rawValue }

  /// What such a file is called on the web.
  public var mediaType: String {
    switch self {
    case .svg: "image/svg+xml"
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .dot: "text/vnd.graphviz"
    }
  }
}
