import Measures

/// The best set of groups within a budget, by branch and bound.
///
/// A branch joins a group or rules it out. It is cut where ``LagrangianBound`` shows that nothing in it
/// is better than the best set found: more contact, or as much for less. Groups that add nothing, don't
/// fit, or whose reduced profit shows that no better set holds them, are dropped; so are, where
/// ``CountedContact/met`` is counted, those that another dominates: it costs no more and adds all that
/// they add.
///
/// The work is limited by the number of branches, not by time, so that the answer is the same on every
/// machine.
struct BudgetSearch {
  /// What a search found.
  struct Outcome: Sendable {
    /// The best set found.
    let solution: BudgetSolution
    /// No set has more contact; equal to that of the solution where this is proved best.
    let upperBound: Int
    /// How many branches were looked into.
    let branches: Int
    /// Whether it is also proved that no set has as much contact for less.
    let isExact: Bool
  }

  private let problem: BudgetProblem
  private var best: BudgetSolution
  private var stack: [Node] = []

  private struct Node {
    var contact: Contact
    var chosen: [Int]
    var price: Int
    var open: [Int]
    var multipliers: [Double]
    /// No set below has more contact.
    var bound: Int
  }

  private init(_ problem: BudgetProblem) {
    self.problem = problem
    best = problem.greedySolution()
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - limit: The most branches that are looked into.
  static func run(_ problem: BudgetProblem, limit: Int) -> Outcome {
    var search = BudgetSearch(problem)
    return search.run(limit: limit)
  }

  private mutating func run(limit: Int) -> Outcome {
    let everybody = problem.candidates.reduce(problem.start.met) { $0.union($1.partners) }
    stack = [
      Node(
        contact: problem.start, chosen: [], price: 0, open: Array(problem.candidates.indices),
        multipliers: [Double](repeating: 1, count: everybody.words.count * 64),
        bound: everybody.count)
    ]
    var branches = 0
    while let node = stack.popLast() {
      // What was still to be looked into when a better set was found.
      if node.bound < best.value { continue }
      if branches == limit {
        let bound = stack.reduce(node.bound) { max($0, $1.bound) }
        return Outcome(
          solution: best, upperBound: max(best.value, bound), branches: branches, isExact: false)
      }
      branches += 1
      if branches * 100 % limit == 0 { Progress.report?(Double(branches) / Double(limit)) }
      expand(node, steps: branches == 1 ? 400 : 12)
    }
    return Outcome(
      solution: best, upperBound: best.value, branches: branches, isExact: true)
  }

  private mutating func expand(_ parent: Node, steps: Int) {
    var node = parent
    let value = node.contact.count(problem.counted)
    let here = BudgetSolution(chosen: node.chosen.sorted(), value: value, price: node.price)
    if here.isBetter(than: best) { best = here }
    let left = problem.mostGroups.map { $0 - node.chosen.count }
    guard left != 0 else { return }

    // First: can there be more contact than in the best set?
    var budget = problem.budget - node.price
    var items = items(of: node, budget: budget)
    guard !items.isEmpty else { return }
    var bound = LagrangianBound(items, multipliers: node.multipliers)
    if node.bound > best.value {
      let evaluated = bound.lower(
        below: Double(best.value - value + 1) - slack, steps: steps, budget: budget,
        mostGroups: left)
      node.bound = min(node.bound, value + whole(evaluated.bound))
      if node.bound > best.value {
        return branch(node, bound, evaluated, value: value)
      }
    }
    if node.bound < best.value { return }
    // If not: can there be as much for less?
    budget = min(budget, best.price - 1 - node.price)
    guard budget >= 0 else { return }
    items = items.filter { $0.price <= budget }
    guard !items.isEmpty else { return }
    bound = LagrangianBound(items, multipliers: bound.multipliers)
    let evaluated = bound.lower(
      below: Double(best.value - value) - slack, steps: steps, budget: budget, mostGroups: left)
    node.bound = min(node.bound, value + whole(evaluated.bound))
    if node.bound < best.value { return }
    branch(node, bound, evaluated, value: value)
  }

  /// Joins the group that promises most per price, or rules it out.
  private mutating func branch(
    _ parent: Node, _ bound: LagrangianBound, _ evaluated: LagrangianBound.Value, value: Int
  ) {
    guard let densest = bound.densest else { return }
    var node = parent
    node.multipliers = bound.multipliers
    let needed = Double(best.value - value)
    node.open = bound.items.indices.filter { place in
      // Taking this item costs the relaxation so much of its bound.
      let item = bound.items[place]
      let excess = evaluated.criticalDensity * Double(item.price) - bound.profit(of: place)
      return evaluated.knapsackBound - max(0, excess) >= needed - slack
    }.map { bound.items[$0].candidate }
    let group = bound.items[densest].candidate
    node.open.removeAll { $0 == group }
    stack.append(node)
    node.contact.add(problem.candidates[group].partners)
    node.chosen.append(group)
    node.price += problem.candidates[group].price
    stack.append(node)
  }

  /// The groups that are open below a node and may be of use.
  private func items(of node: Node, budget: Int) -> [LagrangianBound.Item] {
    let met = node.contact.met
    var fresh: [(candidate: Int, price: Int, partners: PartnerSet)] = []
    for candidate in node.open {
      let group = problem.candidates[candidate]
      guard group.price <= budget else { continue }
      let partners = group.partners.subtracting(met)
      if !partners.isEmpty { fresh.append((candidate, group.price, partners)) }
    }
    switch problem.counted {
    case .met:
      let kept = fresh.indices.filter { place in
        !fresh.indices.contains { other in
          guard other != place, fresh[other].price <= fresh[place].price,
            fresh[place].partners.isSubset(of: fresh[other].partners)
          else { return false }
          // Of equals the first stays.
          let isEqual =
            fresh[other].price == fresh[place].price
            && fresh[other].partners == fresh[place].partners
          return !isEqual || other < place
        }
      }
      return kept.map {
        LagrangianBound.Item(
          candidate: fresh[$0].candidate, price: fresh[$0].price,
          fresh: fresh[$0].partners.places, loss: 0)
      }
    case .metOnce:
      let once = node.contact.once
      var holders = [Int](repeating: 0, count: once.words.count * 64)
      let taken = fresh.map { problem.candidates[$0.candidate].partners.intersection(once).places }
      for places in taken { for place in places { holders[place] += 1 } }
      return fresh.indices.map { place in
        LagrangianBound.Item(
          candidate: fresh[place].candidate, price: fresh[place].price,
          fresh: fresh[place].partners.places,
          loss: taken[place].reduce(0) { $0 + 1 / Double(holders[$1]) })
      }
    }
  }

  /// The greatest whole number that a bound allows, with room for its rounding.
  private func whole(_ bound: Double) -> Int { Int((bound + slack).rounded(.down)) }

  private var slack: Double { 1e-6 }
}
