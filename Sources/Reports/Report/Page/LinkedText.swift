import Foundation

/// A text from data in which addresses of the web are links, and everything else is text.
struct LinkedText {
  struct Part {
    let text: String
    /// Where it leads; `nil` for a part that is no link.
    let address: String?
  }

  let parts: [Part]

  /// The greatest length of a word that is shown, in scalars.
  static let limit = 300

  init(_ text: String) {
    var parts: [Part] = []
    for (place, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      let word = String(word)
      let punctuation = word.reversed().prefix { ";,.".contains($0) }
      let address = String(word.dropLast(punctuation.count))
      let space = place == 0 ? "" : " "
      if let host = webHost(of: address) {
        if !space.isEmpty { parts.append(Part(text: space, address: nil)) }
        parts.append(Part(text: host.shortened(), address: address))
        parts.append(Part(text: String(punctuation.reversed()), address: nil))
      } else {
        parts.append(Part(text: space + word.shortened(to: Self.limit), address: nil))
      }
    }
    self.parts = parts
  }
}

/// The host of an address that begins with http or https; `nil` for anything else.
func webHost(of address: String) -> String? {
  let scheme = address.prefix { $0 != ":" }.lowercased()
  guard ["http", "https"].contains(scheme), address.dropFirst(scheme.count).hasPrefix("://"),
    address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F }),
    let host = URLComponents(string: address)?.host, !host.isEmpty
  else { return nil }
  return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
