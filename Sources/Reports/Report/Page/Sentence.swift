/// A text of our own with names from data in it.
///
/// Names are kept apart, so that one written from right to left does not turn the words around it.
/// `"\(name: country) belongs to \(counted(3, "group"))."`
struct Sentence: ExpressibleByStringInterpolation {
  struct Part {
    let text: String
    /// Whether it must be kept from turning the text around it.
    let isIsolated: Bool
    /// Where a name leads; `nil` for one that leads nowhere, and for our own text.
    var link: String?
    /// Where an address of the web leads; `nil` for everything else.
    var address: String?

    init(text: String, link: String? = nil) {
      (self.text, isIsolated, self.link) = (text, false, link)
    }

    init(name: String, link: String? = nil) {
      (text, isIsolated, self.link) = (name, name.mayTurnText, link)
    }
  }

  private(set) var parts: [Part]

  /// Puts another text in the place of a part's, which stays a name where it is one.
  mutating func replaceText(at place: Int, with text: String) {
    let (isIsolated, link) = (parts[place].isIsolated, parts[place].link)
    parts[place] = isIsolated ? Part(name: text, link: link) : Part(text: text, link: link)
  }

  /// The sentence without marks.
  var text: String { parts.map(\.text).joined() }

  init(stringLiteral text: String) { parts = [Part(text: text)] }

  init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  static func + (a: Sentence, b: Sentence) -> Sentence {
    var sum = a
    sum.parts += b.parts
    return sum
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(Part(text: text)) }
    }

    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    mutating func appendInterpolation(_ sentence: Sentence) { parts += sentence.parts }

    mutating func appendInterpolation(name: String) { parts.append(Part(name: name)) }

    mutating func appendInterpolation(linked text: LinkedText) {
      parts += text.parts.map {
        var part = Part(name: $0.text)
        part.address = $0.address
        return part
      }
    }

    mutating func appendInterpolation(_ name: HTMLTable.Name) {
      parts.append(Part(name: name.name, link: name.link))
    }
  }
}

extension Sentence {
  /// The sentence in a page, with its names isolated and its links.
  var html: HTML { .sequence(parts.map(\.html)) }
}

extension Sentence.Part {
  fileprivate var html: HTML {
    let content: HTML = isIsolated ? .tag(.bdi, [], .text(text)) : .text(text)
    if let link { return .tag(.a, [.href(to: link)], content) }
    if let address { return .tag(.a, [.href(address)], content) }
    return content
  }
}

extension Sentence {
  /// Phrases in a row with one separator between all of them: "A; B; C".
  static func list(_ phrases: [Sentence], separator: Sentence) -> Sentence {
    phrases.dropFirst().reduce(phrases.first ?? "") { $0 + separator + $1 }
  }

  /// Phrases in a row: "A", "A and B", "A, B and C".
  static func list(_ phrases: [Sentence]) -> Sentence {
    var list: Sentence = ""
    for (place, phrase) in phrases.enumerated() {
      let isLast = place == phrases.count - 1
      let separator: Sentence = place == 0 ? "" : isLast ? " and " : ", "
      list = list + separator + phrase
    }
    return list
  }

  /// Names in a row, in the order of the alphabet; of more than `limit` some, and how many others
  /// there are.
  static func list(names: [String], of noun: Noun, limit: Int = 5) -> Sentence {
    var phrases: [Sentence] = names.sorted { $0.withoutArticle < $1.withoutArticle }
      .map { "\(name: $0)" }
    if names.count > limit {
      let others = names.count - (limit - 1)
      phrases = phrases.prefix(limit - 1) + ["\(counted(others, noun.other))"]
    }
    return list(phrases)
  }
}
