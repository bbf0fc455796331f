import Facts

/// How the intervals of a burden are drawn.
public struct DrawSettings: Sendable, Hashable {
  /// How many draws.
  public let count: Int
  /// Where the random numbers start: the same seed gives the same numbers on every machine.
  public let seed: UInt64

  /// 10,000 draws from seed 1.
  public static let standard = DrawSettings()

  /// Chooses a number of draws, at least 1, and a seed.
  public init(count: Int = 10_000, seed: UInt64 = 1) {
    self.count = max(1, count)
    self.seed = seed
  }
}

/// Draws of a model's assumptions, and of what each group costs a member in each draw.
///
/// In one draw the days of a level, the meetings of a working group, the status factors and the chair
/// factors are one number each for all countries and groups, and the rhythm of a group is one number
/// for all its members. Whatever two countries share is therefore uncertain for both alike, and cancels
/// where they are compared: that is what makes rank intervals right. Priors are drawn for each group
/// and level on its own.
///
/// Where working groups stand in for officials' meetings, the rhythm is drawn with the same random
/// number as the meetings of a working group, so that a counted number of them is multiplied by the one
/// draw that holds for all.
package struct BurdenDraws {
  package let settings: DrawSettings
  private let days: [GatheringLevel: [Double]]
  private let meetingParts: [Double]
  private let associate: [Double]
  private let observer: [Double]
  private let chairs: [ChairSupport: [Double]]

  package init(_ model: BurdenModel, settings: DrawSettings) {
    self.settings = settings
    func drawn(_ assumption: Assumption, _ name: String) -> [Double] {
      let triangle = Triangle(assumption)
      return Self.parts(settings, name).map { triangle.value(at: $0) }
    }
    days = Dictionary(
      uniqueKeysWithValues: model.days.map { level, assumption in
        (level, drawn(assumption, "days.\(level.rawValue)"))
      })
    meetingParts = Self.parts(settings, "meetingsPerWorkingGroup")
    associate = drawn(model.associate, "status.associate")
    observer = drawn(model.observer, "status.observer")
    chairs = [
      .secretariat: drawn(model.chairWithSecretariat, "chair.withSecretariat"),
      .alone: drawn(model.chairWithoutSecretariat, "chair.withoutSecretariat"),
      .unknown: drawn(model.chairSecretariatUnknown, "chair.secretariatUnknown"),
    ]
  }

  private static func parts(_ settings: DrawSettings, _ name: String) -> [Double] {
    var stream = SeededStream(seed: settings.seed, name: name)
    return (0..<settings.count).map { _ in stream.unitInterval() }
  }

  /// What a group costs a full member, draw by draw.
  package func cost(of group: Group, _ rhythms: [LevelRhythm]) -> [Double] {
    var cost = [Double](repeating: 0, count: settings.count)
    for rhythm in rhythms {
      guard let days = days[rhythm.level] else { continue }
      if rhythm.low == rhythm.high {
        for draw in cost.indices { cost[draw] += rhythm.typical * days[draw] }
        continue
      }
      let triangle = Triangle(rhythm)
      if case .workingGroups = rhythm.standIn {
        for draw in cost.indices {
          cost[draw] += triangle.value(at: meetingParts[draw]) * days[draw]
        }
        continue
      }
      var stream = SeededStream(
        seed: settings.seed, name: "cadence.\(group.id).\(rhythm.level.rawValue)")
      for draw in cost.indices {
        cost[draw] += triangle.value(at: stream.unitInterval()) * days[draw]
      }
    }
    return cost
  }

  /// Adds what a membership costs, draw by draw. A status that is itself unknown bears what a member's
  /// does.
  package func add(
    _ cost: [Double], as status: Status, chairing support: ChairSupport?, to sum: inout [Double]
  ) {
    switch status {
    case .member, .unknown: for draw in sum.indices { sum[draw] += cost[draw] }
    case .associate: for draw in sum.indices { sum[draw] += associate[draw] * cost[draw] }
    case .observer: for draw in sum.indices { sum[draw] += observer[draw] * cost[draw] }
    }
    guard let support, let factor = chairs[support] else { return }
    for draw in sum.indices { sum[draw] += (factor[draw] - 1) * cost[draw] }
  }
}
