import Memberships
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// Branch and bound against the enumeration of all sets.
@Suite("The best set within a budget")
struct BudgetSearchTests {
  static func random(_ seed: Int, counted: CountedContact) -> BudgetProblem {
    var random = SeededGenerator(seed: seed)
    let countries = Int.random(in: 1...14, using: &random)
    func set(_ share: Int) -> PartnerSet {
      PartnerSet(
        (0..<countries).filter { _ in Int.random(in: 0..<12, using: &random) < share },
        room: countries)
    }
    var start = Contact(room: countries)
    for _ in 0..<Int.random(in: 0...2, using: &random) { start.add(set(3)) }
    let share = Int.random(in: 2...6, using: &random)
    // Few prices, so that there are ties; some groups cost nothing.
    let candidates = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      BudgetProblem.Candidate(
        partners: set(share), price: Int.random(in: 0...6, using: &random))
    }
    return BudgetProblem(
      candidates: candidates, start: start, budget: Int.random(in: 0...16, using: &random),
      mostGroups: seed % 3 == 0 ? Int.random(in: 1...3, using: &random) : nil, counted: counted)
  }

  /// Tries every set.
  static func enumerated(_ problem: BudgetProblem) -> BudgetSolution {
    var best = slowSolution(problem, [])
    for bits in 1..<(1 << problem.candidates.count) {
      let chosen = problem.candidates.indices.filter { bits >> $0 & 1 == 1 }
      guard chosen.count <= problem.mostGroups ?? .max else { continue }
      let solution = slowSolution(problem, chosen)
      if solution.price <= problem.budget, solution.isBetter(than: best) { best = solution }
    }
    return best
  }

  /// Counts how often each country is met.
  static func slowSolution(_ problem: BudgetProblem, _ chosen: [Int]) -> BudgetSolution {
    var times: [Int: Int] = [:]
    for place in problem.start.once.places { times[place, default: 0] += 1 }
    for place in problem.start.more.places { times[place, default: 0] += 2 }
    for group in chosen {
      for place in problem.candidates[group].partners.places { times[place, default: 0] += 1 }
    }
    let value =
      switch problem.counted {
      case .met: times.count
      case .metOnce: times.values.count { $0 == 1 }
      }
    return BudgetSolution(
      chosen: chosen, value: value, price: chosen.reduce(0) { $0 + problem.candidates[$1].price })
  }

  @Test("is that of the enumeration of all sets", arguments: [CountedContact.met, .metOnce])
  func enumeration(counted: CountedContact) {
    for seed in 0..<200 {
      let problem = Self.random(seed, counted: counted)
      let (outcome, best) = (
        BudgetSearch.run(problem, limit: 100_000), Self.enumerated(problem)
      )
      #expect(outcome.isExact && outcome.upperBound == best.value, "seed \(seed)")
      #expect(outcome.solution.value == best.value, "seed \(seed)")
      #expect(outcome.solution.price == best.price, "seed \(seed)")
      let said = Self.slowSolution(problem, outcome.solution.chosen)
      #expect(said == outcome.solution, "seed \(seed)")
      #expect(outcome.solution.chosen.count <= problem.mostGroups ?? .max)
    }
  }

  @Test("is bounded rightly wherever the search ends", arguments: [CountedContact.met, .metOnce])
  func bounds(counted: CountedContact) {
    for seed in 0..<90 {
      let problem = Self.random(seed, counted: counted)
      let best = Self.enumerated(problem)
      for limit in [0, 1, 2, 5] {
        let outcome = BudgetSearch.run(problem, limit: limit)
        #expect(outcome.branches <= limit)
        #expect(outcome.upperBound >= best.value, "seed \(seed), limit \(limit)")
        #expect(outcome.solution.value <= best.value && outcome.solution.price <= problem.budget)
        if outcome.isExact { #expect(outcome.solution.value == best.value) }
      }
    }
  }

  @Test("is at most 1 / 0.316 times what the greedy set adds")
  func greedyGuarantee() {
    for seed in 0..<300 where seed % 3 != 0 {
      let problem = Self.random(seed, counted: .met)
      let (greedy, best) = (problem.greedySolution(), Self.enumerated(problem))
      let start = problem.start.count(.met)
      #expect(greedy.price <= problem.budget && greedy.value <= best.value)
      #expect(Double(greedy.value - start) >= 0.316 * Double(best.value - start))
    }
  }

  @Test("escapes the trap that greed falls into")
  func trap() {
    // Dense and cheap: 2 for 1. Large: 9 for 10. The budget is 10: greed takes the first and has no
    // room, so that only the best single group saves it; two middling groups are better than both.
    let sets: [(Range<Int>, Int)] = [(0..<2, 1), (2..<11, 10), (11..<17, 5), (17..<22, 5)]
    let problem = BudgetProblem(
      candidates: sets.map {
        BudgetProblem.Candidate(partners: PartnerSet($0.0, room: 30), price: $0.1)
      },
      start: Contact(room: 30), budget: 10, mostGroups: nil, counted: .met)
    #expect(problem.greedySolution().value == 9)
    let outcome = BudgetSearch.run(problem, limit: 1000)
    #expect(outcome.solution == BudgetSolution(chosen: [2, 3], value: 11, price: 10))
    // Where one group only may be joined, it is the large one.
    let single = BudgetProblem(
      candidates: problem.candidates, start: problem.start, budget: 10, mostGroups: 1, counted: .met
    )
    #expect(BudgetSearch.run(single, limit: 1000).solution.chosen == [1])
  }

  @Test("bounds what can be added, at any multipliers", arguments: 0..<40)
  func lagrangian(seed: Int) {
    let problem = Self.random(seed, counted: .met)
    guard seed % 3 != 0, !problem.candidates.isEmpty else { return }
    var random = SeededGenerator(seed: seed + 1000)
    let met = problem.start.met
    let items = problem.candidates.indices.map { place in
      let candidate = problem.candidates[place]
      return LagrangianBound.Item(
        candidate: place, price: candidate.price,
        fresh: candidate.partners.subtracting(met).places, loss: 0)
    }
    let best = Double(Self.enumerated(problem).value - problem.start.count(.met))
    for _ in 0..<5 {
      var bound = LagrangianBound(
        items, multipliers: (0..<64).map { _ in Double.random(in: 0...1, using: &random) })
      let fixed = bound.value(budget: problem.budget, mostGroups: nil).bound
      let lowered = bound.lower(below: 0, steps: 50, budget: problem.budget, mostGroups: nil).bound
      #expect(fixed >= best - 1e-9 && lowered >= best - 1e-9)
      #expect(lowered <= fixed + 1e-9)
    }
  }

  @Test("counts contact by adding groups one by one")
  func contact() {
    var contact = Contact(room: 70)
    contact.add(PartnerSet([0, 1, 65], room: 70))
    #expect(contact.count(.met) == 3 && contact.count(.metOnce) == 3)
    contact.add(PartnerSet([1, 2, 65], room: 70))
    #expect(contact.once.places == [0, 2] && contact.more.places == [1, 65])
    contact.add(PartnerSet([1, 2], room: 70))
    #expect(contact.once.places == [0] && contact.more.places == [1, 2, 65])
    #expect(contact.met.places == [0, 1, 2, 65] && PartnerSet(room: 70).isEmpty)
  }
}
