import CGraphviz
import Foundation

/// Graphviz in this process: one context, never freed, and every call under one lock.
///
/// The library keeps its state in global variables, so that two threads without a lock crash; and a
/// second context uses the first one's freed fonts.
struct Graphviz {
  let context: OpaquePointer

  private static let lock = NSLock()
  // The lock guards both: they are touched only inside `exclusively`.
  nonisolated(unsafe) private static var shared: Graphviz?
  nonisolated(unsafe) private static var messages = GraphvizMessages()

  /// Runs a body that has Graphviz for itself, and gives what it said meanwhile.
  ///
  /// - Throws: what the body throws, and ``RenderingError/refused(messages:)`` where Graphviz reported
  ///   an error, even if it gave a result.
  static func exclusively<Result>(
    _ body: (Graphviz) throws -> Result
  ) throws -> (result: Result, warnings: [String]) {
    try lock.withLock {
      messages = GraphvizMessages()
      let graphviz = try started()
      let result: Result
      do {
        result = try body(graphviz)
      } catch RenderingError.refused {
        // A refusal without an error is explained by what was said before it.
        let said = messages.errors.isEmpty ? messages.warnings : messages.errors
        throw RenderingError.refused(messages: said)
      }
      guard messages.errors.isEmpty else {
        throw RenderingError.refused(messages: messages.errors)
      }
      return (result, messages.warnings)
    }
  }

  private static func started() throws -> Graphviz {
    if let shared { return shared }
    graphvizSendMessages { fragment in
      if let fragment { Graphviz.messages.receive(String(cString: fragment)) }
      return 0
    }
    guard let context = gvContext() else { throw RenderingError.unavailable }
    let graphviz = Graphviz(context: context)
    shared = graphviz
    return graphviz
  }
}
