/// The cyclic redundancy check of gzip and zip (RFC 1952, section 8; polynomial 0xEDB88320). O(bytes).
package func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var check = ~UInt32(0)
  for byte in bytes {
    check = table[Int(UInt8(truncatingIfNeeded: check) ^ byte)] ^ check >> 8
  }
  return ~check
}

private let table: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { value, _ in
    value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
  }
}
