import Foundation

/// Where a result goes: standard output, or a file that is there whole or not at all.
struct OutputFile {
  /// The file's path; `nil` or "-" for standard output.
  let path: String?

  /// Writes bytes; a file through a temporary one beside it, which then takes its place.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`.
  func write(_ bytes: [UInt8]) throws { try write { take in try take(bytes) } }

  /// Writes bytes piece by piece, as they are made; a file through a temporary one beside it.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`, and what `make` throws of its own.
  func write(_ make: ((_ piece: [UInt8]) throws -> Void) throws -> Void) throws {
    guard let path, path != "-" else { return try make { try StandardOutput.write($0) } }
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
        try replace(file.resolvingSymlinksInPath(), by: make)
      } else {
        let handle = try FileHandle(forWritingTo: file)
        try make { try handle.write(contentsOf: Data($0)) }
        try handle.close()
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.cannotCreate, "\(path): the file can't be written (\(reason(error))).")
    }
  }
}

/// Writes a temporary file beside another's place and puts it there when it is whole; a failure or an
/// interruption leaves nothing.
private func replace(
  _ file: URL, by make: ((_ piece: [UInt8]) throws -> Void) throws -> Void
) throws {
  let staging = file.deletingLastPathComponent()
    .appendingPathComponent(".minilateral-\(UUID().uuidString)")
  let undo: @Sendable () -> Void = { try? FileManager.default.removeItem(at: staging) }
  let interruption = Interruption(cleaning: undo)
  defer { interruption.end() }
  do {
    try Data().write(to: staging)
    // A file that is replaced keeps who may read and write it.
    if let mode = try? FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: staging.path)
    }
    let handle = try FileHandle(forWritingTo: staging)
    try make { try handle.write(contentsOf: Data($0)) }
    try handle.close()
    guard rename(staging.path, file.path) == 0 else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  } catch {
    undo()
    throw error
  }
}

/// Why writing failed, in a few words.
func reason(_ error: any Error) -> String {
  let cocoa = error as NSError
  let underlying = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa
  guard underlying.domain == NSPOSIXErrorDomain else { return cocoa.localizedDescription }
  return String(cString: strerror(Int32(underlying.code)))
}
