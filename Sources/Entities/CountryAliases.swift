import Foundation

/// What countries are called otherwise than in a dataset.
struct CountryAliases {
  private let codesOfLetters: [String: String]
  private let codesOfDigits: [String: String]
  private let codesOfNames: [String: [String]]

  /// All that is known.
  static let known = CountryAliases()

  private init() {
    var letters: [String: String] = [:]
    var digits: [String: String] = [:]
    for word in CountryCodes.codes.split(whereSeparator: \.isWhitespace) {
      let code = String(word.prefix(3))
      letters[String(word.dropFirst(3).prefix(2))] = code
      let number = word.dropFirst(5)
      if !number.isEmpty { digits[String(number)] = code }
    }
    var names: [String: [String]] = [:]
    for line in CountryCodes.names.split(separator: "\n") {
      let parts = line.split(separator: "|")
      let code = String(parts[0])
      for name in parts.dropFirst() {
        let key = Self.key(String(name))
        if names[key]?.contains(code) != true { names[key, default: []].append(code) }
      }
    }
    (codesOfLetters, codesOfDigits, codesOfNames) = (letters, digits, names)
  }

  /// The code of two letters; `nil` for other words.
  func code(ofLetters word: String) -> String? { codesOfLetters[word.uppercased()] }

  /// The code of a number of ISO 3166-1, with or without leading zeros.
  func code(ofDigits word: String) -> String? {
    guard !word.isEmpty, word.utf8.count <= 3, word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return codesOfDigits[String(repeating: "0", count: 3 - word.utf8.count) + word]
  }

  /// The codes of those that are called so, whatever the case, accents, and signs between words.
  func codes(ofName name: String) -> [String] { codesOfNames[Self.key(name)] ?? [] }

  /// A name in small letters without accents, and without all that is neither letter nor digit.
  static func key(_ name: String) -> String {
    let plain = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(
      String.UnicodeScalarView(plain.filter { $0.properties.generalCategory != .nonspacingMark }))
  }
}
