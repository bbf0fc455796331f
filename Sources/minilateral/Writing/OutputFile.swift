import Foundation

/// Where a result goes: standard output, or a file that is there whole or not at all.
struct OutputFile {
  /// The file's path; `nil` or "-" for standard output.
  let path: String?

  /// Writes bytes; a file through a temporary one beside it, which then takes its place.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`.
  func write(_ bytes: [UInt8]) throws {
    guard let path, path != "-" else { return try StandardOutput.write(bytes) }
    guard !path.isEmpty else { throw Failure(.usage, "--output names no file.") }
    guard !path.hasSuffix("/") else {
      throw Failure(.cannotCreate, "\(path): this would be a folder; --output names a file.")
    }
    let file = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
    guard !(exists && isFolder.boolValue) else {
      throw Failure(.cannotCreate, "\(path): this is a folder; --output names a file.")
    }
    let parent = file.deletingLastPathComponent()
    guard FileManager.default.fileExists(atPath: parent.path) else {
      throw Failure(.cannotCreate, "\(path): there is no folder \(parent.path) to put the file in.")
    }
    // A device or a pipe can't be replaced by a file: it is written to.
    let type = try? FileManager.default.attributesOfItem(atPath: file.path)[.type]
    let isRegular = !exists || type as? FileAttributeType == .typeRegular
    do {
      if isRegular || type as? FileAttributeType == .typeSymbolicLink {
        try Data(bytes).write(to: file.resolvingSymlinksInPath(), options: .atomic)
      } else {
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      }
    } catch {
      throw Failure(.cannotCreate, "\(path): the file can't be written (\(reason(error))).")
    }
  }
}

/// Why writing failed, in a few words.
func reason(_ error: any Error) -> String {
  let cocoa = error as NSError
  let underlying = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa
  guard underlying.domain == NSPOSIXErrorDomain else { return cocoa.localizedDescription }
  return String(cString: strerror(Int32(underlying.code)))
}
