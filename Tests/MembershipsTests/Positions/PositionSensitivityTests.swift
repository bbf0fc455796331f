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

@Suite("Standing under several definitions")
struct PositionSensitivityTests {
  private func group(_ id: String, _ countries: [Country]) -> PeerGroup {
    PeerGroup(
      id: id, title: id, description: nil, source: "web", status: "sourced", notes: nil,
      countries: countries)
  }

  @Test("is hand-worked")
  func handWorked() throws {
    let comparison = try SmallDataset().atlas().network(on: "2024-03-01", counting: .all)
      .comparison(of: ["AAA", "BBB", "CCC"], draws: DrawSettings(count: 20))
    let definitions = [
      group("one", ["AAA", "BBB"]), group("two", ["BBB", "CCC"]), group("none", []),
    ]
    let sensitivity = comparison.sensitivity(to: definitions)
    #expect(sensitivity.definitions.map(\.id) == ["one", "two"])
    #expect(sensitivity.standings.map(\.country) == ["AAA", "AAA", "BBB", "BBB", "CCC", "CCC"])
    #expect(sensitivity.standings.map(\.isMember) == [true, false, true, true, false, true])
    // Groups: 2, 3 and 1. Alland is the second of two, and set beside the others the second of three.
    let degree = sensitivity.standings.map { $0.places[0] }
    #expect(degree.map { $0?.rank } == [2, 2, 1, 1, 3, 2])
    #expect(degree.map { $0?.count } == [2, 3, 2, 2, 3, 2])
    #expect(degree.map { $0?.percentile } == [25, 50, 75, 75, 100.0 / 6, 25])
    let steady = sensitivity.steady.filter { $0.quantity.id == "degree" }
    #expect(steady.map(\.third) == [nil, .upper, .lower])
    #expect(steady.map(\.percentiles) == [25...50, 75...75, 100.0 / 6...25])
    #expect(steady.map(\.ranks) == [2...2, 1...1, 2...3])
    // The balance is undefined here, under every definition.
    let balance = sensitivity.steady.filter { $0.quantity.id == "balance" }
    #expect(balance.allSatisfy { $0.third == nil && $0.percentiles == nil && $0.ranks == nil })
  }

  @Test("asks the dataset's definitions unless others are given")
  func definitions() throws {
    let comparison = try SmallDataset().atlas().network(on: "2024-03-01").comparison(
      of: ["AAA"], draws: DrawSettings(count: 20))
    #expect(comparison.sensitivity().definitions.map(\.id) == ["middle"])
    #expect(comparison.sensitivity(to: []).standings.isEmpty)
    #expect(comparison.sensitivity(to: []).steady.allSatisfy { $0.third == nil })
  }
}
