import Burden
import Facts
import Measures
import Networks
import Positions
import Tables

/// Where a country that chooses groups stands today, in words and as JSON.
public struct ForumToday: Sendable {
  private let choice: ForumChoice
  private let burden: Estimate?

  /// Looks at a country.
  ///
  /// - Parameters:
  ///   - choice: The country's choice.
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - unknown: What its burden does with memberships that are open.
  ///   - draws: How many draws, and the seed.
  public init(
    _ choice: ForumChoice, _ model: BurdenModel?, unknown: UnknownTreatment, draws: DrawSettings
  ) {
    self.choice = choice
    let scores = choice.network.countryScores(
      by: .commitmentBurden(BurdenSettings(model: model, unknown: unknown, draws: draws)))
    burden = scores[choice.country].flatMap { value in
      scores.interval(of: choice.country).map { Estimate(value, within: $0) }
    }
  }

  /// One line.
  public var text: String {
    let name = choice.network.atlas[choice.country]?.name ?? choice.country.code
    let before = choice.before
    var parts = ["\(before.groups) \(before.groups == 1 ? "group" : "groups")"]
    parts += ForumObjective.allCases.map { objective in
      let number = before[objective].map(readableText) ?? "undefined"
      guard objective == .balance else { return "\(objective.words) \(number)" }
      let anchors = choice.anchors
      return
        "balance \(number) (1 with \(anchors.firstLabel) alone, -1 with \(anchors.secondLabel))"
    }
    if let burden {
      parts.append(
        "burden \(readableText(burden.value.rounded())) delegation-days a year (90 % interval "
          + "\(readableText(burden.interval.lowerBound.rounded())) to "
          + "\(readableText(burden.interval.upperBound.rounded())))")
    }
    return "\(name) (\(choice.country.code)) today: " + parts.joined(separator: ", ") + ".\n"
  }

  /// The same numbers, with every digit.
  public var json: JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    return .object(
      [("groups", .number(Double(choice.before.groups)))]
        + ForumObjective.allCases.map { ($0.rawValue, number(choice.before[$0])) } + [
          ("burden", number(burden?.value)), ("burdenLow", number(burden?.interval.lowerBound)),
          ("burdenHigh", number(burden?.interval.upperBound)),
        ])
  }
}

extension ForumSelection {
  /// The set's numbers, with every digit.
  public var json: JSONValue {
    let (proof, bound, guarantee): (String, Double, Double?) =
      switch self.proof {
      case .exact: ("exact", after, nil)
      case .bounded(let upperBound, let guarantee): ("bounded", upperBound, guarantee)
      }
    let (method, steps): (String, Int) =
      switch self.method {
      case .branchAndBound(let branches): ("branch and bound", branches)
      case .enumeration(let sets): ("enumeration of all sets", sets)
      case .cheapestOfEachBloc(let sets): ("enumeration of the cheapest groups of each bloc", sets)
      }
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    return .object([
      ("objective", .string(objective.rawValue)), ("today", number(today)),
      ("before", number(before)), ("after", .number(after)),
      ("days", .number(days)), ("drawnDays", .number(drawnDays.value)),
      ("drawnDaysLow", .number(drawnDays.interval.lowerBound)),
      ("drawnDaysHigh", .number(drawnDays.interval.upperBound)),
      ("shareWithinBudget", .number(shareWithinBudget)),
      ("partners", .array(partners.map { .string($0.code) })),
      ("left", .array(left.map { .string($0.id) })),
      ("candidates", .number(Double(candidates))), ("method", .string(method)),
      ("steps", .number(Double(steps))), ("proof", .string(proof)),
      ("upperBound", .number(bound)), ("guarantee", number(guarantee)),
    ])
  }
}
