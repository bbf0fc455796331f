/// What a number is: its name, unit, range, definition and source. Every result carries one.
public struct Quantity: Hashable, Sendable {
  /// The identifier on the command line and in headings of machine-readable tables: kebab-case.
  public let id: String

  /// The name in text: "Betweenness centrality".
  public let name: String

  /// What one of it is.
  public let unit: Unit

  /// Between which values it lies.
  public let range: ValueRange

  /// What it is, in words that another program could be written from.
  public let definition: String

  /// When it is undefined; `nil` where it always has a value.
  public let undefined: String?

  /// Where the definition comes from; `nil` for a plain count.
  public let source: Citation?

  /// Describes a quantity.
  public init(
    id: String, name: String, unit: Unit, range: ValueRange, definition: String,
    undefined: String? = nil, source: Citation? = nil
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.range = range
    self.definition = definition
    self.undefined = undefined
    self.source = source
  }
}

/// What one of a quantity is. A unit that counts nodes is named after the side that it is asked of.
public enum Unit: Hashable, Sendable {
  /// Nodes of the side that was asked: "countries" for countries.
  case sameSide
  /// Nodes of the other side: "groups" for countries.
  case otherSide
  /// A part of a whole or of a maximum, from 0 to 1.
  case share
  /// A pure number with no natural maximum.
  case number
  /// Any other unit, by its name: "gatherings a year".
  case named(String)

  /// The unit's name for a side whose nodes are called `kind`.
  public func name(for kind: NodeKind, against other: NodeKind) -> String {
    switch self {
    case .sameSide: kind.plural
    case .otherSide: other.plural
    case .share: "share"
    case .number: "number"
    case .named(let name): name
    }
  }

  /// The unit's name where no side is given, as in a catalogue.
  public var name: String {
    name(
      for: NodeKind(singular: "node of the same side", plural: "nodes of the same side"),
      against: NodeKind(singular: "node of the other side", plural: "nodes of the other side"))
  }
}

/// The values that a quantity can take; an end that is `nil` is open to infinity.
public struct ValueRange: Hashable, Sendable, CustomStringConvertible {
  /// The least value, or `nil`.
  public let lower: Double?

  /// The greatest value, or `nil`.
  public let upper: Double?

  /// From 0 to 1.
  public static let unitInterval = ValueRange(lower: 0, upper: 1)

  /// Zero or more.
  public static let nonNegative = ValueRange(lower: 0, upper: nil)

  /// Bounds a quantity.
  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether a value lies between the bounds, with a tolerance for rounding.
  public func contains(_ value: Double, tolerance: Double = 0) -> Bool {
    value >= (lower ?? -.infinity) - tolerance && value <= (upper ?? .infinity) + tolerance
  }

  /// The range in interval notation: "[0, 1]".
  public var description: String {
    func text(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
    let from = lower.map { "[" + text($0) } ?? "(-∞"
    let to = upper.map { text($0) + "]" } ?? "∞)"
    return "\(from), \(to)"
  }
}
