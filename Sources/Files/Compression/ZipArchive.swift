/// The files in a zip archive (PKWARE's APPNOTE.TXT): stored or deflated, not encrypted, not in parts,
/// and smaller than 4 GB.
package struct ZipArchive {
  /// How an archive begins that has a file in it.
  package static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private struct Entry {
    let name: String
    let method: Int
    let check: Int
    let packedSize: Int
    let header: Int
  }

  private let bytes: [UInt8]
  private let entries: [Entry]

  /// The paths of all files in it, in the archive's order.
  package var names: [String] { entries.map(\.name) }

  /// Reads the list of files at the archive's end. O(files).
  ///
  /// - Throws: ``CompressionError`` where there is none.
  package init(_ bytes: [UInt8]) throws(CompressionError) {
    let endSignature = 0x0605_4B50
    let earliest = max(0, bytes.count - 22 - 0xFFFF)
    guard bytes.count >= 22,
      let end = (earliest...(bytes.count - 22)).last(where: {
        bytes[$0] == 0x50 && bytes.littleEndian(at: $0, count: 4) == endSignature
      })
    else { throw .truncated }
    var place = bytes.littleEndian(at: end + 16, count: 4)
    var entries: [Entry] = []
    for _ in 0..<bytes.littleEndian(at: end + 10, count: 2) {
      guard place + 46 <= bytes.count, bytes.littleEndian(at: place, count: 4) == 0x0201_4B50 else {
        throw .damaged("its list of files")
      }
      let nameLength = bytes.littleEndian(at: place + 28, count: 2)
      let nameEnd = place + 46 + nameLength
      guard nameEnd <= bytes.count else { throw .truncated }
      guard bytes[place + 8] & 1 == 0 else { throw .damaged("a file with a password") }
      entries.append(
        Entry(
          name: String(decoding: bytes[(place + 46)..<nameEnd], as: UTF8.self),
          method: bytes.littleEndian(at: place + 10, count: 2),
          check: bytes.littleEndian(at: place + 16, count: 4),
          packedSize: bytes.littleEndian(at: place + 20, count: 4),
          header: bytes.littleEndian(at: place + 42, count: 4)))
      place =
        nameEnd + bytes.littleEndian(at: place + 30, count: 2)
        + bytes.littleEndian(at: place + 32, count: 2)
    }
    self.bytes = bytes
    self.entries = entries
  }

  /// Unpacks a file; `nil` where there is none of this name. O(bytes).
  ///
  /// - Parameters:
  ///   - name: The file's path in the archive.
  ///   - limit: The most bytes that may come out.
  /// - Throws: ``CompressionError``.
  package func unpack(_ name: String, limit: Int) throws(CompressionError) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    let header = entry.header
    guard header + 30 <= bytes.count else { throw .truncated }
    guard bytes.littleEndian(at: header, count: 4) == 0x0403_4B50 else {
      throw .damaged("a file that is not where the list says")
    }
    let start =
      header + 30 + bytes.littleEndian(at: header + 26, count: 2)
      + bytes.littleEndian(at: header + 28, count: 2)
    let end = start + entry.packedSize
    guard end <= bytes.count else { throw .truncated }
    let content: [UInt8]
    switch entry.method {
    case 0:
      guard end - start <= limit else { throw .tooLarge(limit: limit) }
      content = Array(bytes[start..<end])
    case 8: content = try Inflate.unpack(bytes[start..<end], limit: limit).bytes
    default: throw .damaged("a file packed by a method other than deflate")
    }
    guard Int(crc32(content)) == entry.check else { throw .damaged("its checksum is another") }
    return content
  }
}
