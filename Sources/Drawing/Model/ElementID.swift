/// The identifier of a node or an edge in a diagram: the `id` of its element in the SVG, and its name
/// in the DOT text.
///
/// It is made from data by one rule, so that the same data gives the same identifier, and different
/// data different ones: `country-KOR`, `membership-mikta--KOR`. ASCII letters, digits and single
/// hyphens stay; every other scalar becomes its hexadecimal number between underscores; a key beyond
/// 64 characters is cut and marked with a checksum of the whole.
public struct ElementID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier: ASCII letters, digits, `-` and `_`.
  public let text: String

  /// Identifies a thing of a kind by what tells it from others of the kind: a country by its code, a
  /// membership by group and country. O(length).
  public init(_ kind: Diagram.ElementKind, _ keys: String...) {
    text = kind.rawValue + "-" + keys.map(ElementID.encoded).joined(separator: "--")
  }

  /// Identifies a part of an element. No key ends with a hyphen, so that this is no other element.
  package init(part: StaticString, of whole: ElementID) { text = "\(whole.text)---\(part)" }

  /// The country or group that an element is about, of which it may show a part only: `group-mikta`
  /// for `group-mikta--total`. No key has two hyphens in it.
  package var subject: ElementID {
    text.firstRange(of: "--").map { ElementID(text: String(text[..<$0.lowerBound])) } ?? self
  }

  private init(text: String) { self.text = text }

  /// In the order of the texts.
  public static func < (a: ElementID, b: ElementID) -> Bool { a.text < b.text }

  /// The text.
  public var description: String { text }

  private static func encoded(_ key: String) -> String {
    var text = ""
    for scalar in key.unicodeScalars {
      if text.utf8.count > 64 { return text + "_" + checksum(of: key) }
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": text.unicodeScalars.append(scalar)
      // Two hyphens divide keys, so that a key has none at its ends and never two together.
      case "-" where !text.isEmpty && text.last != "-": text += "-"
      default: text += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return text.last == "-" ? text.dropLast() + "_2d_" : text
  }

  /// FNV-1a with 64 bits: not for secrets, but the same on every machine.
  private static func checksum(of key: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
