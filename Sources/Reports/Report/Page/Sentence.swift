/// A text of our own with names from data in it.
///
/// Names are kept apart, so that one written from right to left does not turn the words around it.
/// `"\(name: country) belongs to \(counted(3, "group"))."`
struct Sentence: ExpressibleByStringInterpolation {
  struct Part {
    let text: String
    let isName: Bool
  }

  private(set) var parts: [Part]

  /// The sentence without marks.
  var text: String { parts.map(\.text).joined() }

  init(stringLiteral text: String) { parts = [Part(text: text, isName: false)] }

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
      if !text.isEmpty { parts.append(Part(text: text, isName: false)) }
    }

    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    mutating func appendInterpolation(_ sentence: Sentence) { parts += sentence.parts }

    mutating func appendInterpolation(name: String) { parts.append(Part(text: name, isName: true)) }
  }
}

extension Sentence {
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

  /// Names in a row; of more than `limit` some, and how many others there are.
  static func list(names: [String], of noun: Noun, limit: Int = 5) -> Sentence {
    var phrases: [Sentence] = names.map { "\(name: $0)" }
    if names.count > limit {
      let others = names.count - (limit - 1)
      phrases = phrases.prefix(limit - 1) + ["\(counted(others, noun.other))"]
    }
    return list(phrases)
  }
}

/// A noun in both numbers.
struct Noun {
  let singular: String
  let plural: String

  init(_ singular: String, _ plural: String? = nil) {
    self.singular = singular
    self.plural = plural ?? singular + "s"
  }

  static let country = Noun("country", "countries")
  static let group = Noun("group")
  static let membership = Noun("membership")
  static let fact = Noun("fact")
  static let pair = Noun("pair")

  /// The noun with "other" before it.
  var other: Noun { Noun("other " + singular, "other " + plural) }
}

/// A number with its noun: "1 group", "1,957 memberships", "2.5 gatherings".
func counted(_ number: Double, _ noun: Noun) -> String {
  "\(readableText(number)) \(number == 1 ? noun.singular : noun.plural)"
}

/// A number with its noun.
func counted(_ number: Int, _ noun: Noun) -> String { counted(Double(number), noun) }
