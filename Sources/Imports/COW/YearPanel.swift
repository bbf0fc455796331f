/// What one table says of every state in every organisation in every year.
struct YearPanel {
  /// The years that are held.
  static let years = 1800...2099

  /// The organisations' short names as the table has them, in the order in which they came.
  private(set) var organisations: [String] = []

  /// The place of each organisation, by its short name in small letters.
  private(set) var places: [String: Int] = [:]

  /// By organisation, then by state and year; ``untold`` where the table has no cell or an empty one.
  private var codes: [[Int8]] = []

  private static let untold: Int8 = .min

  /// The place of an organisation, which is taken in where it is new. O(1).
  mutating func place(of organisation: String) -> Int {
    let key = organisation.lowercased()
    if let place = places[key] { return place }
    let place = organisations.count
    places[key] = place
    organisations.append(organisation)
    codes.append(
      [Int8](repeating: Self.untold, count: COWState.all.count * Self.years.count))
    return place
  }

  /// What is said of a cell; `nil` where nothing is. O(1).
  subscript(organisation: Int, state: Int, year: Int) -> MembershipCode? {
    get {
      MembershipCode(
        rawValue: codes[organisation][state * Self.years.count + year - Self.years.lowerBound])
    }
    set {
      codes[organisation][state * Self.years.count + year - Self.years.lowerBound] =
        newValue?.rawValue ?? Self.untold
    }
  }

  /// The years in which anything is said of an organisation. O(states · years).
  func toldYears(of organisation: Int) -> Set<Int> {
    let count = Self.years.count
    var told: Set<Int> = []
    for (place, code) in codes[organisation].enumerated() where code != Self.untold {
      told.insert(Self.years.lowerBound + place % count)
    }
    return told
  }
}
