/// The look of a diagram: its colors, typeface and type sizes.
public struct Theme: Hashable, Sendable {
  /// The paper.
  public let background: Color

  /// Text and outlines.
  public let ink: Color

  /// Text of less weight: subtitles, sources, units.
  public let quietInk: Color

  /// Hairlines, and lines for what is not known.
  public let rule: Color

  /// The colors that tell groups apart.
  public let palette: Palette

  /// The size of names, in points, from which the others follow.
  public let textSize: Double

  /// Describes a look. The size is kept between 7 and 40 points, and whole.
  public init(
    background: Color, ink: Color, quietInk: Color, rule: Color, palette: Palette,
    textSize: Double = 9
  ) {
    self.background = background
    self.ink = ink
    self.quietInk = quietInk
    self.rule = rule
    self.palette = palette
    self.textSize = textSize.isFinite ? min(max(textSize, 7), 40).rounded() : 9
  }

  /// Dark on white, for paper and light screens.
  public static let light = Theme(
    background: .white, ink: Color(0x222222), quietInk: Color(0x5F5F5F), rule: Color(0x8A8A8A),
    palette: .muted)

  /// The typeface that text is measured for.
  package static let fontName = "DejaVu Sans"
}

extension Theme {
  /// Names of countries and groups.
  package var nameStyle: TextStyle { TextStyle(size: textSize, color: ink) }

  /// Numbers in swatches, labels of legends.
  package var smallStyle: TextStyle { TextStyle(size: textSize * 8 / 9, color: ink) }

  /// The title.
  package var titleStyle: TextStyle { TextStyle(size: textSize * 16 / 9, isBold: true, color: ink) }

  /// What stands under the title.
  package var subtitleStyle: TextStyle { TextStyle(size: textSize * 10 / 9, color: quietInk) }

  /// The source line.
  package var sourceStyle: TextStyle { TextStyle(size: textSize * 8 / 9, color: quietInk) }

  /// The ink for text on a fill: the theme's ink or white or black, whichever is read best.
  package func ink(on fill: Color) -> Color {
    let candidates = [ink, .white, .black]
    // Black is only for fills on which neither of the softer inks reaches the ratio for text.
    if let good = candidates.first(where: { $0.contrast(with: fill) >= 4.5 }) { return good }
    return candidates.max { $0.contrast(with: fill) < $1.contrast(with: fill) } ?? ink
  }

  /// Bars of numbers beside names.
  package var barColor: Color { rule.mixed(with: background, share: 0.4) }

  /// A color of the palette as a line: dark enough to be seen against the background.
  package func lineColor(_ color: Color) -> Color { color.standingOut(from: background, by: 2.6) }
}
