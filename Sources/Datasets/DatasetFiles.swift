import CDatasets
import Files
import Foundation
import Tables

/// The bytes of a dataset's files, wherever they come from.
public struct DatasetFiles: Sendable {
  /// How the dataset is named in messages: the folder's path, or "embedded dataset".
  public let origin: String

  /// The bytes of each file that is there, by its name.
  public let contents: [String: [UInt8]]

  /// The largest file that is read, in bytes.
  public static let sizeLimit = fileSizeLimit

  /// The files that a dataset must have.
  public static let required = [
    "countries.csv", "datapackage.json", "groups.csv", "memberships.csv",
  ]

  /// The files that a dataset may have; without one, what it would tell is unknown.
  public static let optional = [
    "burden-model.json", "chairs.csv", "eligibility.csv", "gatherings-history.csv",
    "gatherings.csv", "group-design.csv", "peer-group-definitions.csv", "peer-groups.csv",
  ]

  /// The dataset that is embedded in the program.
  public static let embedded: DatasetFiles = {
    var contents: [String: [UInt8]] = [:]
    var place = 0
    while let file = embedded_file_at(place)?.pointee {
      contents[String(cString: file.name)] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.size))
      place += 1
    }
    return DatasetFiles(origin: "embedded dataset", contents: contents)
  }()

  /// Takes files that are in memory.
  public init(origin: String, contents: [String: [UInt8]]) {
    self.origin = origin
    self.contents = contents
  }

  /// Reads the files of a folder.
  ///
  /// - Throws: ``ReadingError/unreadable(path:reason:)`` where the folder or one of the required files
  ///   is missing or can't be read.
  public init(folder: URL) throws(ReadingError) {
    var isFolder: ObjCBool = false
    let path = folder.relativePath
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      throw .unreadable(path: path, reason: "there is no such folder")
    }
    guard isFolder.boolValue else {
      throw .unreadable(
        path: path, reason: "this is a file; a dataset is a folder with datapackage.json in it")
    }
    var contents: [String: [UInt8]] = [:]
    for name in Self.required + Self.optional {
      let file = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else {
        if Self.required.contains(name) {
          throw .unreadable(
            path: path,
            reason: "\(name) is missing; a dataset has \(Self.required.joined(separator: ", "))")
        }
        continue
      }
      let type =
        try? FileManager.default.attributesOfItem(
          atPath: file.resolvingSymlinksInPath().path)[.type] as? FileAttributeType
      // Of a folder `readBytes` tells that it is one.
      guard type == .typeRegular || type == .typeDirectory else {
        throw .unreadable(path: file.relativePath, reason: "this is no file of a dataset")
      }
      contents[name] = try readBytes(of: file)
    }
    self.init(origin: path, contents: contents)
  }

  /// The SHA-256 of the files' bytes, one file after the other in order of name.
  var checksum: String {
    sha256(contents.sorted { $0.key < $1.key }.flatMap(\.value))
  }
}
