/// A noun in both numbers.
package struct Noun {
  package let singular: String
  package let plural: String

  /// A noun; its plural, where it is not the singular with an s.
  package init(_ singular: String, _ plural: String? = nil) {
    self.singular = singular
    self.plural = plural ?? singular + "s"
  }

  package static let country = Noun("country", "countries")
  package static let group = Noun("group")
  package static let membership = Noun("membership")
  package static let fact = Noun("fact")
  package static let pair = Noun("pair")

  /// The noun with "other" before it.
  package var other: Noun { Noun("other " + singular, "other " + plural) }
}

/// A number with its noun: "1 group", "1,957 memberships", "2.5 gatherings".
package func counted(_ number: Double, _ noun: Noun) -> String {
  "\(readableText(number)) \(number == 1 ? noun.singular : noun.plural)"
}

/// A number with its noun.
package func counted(_ number: Int, _ noun: Noun) -> String { counted(Double(number), noun) }

/// A number with its noun, where a sentence says "no group" rather than "0 groups".
package func countedOrNo(_ number: Int, _ noun: Noun) -> String {
  number == 0 ? "no \(noun.singular)" : counted(number, noun)
}
