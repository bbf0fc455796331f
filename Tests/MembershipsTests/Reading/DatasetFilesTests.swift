import Foundation
import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("The files of a dataset")
struct DatasetFilesTests {
  /// Runs a test in a new folder, and takes it away.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "minilateral-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ dataset: SmallDataset, to folder: URL) throws {
    for (name, text) in dataset.files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  private func error(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("are the same in a folder and in memory")
  func folder() throws {
    try inFolder { folder in
      try write(SmallDataset(), to: folder)
      let atlas = try MembershipAtlas(contentsOf: folder)
      let inMemory = try SmallDataset().atlas()
      #expect(atlas.spells == inMemory.spells)
      #expect(atlas.description == inMemory.description)
      #expect(try DatasetFiles(folder: folder).contents == SmallDataset().datasetFiles.contents)
    }
  }

  @Test("have a checksum of all their bytes, in order of name")
  func checksum() throws {
    let files = DatasetFiles(origin: "x", contents: ["b": [2, 3], "a": [1]])
    #expect(files.checksum == sha256([1, 2, 3]))
    var dataset = SmallDataset()
    let before = try dataset.atlas().description.checksum
    dataset.files["groups.csv", default: ""] += "\n"
    #expect(try dataset.atlas().description.checksum != before)
  }

  @Test("that are not there are named")
  func missing() throws {
    try inFolder { folder in
      let nowhere = folder.appending(path: "nowhere")
      #expect(
        error { _ = try DatasetFiles(folder: nowhere) }
          == "\(nowhere.path): there is no such folder")

      try write(SmallDataset(), to: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "groups.csv"))
      #expect(
        error { _ = try DatasetFiles(folder: folder) }
          == "\(folder.path): groups.csv is missing; a dataset has countries.csv, "
          + "datapackage.json, groups.csv, memberships.csv")
    }
  }

  @Test("in the place of a folder, or a folder in the place of one, is said")
  func wrongKind() throws {
    try inFolder { folder in
      try write(SmallDataset(), to: folder)
      let table = folder.appending(path: "groups.csv")
      #expect(
        error { _ = try DatasetFiles(folder: table) }
          == "\(table.path): this is a file; a dataset is a folder with datapackage.json in it")

      try FileManager.default.removeItem(at: table)
      try FileManager.default.createDirectory(at: table, withIntermediateDirectories: true)
      #expect(
        error { _ = try DatasetFiles(folder: folder) }
          == "\(table.path): this is a folder, not a file")
    }
  }

  @Test("that are no regular files are not read, and links to such files are")
  func noRegularFile() throws {
    try inFolder { folder in
      try write(SmallDataset(), to: folder)
      let table = folder.appending(path: "chairs.csv")
      let other = folder.appending(path: "other")
      try FileManager.default.moveItem(at: table, to: other)
      try FileManager.default.createSymbolicLink(at: table, withDestinationURL: other)
      #expect(try DatasetFiles(folder: folder).contents == SmallDataset().datasetFiles.contents)

      try FileManager.default.removeItem(at: table)
      // A pipe that nobody writes to: who opened it would wait.
      #expect(mkfifo(table.path, 0o600) == 0)
      let refused = "\(table.path): this is no file of a dataset"
      #expect(error { _ = try DatasetFiles(folder: folder) } == refused)

      try FileManager.default.removeItem(at: table)
      let device = URL(filePath: "/dev/null")
      try FileManager.default.createSymbolicLink(at: table, withDestinationURL: device)
      #expect(error { _ = try DatasetFiles(folder: folder) } == refused)
    }
  }

  @Test("of a list of edges are refused alike")
  func edgeList() throws {
    try inFolder { folder in
      let file = folder.appending(path: "edges.csv")
      #expect(
        error { _ = try EdgeList(contentsOf: file) } == "\(file.path): there is no such file")
      #expect(
        error { _ = try EdgeList(contentsOf: folder) }
          == "\(folder.path): this is a folder, not a file")
      try "a,b\nx,y\n".write(to: file, atomically: true, encoding: .utf8)
      #expect(try EdgeList(contentsOf: file).graph.matrix.edgeCount == 1)
    }
  }

  @Test("of a list of edges have a checksum, from a file or from memory, plain or quoted")
  func edgeListChecksum() throws {
    try inFolder { folder in
      for text in ["a,b\nx,y\n", "a,b\n\"x\",y\n", "a,b\nx,y"] {
        let file = folder.appending(path: "edges.csv")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let expected = sha256(Array(text.utf8))
        #expect(try EdgeList(contentsOf: file).checksum == expected)
        #expect(try EdgeList(Array(text.utf8), file: "e.csv").checksum == expected)
      }
    }
  }

  @Test("is no pipe that nobody writes to")
  func pipeWithoutWriter() throws {
    try inFolder { folder in
      let pipe = folder.appending(path: "pipe")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      #expect(
        error { _ = try readBytes(of: pipe, patience: 20) }
          == "\(pipe.path): nobody writes to this pipe")
    }
  }

  @Test("may be a pipe, however late its writer comes and however slow it is")
  func pipe() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)")
    #expect(mkfifo(path.path, 0o600) == 0)
    defer { try? FileManager.default.removeItem(at: path) }
    // A thread of its own: among many tests a task may get its turn when the reader has given up, and
    // would then wait for one for ever.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      let writer = FileHandle(forWritingAtPath: path.path)
      try? writer?.write(contentsOf: Data("a,b\nx,y\n".utf8))
      Thread.sleep(forTimeInterval: 0.05)
      try? writer?.write(contentsOf: Data("x,z\n".utf8))
      try? writer?.close()
    }
    #expect(try EdgeList(contentsOf: path).graph.matrix.edgeCount == 2)
  }
}
