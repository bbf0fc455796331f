/// A state that is no more, or was not yet what it is: the dataset's own table of countries has none of
/// them, and ISO 3166-1 no code.
struct FormerState: Sendable, Hashable {
  /// The number in the Correlates of War project; `nil` where the project has it as an earlier name of a
  /// state of today.
  let number: Int?
  /// A code of three letters that no country of today has: that of ISO 3166-3 where there is one, else
  /// the project's own, else one that ISO leaves to its users.
  let code: String
  /// The English name.
  let name: String
  /// The continent.
  let region: String
  /// The first and the last year in which the project counts it to the system of states.
  let years: ClosedRange<Int>

  /// All of them, by number.
  static let all: [FormerState] = [
    .init(240, "HAN", "Hanover", "Europe", 1837...1866),
    .init(245, "BAV", "Bavaria", "Europe", 1816...1871),
    .init(260, "GFR", "German Federal Republic", "Europe", 1955...1990),
    .init(265, "DDR", "German Democratic Republic", "Europe", 1954...1990),
    .init(267, "BAD", "Baden", "Europe", 1816...1871),
    .init(269, "SAX", "Saxony", "Europe", 1816...1867),
    .init(271, "WRT", "Württemberg", "Europe", 1816...1871),
    .init(273, "HSE", "Hesse Electoral", "Europe", 1816...1866),
    .init(275, "HSG", "Hesse Grand Ducal", "Europe", 1816...1867),
    .init(280, "MEC", "Mecklenburg-Schwerin", "Europe", 1843...1867),
    .init(300, "AUH", "Austria-Hungary", "Europe", 1816...1918),
    .init(315, "CSK", "Czechoslovakia", "Europe", 1918...1992),
    .init(329, "SIC", "Two Sicilies", "Europe", 1816...1861),
    .init(332, "MOD", "Modena", "Europe", 1842...1860),
    .init(335, "PMA", "Parma", "Europe", 1851...1860),
    .init(337, "TUS", "Tuscany", "Europe", 1816...1860),
    .init(nil, "YUG", "Yugoslavia", "Europe", 1918...2003),
    .init(511, "ZAN", "Zanzibar", "Africa", 1963...1964),
    .init(678, "YAR", "Yemen Arab Republic", "Asia", 1926...1990),
    .init(680, "YMD", "Yemen People's Republic", "Asia", 1967...1990),
    .init(730, "XKO", "Korea (until 1905)", "Asia", 1887...1905),
    .init(817, "RVN", "Republic of Vietnam", "Asia", 1954...1975),
  ]

  private init(
    _ number: Int?, _ code: String, _ name: String, _ region: String, _ years: ClosedRange<Int>
  ) {
    (self.number, self.code, self.name) = (number, code, name)
    (self.region, self.years) = (region, years)
  }
}
