import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    let status: Int32
    let output: String
    let bytes: Data
    let messages: String
  }

  /// A folder of its own for every test, removed when the test is over.
  final class Folder {
    let url: URL

    init() throws {
      url = FileManager.default.temporaryDirectory
        .appendingPathComponent("minilateral-tests-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
      try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }

    func data(_ name: String) throws -> Data {
      try Data(contentsOf: url.appendingPathComponent(name))
    }

    func text(_ name: String) throws -> String {
      String(decoding: try data(name), as: UTF8.self)
    }

    /// All files below, as paths within the folder.
    var files: [String] {
      let all = FileManager.default.subpaths(atPath: url.path) ?? []
      return all.filter { path in
        var isFolder: ObjCBool = false
        let full = url.appendingPathComponent(path).path
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
    }
  }

  /// The top folder of the project.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program that `MINILATERAL_PROGRAM` names (script/test names the optimised one, which users
  /// run), or the one beside the bundle of the tests.
  static let file: URL = {
    if let named = ProcessInfo.processInfo.environment["MINILATERAL_PROGRAM"] {
      return URL(fileURLWithPath: named)
    }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let file = folder.appendingPathComponent("minilateral")
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/minilateral")
  }()

  static func run(_ arguments: [String], in folder: Folder? = nil) throws -> Outcome {
    try run(file, arguments, in: folder)
  }

  /// Runs a line of shell in which `minilateral` is the program.
  static func shell(_ line: String, in folder: Folder) throws -> Outcome {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: Folder?
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder.url }
    var environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = "\(file.deletingLastPathComponent().path):\(path)"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    // Both pipes are drained at once, lest the program wait for a full one.
    let collected = Collected()
    let reader = Thread { collected.take(messages.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      bytes: bytes, messages: String(decoding: collected.wait(), as: UTF8.self))
  }

  private final class Collected: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    func take(_ data: Data) {
      self.data = data
      done.signal()
    }

    func wait() -> Data {
      done.wait()
      return data
    }
  }
}
