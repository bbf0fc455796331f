/// How wide the page is on which a diagram is to stand.
public struct PageWidth: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  public let value: Double

  /// What it counts.
  public let unit: Unit

  /// What widths are counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Millimeters, for print.
    case millimeters = "mm"
    /// The pixels of style sheets, of which 96 make an inch, for screens.
    case pixels = "px"

    /// How many points (72 to the inch) one has.
    package var points: Double { self == .millimeters ? 72 / 25.4 : 0.75 }
  }

  /// Names a width; `nil` unless it is between 100 and 14,400 points (35 mm and 5 m), which is what a
  /// page can be.
  public init?(_ value: Double, _ unit: Unit) {
    guard value.isFinite, (100...14_400).contains(value * unit.points) else { return nil }
    self.value = value
    self.unit = unit
  }

  /// Reads a width: `170mm` or `1200px`; `nil` for anything else.
  public init?(_ text: String) {
    let unit = Unit.allCases.first { text.lowercased().hasSuffix($0.rawValue) }
    guard let unit, let value = Double(text.dropLast(2)), text.first?.isNumber == true else {
      return nil
    }
    self.init(value, unit)
  }

  /// The width in points, 72 to the inch.
  public var points: Double { value * unit.points }

  /// The width as it is read: "170mm".
  public var description: String { value.decimalText(2) + unit.rawValue }
}
