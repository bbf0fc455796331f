/// The colors that tell categories apart.
///
/// The light palette is Paul Tol's "muted" scheme (Technical Note SRON/EPS/TN/09-002, issue 3.2,
/// 2021), chosen because its nine hues differ in lightness and stay apart under the three kinds of
/// color blindness, and are restrained enough for filled areas. A test simulates protanopia and
/// deuteranopia and checks the distances. Where there are more categories than colors, the colors
/// repeat, and a number or an acronym must stand beside the color.
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

  /// Paul Tol's "muted" colors, the darker ones first.
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
}
