import Facts

/// What a burden is set against: how much a country has to bear it with.
public enum Capacity: String, Sendable, CaseIterable {
  /// Diplomatic posts abroad, by the hundred.
  case hundredPosts = "100-posts"
  /// Inhabitants, by the million.
  case millionPeople = "million-people"
  /// Gross domestic product, by the billion of current US dollars.
  case billionGDP = "billion-gdp"

  /// How many of the unit a country has; `nil` where it is not known, or is nothing.
  public func amount(of facts: CountryFacts?) -> Double? {
    let amount: Double? =
      switch self {
      case .hundredPosts: facts?.diplomaticPosts.map { $0.value / 100 }
      case .millionPeople: facts?.population.map { $0.value / 1_000_000 }
      case .billionGDP: facts?.gdp.map { $0.value / 1_000_000_000 }
      }
    return amount.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// One of the unit in words: "100 diplomatic posts".
  public var name: String {
    switch self {
    case .hundredPosts: "100 diplomatic posts"
    case .millionPeople: "million people"
    case .billionGDP: "billion dollars of GDP"
    }
  }
}
