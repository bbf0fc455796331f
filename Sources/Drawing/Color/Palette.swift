/// The colors that tell categories apart.
///
/// Three are ready, each chosen because its colors stay apart for readers who do not see red, green or
/// blue: a test simulates protanopia, deuteranopia and tritanopia (Brettel, Viénot & Mollon 1997) and
/// checks the least distance between any two colors in CIELAB. Where there are more categories than
/// colors, the colors repeat, and a number or a name must stand beside the color.
public struct Palette: Hashable, Sendable {
  /// The colors, in the order in which they are given out.
  public let colors: [Color]

  /// The color of what is in no category, or in one of too many.
  public let neutral: Color

  /// Chooses colors; with none, the neutral color stands for every category.
  public init(colors: [Color], neutral: Color) {
    self.colors = colors
    self.neutral = neutral
  }

  /// The color of a category by its place; beyond the last color they begin again.
  public subscript(place: Int) -> Color {
    colors.isEmpty ? neutral : colors[((place % colors.count) + colors.count) % colors.count]
  }

  /// For light paper: Paul Tol's "muted" scheme (Technical Note SRON/EPS/TN/09-002, issue 3.2, 2021),
  /// whose nine hues differ in lightness and are restrained enough for filled areas. Its least distance
  /// for any reader is 13.
  public static let muted = Palette(
    colors: [
      Color(0x332288),  // indigo
      Color(0xCC6677),  // rose
      Color(0x117733),  // green
      Color(0x88CCEE),  // cyan
      Color(0x882255),  // wine
      Color(0xDDCC77),  // sand
      Color(0x44AA99),  // teal
      Color(0xAA4499),  // purple
      Color(0x999933),  // olive
    ],
    neutral: Color(0xBBBBBB))

  /// For dark screens: the colors of Okabe & Ito's "Color Universal Design" (2008,
  /// https://jfly.uni-koeln.de/color/), with a pale gray in place of their black. They are brighter
  /// than Tol's, so that fine lines of each can be seen on a dark page. Their least distance for any
  /// reader is 10.
  public static let universal = Palette(
    colors: [
      Color(0x56B4E9),  // sky blue
      Color(0xE69F00),  // orange
      Color(0x009E73),  // bluish green
      Color(0xF0E442),  // yellow
      Color(0xCC79A7),  // reddish purple
      Color(0xDDDDDD),  // pale gray
      Color(0xD55E00),  // vermilion
      Color(0x0072B2),  // blue
    ],
    neutral: Color(0x8A9099))

  /// For black and white: four grays that differ in print, the darkest and a light one first. More
  /// than four can't be told apart on their own, so that they go with numbers.
  public static let grays = Palette(
    colors: [Color(0x333333), Color(0xB5B5B5), Color(0x6E6E6E), Color(0xE6E6E6)],
    neutral: Color(0xD0D0D0))
}
