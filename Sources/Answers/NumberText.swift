import Facts
import Foundation
import Interchange
import Positions

/// A number for people: whole numbers as they are, others with four significant digits or three
/// decimals and no zero at the end, and grouped thousands.
public func readableText(_ number: Double) -> String {
  guard number.isFinite else { return "\(number)" }
  let size = abs(number)
  let isWhole = number == number.rounded()
  let decimals = isWhole || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3
  if size > 0, size < 0.0005 { return String(format: "%.1e", number) }
  let digits = String(format: "%.\(decimals)f", size)
  let parts = digits.split(separator: ".")
  var whole = ""
  for (place, digit) in parts[0].enumerated() {
    if place > 0, (parts[0].count - place) % 3 == 0 { whole += "," }
    whole.append(digit)
  }
  let decimalsShown = parts.count > 1 ? parts[1].reversed().drop { $0 == "0" }.reversed() : []
  let fraction = decimalsShown.isEmpty ? "" : ".\(String(decimalsShown))"
  return (number < 0 ? "-" : "") + whole + fraction
}

/// A range of numbers for people: "3 to 12.5".
package func rangeText(_ range: ClosedRange<Double>) -> String {
  "\(readableText(range.lowerBound)) to \(readableText(range.upperBound))"
}

extension ClosedRange<Double> {
  /// The range between the nearest whole numbers.
  package var rounded: ClosedRange { lowerBound.rounded()...upperBound.rounded() }
}
