import Foundation
import Testing

/// A report that is killed while it is written leaves the old folder or the new one, whole.
@Suite struct KilledReportTests {
  private static func arguments(_ date: String, to output: String) -> [String] {
    ["report", "--only", "mikta,quad", "--only-tables", "--on", date, "--output", output]
  }

  private func contents(of name: String, in folder: Program.Folder) throws -> [String: Data] {
    let names = folder.files.filter { $0.hasPrefix("\(name)/") }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        (String($0.dropFirst(name.count + 1)), try folder.data($0))
      })
  }

  @Test func aKilledReportLeavesTheOldOrTheNew() throws {
    let folder = try Program.Folder()
    var whole: [[String: Data]] = []
    for (name, date) in [("first", "2010"), ("second", "2014")] {
      #expect(try Program.run(Self.arguments(date, to: name), in: folder).status == 0)
      var files = try contents(of: name, in: folder)
      #expect(files.count > 5)
      // What a reader keeps beside the results stays.
      files["notes.txt"] = Data("mine".utf8)
      files["tables/own/notes.txt"] = Data("mine too".utf8)
      whole.append(files)
    }
    #expect(whole[0] != whole[1])
    for (name, data) in whole[0] { try folder.write(data, to: "out/\(name)") }

    var seen: [Int] = []
    for round in 0..<8 {
      let process = Process()
      process.executableURL = Program.file
      process.arguments = Self.arguments(round % 2 == 0 ? "2014" : "2010", to: "out")
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Killed at various moments from that on at which something is written beside the folder.
      while process.isRunning, !folder.isBeingWritten { usleep(50) }
      usleep(UInt32(round * round) * 60)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let files = try contents(of: "out", in: folder)
      let which = try #require(whole.firstIndex(of: files), "neither the old nor the new report")
      seen.append(which)
      try folder.sweep()
    }
    // One that is left alone is the new one, and leaves nothing else.
    #expect(try Program.run(Self.arguments("2014", to: "out"), in: folder).status == 0)
    #expect(try contents(of: "out", in: folder) == whole[1])
    #expect(!folder.isBeingWritten, "\(seen)")
  }

  @Test func aFolderInWhichTheProgramRunsIsWrittenTo() throws {
    let folder = try Program.Folder()
    try folder.write("mine", to: "notes.txt")
    #expect(try Program.run(Self.arguments("2010", to: "."), in: folder).status == 0)
    #expect(folder.files.contains("tables/load.csv"))
    #expect(folder.files.contains("notes.txt"))
    #expect(!folder.isBeingWritten)
  }

  @Test func aFolderBehindALinkIsReplacedWhereItIs() throws {
    let folder = try Program.Folder()
    try folder.write("mine", to: "real/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link").path, withDestinationPath: "real")
    #expect(try Program.run(Self.arguments("2010", to: "link"), in: folder).status == 0)
    #expect(folder.files.contains("real/tables/load.csv"))
    #expect(folder.files.contains("real/notes.txt"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: folder.url.appendingPathComponent("link").path) == "real")
  }
}

extension Program.Folder {
  private var temporaries: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasPrefix(".minilateral-") }
  }

  /// Whether something is made beside the results.
  fileprivate var isBeingWritten: Bool { !temporaries.isEmpty }

  /// Removes what a killed program left.
  fileprivate func sweep() throws {
    for name in temporaries {
      try FileManager.default.removeItem(at: url.appendingPathComponent(name))
    }
  }
}
