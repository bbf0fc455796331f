import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A set of forums")
struct ForumSelectionTests {
  @Test("is the best of all sets of a random dataset", arguments: 0..<25)
  func enumeration(seed: Int) throws {
    let network = try RandomMemberships(seed: seed).atlas().network(on: "2024-01-01")
    let choice = try #require(network.forumChoice(of: "C0", draws: .init(count: 40)))
    let countries = network.countries
    for (start, objective) in [
      (ForumBudget.Start.today, ForumObjective.reach), (.afresh, .reach),
      (.today, .exclusiveReach), (.afresh, .exclusiveReach),
    ] {
      let open = choice.options.filter {
        $0.change == .join || (start == .afresh && $0.change == .leave)
      }
      let fixed = start == .afresh ? [] : countries.neighbors(of: "C0") ?? []
      let days = Double(seed * 37 % 800) + 1
      let budget = ForumBudget(days: days, start: start)
      guard !open.isEmpty else {
        #expect(throws: ForumBudgetError.noCandidates) {
          try choice.selection(within: budget, for: objective)
        }
        continue
      }
      var best = (value: -1.0, days: 0.0)
      for bits in 0..<(1 << open.count) {
        let set = open.indices.filter { bits >> $0 & 1 == 1 }.map { open[$0] }
        let cost = set.reduce(0) { $0 + (($1.burden?.value ?? 0) * 1000).rounded() } / 1000
        guard cost <= days + 1e-9 else { continue }
        let groups = Set(fixed + set.map(\.group))
        let times = network.graph.leftNodes.labels.filter { $0 != "C0" }.map { other in
          Set(countries.neighbors(of: other) ?? []).intersection(groups).count
        }
        let value = Double(
          objective == .reach ? times.count { $0 > 0 } : times.count { $0 == 1 })
        if value > best.value || (value == best.value && cost < best.days) {
          best = (value, cost)
        }
      }
      let selection = try choice.selection(within: budget, for: objective)
      #expect(selection.after == best.value && abs(selection.days - best.days) < 1e-9)
      #expect(selection.proof == .exact && selection.candidates == open.count)
      #expect(selection.days <= days && selection.today == choice.before[objective])
    }
  }

  @Test("is as even as any set of a random dataset, and no dearer", arguments: 0..<25)
  func evenness(seed: Int) throws {
    let network = try RandomMemberships(seed: seed).atlas().network(on: "2024-01-01")
    let anchors = try #require(BlocAnchors(first: ["C1"], second: ["C2"]))
    let choice = try #require(
      network.forumChoice(of: "C0", between: anchors, draws: .init(count: 40)))
    for start in ForumBudget.Start.allCases {
      let open = choice.options.filter {
        $0.change == .join || (start == .afresh && $0.change == .leave)
      }
      guard !open.isEmpty else { continue }
      let fixed = start == .afresh ? [] : network.countries.neighbors(of: "C0") ?? []
      let days = Double(seed * 37 % 800) + 1
      let most = seed % 3 == 0 ? 2 : nil
      var best: (distance: Double, days: Double)?
      for bits in 0..<(1 << open.count) {
        let set = open.indices.filter { bits >> $0 & 1 == 1 }.map { open[$0] }
        let cost = set.reduce(0) { $0 + (($1.burden?.value ?? 0) * 1000).rounded() } / 1000
        guard cost <= days + 1e-9, set.count <= most ?? .max else { continue }
        // The slow definition: in which groups do the anchors sit, as far as is known.
        let states = (fixed + set.map(\.group)).map { group in
          ["C1", "C2"].map { network.state(of: $0, in: group) }
        }
        func isIn(_ state: MembershipState) -> Bool {
          if case .belongs = state { true } else { false }
        }
        let a = Double(states.count { isIn($0[0]) && $0[1] == .absent })
        let b = Double(states.count { isIn($0[1]) && $0[0] == .absent })
        guard a + b > 0 else { continue }
        let distance = abs(a - b) / (a + b)
        if best == nil || (distance, cost) < (best?.distance ?? 2, best?.days ?? 0) {
          best = (distance, cost)
        }
      }
      let budget = ForumBudget(days: days, start: start, mostGroups: most)
      guard let best else {
        #expect(throws: ForumBudgetError.undefined(.balance)) {
          try choice.selection(within: budget, for: .balance)
        }
        continue
      }
      let selection = try choice.selection(within: budget, for: .balance)
      #expect(abs(selection.after) == best.distance && abs(selection.days - best.days) < 1e-9)
      #expect(selection.today == choice.before.balance)
      if let gain = selection.gain { #expect(gain >= 0) }
    }
  }

  private func choice() throws -> ForumChoice {
    // Without uncertainty: a leader's gathering costs 100 days, a minister's 10.
    var dataset = SmallDataset(
      groups: ["g1,One,2000,,web", "g2,Two,2000,,web", "g3,Three,2000,,web", "g4,Four,2000,,web"],
      memberships: [
        "g1,A,member,2001,,web", "g1,B,member,2001,,web", "g2,C,member,2001,,web",
        "g2,D,member,2001,,web", "g3,D,member,2001,,web", "g3,E,member,2001,,web",
        "g4,A,unknown,2001,,web", "g4,F,member,2001,,web",
      ])
    dataset.files["countries.csv"] = lines(
      ["code,name"] + ["A", "B", "C", "D", "E", "F"].map { "\($0),\($0)" })
    dataset.files["peer-groups.csv"] = "definition,country\nmiddle,A\nmiddle,B\n"
    let none = ["g1", "g2", "g3", "g4"].flatMap {
      ["\($0),minister,0,,,count,web", "\($0),official,0,,,count,web"]
    }
    dataset.files["gatherings.csv"] = lines(
      [
        "group,level,per_year,low,high,bound,source", "g1,leader,1,,,count,web",
        "g2,leader,0.5,,,count,web", "g3,leader,1,,,count,web", "g4,leader,0.1,,,count,web",
      ] + none)
    return try #require(
      try dataset.atlas().network(on: "2024-01-01").forumChoice(
        of: "A", draws: .init(count: 2000)))
  }

  @Test("is worked by hand")
  func byHand() throws {
    let choice = try choice()
    let medians = choice.options.map { ($0.burden?.value ?? 0) / 100 }
    // A summit costs about 100 days at the median: g1 1, g2 0.5, g3 1, g4 0.1 of that.
    #expect(abs(medians[0] - 1) < 0.05 && abs(medians[1] - 0.5) < 0.05)
    let price = try #require(choice.options[1].burden).value
    let small = try choice.selection(within: ForumBudget(days: price + 1), for: .reach)
    #expect(small.picks.map(\.option.group) == ["g2"] && small.picks[0].partners == ["C", "D"])
    #expect(small.before == 1 && small.after == 3 && small.gain == 2 && small.today == 1)
    #expect(small.partners == ["C", "D"] && small.left.isEmpty)
    // One group's sum is its own burden, and just over half of the draws stay within its median.
    #expect(small.drawnDays == choice.options[1].burden)
    #expect(small.shareWithinBudget > 0.5 && small.shareWithinBudget < 0.6)
    // Two and three: all of C, D, E; D is met in both, so that neither alone brings it.
    let large = try choice.selection(within: ForumBudget(days: 1000), for: .reach)
    #expect(large.picks.map(\.option.group) == ["g2", "g3"])
    #expect(large.picks.map(\.partners) == [["C"], ["E"]])
    #expect(large.shareWithinBudget == 1 && large.candidates == 2)
    // Exclusive reach: D would be met twice with both, so that the cheaper one alone is as good.
    let exclusive = try choice.selection(within: ForumBudget(days: 1000), for: .exclusiveReach)
    #expect(exclusive.after == 3 && exclusive.picks.map(\.option.group) == ["g2"])
    let one = try choice.selection(
      within: ForumBudget(days: 1000, mostGroups: 1), for: .reach)
    #expect(one.picks.map(\.option.group) == ["g2"])
    let limited = try choice.selection(
      within: ForumBudget(days: 1000, among: ["g3"]), for: .reach)
    #expect(limited.picks.map(\.option.group) == ["g3"])
    let without = try choice.selection(
      within: ForumBudget(days: 1000, except: ["g2"]), for: .reach)
    #expect(without.picks.map(\.option.group) == ["g3"])
  }

  @Test("chosen afresh keeps what it must, and says what is left")
  func afresh() throws {
    let choice = try choice()
    // Within about 60 days only g2 fits: two partners in the place of one.
    let free = try choice.selection(
      within: ForumBudget(days: 60, start: .afresh), for: .reach)
    #expect(free.picks.map(\.option.group) == ["g2"] && free.left == ["g1"])
    #expect(free.before == 0 && free.after == 2 && free.today == 1)
    let kept = try choice.selection(
      within: ForumBudget(days: 160, start: .afresh, keeping: ["g1"]), for: .reach)
    #expect(
      kept.picks.map(\.option.group) == ["g1", "g2"] && kept.picks.map(\.isKept) == [true, false])
    #expect(kept.before == 1 && kept.after == 3 && kept.left.isEmpty)
    #expect(abs(kept.days - kept.picks[0].days - kept.picks[1].days) < 1e-9)
    #expect {
      try choice.selection(
        within: ForumBudget(days: 60, start: .afresh, keeping: ["g1"]), for: .reach)
    } throws: { error in
      guard case .keptCostsMore(let days) = error as? ForumBudgetError else { return false }
      return abs(days - kept.picks[0].days) < 1e-9
    }
  }

  @Test("of brokerage or prestige is the best of all sets, by the measures", arguments: 0..<8)
  func brokerageAndPrestige(seed: Int) throws {
    let random = try RandomMemberships(seed: seed)
    let network = try random.atlas().network(on: "2024-01-01")
    let choice = try #require(network.forumChoice(of: "C0", draws: .init(count: 40)))
    let open = choice.options(to: .join)
    guard !open.isEmpty, open.count < 6 else { return }
    let budget = ForumBudget(days: Double(seed * 91 % 600) + 50)
    for objective in [ForumObjective.brokerage, .prestige] {
      var best: (value: Double, days: Double)?
      var sets = 0
      for bits in 0..<(1 << open.count) {
        let set = open.indices.filter { bits >> $0 & 1 == 1 }.map { open[$0] }
        let cost = set.reduce(0) { $0 + (($1.burden?.value ?? 0) * 1000).rounded() } / 1000
        guard cost <= budget.days else { continue }
        sets += 1
        let changed = try set.reduce(random) { $0.changed("C0", $1.group) }.atlas()
          .network(on: "2024-01-01", scope: .only(network.graph.rightNodes.labels))
        let scores = changed.countries.scored(
          by: objective == .brokerage ? .betweennessCentrality : .eigenvectorCentrality)
        guard let value = scores["C0"] else { continue }
        if value > (best?.value ?? -1) + 1e-12
          || (abs(value - (best?.value ?? -1)) <= 1e-12 && cost < best?.days ?? 0)
        {
          best = (value, cost)
        }
      }
      guard let best else {
        #expect(throws: ForumBudgetError.undefined(objective)) {
          try choice.selection(within: budget, for: objective)
        }
        continue
      }
      let selection = try choice.selection(within: budget, for: objective)
      #expect(abs(selection.after - best.value) < 1e-11)
      #expect(abs(selection.days - best.days) < 1e-9)
      #expect(selection.method == .enumeration(sets: sets) && selection.proof == .exact)
      #expect(throws: ForumBudgetError.tooManySets(objective, limit: 0)) {
        try choice.selection(within: budget, for: objective, setLimit: 0)
      }
    }
  }

  @Test("says so when the search was cut short")
  func bounded() throws {
    let selection = try choice().selection(
      within: ForumBudget(days: 1000), for: .reach, branchLimit: 0)
    #expect(selection.method == .branchAndBound(branches: 0))
    guard case .bounded(let bound, let guarantee) = selection.proof else {
      Issue.record("no branch was looked into, and yet it was proved best")
      return
    }
    #expect(bound == 4)
    let part = try #require(guarantee)
    #expect(abs(part - 0.316060279414279) < 1e-12)
  }
}
