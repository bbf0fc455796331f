import Facts
import Networks

/// A country's largest move by one measure from one day of a series to the next, and what did it.
public struct PositionMove: Sendable {
  /// The country.
  public let country: Country
  /// The measure.
  public let quantity: Quantity
  /// The day before the move.
  public let from: Day
  /// The day after it.
  public let to: Day
  /// The number before.
  public let before: Double
  /// The number after.
  public let after: Double
  /// What did it, from the greatest effect down; what had none is left out.
  public let causes: [PositionCause]

  /// How far it moved.
  public var change: Double { after - before }

  /// What the causes, each undone alone, leave of the change: what several of them do together.
  public var remainder: Double { causes.reduce(change) { $0 - ($1.effect ?? 0) } }
}

/// Something that happened between two days, and what it did to one number.
public struct PositionCause: Sendable, Hashable {
  /// What can happen.
  public enum Event: Sendable, Hashable {
    /// A group changed.
    case group(GroupChange)
    /// Chairs passed on: the groups that the country chairs in the later year and did not in the
    /// earlier, and the reverse. Undone, all terms stand as they did in the earlier year, those of the
    /// ten years up to it too.
    case chairs(began: [Group], ended: [Group])
  }

  /// What happened.
  public let event: Event
  /// The number less what it would be had this alone not happened; `nil` where it would be undefined.
  public let effect: Double?
}

extension PositionSeries {
  /// For each compared country and measure the largest move from one day to the next, by measure and
  /// then from the greatest move down; the later of equal moves. Whoever stands first by a measure moved
  /// most.
  ///
  /// What did it is found by undoing: each group that changed between the two days is put back, alone,
  /// to what it was, with its members, what was open, and whether it existed; so are the chairs; and the
  /// measures are computed anew. All undone together give the number before, so nothing else is left to
  /// move a country: the rest of the change is what several causes do together. A country that never
  /// moved by a measure, or has no two numbers in a row, has no move.
  /// O(moves · changed groups · cost of the measures).
  public func largestMoves() -> [PositionMove] {
    var undone: [Step: [UndoneChange]] = [:]
    let measures = comparison.measures
    return measures.quantities.indices.flatMap { measure in
      let family = measures.family(of: measure)
      return comparison.countries.compactMap { country -> PositionMove? in
        guard let day = largestStep(of: country, by: measure),
          let before = days[day].scores[measure][country],
          let after = days[day + 1].scores[measure][country]
        else { return nil }
        let step = Step(day: day, family: family)
        let changes = undone[step] ?? undoing(step)
        undone[step] = changes
        return PositionMove(
          country: country, quantity: measures.quantities[measure], from: days[day].date,
          to: days[day + 1].date, before: before, after: after,
          causes: causes(changes, of: country, by: measure, on: day + 1))
      }.sorted { (abs($1.change), $0.country) < (abs($0.change), $1.country) }
    }
  }

  /// The day from which to the next a country moves furthest; `nil` where it never does.
  private func largestStep(of country: Country, by measure: Int) -> Int? {
    let steps = days.indices.dropLast().compactMap { day -> (day: Int, size: Double)? in
      guard let a = days[day].scores[measure][country],
        let b = days[day + 1].scores[measure][country], isMove(from: a, to: b)
      else { return nil }
      return (day, abs(b - a))
    }
    return steps.max { ($0.size, $0.day) < ($1.size, $1.day) }?.day
  }

  /// From one day to the next, by measures that are computed together.
  private struct Step: Hashable {
    let day: Int
    let family: [Int]
  }

  /// A change of a group, or `nil` for that of the chairs, and the scores without it by measure.
  private struct UndoneChange {
    let change: GroupChange?
    let scores: [Int: Scores<Country>]
  }

  /// The scores of the compared countries on the day after, with each change since the day undone alone.
  private func undoing(_ step: Step) -> [UndoneChange] {
    let (earlier, later) = (days[step.day].network, days[step.day + 1].network)
    func scores(_ network: MembershipNetwork) -> [Int: Scores<Country>] {
      let scores = comparison.measures.scores(
        in: network, of: comparison.countries, by: step.family)
      return Dictionary(uniqueKeysWithValues: zip(step.family, scores))
    }
    let groups = later.changes(since: earlier).map { change in
      UndoneChange(
        change: change, scores: scores(later.holding([change.group], asIn: earlier)))
    }
    guard earlier.date.year != later.date.year else { return groups }
    return groups
      + [UndoneChange(change: nil, scores: scores(later.holdingChairs(of: earlier.date.year)))]
  }

  private func causes(
    _ changes: [UndoneChange], of country: Country, by measure: Int, on day: Int
  ) -> [PositionCause] {
    guard let after = days[day].scores[measure][country] else { return [] }
    let causes = changes.compactMap { change -> PositionCause? in
      let without = change.scores[measure]?[country]
      if let without, !isMove(from: without, to: after) { return nil }
      return PositionCause(
        event: change.change.map { .group($0) } ?? chairEvent(of: country, on: day),
        effect: without.map { after - $0 })
    }
    return causes.enumerated().sorted {
      let (a, b) = (abs($0.element.effect ?? .infinity), abs($1.element.effect ?? .infinity))
      return a != b ? a > b : $0.offset < $1.offset
    }.map { $0.element }
  }

  /// Whether two numbers differ by more than rounding.
  private func isMove(from a: Double, to b: Double) -> Bool {
    abs(b - a) > 1e-9 * max(abs(a), abs(b))
  }

  private func chairEvent(of country: Country, on day: Int) -> PositionCause.Event {
    func chaired(_ network: MembershipNetwork) -> Set<Group> {
      let year = network.date.year
      return Set((network.chairTerms(in: year...year)[country] ?? []).map { $0.group })
    }
    let (before, after) = (chaired(days[day - 1].network), chaired(days[day].network))
    return .chairs(
      began: after.subtracting(before).sorted(), ended: before.subtracting(after).sorted())
  }
}
