import Facts

/// The two blocs between which a balance is struck, each named by one country or several.
public struct BlocAnchors: Sendable, Hashable {
  /// The countries of the first bloc, sorted.
  public let first: [Country]
  /// The countries of the second bloc, sorted.
  public let second: [Country]

  /// The United States and China.
  public static let standard = BlocAnchors(sorted: ["USA"], ["CHN"])

  /// Names the blocs; `nil` where one is empty, or a country is in both.
  public init?(first: some Sequence<Country>, second: some Sequence<Country>) {
    let (first, second) = (Set(first), Set(second))
    guard !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second) else { return nil }
    self.init(sorted: first.sorted(), second.sorted())
  }

  private init(sorted first: [Country], _ second: [Country]) {
    (self.first, self.second) = (first, second)
  }

  /// The first bloc in words: "USA", or "GBR or USA".
  public var firstLabel: String { first.map { $0.code }.joined(separator: " or ") }

  /// The second bloc in words.
  public var secondLabel: String { second.map { $0.code }.joined(separator: " or ") }

  /// Whether a country is an anchor of either bloc.
  public func contains(_ country: Country) -> Bool {
    first.contains(country) || second.contains(country)
  }
}
