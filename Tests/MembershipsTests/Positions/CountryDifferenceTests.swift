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

@Suite("The difference between two countries")
struct CountryDifferenceTests {
  private let draws = DrawSettings(count: 20)

  @Test("of a hand-worked network")
  func handWorked() throws {
    // Alland: alpha, beta. Bellmark: alpha, beta, gamma, where it meets Cerulia.
    let comparison = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
      .comparison(of: ["AAA", "BBB"], draws: draws)
    let difference = comparison.difference(between: "AAA", and: "BBB")
    #expect(difference.sharedGroups == ["alpha", "beta"])
    #expect(difference.groupsOfFirst == [] && difference.groupsOfSecond == ["gamma"])
    #expect(difference.sharedPartners == [])
    #expect(difference.partnersOfFirst == [] && difference.partnersOfSecond == ["CCC"])
    #expect(difference.open == [])
    #expect(difference.chairTerms.map(\.group) == ["alpha", "beta"])
    func effects(_ id: String) throws -> [String] {
      let measure = try #require(comparison.measures.position(of: id))
      return difference.contributions[measure].map { contribution in
        let effect = contribution.effect.map { "\($0)" } ?? "undefined"
        return "\(contribution.countries)/\(contribution.group) \(effect)"
      }
    }
    // 2 - 3: each membership is one group more for the one, or for the other; those of both cancel.
    #expect(
      try effects("degree") == [
        "[AAA]/alpha 1.0", "[BBB]/alpha -1.0", "[AAA]/beta 1.0", "[BBB]/beta -1.0",
        "[BBB]/gamma -1.0",
      ])
    // 1 - 2: the two meet in alpha and in beta, so that one of them alone is missed by nobody.
    #expect(try effects("reach") == ["[BBB]/gamma -1.0"])
    #expect(try effects("exclusive-reach") == ["[BBB]/gamma -1.0"])
    #expect(try effects("chair-terms") == [])
    #expect(try effects("balance") == [])
  }

  @Test("lists what is open apart, and what a measure can't do without")
  func open() throws {
    let dataset = SmallDataset(
      groups: ["p,P,2000,,w", "q,Q,2000,,w"],
      memberships: [
        "p,AAA,member,2001,,w", "p,BBB,member,2001,,w", "q,AAA,unknown,2001,,w",
        "q,CCC,member,2001,,w",
      ])
    let comparison = try dataset.atlas().network(on: "2024-01-01").comparison(
      of: ["AAA", "BBB"], draws: draws)
    let difference = comparison.difference(between: "AAA", and: "BBB")
    #expect(difference.groupsOfFirst == [] && difference.sharedGroups == ["p"])
    #expect(difference.open.map(\.group) == ["q"] && difference.open.map(\.country) == ["AAA"])
    // A country in no group has no constraint, whether its membership alone or both are taken away.
    let constraint = try #require(comparison.measures.position(of: "constraint"))
    #expect(
      difference.contributions[constraint].map(\.countries) == [["AAA"], ["AAA", "BBB"], ["BBB"]])
    #expect(
      difference.contributions[constraint].allSatisfy { $0.without == nil && $0.effect == nil })
  }

  @Test("is what the dataset without a membership says", arguments: 0..<24)
  func slowDefinition(seed: Int) throws {
    let random = RandomDataset(seed: seed)
    let network = try random.atlas().network(on: "2018-06-01")
    let comparison = network.comparison(of: ["AAA", "USA"], draws: draws)
    let difference = comparison.difference(between: "AAA", and: "USA")
    func groups(_ country: Country) -> Set<Group> {
      Set(network.countries.neighbors(of: country) ?? [])
    }
    let taken: [([Country], Group)] =
      groups("AAA").map { (["AAA"], $0) } + groups("USA").map { (["USA"], $0) }
      + groups("AAA").intersection(groups("USA")).map { (["AAA", "USA"], $0) }
    for (countries, group) in taken {
      // The same dataset without the line of the membership, read anew.
      var changed = random.dataset
      changed.files["memberships.csv"] = changed.files["memberships.csv"]?
        .split(separator: "\n").filter { line in
          !countries.contains { line.hasPrefix("\(group),\($0),") }
        }.map { $0 + "\n" }.joined()
      let other = try changed.atlas().network(on: "2018-06-01")
        .comparison(of: ["AAA", "USA"], draws: draws)
      for (measure, scores) in comparison.scores.enumerated() {
        let told = difference.contributions[measure].first {
          $0.countries == countries && $0.group == group
        }
        guard let a = scores["AAA"], let b = scores["USA"] else {
          #expect(told == nil)
          continue
        }
        let changed = other.scores[measure]
        let without = changed["AAA"].flatMap { a in changed["USA"].map { a - $0 } }
        if let without, abs(a - b - without) <= 1e-9 * max(abs(a), abs(b)) {
          #expect(told == nil, "\(scores.quantity.id)")
        } else {
          let told = try #require(told, "\(scores.quantity.id)")
          #expect(told.difference == a - b)
          #expect((told.without == nil) == (without == nil))
          // Lanczos's iteration may end elsewhere in the last digits.
          if let x = told.without, let y = without { #expect(abs(x - y) < 1e-9) }
        }
      }
    }
  }
}
