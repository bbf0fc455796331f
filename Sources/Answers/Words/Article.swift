extension String {
  /// The name of a country as a sentence has it: "the United States", "Japan".
  ///
  /// English puts an article before names that have a common noun in them (a republic, a kingdom,
  /// islands), and before a few others.
  package var withArticle: String {
    let words = split(separator: " ").map(String.init)
    guard words.first?.lowercased() != "the" else { return self }
    return words.contains(where: Self.nouns.contains) || Self.names.contains(self)
      ? "the " + self : self
  }

  /// The name without its article, by which it is put in order.
  package var withoutArticle: Substring { hasPrefix("the ") ? dropFirst(4) : self[...] }

  /// The text with a capital where it begins with an article.
  package var atSentenceStart: String { hasPrefix("the ") ? "The " + dropFirst(4) : self }

  private static let nouns: Set = [
    "Republic", "Kingdom", "Islands", "States", "Union", "Federation", "Emirates", "Confederation",
  ]

  private static let names: Set = [
    "Bahamas", "Comoros", "DR Congo", "Gambia", "Holy See", "Ivory Coast", "Maldives",
    "Netherlands",
    "Philippines", "Seychelles", "Vatican",
  ]
}
