import Foundation
import Tables

/// The keys of all objects of a JSON text, with their places. A decoder tells neither a key that stands
/// twice, of which it takes one, nor a key that it did not look for.
struct JSONKeys {
  /// A key of an object.
  struct Key {
    /// The keys that lead to it, itself the last. The items of a list all have the path of the list.
    let path: [String]
    /// The line, from 1.
    let line: Int
    /// The character in the line, from 1.
    let column: Int
    /// Whether the same object has the key before.
    let isRepeated: Bool
  }

  /// The keys, in the order of the text.
  private(set) var all: [Key] = []

  /// Finds the keys. O(bytes).
  ///
  /// - Parameter bytes: Text in UTF-8 that a decoder has found to be JSON.
  init(of bytes: [UInt8]) {
    /// What is open at a place: the keys seen so far of an object, and the one that it is at.
    struct Opened {
      let isObject: Bool
      var seen: Set<String> = []
      var key: String?
    }
    var opened: [Opened] = []
    var isAtKey = false
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var (line, column) = (1, 1)
    while place < bytes.count {
      let start = place
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        isAtKey = bytes[place] == UInt8(ascii: "{")
        opened.append(Opened(isObject: isAtKey))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = opened.popLast()
        isAtKey = false
      case UInt8(ascii: ","):
        isAtKey = opened.last?.isObject ?? false
      case UInt8(ascii: "\""):
        place = Self.end(ofTextAt: place, in: bytes)
        if isAtKey, !opened.isEmpty {
          let key = Self.text(bytes[start...min(place, bytes.count - 1)])
          let isNew = opened[opened.count - 1].seen.insert(key).inserted
          opened[opened.count - 1].key = key
          all.append(
            Key(path: opened.compactMap(\.key), line: line, column: column, isRepeated: !isNew))
          isAtKey = false
        }
      default: break
      }
      place += 1
      for byte in bytes[start..<min(place, bytes.count)] {
        if byte == 0x0A {
          (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
    }
  }

  /// Where the closing quotation mark of a text is that begins at a place.
  private static func end(ofTextAt start: Int, in bytes: [UInt8]) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place
  }

  /// What a text in quotation marks says.
  private static func text(_ quoted: ArraySlice<UInt8>) -> String {
    let text = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
    guard text.contains("\\") else { return text }
    return (try? JSONDecoder().decode(String.self, from: Data(quoted))) ?? text
  }
}
