import Foundation

/// A folder that several files are written to: all of them, or none.
///
/// Files are first written to a temporary folder inside, and moved to their places when all are
/// there; what else is in the folder stays.
struct OutputFolder {
  private let folder: URL
  private let staging: URL
  private let path: String

  /// Opens a folder, which is made where it is missing.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`.
  init(path: String) throws {
    self.path = path
    folder = URL(fileURLWithPath: path, isDirectory: true)
    staging = folder.appendingPathComponent(".minilateral-\(UUID().uuidString)", isDirectory: true)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      !isFolder.boolValue
    {
      throw Failure(.cannotCreate, "\(path): this is a file; --output names a folder.")
    }
    do {
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "\(path): the folder can't be written to (\(reason(error))).")
    }
  }

  /// Writes all files, by their paths within the folder.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`; the folder is then as it was.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    defer { discard() }
    let manager = FileManager.default
    do {
      for (name, bytes) in files {
        let file = staging.appendingPathComponent(name)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        let target = folder.appendingPathComponent(name)
        try manager.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        var isFolder: ObjCBool = false
        if manager.fileExists(atPath: target.path, isDirectory: &isFolder), isFolder.boolValue {
          throw Failure(.cannotCreate, "\(path)/\(name): this is a folder, where a file should go.")
        }
      }
      // Nothing is left that can fail but the moves themselves, each of which is all or nothing.
      for (name, _) in files {
        let (from, to) = (staging.appendingPathComponent(name), folder.appendingPathComponent(name))
        guard rename(from.path, to.path) == 0 else {
          throw Failure(.cannotCreate, "\(path)/\(name): \(String(cString: strerror(errno))).")
        }
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.cannotCreate, "\(path): the results can't be written (\(reason(error))).")
    }
  }

  /// Removes what was written but not moved to its place.
  func discard() { try? FileManager.default.removeItem(at: staging) }
}
