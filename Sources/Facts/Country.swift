import Networks

/// A country, territory or bloc, by its code: ISO 3166-1 alpha-3 in the embedded dataset, with
/// `EUU` for the European Union and `XKX` for Kosovo. Facts about it are in ``CountryFacts``.
public struct Country: NodeLabel, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The code: "KOR".
  public let code: String

  /// Names a country by its code.
  public init(_ code: String) { self.code = code }

  /// Names a country by its code, written as a literal.
  public init(stringLiteral code: String) { self.code = code }

  /// The code.
  public var description: String { code }

  /// Countries sort by code.
  public static func < (a: Country, b: Country) -> Bool { a.code < b.code }
}

extension NodeKind {
  /// The countries of a network.
  public static let country = NodeKind(singular: "country", plural: "countries")
}
