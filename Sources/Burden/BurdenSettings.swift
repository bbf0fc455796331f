import Facts
import Networks

/// What burdens are computed with.
public struct BurdenSettings: Sendable, Hashable {
  /// The assumptions; `nil` for those of the dataset.
  public let model: BurdenModel?
  /// What is done with memberships that are open.
  public let unknown: UnknownTreatment
  /// How many draws, and the seed.
  public let draws: DrawSettings

  /// The dataset's own model, open memberships as bounds, 10,000 draws from seed 1.
  public static let standard = BurdenSettings()

  /// Chooses.
  public init(
    model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds, draws: DrawSettings = .standard
  ) {
    self.model = model
    self.unknown = unknown
    self.draws = draws
  }
}

extension MembershipNetwork {
  /// The countries' loads, in the order of the countries: worked out once for each model.
  func loads(_ settings: BurdenSettings) -> [ParticipationLoad] {
    workings.value(of: LoadKey(model: settings.model, unknown: settings.unknown)) {
      participationLoad(settings.model, unknown: settings.unknown)
    }
  }

  /// Keeps burdens that were drawn with these settings, so that measures don't draw them again.
  package func keep(_ burdens: BurdenSums, of settings: BurdenSettings) {
    workings.keep(
      zip(burdens.medians, burdens.intervals).map { Estimate($0, within: $1) },
      for: DrawnBurdensKey(settings: settings))
  }

  /// The countries' burdens at typical values, in the order of the countries, `nil` where there is no
  /// model: what random networks are asked for by the hundred, without all else of a load.
  func typicalBurdens(_ settings: BurdenSettings) -> [Double?] {
    guard let model = settings.model ?? atlas.burdenModel else {
      return graph.leftNodes.labels.map { _ in nil }
    }
    let ledger = BurdenLedger(self, model: model, unknown: settings.unknown)
    return graph.leftNodes.labels.map { ledger.lines(of: $0).reduce(0) { $0 + $1.burden } }
  }

  /// The countries' burdens, in the order of the countries, `nil` where there is no model: drawn once
  /// for each choice of settings.
  func drawnBurdens(_ settings: BurdenSettings) -> [Estimate?] {
    workings.value(of: DrawnBurdensKey(settings: settings)) {
      let burdens = burdens(settings.model, unknown: settings.unknown, draws: settings.draws)
      return graph.leftNodes.labels.map { burdens[$0] }
    }
  }
}

/// What loads at typical values are told apart by.
private struct LoadKey: WorkingsKey {
  typealias Value = [ParticipationLoad]

  static let kind = 1

  let model: BurdenModel?
  let unknown: UnknownTreatment
}

/// What drawn burdens are told apart by.
private struct DrawnBurdensKey: WorkingsKey {
  typealias Value = [Estimate?]

  static let kind = 2

  let settings: BurdenSettings
}
