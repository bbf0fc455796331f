import Foundation

/// Identifiers of groups from their short names: small letters, digits and hyphens, each once.
struct GroupIdentifiers {
  private var used: Set<String> = []

  /// The identifier of a group: of its short name, else of its name, with a number behind it where
  /// another group has it.
  mutating func identifier(_ names: String?...) -> String {
    let words = names.compactMap { $0.map(Self.slug) }.filter { !$0.isEmpty }
    let free = words.first { !used.contains($0) }
    var chosen = free ?? words.first ?? "group"
    var number = 2
    while used.contains(chosen) {
      chosen = "\(words.first ?? "group")-\(number)"
      number += 1
    }
    used.insert(chosen)
    return chosen
  }

  private static func slug(_ text: String) -> String {
    let plain = text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.map {
      ("a"..."z").contains($0) || ("0"..."9").contains($0)
        ? String($0) : $0.properties.generalCategory == .nonspacingMark ? "" : "-"
    }.joined()
    return plain.split(separator: "-").joined(separator: "-")
  }
}
