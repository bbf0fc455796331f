/// A piece of work for Graphviz: DOT text to lay out, and what to give of it.
///
/// It holds all that Graphviz needs, so that another process can do it.
public struct GraphvizRun: Hashable, Sendable {
  /// The text. It names nothing but attributes of a fixed list.
  public let dot: String

  /// What Graphviz calls the layout engine.
  public let engine: String

  /// What is wanted.
  public let output: Output

  /// What Graphviz can give.
  public enum Output: String, Hashable, Sendable, CaseIterable {
    /// Where everything stands, in JSON.
    case places
    /// A drawing.
    case svg, pdf, png
  }

  /// Describes a piece of work.
  public init(dot: String, engine: String, output: Output) {
    self.dot = dot
    self.engine = engine
    self.output = output
  }

  /// What came of it.
  public struct Result: Hashable, Sendable {
    /// The places, or the drawing.
    public let bytes: [UInt8]

    /// What Graphviz said meanwhile.
    public let warnings: [String]

    /// Hands over what came of a run.
    public init(bytes: [UInt8], warnings: [String]) {
      self.bytes = bytes
      self.warnings = warnings
    }
  }

  /// Does the work in this process. One thing at a time: other tasks wait.
  ///
  /// - Throws: ``RenderingError``.
  public func result() throws -> Result {
    var (bytes, warnings) = try Graphviz.exclusively { graphviz in
      try graphviz.withLayout(of: dot, by: engine) { graph in
        switch output {
        case .places: try graphviz.places(in: graph).json
        case .svg, .png, .pdf: try graphviz.rendered(graph, as: output.rawValue)
        }
      }
    }
    if output == .pdf {
      if !bytes.hasPlainCreationDate {
        warnings.append(
          "this release of cairo compresses the time at which a PDF was made, so that its bytes differ "
            + "from run to run; SVG, PNG and JSON have the same bytes each time.")
      }
      bytes = bytes.withoutCreationDate
    }
    return Result(bytes: bytes, warnings: warnings)
  }
}

/// Who does Graphviz's work.
public struct GraphvizRunner: Sendable {
  private let run: @Sendable (GraphvizRun) throws -> GraphvizRun.Result

  /// Hands work to a function, which may do it in another process: `GraphvizRun.result()` is what is
  /// to be done there.
  public init(_ run: @escaping @Sendable (GraphvizRun) throws -> GraphvizRun.Result) {
    self.run = run
  }

  /// This process.
  public static let inProcess = GraphvizRunner { try $0.result() }

  func callAsFunction(_ work: GraphvizRun) throws -> GraphvizRun.Result { try run(work) }
}
