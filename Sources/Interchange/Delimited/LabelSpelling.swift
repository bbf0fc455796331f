import Foundation
import Tables

extension String {
  /// The text without spaces around it, whatever kind of space, and without characters that are not
  /// seen.
  func trimmingInvisible() -> String {
    // Most cells begin and end with a letter or digit, and are left as they are.
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7F, last > 0x20,
      last < 0x7F, utf8.allSatisfy({ $0 < 0x80 })
    {
      return self
    }
    let seen = unicodeScalars.filter { !LabelSpelling.isInvisible($0) }
    let start = seen.firstIndex { !LabelSpelling.isSpace($0) } ?? seen.endIndex
    let end = seen.lastIndex { !LabelSpelling.isSpace($0) }.map(seen.index(after:)) ?? seen.endIndex
    return start < end ? String(String.UnicodeScalarView(seen[start..<end])) : ""
  }
}

/// How labels are spelt, and which of them are spelt nearly alike.
enum LabelSpelling {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Zero-width spaces, joiners and marks, and the soft hyphen.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// A label without spaces around it, with one plain space for any number and kind of them, and
  /// without characters that are not seen.
  static func trimmed(_ label: String) -> String {
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in label.unicodeScalars where !isInvisible(scalar) {
      if isSpace(scalar) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A label in small letters, with one kind of apostrophe, quotation mark and dash.
  static func folded(_ label: String) -> String {
    var result = ""
    for scalar in trimmed(label).precomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0x60, 0xB4, 0x2032, 0xFF07: result += "'"
      case 0x201C...0x201F, 0xAB, 0xBB: result += "\""
      case 0x2010...0x2015, 0x2212: result += "-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.lowercased()
  }

  /// A label without its accents as well.
  static func bare(_ label: String) -> String {
    String(
      String.UnicodeScalarView(
        folded(label).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }

  /// Labels that are spelt nearly alike: what differs, and an example.
  struct Likeness {
    let spaces: [(String, String)]
    let style: [(String, String)]
    let accents: [(String, String)]
    /// How many labels begin or end with a space, or hold what is not seen, and the first of them.
    let padded: (count: Int, example: String?)

    /// Finds the likeness of labels, each of which is given once. O(n log n).
    init(among all: [String]) {
      // Labels of small letters and digits alone are spelt in one way only, and are soon looked through.
      let isPlain = all.allSatisfy { label in
        label.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
      }
      guard !isPlain else {
        (spaces, style, accents, padded) = ([], [], [], (0, nil))
        return
      }
      let labels = Self.candidates(among: all)
      let padded = all.filter { $0.trimmingInvisible() != $0 }
      self.padded = (padded.count, padded.first)
      var taken: Set<String> = []
      func pairs(_ key: (String) -> String) -> [(String, String)] {
        var first: [String: String] = [:]
        var pairs: [(String, String)] = []
        for label in labels {
          let key = key(label)
          if let other = first[key] {
            // What differs in spaces is not told as differing in case as well.
            if taken.insert(label).inserted { pairs.append((other, label)) }
          } else {
            first[key] = label
          }
        }
        return pairs
      }
      spaces = pairs(LabelSpelling.trimmed)
      style = pairs(LabelSpelling.folded)
      accents = pairs(LabelSpelling.bare)
    }

    /// The labels whose barest form has the same hash as that of another: all that are alike, and few
    /// others. Most labels of large networks are ASCII, and need no text of their own for that.
    private static func candidates(among labels: [String]) -> [String] {
      let hashes = labels.map(hash)
      let sorted = hashes.sorted()
      var repeated: Set<UInt64> = []
      for (hash, next) in zip(sorted, sorted.dropFirst()) where hash == next {
        repeated.insert(hash)
      }
      guard !repeated.isEmpty else { return [] }
      return labels.indices.filter { repeated.contains(hashes[$0]) }.map { labels[$0] }
    }

    private static func hash(_ label: String) -> UInt64 {
      var label = label
      let ascii = label.withUTF8 { bytes -> UInt64? in
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isPending = false
        for byte in bytes {
          guard byte < 0x80 else { return nil }
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            isPending = hash != 0xCBF2_9CE4_8422_2325
            continue
          }
          if isPending { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
          isPending = false
          let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
          hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        }
        return hash
      }
      if let ascii { return ascii }
      // What stands bare is ASCII in most cases, and has the same hash as the ASCII label that it is like.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bare(label).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }

    /// What a reader should know.
    func remarks(_ side: String) -> [String] {
      func remark(_ pairs: [(String, String)], _ what: String, _ option: String) -> String? {
        guard let pair = pairs.first else { return nil }
        let number = pairs.count
        return "\(number) \(side) \(number == 1 ? "label differs" : "labels differ") from another "
          + "only in \(what): \(Self.shown(pair.0)) and \(Self.shown(pair.1)) are two nodes; \(option)"
      }
      var around: String?
      if let example = padded.example, spaces.isEmpty {
        around =
          "\(padded.count) \(side) \(padded.count == 1 ? "label has" : "labels have") spaces around or "
          + "characters that are not seen, as \(Self.shown(example)); --trim takes them away"
      }
      return [
        around,
        remark(spaces, "spaces or characters that are not seen", "--trim makes them one"),
        remark(style, "case, apostrophes or dashes", "--fold makes them one"),
        remark(accents, "accents", "correct the table if they are one"),
      ].compactMap { $0 }
    }

    /// A label with what is not seen made visible.
    private static func shown(_ label: String) -> String {
      var text = ""
      for scalar in label.unicodeScalars {
        let isHidden = LabelSpelling.isInvisible(scalar) || isSpace(scalar) && scalar != " "
        text +=
          isHidden
          ? "<U+\(String(scalar.value, radix: 16, uppercase: true))>" : String(scalar)
      }
      return Fault.quoted(text)
    }
  }
}
