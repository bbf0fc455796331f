/// A color of the sRGB space, opaque.
public struct Color: Hashable, Sendable {
  /// The red part, from 0 to 255.
  public let red: UInt8

  /// The green part, from 0 to 255.
  public let green: UInt8

  /// The blue part, from 0 to 255.
  public let blue: UInt8

  /// Mixes a color from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The color that a number in hexadecimal names, as `0x4477AA` does; higher bits are ignored.
  public init(_ hexadecimal: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: hexadecimal >> 16),
      green: UInt8(truncatingIfNeeded: hexadecimal >> 8),
      blue: UInt8(truncatingIfNeeded: hexadecimal))
  }

  /// `#000000`.
  public static let black = Color(0x000000)

  /// `#FFFFFF`.
  public static let white = Color(0xFFFFFF)

  /// The color as `#rrggbb`.
  public var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
