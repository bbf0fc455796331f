/// The shortest text that reads back as exactly the same number: "0.1", "3", "1e-07".
package func shortestText(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
