import Files
import Foundation
import Tables

/// A file of a collection: its name, and its bytes when they are asked for.
struct SourceFile {
  let url: URL

  /// The name that faults are told with.
  var name: String { url.lastPathComponent }

  /// The tables in a folder, sorted by name: files of comma- or tab-separated values, packed by gzip or
  /// not.
  ///
  /// - Throws: ``ReadingError/unreadable(path:reason:)`` for a folder that is none or can't be read.
  static func tables(in folder: URL) throws(ReadingError) -> [SourceFile] {
    let path = folder.relativePath
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      let exists = FileManager.default.fileExists(atPath: folder.path)
      throw .unreadable(
        path: path,
        reason: exists ? "this is no folder that can be read" : "there is no such folder")
    }
    return names.sorted().filter { name in
      let plain = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
      return !name.hasPrefix(".")
        && [".csv", ".tsv", ".tab", ".txt"].contains { plain.lowercased().hasSuffix($0) }
    }.map { SourceFile(url: folder.appendingPathComponent($0)) }
  }

  /// Walks over the records. A file that is not packed is not held in memory: the table of pairs that
  /// Correlates of War distributes is a gigabyte.
  ///
  /// - Throws: ``ReadingError`` for a file that can't be read or unpacked, and what `read` throws.
  func reading<Result>(
    _ read: (inout DelimitedRecords) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    if name.lowercased().hasSuffix(".gz") {
      let packed = try readBytes(of: url)
      let bytes: [UInt8]
      do {
        bytes = try Gzip.unpack(packed, limit: Self.unpackedLimit)
      } catch {
        throw .unreadable(path: url.relativePath, reason: "\(error)")
      }
      return try bytes.withUnsafeBufferPointer { bytes throws(ReadingError) in
        var records = DelimitedRecords(bytes)
        return try read(&records)
      }
    }
    let data: Data
    do {
      data = try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      throw .unreadable(path: url.relativePath, reason: "the file can't be read")
    }
    var result: Swift.Result<Result, ReadingError>?
    data.withUnsafeBytes { bytes in
      var records = DelimitedRecords(bytes.bindMemory(to: UInt8.self))
      do throws(ReadingError) {
        result = .success(try read(&records))
      } catch {
        result = .failure(error)
      }
    }
    guard let result else {
      throw .unreadable(path: url.relativePath, reason: "the file can't be read")
    }
    return try result.get()
  }

  /// The headings: the cells of the first record, in small letters.
  func headings() throws(ReadingError) -> [String] {
    try reading { records throws(ReadingError) in Self.headings(of: &records) }
  }

  /// The cells of the first record, in small letters.
  static func headings(of records: inout DelimitedRecords) -> [String] {
    records.next() ? records.cells.indices.map { records.text($0).lowercased() } : []
  }

  /// The most bytes that are unpacked.
  private static let unpackedLimit = 2 << 30
}
