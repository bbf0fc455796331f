import Measures

/// Input made from a seed file by a few random changes: the same seed and number give the same bytes.
public struct Damage {
  /// What readers stumble over: separators, numbers at the edge of their range, broken UTF-8, and the words of
  /// the formats.
  private static let pieces: [[UInt8]] =
    [
      ",", ";", "\t", "|", " ", "\"", "\"\"", "'", "\n", "\r\n", "\r", "\u{FEFF}", "\0", "-", "=",
      "#", "%",
      "2013", "2013-02-30", "2024-02-29", "0000", "9999-12-31", "member", "unknown", "0", "1", "-1",
      "-0", "1,5",
      "1e308", "1e-400", "1e999", "nan", "inf", "0x1p3", "65536", "2147483648", "4294967295",
      "4294967296", "99999999999999999999", "9223372036854775807", "-9223372036854775808", "é", "🎉",
      "\u{202E}",
      "e\u{301}", "{", "}", "[", "]", ":", "null", "true", "\\", "\\u0000", "\\ud800", "<", ">",
      "</", "/>", "<!--",
      "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#x110000;", "&lol;",
      "<!DOCTYPE a [<!ENTITY lol \"x\">]>", "<?",
      "<node id=\"a\"/>", "<edge source=\"a\" target=\"b\"/>", "*Vertices", "*Edges", "*Arcs",
      "*Matrix",
      "%%MatrixMarket", "dl ", "nr=", "nc=", "n=", "format=", "data:", "labels:", "row labels:",
      "node [ id 1 ]",
      "graph", "incidences", "bipartite", "weight", "sep=;", "PK\u{3}\u{4}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x80], [0xFF, 0xFE],
    ]

  /// What is repeated to make nesting that is deep.
  private static let nests: [[UInt8]] = ["[", "{\"a\":", "<a>", "node [ ", "(", "\"", "&", "<!--"]
    .map {
      Array($0.utf8)
    }

  private var random: SplitMix64

  /// Starts at an input's place in a campaign.
  ///
  /// - Parameters:
  ///   - seed: The campaign's seed.
  ///   - number: The input's number.
  ///   - target: The reader's name, so that readers get different inputs.
  public init(seed: UInt64, number: Int, target: String) {
    // FNV-1a, which is the same in every process.
    let name = target.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    random = SplitMix64(seed: seed ^ name ^ (UInt64(number) &* 0x9E37_79B9_7F4A_7C15))
    // The first numbers of neighbouring seeds are told apart by a few steps.
    for _ in 0..<2 { _ = random.next() }
  }

  /// A number below a bound.
  public mutating func below(_ bound: Int) -> Int {
    Int(random.next() % UInt64(max(1, bound)))
  }

  /// A random choice.
  public mutating func chosen<Element>(from elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Changes bytes in one to eight places; in one input of four hundred deep nesting or a long repeat is put in.
  public mutating func damaged(_ bytes: [UInt8], splicing others: [[UInt8]] = []) -> [UInt8] {
    var bytes = bytes
    let changes = 1 + below(4) * below(3) + below(2)
    for _ in 0..<changes {
      let place = below(bytes.count + 1)
      let end = min(bytes.count, place + below(16))
      switch below(12) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(UInt8(below(256)), at: place)
      case 2, 3: bytes.replaceSubrange(place..<end, with: chosen(from: Self.pieces))
      case 4, 5: bytes.insert(contentsOf: chosen(from: Self.pieces), at: place)
      case 6: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 7 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
      case 8 where place < bytes.count: bytes[place] = UInt8(below(256))
      case 9 where !others.isEmpty:
        let other = chosen(from: others)
        let start = below(other.count + 1)
        bytes = Array(bytes.prefix(place)) + other[start...]
      case 10: moveLine(of: &bytes)
      case 11 where below(4) == 0: bytes = Array(bytes.prefix(place))
      default: bytes.insert(contentsOf: chosen(from: Self.pieces), at: place)
      }
    }
    if below(400) == 0 {
      let place = below(bytes.count + 1)
      let nest = chosen(from: Self.nests + [Array(bytes.suffix(40))])
      bytes.insert(
        contentsOf: Array(repeatElement(nest, count: 1 + below(20_000)).joined()), at: place)
    }
    return bytes
  }

  /// Copies a line to another place, or moves it there.
  private mutating func moveLine(of bytes: inout [UInt8]) {
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    guard ends.count > 1 else { return }
    let which = below(ends.count - 1)
    let line = Array(bytes[(ends[which] + 1)...ends[which + 1]])
    if below(2) == 0 { bytes.removeSubrange((ends[which] + 1)...ends[which + 1]) }
    let target = below(ends.count - 1)
    bytes.insert(contentsOf: line, at: min(bytes.count, ends[target] + 1))
  }
}
