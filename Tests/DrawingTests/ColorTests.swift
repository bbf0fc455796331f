import Testing

@testable import Drawing

@Suite("Color")
struct ColorTests {
  @Test("Contrast is that of the guidelines' examples")
  func contrast() {
    #expect(abs(Color.black.contrast(with: .white) - 21) < 1e-9)
    // The gray that just passes for text on white.
    #expect(abs(Color(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(Color(0x777777).contrast(with: .white) < 4.5)
  }

  @Test("Text on every color of the palette can be read", arguments: themes)
  func inkOnFills(theme: Theme) {
    for fill in theme.palette.colors + [theme.palette.neutral, theme.background, theme.barColor] {
      let ink = theme.ink(on: fill)
      #expect(ink.contrast(with: fill) >= 4.5, "\(ink.hexadecimal) on \(fill.hexadecimal)")
    }
    for ink in [theme.ink, theme.quietInk] {
      #expect(ink.contrast(with: theme.background) >= 4.5)
    }
    #expect(theme.rule.contrast(with: theme.background) >= 3)
  }

  @Test("White text stands on dark fills only")
  func whiteInk() {
    #expect(Theme.light.ink(on: Color(0x332288)) == .white)
    #expect(Theme.light.ink(on: Color(0xDDCC77)) != .white)
  }

  @Test("Lines and outlines of every color can be seen on the background", arguments: themes)
  func lines(theme: Theme) {
    for color in theme.palette.colors + [theme.palette.neutral] {
      #expect(theme.lineColor(color).contrast(with: theme.background) >= 3)
      #expect(theme.outline(of: color).color.contrast(with: theme.background) >= 3)
    }
  }

  @Test("A palette's colors stay apart for readers who do not see red, green or blue")
  func colorBlindness() {
    let views: [(String, (Color) -> [Double])] =
      [("all cones", { $0.linear })]
      + Dichromacy.all.map { view in (view.name, { view.seen($0.linear) }) }
    for palette in [Palette.muted, .universal, .grays] {
      for (name, view) in views {
        let seen = palette.colors.map { lab(view($0)) }
        for a in seen.indices {
          for b in seen.indices where b > a {
            let distance = zip(seen[a], seen[b]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
              .squareRoot()
            // 2.3 is a just noticeable difference.
            #expect(distance >= 10, "\(name): colors \(a) and \(b) of \(palette.colors.count)")
          }
        }
      }
    }
  }

  @Test("Simulated dichromats see the grays as they are")
  func grays() {
    for view in Dichromacy.all {
      for gray in [Color.black, .white, Color(0x808080)] {
        let seen = view.seen(gray.linear)
        #expect(zip(seen, gray.linear).allSatisfy { abs($0 - $1) < 0.001 }, "\(view.name)")
      }
    }
  }

  @Test("The grays of the print theme differ in lightness, which is all that black and white shows")
  func printGrays() {
    let lightness = Palette.grays.colors.map { lab($0.linear)[0] }.sorted()
    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $1 - $0 >= 15 })
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

private let themes: [Theme] = [.light, .dark, .print]

extension Color {
  fileprivate var linear: [Double] {
    [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
  }
}

/// How a reader without one kind of cones sees linear sRGB: the colors are projected onto one of two
/// half planes on which all that such a reader tells apart lies. H. Brettel, F. Viénot, J. D. Mollon,
/// "Computerized simulation of color appearance for dichromats", JOSA A 14 (1997) 2647-2655,
/// https://doi.org/10.1364/JOSAA.14.002647; the matrices are those that libDaltonLens (public domain)
/// derives from it for sRGB.
private struct Dichromacy: Sendable {
  let name: String
  let planes: [[Double]]
  let normal: [Double]

  func seen(_ rgb: [Double]) -> [Double] {
    let side = zip(rgb, normal).map(*).reduce(0, +)
    let plane = planes[side >= 0 ? 0 : 1]
    return (0..<3).map { row in
      min(max(zip(plane[(row * 3)..<(row * 3 + 3)], rgb).map(*).reduce(0, +), 0), 1)
    }
  }

  static let all = [
    Dichromacy(
      name: "protanopia",
      planes: [
        [0.14980, 1.19548, -0.34528, 0.10764, 0.84864, 0.04372, 0.00384, -0.00540, 1.00156],
        [0.14570, 1.16172, -0.30742, 0.10816, 0.85291, 0.03892, 0.00386, -0.00524, 1.00139],
      ], normal: [0.00048, 0.00393, -0.00441]),
    Dichromacy(
      name: "deuteranopia",
      planes: [
        [0.36477, 0.86381, -0.22858, 0.26294, 0.64245, 0.09462, -0.02006, 0.02728, 0.99278],
        [0.37298, 0.88166, -0.25464, 0.25954, 0.63506, 0.10540, -0.01980, 0.02784, 0.99196],
      ], normal: [-0.00281, -0.00611, 0.00892]),
    Dichromacy(
      name: "tritanopia",
      planes: [
        [1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.80500, 0.11911],
        [0.93678, 0.18979, -0.12657, 0.06154, 0.81526, 0.12320, -0.37562, 1.12767, 0.24796],
      ], normal: [0.03901, -0.02788, -0.01113]),
  ]
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
