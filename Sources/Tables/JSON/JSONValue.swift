/// A value of JSON. Objects keep their keys' order when written, so that equal values give equal
/// bytes.
public enum JSONValue: Sendable {
  /// null
  case null
  /// true or false
  case bool(Bool)
  /// A number; one that is not finite is written as null.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys and values, in this order.
  case object([(key: String, value: JSONValue)])

  /// A text, or null.
  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The value as JSON text, indented by two spaces, with a line feed at the end of the outermost.
  public var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// The value as JSON text without any space that is not needed.
  package var compactText: String {
    var text = ""
    writeCompactly(to: &text)
    return text
  }

  private func writeCompactly(to text: inout String) {
    switch self {
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.writeCompactly(to: &text)
      }
      text += "]"
    case .object(let entries):
      text += "{"
      for (place, entry) in entries.enumerated() {
        if place > 0 { text += "," }
        text += quoted(entry.key) + ":"
        entry.value.writeCompactly(to: &text)
      }
      text += "}"
    default: write(to: &text, indent: "")
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? shortestText(value) : "null"
    case .string(let value): text += quoted(value)
    case .array(let values):
      write(values.map { (nil, $0) }, brackets: ("[", "]"), to: &text, indent: indent)
    case .object(let entries):
      write(entries.map { ($0.key, $0.value) }, brackets: ("{", "}"), to: &text, indent: indent)
    }
  }

  private func write(
    _ entries: [(key: String?, value: JSONValue)], brackets: (String, String),
    to text: inout String, indent: String
  ) {
    guard !entries.isEmpty else {
      text += brackets.0 + brackets.1
      return
    }
    // A list of scalars stays on one line.
    let isFlat = entries.allSatisfy { entry in
      if case .array = entry.value { return false }
      if case .object = entry.value { return false }
      return entry.key == nil
    }
    text += brackets.0
    for (place, entry) in entries.enumerated() {
      if place > 0 { text += isFlat ? ", " : "," }
      if !isFlat { text += "\n\(indent)  " }
      if let key = entry.key { text += quoted(key) + ": " }
      entry.value.write(to: &text, indent: indent + "  ")
    }
    text += (isFlat ? "" : "\n\(indent)") + brackets.1
  }

  private func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // "</script>" and "<!--" must not end the element that a page keeps JSON in.
      case "<": text += "\\u003c"
      case "\u{2028}", "\u{2029}": text += "\\u" + String(scalar.value, radix: 16)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
