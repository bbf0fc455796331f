/// A word of a line, or what stands in quotation marks.
struct TextToken {
  let text: String
  /// Where it begins.
  let offset: Int
  let isQuoted: Bool
  /// Whether a quotation mark is missing at its end.
  let isUnclosed: Bool
}

extension SourceText {
  /// The line that begins at a place, without its end; the place moves to the next. `nil` at the end.
  func nextLine(_ place: inout Int) -> Range<Int>? {
    guard place < bytes.count else { return nil }
    let start = place
    var end = endOfLine(start)
    place = end + 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The next word, or text in quotation marks, before a place; the place moves behind it.
  ///
  /// - Parameters:
  ///   - place: Where to look from.
  ///   - end: Where to stop.
  ///   - separators: What stands between words beside spaces, tabs and ends of lines.
  func nextToken(_ place: inout Int, before end: Int, separators: [UInt8] = []) -> TextToken? {
    func separates(_ byte: UInt8) -> Bool { Self.isSpace(byte) || separators.contains(byte) }
    while place < end, separates(bytes[place]) { place += 1 }
    guard place < end else { return nil }
    let start = place
    if bytes[place] == UInt8(ascii: "\"") {
      let limit = min(end, endOfLine(place))
      let close = bytes[(start + 1)..<limit].firstIndex(of: UInt8(ascii: "\""))
      place = close.map { $0 + 1 } ?? limit
      return TextToken(
        text: text((start + 1)..<(close ?? limit)), offset: start, isQuoted: true,
        isUnclosed: close == nil)
    }
    while place < end, !separates(bytes[place]) { place += 1 }
    return TextToken(text: text(start..<place), offset: start, isQuoted: false, isUnclosed: false)
  }

  /// The words of a line.
  func tokens(_ line: Range<Int>, separators: [UInt8] = []) -> [TextToken] {
    var place = line.lowerBound
    var tokens: [TextToken] = []
    while let token = nextToken(&place, before: line.upperBound, separators: separators) {
      tokens.append(token)
    }
    return tokens
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  /// The most nodes that a file may say there are. Those that it doesn't list take no bytes of it, so
  /// without a limit a line could fill the memory.
  var nodeLimit: Int { 1_000_000 + bytes.count }
}
