import Foundation

/// A folder that several files are written to: all of them, or none.
///
/// A new folder is made whole beside the old one, with what else is in that, and the two change places at once:
/// whenever the program ends, killed or not, the folder is the old or the new one. Where that can't be (see
/// ``FolderReplacement``), files are moved to their places one by one when all are there; then a failure, or an
/// interruption by Ctrl-C, leaves the folder as it was, and only a kill between two moves does not.
struct OutputFolder {
  private let folder: URL
  private let path: String

  /// Names a folder, and checks that it may be one. Nothing is made yet.
  ///
  /// - Throws: ``Failure``: `usage` for an empty path, `cannotCreate` for one that is a file or can't
  ///   be written to.
  init(path: String) throws {
    guard !path.isEmpty else { throw Failure(.usage, "--output names no folder.") }
    self.path = path
    folder = URL(fileURLWithPath: path, isDirectory: true)
    var nearest = folder
    while !Self.exists(nearest), nearest.path != "/" { nearest.deleteLastPathComponent() }
    guard Self.isFolder(nearest) else {
      throw Failure(
        .cannotCreate,
        nearest == folder
          ? "\(path): this is a file; --output names a folder."
          : "\(path): \(nearest.path) is a file, so no folder can be made in it.")
    }
    guard FileManager.default.isWritableFile(atPath: nearest.path) else {
      throw Failure(.cannotCreate, "\(path): \(nearest.path) can't be written to (no permission).")
    }
  }

  /// Writes all files, by their paths within the folder.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`; the folder is then as it was.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    for (name, _) in files where Self.isFolder(folder.appendingPathComponent(name)) {
      throw Failure(.cannotCreate, "\(path)/\(name): this is a folder, where a file should go.")
    }
    let made = try missingFolders(for: files.map(\.name))
    do {
      let replacement = FolderReplacement(of: folder, making: made)
      if try replacement.write(files) { return }
    } catch {
      if let failure = error as? Failure { throw failure }
      throw Failure(.cannotCreate, "\(path): the results can't be written (\(reason(error))).")
    }
    try move(files, making: made)
  }

  /// Moves files to their places one by one.
  private func move(_ files: [(name: String, bytes: [UInt8])], making made: [URL]) throws {
    let staging = folder.appendingPathComponent(".minilateral-\(UUID().uuidString)")
    let turn = Turn()
    // Folders that something stands in by then are not removed.
    let undo: @Sendable () -> Void = {
      try? FileManager.default.removeItem(at: staging)
      for place in made.reversed() { rmdir(place.path) }
    }
    let interruption = Interruption { turn.abandon(undo) }
    defer { interruption.end() }
    do {
      for place in made { try Self.make(place) }
      try Self.make(staging)
      for (place, file) in files.enumerated() {
        try Data(file.bytes).write(to: staging.appendingPathComponent("\(place)"))
      }
      // Nothing is left that can fail but the moves themselves, each of which is all or nothing.
      try turn.take {
        for (place, file) in files.enumerated() {
          let from = staging.appendingPathComponent("\(place)")
          let to = folder.appendingPathComponent(file.name)
          guard rename(from.path, to.path) == 0 else {
            throw Failure(
              .cannotCreate, "\(path)/\(file.name): \(String(cString: strerror(errno))).")
          }
        }
      }
      try FileManager.default.removeItem(at: staging)
    } catch {
      undo()
      if let failure = error as? Failure { throw failure }
      throw Failure(.cannotCreate, "\(path): the results can't be written (\(reason(error))).")
    }
  }

  /// The folders that must be made, the outer before the inner.
  private func missingFolders(for names: [String]) throws -> [URL] {
    var missing: [URL] = []
    for name in names {
      var place = folder.appendingPathComponent(name).deletingLastPathComponent()
      var chain: [URL] = []
      while !Self.exists(place), place.path != "/" {
        chain.append(place)
        place.deleteLastPathComponent()
      }
      guard Self.isFolder(place) else {
        throw Failure(
          .cannotCreate, "\(path)/\(name): \(place.path) is no folder (or leads to none).")
      }
      for place in chain.reversed() where !missing.contains(place) { missing.append(place) }
    }
    return missing
  }

  private static func make(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  /// Whether anything has this path, a symbolic link that leads nowhere included.
  private static func exists(_ url: URL) -> Bool {
    var status = stat()
    return lstat(url.path, &status) == 0
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
