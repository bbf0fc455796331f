import Measures
import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// What joining and leaving brings and costs. The burdens of the small dataset's groups are worked by
/// hand in `ParticipationLoadTests` and `BurdenEstimateTests`.
@Suite("Choosing a forum")
struct ForumChoiceTests {
  /// Five countries and four groups: A is in g1 with B and C, and in g2 with C and D; g3 holds C, D and
  /// E; g4 holds B, and may hold A.
  private func atlas() throws -> MembershipAtlas {
    var dataset = SmallDataset(
      groups: ["g1,One,2000,,web", "g2,Two,2000,,web", "g3,Three,2000,,web", "g4,Four,2000,,web"],
      memberships: [
        "g1,A,member,2001,,web", "g1,B,member,2001,,web", "g1,C,member,2001,,web",
        "g2,A,member,2001,,web", "g2,C,member,2001,,web", "g2,D,member,2001,,web",
        "g3,C,member,2001,,web", "g3,D,member,2001,,web", "g3,E,member,2001,,web",
        "g3,A,observer,2001,,web", "g4,B,member,2001,,web", "g4,A,unknown,2001,,web",
        "g4,E,unknown,2001,,web",
      ])
    dataset.files["countries.csv"] = lines([
      "code,name,region", "A,A,North", "B,B,North", "C,C,South", "D,D,", "E,E,North",
    ])
    dataset.files["peer-groups.csv"] = "definition,country\nmiddle,A\nmiddle,B\n"
    return try dataset.atlas()
  }

  @Test("finds partners, contact and positions by hand")
  func contact() throws {
    let network = try atlas().network(on: "2024-01-01")
    let choice = try #require(network.forumChoice(of: "A", draws: .init(count: 50)))
    // Today A meets B in g1 only, D in g2 only, and C in both.
    #expect(choice.before.groups == 2)
    #expect(choice.before.reach == 3 && choice.before.exclusiveReach == 2)
    #expect(choice.options.map(\.group) == ["g1", "g2", "g3", "g4"])
    #expect(choice.options.map(\.change) == [.leave, .leave, .join, .unknown])
    let (g1, g2, g3, g4) = (
      choice.options[0], choice.options[1], choice.options[2], choice.options[3]
    )
    // Without g1 B is lost, and C is met in g2 only.
    #expect(g1.partners == ["B"] && g1.after.reach == 2 && g1.after.exclusiveReach == 2)
    #expect(g1.after.groups == 1 && g1.status == .member && !g1.isChair)
    // Without g2 D is lost, and C is met in g1 only.
    #expect(g2.partners == ["D"] && g2.after.reach == 2 && g2.after.exclusiveReach == 2)
    // With g3 E is new; D is met twice, C three times, so that B and E are met once.
    #expect(g3.partners == ["E"] && g3.after.reach == 4 && g3.after.exclusiveReach == 2)
    #expect(g3.status == .observer && g3.members == 3 && g3.unknownMembers == 0)
    #expect(g3.membersOfRegion == 1)
    // g4 would bring nobody new; B would be met twice. E's own membership is open and not counted.
    #expect(g4.partners.isEmpty && g4.after.reach == 3 && g4.after.exclusiveReach == 1)
    #expect(g4.unknownMembers == 1 && g4.members == 1 && g4.status == nil)
    // The region of D is not known.
    let other = try #require(network.forumChoice(of: "D", draws: .init(count: 50)))
    #expect(other.options.allSatisfy { $0.membersOfRegion == nil })
    #expect(network.forumChoice(of: "Z") == nil)
  }

  @Test("gives the positions that the measures give for the changed network", arguments: 0..<12)
  func positions(seed: Int) throws {
    let random = try RandomMemberships(seed: seed)
    let network = try random.atlas().network(on: "2024-01-01")
    let country = try #require(network.graph.leftNodes.labels.first)
    let choice = try #require(network.forumChoice(of: country, draws: .init(count: 20)))
    for option in choice.options where option.change != .unknown {
      let changed = try random.changed(country, option.group).atlas().network(
        on: "2024-01-01", scope: .only(network.graph.rightNodes.labels))
      let side = changed.countries
      #expect(Double(option.after.reach) == side.scored(by: .reach)[country])
      let brokerage = side.scored(by: .betweennessCentrality)[country]
      #expect((option.after.brokerage == nil) == (brokerage == nil))
      #expect(abs((option.after.brokerage ?? 0) - (brokerage ?? 0)) < 1e-12)
      #expect(option.after.prestige == side.scored(by: .eigenvectorCentrality)[country])
      // The slow definition: shared groups with each other country, counted one by one.
      let shared = side.nodes.labels.filter { $0 != country }
        .map { side.sharedNeighbors(of: country, and: $0).count }
      #expect(option.after.exclusiveReach == shared.count { $0 == 1 })
      let before = network.countries
      let lost = before.nodes.labels.filter { other in
        let (old, new) = (
          before.sharedNeighbors(of: country, and: other),
          side.sharedNeighbors(of: country, and: other)
        )
        return other != country && old.isEmpty != new.isEmpty
      }
      #expect(option.partners == lost)
    }
  }

  @Test("has the betweenness of the whole network's kernel", arguments: 0..<30)
  func betweenness(seed: Int) throws {
    let network = try RandomMemberships(seed: seed).atlas().network(on: "2024-01-01")
    let matrix = network.graph.matrix
    let expected = network.countries.scored(by: .betweenness).values
    for row in 0..<matrix.rowCount {
      let own = matrix.rows.indices(of: row).map { Int($0) }
      let values = CountryBetweenness(matrix, of: row).values(with: [own, []])
      #expect(abs(values[0] - (expected[row] ?? -1)) < 1e-12 && values[1] == 0)
    }
  }

  @Test("costs what the burdens before and after differ by, draw by draw", arguments: 0..<6)
  func costs(seed: Int) throws {
    let random = try RandomMemberships(seed: seed)
    let draws = DrawSettings(count: 60, seed: 5)
    let network = try random.atlas().network(on: "2024-01-01")
    let model = try #require(network.atlas.burdenModel)
    func sums(_ network: MembershipNetwork) -> [Double] {
      BurdenSums(
        network, model: model, unknown: .exclude, draws: BurdenDraws(model, settings: draws)
      ).lower[0]
    }
    let choice = try #require(network.forumChoice(of: "C0", draws: draws))
    let drawn = try #require(choice.drawnBurdens)
    for (place, option) in choice.options.enumerated() where option.change != .unknown {
      let changed = try random.changed("C0", option.group).atlas().network(
        on: "2024-01-01", scope: .only(network.graph.rightNodes.labels))
      let (before, after) = (sums(network), sums(changed))
      var differences = before.indices.map { abs(after[$0] - before[$0]) }
      for draw in differences.indices {
        #expect(abs(differences[draw] - drawn[place][draw]) < 1e-9)
      }
      let burden = try #require(option.burden)
      let values = percentiles([0.05, 0.5, 0.95], of: &differences)
      #expect(abs(values[1] - burden.value) < 1e-9)
      #expect(abs(values[0] - burden.interval.lowerBound) < 1e-9)
      #expect(abs(values[2] - burden.interval.upperBound) < 1e-9)
      func typical(_ network: MembershipNetwork) throws -> Double {
        try #require(network.participationLoad(unknown: .exclude)[0].typicalBurden)
      }
      let typicalBurden = try #require(option.typicalBurden)
      #expect(abs(abs(try typical(changed) - typical(network)) - typicalBurden) < 1e-9)
    }
  }

  @Test("costs by status, chair and rhythm, by hand")
  func handWorkedCosts() throws {
    let network = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
    let choice = try #require(network.forumChoice(of: "AAA", draws: .init(count: 100)))
    // AAA chairs alpha in 2024: (1 + 0.5)·310 with the typical working groups; beta 0.5·60 as an
    // associate; gamma would cost a member 2·100 + 2·10 + 6·4.
    #expect(choice.options.map(\.typicalBurden) == [435, 30, 244])
    #expect(choice.options.map(\.isChair) == [true, false, false])
    #expect(choice.options.map(\.status) == [.member, .associate, nil])
    let observing = try #require(
      network.forumChoice(of: "AAA", joiningAs: .observer, draws: .init(count: 100)))
    #expect(observing.options[2].typicalBurden == 61)
    // Of gamma's 244 days, sources count 10 of a ministerial, and 24 of six officials' meetings.
    #expect(observing.options[2].assumedShare == 210.0 / 244)
  }

  @Test("without a model has no cost, and with no groups nothing to choose")
  func oddCases() throws {
    var dataset = SmallDataset()
    dataset.files["burden-model.json"] = nil
    let network = try dataset.atlas().network(on: "2024-03-01")
    let choice = try #require(network.forumChoice(of: "DDD"))
    #expect(choice.options.allSatisfy { $0.burden == nil && $0.typicalBurden == nil })
    let ranked = choice.ranked(.join, by: .reach)
    #expect(ranked.allSatisfy { $0.effectPerHundredDays == nil && $0.tiedWith == 2 })
    #expect(ranked.map(\.rank) == [1, 1, 1])
    #expect(throws: ForumBudgetError.noBurdenModel) {
      try choice.selection(within: ForumBudget(days: 10), for: .reach)
    }
    let none = try #require(
      try SmallDataset().atlas().network(on: "1990-01-01").forumChoice(of: "AAA"))
    #expect(
      none.options.isEmpty && none.before.reach == 0 && none.ranked(.join, by: .reach).isEmpty)
    #expect(none.before.brokerage == nil && none.before.prestige == nil)
    #expect(throws: ForumBudgetError.noCandidates) {
      try none.selection(within: ForumBudget(days: 10), for: .reach)
    }
  }
}
