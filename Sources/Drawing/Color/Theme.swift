/// The look of a diagram: its colors, typeface and type sizes.
///
/// Three themes are ready: ``light``, ``dark`` and ``print``. A look of your own is a changed copy:
///
/// ```swift
/// var theme = Theme.dark
/// theme.textSize = 11
/// theme.palette = Palette(colors: [Color(0x56B4E9), Color(0xE69F00)], neutral: Color(0x8A8A8A))
/// ```
public struct Theme: Hashable, Sendable {
  /// The paper.
  public var background: Color

  /// Text and outlines.
  public var ink: Color

  /// Text of less weight: subtitles, sources, units.
  public var quietInk: Color

  /// Hairlines, and lines for what is not known.
  public var rule: Color

  /// The colors that tell groups apart.
  public var palette: Palette

  /// What tells a group apart from the others.
  public var groupMarking: GroupMarking

  /// The size of names, in points, from which the others follow. It is kept between 7 and 40 points,
  /// and whole.
  public var textSize: Double {
    get { boundedTextSize }
    set { boundedTextSize = newValue.isFinite ? min(max(newValue, 7), 40).rounded() : 9 }
  }

  private var boundedTextSize = 9.0

  /// What tells a group apart from the others.
  public enum GroupMarking: Hashable, Sendable {
    /// Its color, and a number beside it where there are more groups than colors.
    case color
    /// A number, always; the palette's colors, given out in turn, only help the eye.
    case number
  }

  /// Describes a look. The size is kept between 7 and 40 points, and whole.
  public init(
    background: Color, ink: Color, quietInk: Color, rule: Color, palette: Palette,
    groupMarking: GroupMarking = .color, textSize: Double = 9
  ) {
    self.background = background
    self.ink = ink
    self.quietInk = quietInk
    self.rule = rule
    self.palette = palette
    self.groupMarking = groupMarking
    self.textSize = textSize
  }

  /// Dark on white, for paper and light screens.
  public static let light = Theme(
    background: .white, ink: Color(0x222222), quietInk: Color(0x5F5F5F), rule: Color(0x8A8A8A),
    palette: .muted)

  /// Light on dark, for screens.
  public static let dark = Theme(
    background: Color(0x16191E), ink: Color(0xE6E6E6), quietInk: Color(0xA9AFB8),
    rule: Color(0x747B86), palette: .universal)

  /// Black and grays on white: nothing in it needs color. Groups have numbers, statuses their kind of
  /// line, and what is filled has an outline.
  public static let print = Theme(
    background: .white, ink: .black, quietInk: Color(0x404040), rule: Color(0x707070),
    palette: .grays, groupMarking: .number)

  /// The typeface that text is measured for.
  package static let fontName = "DejaVu Sans"

  /// Its bold letters.
  package static let boldFontName = "DejaVu Sans Bold"

  /// No text of a page is smaller than this when it is printed, in points.
  package static let leastPrintedSize = 7.0
}

extension Theme {
  /// Names of countries and groups.
  package var nameStyle: TextStyle { TextStyle(size: textSize, color: ink) }

  /// Numbers in swatches, labels of legends.
  package var smallStyle: TextStyle { TextStyle(size: smallSize, color: ink) }

  /// The title.
  package var titleStyle: TextStyle { TextStyle(size: textSize * 16 / 9, isBold: true, color: ink) }

  /// What stands under the title.
  package var subtitleStyle: TextStyle { TextStyle(size: textSize * 10 / 9, color: quietInk) }

  /// The source line.
  package var sourceStyle: TextStyle { TextStyle(size: smallSize, color: quietInk) }

  private var smallSize: Double { max(Theme.leastPrintedSize, textSize * 8 / 9) }

  /// The ink for text on a fill: the theme's ink or white or black, whichever is read best.
  package func ink(on fill: Color) -> Color {
    let candidates = [ink, .white, Color(0x222222), .black]
    // Black is only for fills on which none of the softer inks reaches the ratio for text.
    if let good = candidates.first(where: { $0.contrast(with: fill) >= 4.5 }) { return good }
    return candidates.max { $0.contrast(with: fill) < $1.contrast(with: fill) } ?? ink
  }

  /// Bars of numbers beside names.
  package var barColor: Color { rule.mixed(with: background, share: 0.4) }

  /// A color of the palette as a line: it can be seen against the background.
  package func lineColor(_ color: Color) -> Color { color.standingOut(from: background, by: 3) }

  /// The outline of something that is filled with a color: it can be seen against the background,
  /// however light the fill.
  package func outline(of fill: Color, width: Double = 0.8) -> Stroke {
    Stroke(color: groupMarking == .number ? ink : lineColor(fill), width: width)
  }
}
