import Networks

extension ForumChoice {
  /// The number of branches after which a search ends, unless another is given.
  public static let standardBranchLimit = 100_000

  /// The set of groups with the greatest objective within a budget; of several the cheapest.
  ///
  /// A group costs its median burden, rounded to a thousandth of a day; a set the sum. (The median of a
  /// sum is not the sum of medians; ``ForumSelection/drawnDays`` is what the draws say of the set.)
  /// Groups whose membership is open are not chosen.
  ///
  /// Budgeted maximum coverage is NP-hard (Khuller, Moss & Naor 1999). It is solved exactly by branch
  /// and bound (see ``BudgetSearch``), for reach and for exclusive reach alike. Where the limit of
  /// branches ends the search, the best set found is returned with a proved upper bound. It is never
  /// worse than the greedy one, so that for reach its gain is at least (1 - 1/e) / 2 = 0.316 of the best
  /// (ibid.), unless the number of groups is limited. Exclusive reach is neither monotone nor
  /// submodular, and has no such guarantee.
  ///
  /// - Parameters:
  ///   - budget: From what is chosen, and within what.
  ///   - objective: ``ForumObjective/reach`` or ``ForumObjective/exclusiveReach``.
  ///   - branchLimit: The most branches that are looked into: work, not time, so that the answer is the
  ///     same on every machine.
  public func selection(
    within budget: ForumBudget, for objective: ForumObjective,
    branchLimit: Int = standardBranchLimit
  ) throws(ForumBudgetError) -> ForumSelection {
    let counted: CountedContact
    switch objective {
    case .reach: counted = .met
    case .exclusiveReach: counted = .metOnce
    default: throw .objective(objective)
    }
    guard let drawnBurdens else { throw .noBurdenModel }
    let graph = network.graph
    let row = graph.leftNodes.position(of: country) ?? 0
    let positions = ForumPositions(network, of: row)
    let columns = options.map { graph.rightNodes.position(of: $0.group) ?? 0 }
    func contact(in places: some Sequence<Int>) -> Contact {
      positions.contact(in: places.map { columns[$0] })
    }

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

    let start = contact(in: kept)
    let outcome = BudgetSearch.run(
      BudgetProblem(
        candidates: open.map {
          BudgetProblem.Candidate(
            partners: positions.partners(in: columns[$0]), price: price(of: options[$0]))
        },
        start: start, budget: allowance, mostGroups: budget.mostGroups, counted: counted),
      limit: branchLimit)
    let chosen = outcome.solution.chosen.map { open[$0] }
    let paid = (budget.start == .today ? [] : kept) + chosen
    let all = Set(kept).union(chosen)
    let whole = contact(in: all)
    func countries(_ set: PartnerSet) -> [Country] { set.places.map { graph.leftNodes.labels[$0] } }

    var drawn = [Double](repeating: 0, count: settings.count)
    for place in paid.sorted() {
      for draw in drawn.indices { drawn[draw] += drawnBurdens[place][draw] }
    }
    let within = drawn.count { $0 <= budget.days }
    var scratch = drawn
    let values = percentiles([0.05, 0.5, 0.95], of: &scratch)
    let guarantee =
      objective == .reach && budget.mostGroups == nil ? (1 - exponential(-1)) / 2 : nil
    return ForumSelection(
      objective: objective, budget: budget,
      picks: paid.sorted().map { place in
        ForumSelection.Pick(
          option: options[place], isKept: kept.contains(place),
          partners: countries(
            positions.partners(in: columns[place])
              .subtracting(contact(in: all.subtracting([place])).met)),
          days: Double(price(of: options[place])) / 1000)
      },
      before: Double(start.count(counted)), after: Double(outcome.solution.value),
      today: before[objective] ?? 0,
      days: Double(keptPrice + outcome.solution.price) / 1000,
      drawnDays: Estimate(values[1], within: values[0]...values[2]),
      shareWithinBudget: Double(within) / Double(drawn.count), candidates: open.count,
      branches: outcome.branches,
      proof: outcome.isExact
        ? .exact : .bounded(upperBound: Double(outcome.upperBound), guarantee: guarantee),
      partners: countries(whole.met.subtracting(start.met)),
      left: options.indices.filter { options[$0].change == .leave && !all.contains($0) }
        .map { options[$0].group })
  }

  /// What an option costs in a budget, in thousandths of a day: whole numbers, so that sums are exact.
  private func price(of option: ForumOption) -> Int {
    Int(((option.burden?.value ?? 0) * 1000).rounded())
  }
}
