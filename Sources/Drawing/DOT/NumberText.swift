extension Double {
  /// The number with at most so many decimals, never in exponent form; 0 for what is not finite.
  package func decimalText(_ decimals: Int) -> String {
    guard isFinite, abs(self) < 1e12 else { return "0" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(self) * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    var text = (self < 0 && scaled > 0 ? "-" : "") + String(scaled / scale)
    guard scaled % scale != 0 else { return text }
    text += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    while text.last == "0" { text.removeLast() }
    return text
  }

  /// A share between 0 and 1, rounded down so that shares of a whole never add up to more.
  package var shareText: String { ((self * 10_000).rounded(.down) / 10_000).decimalText(4) }

  /// A share as two hexadecimal digits, for the opacity of a color.
  package var hexadecimalByte: String {
    let byte = UInt8((min(max(self, 0), 1) * 255).rounded())
    return (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
