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

  /// A text whose addresses are shown by their hosts.
  init(_ text: String) { self.init(text, isFull: false) }

  /// A text whose addresses are shown in full, as a list of sources needs them on paper.
  init(full text: String) { self.init(text, isFull: true) }

  private init(_ text: String, isFull: Bool) {
    var parts: [Part] = []
    /// What stands between two links is one part.
    func add(_ text: String) {
      if let last = parts.last, last.address == nil {
        parts[parts.count - 1] = Part(text: last.text + text, address: nil)
      } else if !text.isEmpty {
        parts.append(Part(text: text, address: nil))
      }
    }
    for (place, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      let word = String(word)
      let punctuation = word.reversed().prefix { ";,.".contains($0) }
      let address = String(word.dropLast(punctuation.count))
      if place > 0 { add(" ") }
      if let host = webHost(of: address) {
        parts.append(
          Part(
            text: isFull ? address.shortened(to: Self.limit) : host.shortened(), address: address))
        add(String(punctuation.reversed()))
      } else {
        add(word.shortened(to: Self.limit))
      }
    }
    self.parts = parts
  }
}

extension LinkedText {
  /// The text in a page.
  var html: HTML {
    .sequence(
      parts.map { part in
        part.address.map { .tag(.a, [.href($0)], .text(part.text)) }
          ?? .tag(.bdi, [], .text(part.text))
      })
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
