import Burden
import Facts
import Networks

/// A change with its place among those of its kind.
public struct RankedForum: Sendable, Hashable {
  /// The change.
  public let option: ForumOption
  /// What is gained by joining, or lost by leaving; `nil` where the objective is undefined before or
  /// after. Negative where joining costs some of it, or leaving brings some.
  public let effect: Double?
  /// ``effect`` for 100 delegation-days a year: its value is that at the median burden, its interval
  /// that of the draws. `nil` where it is undefined: without a burden model, or where the burden may be
  /// nothing.
  public let effectPerHundredDays: Estimate?
  /// How likely the change is to be had, where the ranking weighs that; `nil` where it does not, or the
  /// likelihood is not known.
  public let likelihood: Double?
  /// The place; equal ones have one place, the best of theirs. For joining 1 is the greatest gain a day,
  /// or, where likelihood is weighed, the greatest expected gain a day; for leaving the least loss a day.
  /// `nil` where ``effect`` is undefined, or a likelihood that is weighed is not known.
  public let rank: Int?
  /// From the 5th to the 95th percentile of the places in the draws, widened where needed to hold
  /// ``rank``.
  public let ranks: ClosedRange<Int>?
  /// How many others of its kind are tied with it: their ``ranks`` overlap.
  public let tiedWith: Int?

  /// Whether two are tied: the draws don't decide which is better.
  public func isTied(with other: RankedForum) -> Bool {
    guard let ranks, let others = other.ranks else { return false }
    return ranks.overlaps(others)
  }
}

extension ForumChoice {
  /// The changes of a kind from the best down: by gain a day for joining, by loss a day for leaving the
  /// least first; equal ones by what they cost or save, then by group. Where the objective is undefined
  /// they come last.
  ///
  /// A gain or loss that is nothing or less has no meaningful ratio to days: such changes share one
  /// place, the last of those that may be joined and the first of those that may be left. Without a
  /// burden model the places are those of the gains and losses themselves. Groups whose membership is
  /// open are ranked among each other as if they were joined. O(draws · groups · log groups).
  ///
  /// - Parameters:
  ///   - change: The kind.
  ///   - objective: What is gained or lost.
  ///   - likelihood: How likely a group is to take the country in: gains are weighed with it, so that
  ///     the ranking is by expected gain a day. `nil` where gains count in full. Of no account for
  ///     leaving.
  public func ranked(
    _ change: ForumOption.Change, by objective: ForumObjective,
    weighing likelihood: ((Group) -> Double?)? = nil
  ) -> [RankedForum] {
    let places = options.indices.filter { options[$0].change == change }
    let sign = change == .leave ? -1.0 : 1.0
    let effects = places.map { place in
      options[place].after.gain(of: objective, from: before).map { $0 == 0 ? 0 : $0 * sign }
    }
    let weighing = change == .leave ? nil : likelihood
    let likelihoods = places.map { place in weighing.flatMap { $0(options[place].group) } }
    let defined = places.indices.filter {
      effects[$0] != nil && (weighing == nil || likelihoods[$0] != nil)
    }
    func worth(_ index: Int) -> Double {
      max(0, effects[index] ?? 0) * (weighing == nil ? 1 : likelihoods[index] ?? 0)
    }
    // What is greatest is best: gain a day, or the fall of loss a day.
    func score(_ index: Int, _ days: Double) -> Double {
      worth(index) == 0 ? 0 : sign * worth(index) / days
    }
    let middles = defined.map { index in
      options[places[index]].burden.map { score(index, $0.value) } ?? sign * worth(index)
    }
    let ranks = Burden.places(of: middles)
    let drawn = drawnBurdens.map { burdens in
      defined.map { index in burdens[places[index]].map { score(index, $0) } }
    }
    let ranges = drawn.map { RankIntervals(lower: $0, upper: $0).ranges } ?? ranks.map { $0...$0 }
    let widened = zip(ranks, ranges).map { rank, range in
      min(rank, range.lowerBound)...max(rank, range.upperBound)
    }
    let placeOf = Dictionary(uniqueKeysWithValues: zip(defined, defined.indices))
    let forums = places.indices.map { index in
      let option = options[places[index]]
      let place = placeOf[index]
      return RankedForum(
        option: option, effect: effects[index],
        effectPerHundredDays: effects[index].flatMap { effect in
          option.burden.flatMap { perHundredDays(effect, $0) }
        },
        likelihood: likelihoods[index], rank: place.map { ranks[$0] },
        ranks: place.map { widened[$0] },
        tiedWith: place.map { own in
          widened.indices.count { $0 != own && widened[$0].overlaps(widened[own]) }
        })
    }
    return forums.sorted { a, b in
      let (first, second) = (a.rank ?? .max, b.rank ?? .max)
      if first != second { return first < second }
      let (gain, other) = ((a.effect ?? 0) * sign, (b.effect ?? 0) * sign)
      if gain != other { return gain > other }
      let (days, rivals) = (a.option.burden?.value ?? 0, b.option.burden?.value ?? 0)
      if days != rivals { return change == .leave ? days > rivals : days < rivals }
      return a.option.group < b.option.group
    }
  }
}

/// An effect for 100 days of an uncertain burden; `nil` where the burden may be nothing.
private func perHundredDays(_ effect: Double, _ burden: Estimate) -> Estimate? {
  let (least, most) = (burden.interval.lowerBound, burden.interval.upperBound)
  guard least > 0 else { return nil }
  let ends = [100 * effect / most, 100 * effect / least].sorted()
  return Estimate(100 * effect / burden.value, within: ends[0]...ends[1])
}
