import Drawing

/// Why a diagram could not be drawn.
public enum RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Graphviz could not be started: its plugins are missing.
  case unavailable
  /// Graphviz has no plugin that writes a format, or none for a layout engine.
  case missingPlugin(String)
  /// Graphviz found fault with the diagram.
  case refused(messages: [String])
  /// The drawing is larger than can be written.
  case tooLarge(width: Double, height: Double, limit: Double, unit: String)
  /// The layout took longer than it was given.
  case tookTooLong(seconds: Double)
  /// The process that Graphviz ran in broke down.
  case brokeDown(signal: Int32)
  /// A resolution that is not between 36 and 600.
  case resolution(Int)

  /// What is wrong, in a sentence or two.
  public var description: String {
    switch self {
    case .unavailable:
      "Graphviz could not be started. Is libgraphviz-dev (or Homebrew's graphviz) installed whole?"
    case .missingPlugin(let name):
      "Graphviz has no plugin for \"\(name)\". Is libgraphviz-dev (or Homebrew's graphviz) "
        + "installed whole?"
    case .refused(let messages):
      "Graphviz could not draw the diagram: \(messages.joined(separator: " "))"
    case .tooLarge(let width, let height, let limit, let unit):
      "The drawing is \(Int(width)) by \(Int(height)) \(unit); at most \(Int(limit)) each way can "
        + "be written. Fewer groups, a lower resolution or SVG make it fit."
    case .tookTooLong(let seconds):
      "The diagram wasn't ready after \(seconds.decimalText(1)) "
        + (seconds == 1 ? "second" : "seconds") + ". Fewer groups (--only, --up-to) "
        + "or countries (--countries) are faster, as is the matrix; --time-limit gives it more time."
    case .brokeDown(let signal):
      "Graphviz broke down while it drew the diagram (signal \(signal)). Fewer groups or countries, or "
        + "another kind of diagram, may work."
    case .resolution(let resolution):
      "The resolution is \(resolution) dots per inch; it must be between 36 and 600."
    }
  }
}
