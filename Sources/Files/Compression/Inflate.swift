/// Unpacks data that DEFLATE packed (RFC 1951).
///
/// Written here because a library would have to be on every machine, and this is short. What it
/// unpacks is bounded, so that a small file can't fill the memory.
package struct Inflate {
  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var output: [UInt8] = []
  /// The next byte of the input.
  private var place: Int
  /// Bits that were taken from the input and not used yet, the next one lowest.
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// Unpacks what begins a slice. O(input + output).
  ///
  /// - Parameters:
  ///   - input: The packed bytes, and possibly others behind them.
  ///   - limit: The most bytes that may come out.
  /// - Returns: What was packed, and the place behind the packed bytes.
  /// - Throws: ``CompressionError``.
  package static func unpack(
    _ input: ArraySlice<UInt8>, limit: Int
  ) throws(CompressionError) -> (bytes: [UInt8], end: Int) {
    var inflate = Inflate(input, limit: limit)
    while try !inflate.readBlock() {}
    // Whole bytes that were taken ahead are given back.
    return (inflate.output, inflate.place - inflate.bitCount / 8)
  }

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    place = input.startIndex
  }

  /// Reads a block.
  ///
  /// - Returns: Whether it is the last.
  private mutating func readBlock() throws(CompressionError) -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try readStored()
    case 1: try readCompressed(literals: Self.fixedLiterals, distances: Self.fixedDistances)
    case 2:
      let (literals, distances) = try readCodes()
      try readCompressed(literals: literals, distances: distances)
    default: throw .damaged("a block of a kind that does not exist")
    }
    return isLast
  }

  private mutating func readStored() throws(CompressionError) {
    _ = try take(bitCount % 8)
    let length = try take(16)
    let complement = try take(16)
    guard length == ~complement & 0xFFFF else {
      throw .damaged("a stored block without its length")
    }
    guard output.count + length <= limit else { throw .tooLarge(limit: limit) }
    for _ in 0..<length { output.append(UInt8(truncatingIfNeeded: try take(8))) }
  }

  private mutating func readCompressed(
    literals: HuffmanCode, distances: HuffmanCode
  ) throws(CompressionError) {
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge(limit: limit) }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < DeflateTables.lengths.count else { throw .damaged("a bad length") }
        let (length, lengthBits) = DeflateTables.lengths[symbol - 257]
        let count = length + (try take(lengthBits))
        let code = try self.symbol(of: distances)
        guard code < DeflateTables.distances.count else { throw .damaged("a bad distance") }
        let (distance, distanceBits) = DeflateTables.distances[code]
        let back = distance + (try take(distanceBits))
        guard back <= output.count else { throw .damaged("a distance to before the beginning") }
        guard output.count + count <= limit else { throw .tooLarge(limit: limit) }
        // What is copied may reach into what it appends.
        for _ in 0..<count { output.append(output[output.count - back]) }
      }
    }
  }

  /// Reads the codes of a block that brings its own.
  private mutating func readCodes() throws(CompressionError) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengthCount {
      codeLengths[DeflateTables.codeLengthOrder[index]] = UInt8(try take(3))
    }
    let code = try HuffmanCode(lengths: codeLengths)
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      switch try symbol(of: code) {
      case let length where length < 16: lengths.append(UInt8(length))
      case 16:
        guard let last = lengths.last else { throw .damaged("a repetition of nothing") }
        lengths += repeatElement(last, count: try take(2) + 3)
      case 17: lengths += repeatElement(0, count: try take(3) + 3)
      default: lengths += repeatElement(0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount else {
      throw .damaged("more code lengths than codes")
    }
    return (
      try HuffmanCode(lengths: lengths[..<literalCount]),
      try HuffmanCode(lengths: lengths[literalCount...])
    )
  }

  /// The next bits of the input as a number.
  private mutating func take(_ count: Int) throws(CompressionError) -> Int {
    fill()
    guard count <= bitCount else { throw .truncated }
    let value = bits & (1 << UInt64(count) - 1)
    bits >>= UInt64(count)
    bitCount -= count
    return Int(value)
  }

  /// The symbol whose code comes next.
  private mutating func symbol(of code: HuffmanCode) throws(CompressionError) -> Int {
    fill()
    guard let (symbol, length) = code.symbol(startingWith: bits) else {
      throw bitCount < HuffmanCode.longest ? .truncated : .damaged("a code that does not exist")
    }
    guard length <= bitCount else { throw .truncated }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  private mutating func fill() {
    while bitCount <= 48, place < input.endIndex {
      bits |= UInt64(input[place]) << UInt64(bitCount)
      place += 1
      bitCount += 8
    }
  }

  private static let fixedLiterals = fixed(
    [(8, 144), (9, 112), (7, 24), (8, 8)].flatMap { length, count in
      [UInt8](repeating: length, count: count)
    })
  private static let fixedDistances = fixed([UInt8](repeating: 5, count: 30))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanCode {
    do { return try HuffmanCode(lengths: lengths) } catch { preconditionFailure("\(error)") }
  }
}
