import Foundation

/// This program again, in a process that can be ended.
struct ChildProcess {
  /// What became of it.
  enum Outcome {
    /// It ended by itself.
    case ended(status: Int32, output: [UInt8], messages: String)
    /// It broke down: the signal that ended it.
    case crashed(signal: Int32)
    /// It was ended at the limit.
    case tookTooLong
  }

  /// The program's own file; `nil` where the system doesn't say it.
  static var ownFile: URL? {
    let link = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    if FileManager.default.isExecutableFile(atPath: link.path), link.path != "/proc/self/exe" {
      return link
    }
    return Bundle.main.executableURL
  }

  let file: URL
  let arguments: [String]

  /// Runs it with an input, and waits for its end or for the limit. Ctrl-C ends both.
  ///
  /// - Parameters:
  ///   - input: What it reads.
  ///   - limit: After how many seconds it is ended.
  ///   - waiting: Called about four times a second, with the seconds since the start.
  func run(
    _ input: [UInt8], limit: Double, waiting: (Double) -> Void
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    // A child that ends early must not end this process by a broken pipe.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    let child = process.processIdentifier
    let interruption = Interruption { kill(child, SIGKILL) }
    defer { interruption.end() }

    // All three pipes at once, lest one wait for another that is full.
    let (output, messages) = (Stream(stdout), Stream(stderr))
    let writer = stdin.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(input))
      try? writer.close()
    }

    let start = ContinuousClock.now
    var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
    while process.isRunning, seconds < limit {
      Thread.sleep(forTimeInterval: seconds < 0.5 ? 0.01 : 0.25)
      waiting(seconds)
    }
    guard !process.isRunning else {
      kill(child, SIGKILL)
      process.waitUntilExit()
      return .tookTooLong
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      // Where Ctrl-C ended the child, it is about to end this process too.
      if process.terminationStatus == SIGKILL { Thread.sleep(forTimeInterval: 1) }
      return .crashed(signal: process.terminationStatus)
    }
    return .ended(
      status: process.terminationStatus, output: [UInt8](output.whole()),
      messages: String(decoding: messages.whole(), as: UTF8.self))
  }

  /// A pipe that is read while other things are done.
  private final class Stream: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ pipe: Pipe) {
      let reader = pipe.fileHandleForReading
      Thread.detachNewThread { [self] in
        data = (try? reader.readToEnd()) ?? Data()
        done.signal()
      }
    }

    /// All that came, once the other side has closed.
    func whole() -> Data {
      done.wait()
      return data
    }
  }
}
