/// The version of the calls, which changes when any of them changes its meaning.
@_cdecl("ml_version")
public func version() -> Int32 { 1 }

/// Memory for a caller that has none of its own in the engine's address space, as a page has not.
///
/// - Returns: the address, a multiple of 16, which ``release(_:)`` takes; `nil` for a size below 1 or
///   above ``Bounds/bytes``.
@_cdecl("ml_allocate")
public func allocate(_ byteCount: Int32) -> UnsafeMutableRawPointer? {
  guard byteCount > 0, Int(byteCount) <= Bounds.bytes else { return nil }
  return .allocate(byteCount: Int(byteCount), alignment: 16)
}

/// Gives memory back that ``allocate(_:)`` gave; nothing for `nil`.
@_cdecl("ml_free")
public func release(_ memory: UnsafeMutableRawPointer?) { memory?.deallocate() }

/// How large what the engine holds and answers may be. With these an answer fits into the four thousand
/// million bytes of WebAssembly's memory.
enum Bounds {
  /// Bytes of one piece of memory.
  static let bytes = 1 << 30
  /// Edges of a network.
  static let edges = 20_000_000
  /// Nodes of a side.
  static let nodes = 20_000_000
  /// Pairs of one side that may share a neighbour, as paths of length two bound them.
  static let pairs = 50_000_000
  /// Samples of a null model.
  static let samples = 1_000_000
  /// Numbers that a comparison with chance holds: 5 % of all that it draws.
  static let heldNumbers = 50_000_000
  /// Updates of an iteration.
  static let updates = 100_000
  /// Bytes of a name.
  static let name = 200
}

/// Copies a text's UTF-8, as much as there is room for; gives its length.
func copied(_ text: String, to bytes: UnsafeMutablePointer<UInt8>?, capacity: Int32) -> Int32 {
  var length = 0
  for byte in text.utf8 {
    if let bytes, length < Int(capacity) { bytes[length] = byte }
    length += 1
  }
  return Int32(clamping: length)
}

/// The text of some bytes of UTF-8; what is not UTF-8 in them becomes U+FFFD, which no name has.
func text(_ bytes: UnsafePointer<UInt8>?, _ length: Int32) throws(Fault) -> String {
  guard let bytes, length > 0, Int(length) <= Bounds.name else {
    throw Fault(.badArgument, "a name has 1 to \(Bounds.name) bytes, not \(length)")
  }
  return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(length)), as: UTF8.self)
}

/// The numbers at an address.
func numbers<Number>(
  _ start: UnsafePointer<Number>?, _ count: Int32, _ meaning: StaticString
) throws(Fault) -> [Number] {
  guard count >= 0, Int(count) <= Bounds.bytes / MemoryLayout<Number>.stride else {
    throw Fault(.badArgument, "there cannot be \(count) \(meaning)")
  }
  guard count > 0 else { return [] }
  guard let start else { throw Fault(.badArgument, "there is no address of \(count) \(meaning)") }
  return Array(UnsafeBufferPointer(start: start, count: Int(count)))
}

/// The room for an answer, which must be as large as the answer.
func room<Number>(
  _ start: UnsafeMutablePointer<Number>?, _ count: Int32, for needed: Int
) throws(Fault) -> UnsafeMutableBufferPointer<Number> {
  guard Int(count) == needed, start != nil || needed == 0 else {
    throw Fault(.badArgument, "the answer has \(needed) numbers, and there is room for \(count)")
  }
  return UnsafeMutableBufferPointer(start: start, count: needed)
}

extension UnsafeMutableBufferPointer<Double> {
  /// Writes numbers; NaN stands for an undefined one, at this boundary only.
  func write(_ values: [Double?]) {
    for (place, value) in values.enumerated() where place < count { self[place] = value ?? .nan }
  }
}
