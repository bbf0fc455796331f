import Burden
import Facts
import Measures
import Networks

extension ForumChoice {
  /// The number of branches after which a search ends, unless another is given.
  public static let standardBranchLimit = 20_000

  /// The most sets that are tried for an objective that no bound is known for, unless another number is
  /// given.
  public static let standardSetLimit = 10_000

  /// The set of groups with the greatest objective within a budget; of several the cheapest.
  ///
  /// A group costs its median burden, rounded to a thousandth of a day; a set the sum. (The median of a
  /// sum is not the sum of medians; ``ForumSelection/drawnDays`` is what the draws say of the set.)
  /// Groups whose membership is open are not chosen.
  ///
  /// Budgeted maximum coverage is NP-hard (Khuller, Moss & Naor 1999). For reach and for exclusive reach
  /// it is solved exactly by branch and bound (see ``BudgetSearch``). Where the limit of branches ends
  /// the search, the best set found is returned with a proved upper bound. It is never worse than the
  /// greedy one, so that for reach its gain is at least (1 - 1/e) / 2 = 0.316 of the best (ibid.), unless
  /// the number of groups is limited. Exclusive reach is neither monotone nor submodular, and has no
  /// such guarantee. A balance depends only on how many groups there are with each bloc alone, so that
  /// the cheapest of each are enough (see ``BalancedSets``). Of brokerage and prestige of sets no useful
  /// bound is known: every set that the budget allows is tried, or, where there are too many, none.
  ///
  /// - Parameters:
  ///   - budget: From what is chosen, and within what.
  ///   - objective: What is to be greatest.
  ///   - branchLimit: The most branches that are looked into: work, not time, so that the answer is the
  ///     same on every machine.
  ///   - setLimit: The most sets that are tried.
  public func selection(
    within budget: ForumBudget, for objective: ForumObjective,
    branchLimit: Int = standardBranchLimit, setLimit: Int = standardSetLimit
  ) throws(ForumBudgetError) -> ForumSelection {
    guard let drawnBurdens else { throw .noBurdenModel }
    let kept = options.indices.filter { place in
      guard options[place].change == .leave else { return false }
      return budget.start == .today || budget.keeping.contains(options[place].group)
    }
    let open = options.indices.filter { place in
      let option = options[place]
      guard !budget.except.contains(option.group), !kept.contains(place) else { return false }
      switch option.change {
      case .join: return budget.among?.contains(option.group) ?? true
      case .leave: return budget.start == .afresh
      case .unknown: return false
      }
    }
    guard !open.isEmpty else { throw .noCandidates }
    let keptPrice =
      budget.start == .today ? 0 : kept.reduce(0) { $0 + price(of: options[$1]) }
    let allowance = Int(min(budget.days * 1000 + 1e-6, 1e15).rounded(.down)) - keptPrice
    guard allowance >= 0 else { throw .keptCostsMore(days: Double(keptPrice) / 1000) }

    let sets = OptionSets(self)
    let problem = BudgetProblem(
      candidates: open.map {
        BudgetProblem.Candidate(partners: sets.partners(of: $0), price: price(of: options[$0]))
      },
      start: sets.contact(in: kept), budget: allowance, mostGroups: budget.mostGroups,
      counted: objective == .exclusiveReach ? .metOnce : .met)
    let found: Found
    switch objective {
    case .reach, .exclusiveReach:
      let outcome = BudgetSearch.run(problem, limit: branchLimit)
      let hasGuarantee = objective == .reach && budget.mostGroups == nil
      found = Found(
        chosen: outcome.solution.chosen.map { open[$0] },
        before: Double(problem.start.count(problem.counted)), after: Double(outcome.solution.value),
        method: .branchAndBound(branches: outcome.branches),
        proof: outcome.isExact
          ? .exact
          : .bounded(
            upperBound: Double(outcome.upperBound),
            guarantee: hasGuarantee ? (1 - exponential(-1)) / 2 : nil))
    case .brokerage, .prestige:
      guard let feasible = problem.feasibleSets(limit: setLimit) else {
        throw .tooManySets(objective, limit: setLimit)
      }
      let tried = feasible.map { $0.map { open[$0] } }
      found = try best(
        of: tried, sets.positions(in: tried.map { kept + $0 }).map { $0[objective] },
        for: objective, by: .enumeration(sets: tried.count))
    case .balance:
      let balanced = BalancedSets(
        open.map { BalancedSets.Candidate(bloc: sets.bloc(of: $0), price: price(of: options[$0])) },
        budget: allowance, mostGroups: budget.mostGroups)
      let tried = balanced.sets.map { $0.map { open[$0] } }
      found = try best(
        of: tried, tried.map { sets.balance(in: kept + $0) }, for: objective,
        by: .cheapestOfEachBloc(sets: tried.count))
    }
    let paid = (budget.start == .today ? [] : kept) + found.chosen
    let all = Set(kept).union(found.chosen)

    var drawn = [Double](repeating: 0, count: settings.count)
    for place in paid.sorted() {
      for draw in drawn.indices { drawn[draw] += drawnBurdens[place][draw] }
    }
    let within = drawn.count { $0 <= budget.days }
    let values = percentiles([0.05, 0.5, 0.95], of: &drawn)
    return ForumSelection(
      objective: objective, budget: budget,
      picks: paid.sorted().map { place in
        ForumSelection.Pick(
          option: options[place], isKept: kept.contains(place),
          partners: sets.countries(
            sets.partners(of: place)
              .subtracting(sets.contact(in: all.subtracting([place])).met)),
          days: Double(price(of: options[place])) / 1000)
      },
      before: found.before, after: found.after, today: before[objective],
      days: Double(paid.reduce(0) { $0 + price(of: options[$1]) }) / 1000,
      drawnDays: Estimate(values[1], within: values[0]...values[2]),
      shareWithinBudget: Double(within) / Double(settings.count), candidates: open.count,
      method: found.method, proof: found.proof,
      partners: sets.countries(sets.contact(in: all).met.subtracting(problem.start.met)),
      left: options.indices.filter { options[$0].change == .leave && !all.contains($0) }
        .map { options[$0].group })
  }

  /// What a search found; places are among the options.
  private struct Found {
    let chosen: [Int]
    let before: Double?
    let after: Double
    let method: ForumSelection.Method
    let proof: ForumSelection.Proof
  }

  /// The best of some sets, the first of which is empty, by their numbers; of several the cheapest, of
  /// these the first.
  private func best(
    of sets: [[Int]], _ numbers: [Double?], for objective: ForumObjective,
    by method: ForumSelection.Method
  ) throws(ForumBudgetError) -> Found {
    var best: (place: Int, value: Double, price: Int)?
    for (place, set) in sets.enumerated() {
      guard let number = numbers[place] else { continue }
      // Sets that differ by rounding only are equal.
      let value = (objective.worth(of: number) * 1e12).rounded()
      let price = set.reduce(0) { $0 + self.price(of: options[$1]) }
      guard let leader = best else {
        best = (place, value, price)
        continue
      }
      if value > leader.value || (value == leader.value && price < leader.price) {
        best = (place, value, price)
      }
    }
    guard let best, let after = numbers[best.place] else { throw .undefined(objective) }
    return Found(
      chosen: sets[best.place], before: numbers.first ?? nil, after: after,
      method: method, proof: .exact)
  }

  /// What an option costs in a budget, in thousandths of a day: whole numbers, so that sums are exact.
  private func price(of option: ForumOption) -> Int {
    Int(((option.burden?.value ?? 0) * 1000).rounded())
  }
}

/// Sets of options as sets of groups.
private struct OptionSets {
  private let nodes: NodeSet<Country>
  private let columns: [Int]
  private let groups: ForumPositions

  init(_ choice: ForumChoice) {
    let graph = choice.network.graph
    nodes = graph.leftNodes
    columns = choice.options.map { graph.rightNodes.position(of: $0.group) ?? 0 }
    groups = ForumPositions(
      choice.network, of: graph.leftNodes.position(of: choice.country) ?? 0,
      between: choice.anchors)
  }

  func partners(of option: Int) -> PartnerSet { groups.partners(in: columns[option]) }

  func contact(in options: some Sequence<Int>) -> Contact {
    groups.contact(in: options.map { columns[$0] })
  }

  func positions(in sets: [[Int]]) -> [ForumPosition] {
    groups.positions(in: sets.map { Set($0.map { columns[$0] }) })
  }

  func bloc(of option: Int) -> Bloc? { groups.bloc(of: columns[option]) }

  func balance(in options: some Sequence<Int>) -> Double? {
    groups.balance(in: options.map { columns[$0] })
  }

  func countries(_ set: PartnerSet) -> [Country] { set.places.map { nodes.labels[$0] } }
}
