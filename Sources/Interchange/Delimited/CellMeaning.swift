/// What a cell says of whether an edge is there.
enum CellMeaning: Hashable {
  /// There is one: 1, x, yes, true, member.
  case yes
  /// There is one, of an associate or partner.
  case associate
  /// There is one, of an observer.
  case observer
  /// There is none: 0, no, false, former member.
  case no
  /// Nobody knows: NA, -9.
  case unknown
  /// Nothing stands there.
  case blank
  /// A number that is none of these.
  case number(Double)

  /// Reads a cell; `nil` for text that says none of these.
  init?(_ text: String, decimal: TableForm.DecimalMark = .point) {
    // Nearly all cells of matrices are one digit.
    if text.utf8.count == 1 {
      switch text.utf8.first {
      case UInt8(ascii: "0"):
        self = .no
        return
      case UInt8(ascii: "1"):
        self = .yes
        return
      default: break
      }
    }
    let text = text.trimmingInvisible()
    if text.isEmpty {
      self = .blank
      return
    }
    if text.utf8.first == UInt8(ascii: "-"), text == "-9" || text == "-1" {
      self = .unknown
      return
    }
    if let value = NumberReading.number(text, decimal: decimal) {
      switch value {
      case 0: self = .no
      case 1: self = .yes
      case -9, -99, -999, -9999, -1, -8, -7, -88, -77: self = .unknown
      default: self = .number(value)
      }
      return
    }
    guard let meaning = Self.words[text.lowercased()] else { return nil }
    self = meaning
  }

  private static let words: [String: CellMeaning] = {
    var words: [String: CellMeaning] = [:]
    for word in [
      "x", "yes", "y", "true", "t", "✓", "✔", "✗", "×", "•", "●", "ja", "j", "oui", "si", "sí",
      "da",
      "member", "full member", "full", "full membership", "members", "present", "current",
      "current member", "founding member", "founder", "mitglied", "membre", "miembro", "in",
      "active",
    ] { words[word] = .yes }
    for word in [
      "associate", "associate member", "associated", "associate membership", "partner",
      "candidate for membership", "partial", "affiliate",
    ] { words[word] = .associate }
    for word in ["observer", "observer status", "observer state", "observing"] {
      words[word] = .observer
    }
    for word in [
      "no", "n", "false", "f", "-", "–", "—", ".", "nein", "non", "none", "no membership", "absent",
      "nonmember", "non-member", "not a member", "not member", "former", "former member",
      "withdrawn",
      "left", "ex-member", "applicant", "candidate", "expelled", "out", "inactive", "☐", "never",
    ] { words[word] = .no }
    for word in [
      "na", "n/a", "n.a.", "nan", "null", "?", "unknown", "missing", "#n/a", "nil", "none known",
      "unclear", "n.d.", "k.a.",
    ] { words[word] = .unknown }
    words["✗"] = .no
    return words
  }()

  /// Whether this is an edge by a rule; `nil` where nobody knows.
  func isEdge(_ belonging: TableForm.Belonging) -> Bool? {
    switch self {
    case .yes, .number: true
    case .associate: belonging != .members
    case .observer: belonging == .all
    case .no, .blank: false
    case .unknown: nil
    }
  }
}

/// Numbers as tables write them.
enum NumberReading {
  /// A number in decimal notation; `nil` for other text, and for what Swift alone takes for a number.
  static func number(_ text: String, decimal: TableForm.DecimalMark) -> Double? {
    guard let first = text.utf8.first, first < 0x3A else { return nil }
    guard decimal == .comma else {
      let isDecimal = text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D || $0 == 0x65
          || $0 == 0x45
      }
      return isDecimal ? Double(text) : nil
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    var whole = String(parts[0])
    if whole.contains(".") {
      let thousands = whole.split(separator: ".", omittingEmptySubsequences: false)
      // "1.5" is not one and a half where a comma stands before decimals; "1.500" is 1500.
      guard thousands.dropFirst().allSatisfy({ $0.count == 3 }), thousands[0].count <= 3 else {
        return nil
      }
      whole = thousands.joined()
    }
    return number(parts.count == 2 ? "\(whole).\(parts[1])" : whole, decimal: .point)
  }

  /// Whether a text has a comma before its decimals, as "2,5" has, and no point.
  static func hasDecimalComma(_ text: String) -> Bool {
    let text = text.trimmingInvisible()
    return text.contains(",") && !text.contains(".") && number(text, decimal: .comma) != nil
  }

  /// Whether a text may be thousands or thousandths: "1.500" or "1,500".
  static func isAmbiguous(_ text: String, mark: Character) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count)
      && parts[0] != "0" && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }
}
