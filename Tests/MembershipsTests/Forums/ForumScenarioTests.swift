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

/// A change of a country's memberships is a scenario too: both must tell the same.
@Suite("Choosing and supposing")
struct ForumScenarioTests {
  @Test("agree on what a change does", arguments: 0..<12)
  func agreement(seed: Int) throws {
    let day: Day = "2024-01-01"
    let draws = DrawSettings(count: 60, seed: 3)
    let network = try RandomMemberships(seed: seed).atlas().network(on: day)
    let anchors = try #require(BlocAnchors(first: ["C1"], second: ["C2"]))
    let choice = try #require(network.forumChoice(of: "C0", between: anchors, draws: draws))
    #expect(choice.before.balance == network.balances(between: anchors)["C0"]?.index)
    for option in choice.options where option.change != .unknown {
      let kind: Change.Kind =
        option.change == .join ? .join("C0", option.group, as: .member) : .leave("C0", option.group)
      let changed = try network.atlas.changed(by: Scenario([kind], on: day)).network(on: day)
      let side = changed.countries
      #expect(Double(option.after.groups) == side.scored(by: .degree)["C0"])
      #expect(Double(option.after.reach) == side.scored(by: .reach)["C0"])
      #expect(
        Double(option.after.exclusiveReach) == side.scored(by: .exclusiveReach)["C0"])
      #expect(option.after.balance == changed.balances(between: anchors)["C0"]?.index)
      #expect(option.after.prestige == side.scored(by: .eigenvectorCentrality)["C0"])
      let brokerage = side.scored(by: .betweennessCentrality)["C0"]
      #expect(abs((option.after.brokerage ?? 0) - (brokerage ?? 0)) < 1e-12)
      func typical(_ network: MembershipNetwork) throws -> Double {
        try #require(network.participationLoad(unknown: .exclude)[0].typicalBurden)
      }
      let difference = abs(try typical(changed) - typical(network))
      #expect(abs(difference - (option.typicalBurden ?? -1)) < 1e-9)
    }
  }
}
