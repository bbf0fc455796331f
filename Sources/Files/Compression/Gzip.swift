/// Files that gzip packed (RFC 1952).
package enum Gzip {
  /// How such a file begins.
  package static let signature: [UInt8] = [0x1F, 0x8B]

  /// Unpacks a file of one member or several, which are then one after the other. O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limit: The most bytes that may come out.
  /// - Throws: ``CompressionError``, also where the checksum or the length at the end is another.
  package static func unpack(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    repeat {
      let start = try endOfHeader(in: bytes, at: place)
      let (member, end) = try Inflate.unpack(bytes[start...], limit: limit - result.count)
      guard end + 8 <= bytes.count else { throw .truncated }
      guard bytes.littleEndian(at: end, count: 4) == Int(crc32(member)),
        bytes.littleEndian(at: end + 4, count: 4) == member.count & 0xFFFF_FFFF
      else { throw .damaged("its checksum is another") }
      result += member
      place = end + 8
      // Tapes were filled up with zeros.
      while place < bytes.count, bytes[place] == 0 { place += 1 }
    } while place < bytes.count
    return result
  }

  /// Packs bytes into a file of one member, without a name and a time. O(bytes).
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    let header: [UInt8] = signature + [8, 0, 0, 0, 0, 0, 0, 255]
    let check = withUnsafeBytes(of: crc32(bytes).littleEndian) { Array($0) }
    let size = withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).littleEndian) {
      Array($0)
    }
    return header + Deflate.pack(bytes) + check + size
  }

  private static func endOfHeader(
    in bytes: [UInt8], at start: Int
  ) throws(CompressionError) -> Int {
    guard start + 10 <= bytes.count else { throw .truncated }
    guard bytes[start...].starts(with: signature) else {
      throw .damaged("other bytes follow it")
    }
    guard bytes[start + 2] == 8, bytes[start + 3] & 0xE0 == 0 else {
      throw .damaged("a method that does not exist")
    }
    let flags = bytes[start + 3]
    var place = start + 10
    if flags & 4 != 0 {
      guard place + 2 <= bytes.count else { throw .truncated }
      place += 2 + bytes.littleEndian(at: place, count: 2)
    }
    // A name and a remark, each up to a zero.
    for flag in [UInt8(8), 16] where flags & flag != 0 {
      guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else {
        throw .truncated
      }
      place = end + 1
    }
    if flags & 2 != 0 { place += 2 }
    guard place <= bytes.count else { throw .truncated }
    return place
  }
}

extension [UInt8] {
  /// A number of up to four bytes, the lowest first.
  ///
  /// - Precondition: the bytes are there.
  func littleEndian(at place: Int, count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
