#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Color {
  /// The relative luminance of the Web Content Accessibility Guidelines 2.2: 0 for black, 1 for white.
  public var relativeLuminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of the same guidelines: 1 for equal colors, 21 for black on white. Text needs
  /// at least 4.5, a line or symbol at least 3.
  public func contrast(with other: Color) -> Double {
    let (a, b) = (relativeLuminance, other.relativeLuminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// This color with a share of another mixed in, from 0 (none) to 1 (all of it).
  public func mixed(with other: Color, share: Double) -> Color {
    let share = min(max(share, 0), 1)
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) * (1 - share) + Double(b) * share).rounded())
    }
    return Color(
      red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }

  /// This color, moved toward black or white, whichever is farther from the background, until it
  /// stands out from the background by a contrast ratio. A ratio that no color reaches gives black or
  /// white.
  public func standingOut(from background: Color, by ratio: Double) -> Color {
    let end: Color =
      background.contrast(with: .black) > background.contrast(with: .white) ? .black : .white
    for step in 0...40 {
      let color = mixed(with: end, share: Double(step) / 40)
      if color.contrast(with: background) >= ratio { return color }
    }
    return end
  }
}
