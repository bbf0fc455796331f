import Foundation

/// Standard output, written to so that a full disk or a closed pipe is an error and no trap.
enum StandardOutput {
  /// Writes bytes.
  ///
  /// - Throws: ``Failure`` with status `cannotCreate`.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw Failure(.cannotCreate, "standard output can't be written to (\(reason(error))).")
    }
  }

  /// Writes a line of text.
  static func print(_ line: String) throws {
    try write(Array((line + "\n").utf8))
  }
}
