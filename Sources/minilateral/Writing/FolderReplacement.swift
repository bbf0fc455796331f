import CExchange
import Foundation

/// A folder that is made whole beside another, and takes its place at once.
///
/// What else is in the old folder is taken over by hard links, so that it is the same files. A folder is not replaced
/// but written to where that is not possible, or would be noticed:
/// - the program runs in it (whoever started it stands in the old folder),
/// - its parent can't be written to, it belongs to somebody else, or another file system is mounted there,
/// - it holds thousands of other files, or the file system has no such call.
struct FolderReplacement {
  /// Something that can't be done here, while moving files one by one can.
  private struct Unsupported: Error {}

  /// More than that is no folder of results.
  private static let entryLimit = 5_000

  private let folder: URL
  private let isNew: Bool
  private let staging: URL
  /// Folders around it that have to be made first.
  private let outer: [URL]

  /// Prepares a replacement.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - made: All folders that have to be made, the outer before the inner.
  init(of folder: URL, making made: [URL]) {
    isNew = made.contains { $0.standardizedFileURL.path == folder.standardizedFileURL.path }
    self.folder = isNew ? folder.standardizedFileURL : folder.resolvingSymlinksInPath()
    staging = self.folder.deletingLastPathComponent()
      .appendingPathComponent(".minilateral-\(UUID().uuidString)", isDirectory: true)
    let path = self.folder.path
    outer = made.filter { path.hasPrefix($0.standardizedFileURL.path + "/") }
  }

  /// Writes files by their paths within the folder.
  ///
  /// - Returns: Whether it was done; if not, nothing was changed.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws -> Bool {
    guard isNew || mayBeReplaced else { return false }
    let (staging, outer, turn) = (staging, outer, Turn())
    let undo: @Sendable () -> Void = {
      try? FileManager.default.removeItem(at: staging)
      for place in outer.reversed() { rmdir(place.path) }
    }
    let interruption = Interruption { turn.abandon(undo) }
    defer { interruption.end() }
    do {
      for place in outer + [staging] { try Self.make(place) }
      for file in files {
        let place = staging.appendingPathComponent(file.name)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
      }
      if isNew {
        try turn.take {
          guard rename(staging.path, folder.path) == 0 else { throw Unsupported() }
        }
      } else {
        var old = OldContents()
        try takeOver("", except: Set(files.map(\.name)), &old)
        try turn.take {
          guard exchange_paths(staging.path, folder.path) == 0 else { throw Unsupported() }
        }
        remove(old)
      }
      return true
    } catch is Unsupported {
      undo()
      return false
    } catch {
      turn.abandon(undo)
      throw error
    }
  }

  private var mayBeReplaced: Bool {
    let parent = folder.deletingLastPathComponent().path
    var (own, above) = (stat(), stat())
    guard lstat(folder.path, &own) == 0, lstat(parent, &above) == 0, access(parent, W_OK) == 0,
      own.st_dev == above.st_dev, own.st_uid == geteuid(), own.st_gid == getegid()
    else { return false }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().path
    return here != folder.path && !here.hasPrefix(folder.path + "/")
  }

  /// What the old folder holds, by paths within it: no more than this is removed with it.
  private struct OldContents {
    var files: [String] = []
    var folders: [String] = []
  }

  /// Links what is in a part of the old folder into the new one, but for files that are new.
  private func takeOver(_ part: String, except new: Set<String>, _ old: inout OldContents) throws {
    let place = part.isEmpty ? folder : folder.appendingPathComponent(part)
    var status = stat()
    guard lstat(place.path, &status) == 0 else { throw Unsupported() }
    let copy = part.isEmpty ? staging : staging.appendingPathComponent(part)
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    guard chmod(copy.path, status.st_mode & 0o7777) == 0 else { throw Unsupported() }
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() {
      let entry = part.isEmpty ? name : "\(part)/\(name)"
      guard old.files.count + old.folders.count < Self.entryLimit,
        lstat(place.appendingPathComponent(name).path, &status) == 0
      else { throw Unsupported() }
      if status.st_mode & S_IFMT == S_IFDIR {
        old.folders.append(entry)
        try takeOver(entry, except: new, &old)
      } else {
        old.files.append(entry)
        let from = place.appendingPathComponent(name).path
        guard
          new.contains(entry)
            || linkat(AT_FDCWD, from, AT_FDCWD, copy.appendingPathComponent(name).path, 0) == 0
        else { throw Unsupported() }
      }
    }
  }

  /// Removes the old folder, which stands where the new one was made. What came into it meanwhile stays there.
  private func remove(_ old: OldContents) {
    for file in old.files { unlink(staging.appendingPathComponent(file).path) }
    // A folder comes before those in it.
    for part in old.folders.reversed() { rmdir(staging.appendingPathComponent(part).path) }
    rmdir(staging.path)
  }

  private static func make(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }
}
