import ArgumentParser
import Diagrams
import GraphvizRendering

/// How long a layout may take.
enum TimeLimit: ExpressibleByArgument, CustomStringConvertible {
  case seconds(Double)
  case none

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let seconds = Double(argument), (0.1...86_400).contains(seconds) {
      self = .seconds(seconds)
    } else {
      return nil
    }
  }

  /// As it is given on the command line.
  var description: String {
    switch self {
    case .seconds(let seconds): seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    case .none: "none"
    }
  }
}

extension GraphvizRunner {
  /// Graphviz in this process for a diagram that it draws in an instant, or that has no limit; for any
  /// other in a process of its own, which is ended at the limit.
  static func limited(to limit: TimeLimit, for diagram: Diagram) -> GraphvizRunner {
    guard case .seconds(let seconds) = limit, diagram.mayTakeLong, let file = ChildProcess.ownFile
    else { return .inProcess }
    let deadline = ContinuousClock.now + .seconds(seconds)
    let parts = "\(diagram.nodes.count) nodes and \(diagram.edges.count) lines"
    return GraphvizRunner { work in
      let left = max((deadline - ContinuousClock.now) / .seconds(1), 0.1)
      let child = ChildProcess(
        file: file,
        arguments: [
          "graphviz", "--engine", work.engine, "--output", work.output.rawValue, "--limit",
          String(Int(left) + 2),
        ])
      let task = work.output == .places ? "Laying out" : "Drawing"
      defer { if Terminal.isInteractive { Terminal.clearProgress() } }
      let outcome = try child.run(Array(work.dot.utf8), limit: left) { elapsed in
        guard Terminal.isInteractive, elapsed > 1 else { return }
        Terminal.showProgress(
          "\(task) \(parts) … \(Int(elapsed)) s (at most \(Int(seconds)) in all; Ctrl-C ends it)")
      }
      return try outcome.result(limit: seconds)
    }
  }
}

extension ChildProcess.Outcome {
  /// What Graphviz gave.
  fileprivate func result(limit: Double) throws -> GraphvizRun.Result {
    switch self {
    case .ended(0, let output, let messages):
      return GraphvizRun.Result(
        bytes: output, warnings: messages.split(separator: "\n").map(String.init))
    case .ended(_, _, let messages):
      throw Failure(
        .software,
        messages.replacing("Error: ", with: "").split(separator: "\n").joined(separator: " "))
    case .crashed(let signal): throw RenderingError.brokeDown(signal: signal)
    case .tookTooLong: throw RenderingError.tookTooLong(seconds: limit)
    }
  }
}

extension Diagram {
  /// Whether Graphviz may take more than an instant: an engine's work grows with the square of the
  /// nodes or faster, and a drawing's with all its parts.
  fileprivate var mayTakeLong: Bool {
    nodes.count + edges.count > (layout.engine == .fixed ? 5000 : 300)
  }
}
