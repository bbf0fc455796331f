import Facts
import Networks

/// How far one assumption moves burdens and their ranking, when it alone is changed.
public struct BurdenSensitivity: Sendable, Hashable {
  /// What is changed.
  public enum Factor: Sendable, Hashable {
    /// An assumption of the model.
    case parameter(BurdenParameter)
    /// Whether memberships that are open hold: none at the low end, all at the high end.
    case unknownMemberships
    /// The counts that sources give as a range: all at their low ends, or all at their high ends.
    case sourcedRanges

    /// A short name: the place in the model's file, or what it is in the data.
    public var id: String {
      switch self {
      case .parameter(let parameter): parameter.id
      case .unknownMemberships: "data.unknown-memberships"
      case .sourcedRanges: "data.sourced-ranges"
      }
    }
  }

  /// What a change of the factor does.
  public struct Effect: Sendable, Hashable {
    /// The average shift in ranks: the mean over the countries of the number of places that they move
    /// (Saisana, Saltelli & Tarantola 2005).
    public let averageShift: Double
    /// The burden of all countries together, as a part of what it is at the typical values.
    public let total: Double
    /// Who moves most, from which place to which: the first of equals; `nil` where nobody moves.
    public let moved: Move?
  }

  /// A country's change of place.
  public struct Move: Sendable, Hashable {
    /// The country.
    public let country: Country
    /// Its place at the typical values.
    public let from: Int
    /// Its place after the change.
    public let to: Int
  }

  /// What is changed.
  public let factor: Factor
  /// Its low, typical and high values; `nil` for what is no number of the model.
  public let assumption: Assumption?
  /// What it does at its low end.
  public let atLow: Effect
  /// What it does at its high end.
  public let atHigh: Effect

  /// The greater of the two average shifts in ranks.
  public var greatestShift: Double { max(atLow.averageShift, atHigh.averageShift) }
}

extension MembershipNetwork {
  /// What each assumption does to the ranking by typical burden when it is set to its low and to its
  /// high end, all others at their typical values; from the greatest shift down, equal ones in the order
  /// of the model's file. Empty where there is no model or no burden.
  ///
  /// One at a time: the table shows what each assumption is worth arguing about, not how several
  /// act together, which the intervals do. The measure is the average shift in ranks of Saisana,
  /// Saltelli & Tarantola (2005, doi:10.1111/j.1467-985X.2005.00350.x), against the ranking at the
  /// typical values. O(parameters · memberships).
  ///
  /// - Parameters:
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - unknown: What is done with memberships that are open.
  ///   - among: The countries whose places are watched; all with a burden unless some are named.
  public func burdenSensitivity(
    _ model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds, among: Set<Country>? = nil
  ) -> [BurdenSensitivity] {
    guard let model = model ?? atlas.burdenModel else { return [] }
    let countries = graph.leftNodes.labels
    func burdens(_ model: BurdenModel, _ unknown: UnknownTreatment, _ end: SourcedEnd? = nil)
      -> [Double]
    {
      let ledger = BurdenLedger(self, model: model, unknown: unknown, sourcedEnd: end)
      return countries.map { ledger.lines(of: $0).reduce(0) { $0 + $1.burden } }
    }
    let reference = burdens(model, unknown)
    let total = reference.reduce(0, +)
    let watched = countries.indices.filter {
      reference[$0] > 0 && among?.contains(countries[$0]) ?? true
    }
    guard total > 0, !watched.isEmpty else { return [] }
    let places = places(of: reference)
    func effect(_ changed: [Double]) -> BurdenSensitivity.Effect {
      let moved = Burden.places(of: changed)
      func shift(_ country: Int) -> Int { abs(moved[country] - places[country]) }
      let sum = watched.reduce(0) { $0 + shift($1) }
      let most = watched.max { (shift($0), $1) < (shift($1), $0) }
      return BurdenSensitivity.Effect(
        averageShift: Double(sum) / Double(watched.count), total: changed.reduce(0, +) / total,
        moved: most.flatMap { country in
          shift(country) == 0
            ? nil
            : BurdenSensitivity.Move(
              country: countries[country], from: places[country], to: moved[country])
        })
    }
    var rows = BurdenParameter.all.compactMap { parameter -> BurdenSensitivity? in
      guard let assumption = model[parameter] else { return nil }
      return BurdenSensitivity(
        factor: .parameter(parameter), assumption: assumption,
        atLow: effect(burdens(model.holding(parameter, at: assumption.low), unknown)),
        atHigh: effect(burdens(model.holding(parameter, at: assumption.high), unknown)))
    }
    rows.append(
      BurdenSensitivity(
        factor: .unknownMemberships, assumption: nil, atLow: effect(burdens(model, .exclude)),
        atHigh: effect(burdens(model, .include))))
    rows.append(
      BurdenSensitivity(
        factor: .sourcedRanges, assumption: nil, atLow: effect(burdens(model, unknown, .low)),
        atHigh: effect(burdens(model, unknown, .high))))
    return rows.enumerated().sorted {
      ($1.element.greatestShift, $0.offset) < ($0.element.greatestShift, $1.offset)
    }.map { $0.element }
  }
}

/// Which end of the ranges that sources give is taken.
enum SourcedEnd {
  case low
  case high
}

extension LevelRhythm {
  /// The rhythm with a count or a plan at one end of its range.
  func taken(at end: SourcedEnd) -> LevelRhythm {
    guard standIn == nil, let gathering else { return self }
    return LevelRhythm(self, held: end == .low ? low : high, gathering: gathering)
  }

  private init(_ rhythm: LevelRhythm, held value: Double, gathering: Gathering) {
    level = rhythm.level
    (low, typical, high, sourced) = (value, value, value, value)
    self.gathering = gathering
    standIn = nil
  }
}
