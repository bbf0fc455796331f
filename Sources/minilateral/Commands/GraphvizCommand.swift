import ArgumentParser
import Foundation
import GraphvizRendering

extension GraphvizRun.Output: ExpressibleByArgument {}

/// What `draw` runs in a process of its own, so that a layout which would take minutes can be ended:
/// Graphviz's work alone, from DOT text on standard input to bytes on standard output.
///
/// Warnings are lines on standard error. It ends when its parent has, or at a time limit of its own.
struct GraphvizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graphviz", abstract: "Does Graphviz's work for 'draw'.", shouldDisplay: false)

  @Option(help: "The layout engine.")
  var engine: String

  @Option(help: "What to write: places, svg, pdf or png.")
  var output: GraphvizRun.Output

  @Option(help: "Seconds after which to give up.")
  var limit: UInt32

  func run() throws {
    // The parent ends this process at the limit; should it be gone by then, the alarm does.
    alarm(limit)
    endWithParent()
    let dot = try FileHandle.standardInput.readToEnd() ?? Data()
    let run = GraphvizRun(dot: String(decoding: dot, as: UTF8.self), engine: engine, output: output)
    let result = try run.result()
    for warning in result.warnings { Terminal.tell(warning) }
    try StandardOutput.write(result.bytes)
  }

  /// Watches for the parent's end, which leaves a child to the first process of the system.
  private func endWithParent() {
    let parent = getppid()
    Thread.detachNewThread {
      while getppid() == parent { usleep(200_000) }
      _exit(1)
    }
  }
}
