import Facts
import Testing

@testable import Burden
@testable import Datasets

/// The quick way to burdens at typical values, against the load that has them among much else.
@Suite struct TypicalBurdensTests {
  @Test(arguments: [UnknownTreatment.bounds, .exclude, .include])
  func theyAreThoseOfTheLoad(treatment: UnknownTreatment) throws {
    let network = try MembershipAtlas.embedded().network(on: "2015-06-30", scope: .everything)
    let settings = BurdenSettings(unknown: treatment)
    let loads = network.participationLoad(unknown: treatment)
    #expect(network.typicalBurdens(settings) == loads.map(\.typicalBurden))
    #expect(loads.contains { ($0.typicalBurden ?? 0) > 0 })
  }

  @Test func anEarlierNetworkIsTheOneThatIsAskedFor() throws {
    let atlas = try MembershipAtlas.embedded()
    let network = atlas.network(on: "2020-12-31")
    for year in [2001, 2010, 2001] {
      let earlier = network.network(ofItsGroupsOn: network.lastDay(of: year))
      #expect(earlier.date.year == year)
    }
  }
}
