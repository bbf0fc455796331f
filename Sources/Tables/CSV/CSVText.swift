/// A text as a cell of a table of comma-separated values: in quotation marks where it has to be, with an
/// apostrophe before what a spreadsheet would run as a formula.
package func csvCell(_ text: String) -> String {
  var text = text
  // A text such as "-5" is harmless: it is read as the number that it looks like.
  if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
    Double(text) == nil
  {
    text = "'" + text
  }
  let mustQuote = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
  guard mustQuote else { return text }
  // By scalar: to a character, a quotation mark with a combining accent is no quotation mark.
  let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
  return "\"\(String(String.UnicodeScalarView(doubled)))\""
}
