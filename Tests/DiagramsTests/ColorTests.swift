import Testing

@testable import Diagrams

@Suite("Color")
struct ColorTests {
  @Test("Contrast is that of the guidelines' examples")
  func contrast() {
    #expect(abs(Color.black.contrast(with: .white) - 21) < 1e-9)
    // The gray that just passes for text on white.
    #expect(abs(Color(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(Color(0x777777).contrast(with: .white) < 4.5)
  }

  @Test("Text on every color of the palette can be read")
  func inkOnFills() {
    let theme = Theme.light
    for fill in theme.palette.colors + [theme.palette.neutral, theme.background] {
      let ink = theme.ink(on: fill)
      #expect(ink.contrast(with: fill) >= 4.5, "\(ink.hexadecimal) on \(fill.hexadecimal)")
    }
    for ink in [theme.ink, theme.quietInk] {
      #expect(ink.contrast(with: theme.background) >= 4.5)
    }
  }

  @Test("White text stands on dark fills only")
  func whiteInk() {
    #expect(Theme.light.ink(on: Color(0x332288)) == .white)
    #expect(Theme.light.ink(on: Color(0xDDCC77)) != .white)
  }

  @Test("Lines of every color can be seen on the background")
  func lines() {
    for color in Palette.muted.colors {
      #expect(Theme.light.lineColor(color).contrast(with: .white) >= 2.6)
    }
  }

  @Test("The palette's colors stay apart for readers who do not see red or green")
  func colorBlindness() {
    let views: [(String, (Color) -> [Double])] = [
      ("all colors", { $0.linear }), ("no red cones", { $0.withoutRedCones }),
      ("no green cones", { $0.withoutGreenCones }),
    ]
    for (name, view) in views {
      let seen = Palette.muted.colors.map { lab(view($0)) }
      for a in seen.indices {
        for b in seen.indices where b > a {
          let distance = zip(seen[a], seen[b]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
            .squareRoot()
          // 2.3 is a just noticeable difference.
          #expect(distance > 9, "\(name): colors \(a) and \(b)")
        }
      }
    }
  }

  @Test("A color is written as it was read")
  func hexadecimal() {
    #expect(Color(0x0A4477).hexadecimal == "#0a4477")
    #expect(Color(0xFF_123456) == Color(0x123456))
  }

  @Test("Beyond the last color the palette begins again")
  func palette() {
    let palette = Palette(colors: [.black, .white], neutral: Color(0x888888))
    #expect([0, 1, 2, 3, -1].map { palette[$0] } == [.black, .white, .black, .white, .white])
    #expect(Palette(colors: [], neutral: .black)[7] == .black)
  }
}

extension Color {
  fileprivate var linear: [Double] {
    [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
  }

  /// Viénot, Brettel & Mollon (1999), table 1: how a protanope sees the color.
  fileprivate var withoutRedCones: [Double] {
    let (r, g, b) = (linear[0], linear[1], linear[2])
    return [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * (r - g) + b]
  }

  /// The same for a deuteranope.
  fileprivate var withoutGreenCones: [Double] {
    let (r, g, b) = (linear[0], linear[1], linear[2])
    return [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * (r - g) + b]
  }
}

/// CIELAB of linear sRGB under D65.
private func lab(_ rgb: [Double]) -> [Double] {
  let (r, g, b) = (rgb[0], rgb[1], rgb[2])
  let x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
  let y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  let z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
  func f(_ t: Double) -> Double {
    t > 0.008856 ? power(t, 1.0 / 3) : 7.787 * t + 16.0 / 116
  }
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
}
