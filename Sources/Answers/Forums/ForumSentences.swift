import Burden
import Facts
import Interchange
import Measures
import Networks
import Positions

/// What a country should look at first among the groups that it could join or leave, in sentences that
/// are true of any data.
///
/// - Parameter likelihood: How likely a group is to take the country in, where gains are weighed with it.
public func forumSentences(
  of choice: ForumChoice, by objective: ForumObjective,
  weighing likelihood: ((Group) -> Double?)? = nil
) -> [String] {
  let words = ForumWords(choice)
  return [
    words.joining(
      choice.ranked(.join, by: objective, weighing: likelihood), objective,
      isWeighed: likelihood != nil),
    words.leaving(choice.ranked(.leave, by: objective), objective),
  ].compactMap { $0 }
}

/// A set of groups in sentences: what it brings, why, what it costs, and how sure that is.
public func forumSentences(of selection: ForumSelection, in choice: ForumChoice) -> [String] {
  let words = ForumWords(choice)
  return [words.outcome(of: selection), words.cost(of: selection), words.proof(of: selection)]
    .compactMap { $0 }
}

/// For each of some changes the countries that are met in the group and in no other, by name: a line for
/// each, and none for a group that has none.
///
/// - Parameter limit: How many changes are told of, from the first.
public func forumPartners(
  of forums: [RankedForum], in choice: ForumChoice, limit: Int
) -> [String] {
  let words = ForumWords(choice)
  return forums.prefix(limit).compactMap { words.partners($0.option.partners, in: $0.option.group) }
}

/// The same for the groups of a set, with those that no other group of the set or of today's has.
public func forumPartners(of selection: ForumSelection, in choice: ForumChoice) -> [String] {
  let words = ForumWords(choice)
  return selection.picks.compactMap { words.partners($0.partners, in: $0.option.group) }
}

/// Which groups a country could not join, and why; `nil` where there is none.
public func forumsOutside(_ groups: [Group], _ outlook: ForumOutlook) -> String? {
  let reasons = groups.compactMap { group in
    outlook.reason(against: group).map { "\(group.id) (\($0))" }
  }
  guard !reasons.isEmpty else { return nil }
  return "Left out, as their rules are for others (--any takes them in): "
    + reasons.joined(separator: "; ") + "."
}

/// What no number tells.
public let forumReminder =
  "A group must want its new member too: whether it would is yours to say (--among, --except)."

private struct ForumWords {
  let choice: ForumChoice
  let atlas: MembershipAtlas
  let country: String

  init(_ choice: ForumChoice) {
    self.choice = choice
    atlas = choice.network.atlas
    country = atlas[choice.country]?.name ?? choice.country.code
  }

  // MARK: - One change at a time

  func joining(
    _ forums: [RankedForum], _ objective: ForumObjective, isWeighed: Bool
  ) -> String? {
    guard !forums.isEmpty else { return "There is no group that \(country) could join." }
    guard forums.contains(where: { $0.effect != nil }) else {
      return
        "\(country)'s \(objective.noun) is undefined, today or after any change: what a group would "
        + "add to it can't be told."
    }
    guard let best = forums.first, let effect = best.effect, effect > 0 else {
      return "No group that \(country) could join adds to its \(objective.words)."
    }
    let likelihood = best.likelihood.map {
      ", with a likelihood of \(readableText(($0 * 1000).rounded() / 10)) % within five years"
    }
    var text =
      "To join: \(name(best.option.group)) brings \(country) the most \(objective.words)"
      + (isWeighed ? " to be expected" : "")
      + (best.option.burden == nil ? "" : " a day") + ", "
      + amount(effect, objective, gained: true) + cost(best.option, verb: ", and costs ")
      + (likelihood ?? "") + "."
    text += ties(of: best, among: forums.filter { $0.effect ?? 0 > 0 })
    return text
  }

  func leaving(_ forums: [RankedForum], _ objective: ForumObjective) -> String? {
    let defined = forums.filter { $0.effect != nil }
    guard let best = defined.first, let effect = best.effect else { return nil }
    let free = defined.filter { $0.effect ?? 0 <= 0 }
    if let costliest = free.first {
      let text =
        free.count == 1
        ? "\(name(costliest.option.group)), which loses nothing of"
        : "any one of \(free.count) groups loses nothing of"
      return "To leave: \(text) \(country)'s \(objective.words)"
        + (free.count == 1 ? "" : "; \(name(costliest.option.group)) saves most")
        + cost(costliest.option, verb: free.count == 1 ? ", and saves " : ", ") + "."
    }
    return "To leave: \(name(best.option.group)) costs \(country) the least \(objective.words)"
      + (best.option.burden == nil ? "" : " for each day saved") + ", "
      + amount(effect, objective, gained: false) + cost(best.option, verb: ", and saves ") + "."
      + ties(of: best, among: defined)
  }

  private func ties(of best: RankedForum, among forums: [RankedForum]) -> String {
    let tied = forums.filter { $0.option != best.option && $0.isTied(with: best) }
    guard !tied.isEmpty else {
      return best.option.burden == nil ? "" : " No other is tied with it."
    }
    let shown = tied.prefix(3).map { name($0.option.group) }
    return " It is tied with \(listed(shown, of: tied.count))."
  }

  // MARK: - A set

  func outcome(of selection: ForumSelection) -> String {
    let objective = selection.objective
    let days = "\(readableText(selection.budget.days)) delegation-days a year"
    let joined = selection.picks.filter { $0.option.change == .join }
    let limit =
      selection.budget.mostGroups.map { " and \($0) \($0 == 1 ? "group" : "groups")" } ?? ""
    switch selection.budget.start {
    case .today:
      guard !joined.isEmpty else {
        return "Within \(days)\(limit) more, no group adds to \(country)'s \(objective.words)."
          + cheapest(selection) + affordable(selection)
      }
      return "Within \(days)\(limit) more, \(country) gains most by joining "
        + listed(joined.map { name($0.option.group) }, of: joined.count)
        + ": its \(objective.noun) goes from \(number(selection.before)) to "
        + "\(readableText(selection.after))"
        + (selection.gain.map { ", " + rise($0, objective) } ?? "") + " (\(why(selection)))."
    case .afresh:
      let kept = selection.picks.count - joined.count
      let today = choice.before.groups
      return "With \(days)\(limit) in all, chosen afresh, \(country) would keep \(kept) of its "
        + "\(today) groups and join \(joined.count): its \(objective.noun) would be "
        + "\(readableText(selection.after)), against \(number(selection.today)) today."
    }
  }

  /// The least that a group costs which adds something, where none was chosen.
  private func cheapest(_ selection: ForumSelection) -> String {
    let useful = choice.options(to: .join).filter { option in
      (selection.budget.among?.contains(option.group) ?? true)
        && !selection.budget.except.contains(option.group)
        && option.after.gain(of: selection.objective, from: choice.before) ?? 0 > 0
    }
    let least = useful.min { a, b in
      (a.burden?.value ?? 0, a.group) < (b.burden?.value ?? 0, b.group)
    }
    return least.map { " The cheapest that does is \(name($0.group))" + cost($0, verb: ": ") + "." }
      ?? ""
  }

  /// Which groups are within the budget, though none of them adds anything.
  private func affordable(_ selection: ForumSelection) -> String {
    let within = choice.options(to: .join).filter { option in
      (selection.budget.among?.contains(option.group) ?? true)
        && !selection.budget.except.contains(option.group)
        && option.burden?.value ?? .infinity <= selection.budget.days
    }
    guard !within.isEmpty else { return " No group costs so little." }
    let shown = within.prefix(4).map { name($0.group) }
    return " Within the budget, for another objective, "
      + "\(within.count == 1 ? "is" : "are") \(listed(shown, of: within.count))."
  }

  func partners(_ partners: [Country], in group: Group) -> String? {
    guard !partners.isEmpty else { return nil }
    let names = partners.map { atlas[$0]?.name ?? $0.code }
    return "\(name(group)) (\(partners.count)): \(names.joined(separator: ", "))"
  }

  private func number(_ value: Double?) -> String { value.map(readableText) ?? "undefined" }

  /// What each of a few groups is joined for.
  private func why(_ selection: ForumSelection) -> String {
    let parts = selection.picks.prefix(4).map { pick in
      let names = pick.partners.map { atlas[$0]?.name ?? $0.code }
      switch selection.objective {
      case .reach, .exclusiveReach:
        return "\(name(pick.option.group)) "
          + (names.isEmpty
            ? "shares all that it brings with the others"
            : "alone brings \(listed(Array(names.prefix(4)), of: names.count))")
      case .brokerage, .prestige, .balance:
        let gain = pick.option.after.gain(of: selection.objective, from: choice.before)
        return "\(name(pick.option.group)) by itself: "
          + (gain.map { rise($0, selection.objective) } ?? "undefined")
      }
    }
    let more = selection.picks.count - parts.count
    return parts.joined(separator: "; ") + (more > 0 ? "; and so on" : "")
  }

  func cost(of selection: ForumSelection) -> String? {
    guard !selection.picks.isEmpty else { return nil }
    let interval = selection.drawnDays.interval
    return
      "That costs \(rounded(selection.days)) days, the sum of the groups' medians; in the draws "
      + "together \(rounded(selection.drawnDays.value)) (90 % interval \(rounded(interval.lowerBound)) "
      + "to \(rounded(interval.upperBound))), and no more than the budget in "
      + "\(Int((selection.shareWithinBudget * 100).rounded())) % of them."
  }

  func proof(of selection: ForumSelection) -> String {
    let objective = selection.objective
    let of = "the \(selection.candidates) groups to choose from"
    let method =
      switch selection.method {
      case .branchAndBound(let branches):
        "branch and bound, \(branches) \(branches == 1 ? "branch" : "branches")"
      case .enumeration(let sets): "all \(sets) sets within the budget were tried"
      case .cheapestOfEachBloc(let sets):
        "the cheapest groups with each bloc alone, in all \(sets) numbers of both within the budget"
      }
    switch selection.proof {
    case .exact:
      return
        "No set of \(of) gives more \(objective.words) within the budget, and none as much for "
        + "less (proved: \(method))."
    case .bounded(let bound, let guarantee):
      let part = guarantee.map {
        " Its gain is at least \(readableText(($0 * 1000).rounded(.down) / 10)) % of the best possible "
          + "(Khuller, Moss & Naor 1999, doi:10.1016/S0020-0190(99)00031-9)."
      }
      return "The search ended before the set was proved best (\(method)): no set of \(of) gives "
        + "more than \(readableText(bound)) within the budget." + (part ?? "")
    }
  }

  // MARK: - Words

  private func name(_ group: Group) -> String { atlas[group]?.shortName ?? group.id }

  private func amount(_ effect: Double, _ objective: ForumObjective, gained: Bool) -> String {
    let number = readableText(effect)
    switch objective {
    case .exclusiveReach, .brokerage, .prestige: return number
    case .balance: return rise(gained ? effect : -effect, objective)
    case .reach: break
    }
    return "\(number) \(effect == 1 ? "country" : "countries") that it meets nowhere else"
  }

  /// A gain in words.
  private func rise(_ gain: Double, _ objective: ForumObjective) -> String {
    let size = readableText(abs(gain))
    if objective == .balance { return "\(size) \(gain < 0 ? "further from" : "nearer to") 0" }
    return "\(gain < 0 ? "down" : "up") by \(size)"
  }

  private func cost(_ option: ForumOption, verb: String) -> String {
    guard let burden = option.burden else { return "" }
    return verb + "\(rounded(burden.value)) delegation-days a year (90 % interval "
      + "\(rounded(burden.interval.lowerBound)) to \(rounded(burden.interval.upperBound)))"
  }

  private func rounded(_ days: Double) -> String {
    readableText(days < 10 ? (days * 10).rounded() / 10 : days.rounded())
  }

  private func listed(_ shown: [String], of count: Int) -> String {
    let more = count - shown.count
    if more > 0 { return shown.joined(separator: ", ") + " and \(more) more" }
    guard shown.count > 1, let last = shown.last else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension ForumObjective {
  /// The number that the objective looks at, in a sentence.
  var noun: String { self == .balance ? "balance" : words }

  /// The objective in a sentence.
  var words: String {
    switch self {
    case .reach: "reach"
    case .exclusiveReach: "exclusive reach"
    case .brokerage: "brokerage"
    case .prestige: "prestige"
    case .balance: "evenness between the blocs"
    }
  }
}
