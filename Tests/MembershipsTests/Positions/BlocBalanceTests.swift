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

@Suite("Balance between blocs")
struct BlocBalanceTests {
  private let anchors = BlocAnchors(first: ["AAA"], second: ["CCC"])

  /// Alland stands for one bloc and Cerulia for the other; Bellmark sits with both, in groups of
  /// every kind.
  private func dataset(_ more: [String] = []) -> SmallDataset {
    SmallDataset(
      groups: ["p,P,2000,,w", "q,Q,2000,,w", "r,R,2000,,w", "s,S,2000,,w", "t,T,2000,,w"],
      memberships: [
        "p,AAA,member,2001,,w", "p,BBB,member,2001,,w", "q,AAA,member,2001,,w",
        "q,BBB,member,2001,,w", "r,BBB,member,2001,,w", "r,CCC,member,2001,,w",
        "s,AAA,member,2001,,w", "s,BBB,member,2001,,w", "s,CCC,member,2001,,w",
        "t,BBB,member,2001,,w",
      ] + more)
  }

  @Test("of a hand-worked network")
  func handWorked() throws {
    let network = try dataset().atlas().network(on: "2024-01-01")
    let anchors = try #require(anchors)
    let balance = try #require(network.balances(between: anchors)["BBB"])
    #expect(balance.withFirstOnly == ["p", "q"] && balance.withSecondOnly == ["r"])
    #expect(balance.withBoth == ["s"] && balance.withNeither == ["t"] && balance.undecided == [])
    // (2 - 1) / (2 + 1).
    #expect(balance.index == 1.0 / 3 && balance.interval == 1.0 / 3...1.0 / 3)
    let scores = network.countryScores(by: .balance(between: anchors))
    // The anchors have none, and neither has Dorne, which is in no group.
    #expect(scores.values == [nil, 1.0 / 3, nil, nil])
    #expect(
      network.countryScores(by: .groupsWithFirstBloc(of: anchors)).values
        == [nil, 2, nil, 0])
    #expect(
      network.countryScores(by: .groupsWithSecondBloc(of: anchors)).values
        == [nil, 1, nil, 0])
    let other = try #require(BlocAnchors(first: ["CCC"], second: ["AAA"]))
    #expect(network.balances(between: other)["BBB"]?.index == -1.0 / 3)
  }

  @Test("leaves out what is open, and tells how far it may go")
  func open() throws {
    // Whether Cerulia sits in q is open: q may be shared with one bloc or with both. Whether Bellmark
    // sits in u, where Cerulia is, is open too.
    var dataset = dataset([
      "q,CCC,unknown,2001,,w", "u,CCC,member,2001,,w", "u,BBB,unknown,2001,,w",
    ])
    dataset.files["groups.csv"]? += "u,U,2000,,w\n"
    let network = try dataset.atlas().network(on: "2024-01-01")
    let anchors = try #require(anchors)
    let balance = try #require(network.balances(between: anchors)["BBB"])
    #expect(balance.withFirstOnly == ["p"] && balance.withSecondOnly == ["r"])
    #expect(balance.undecided == ["q"] && balance.index == 0)
    // At least (1 - 2) / 3, where it does sit in u; at most (2 - 1) / 3, where Cerulia is not in q.
    #expect(balance.interval == -1.0 / 3...1.0 / 3)
  }

  @Test("counts a bloc of several countries once")
  func severalAnchors() throws {
    let network = try dataset().atlas().network(on: "2024-01-01")
    let anchors = try #require(BlocAnchors(first: ["AAA", "DDD"], second: ["CCC"]))
    #expect(anchors.firstLabel == "AAA or DDD")
    #expect(network.balances(between: anchors)["BBB"]?.index == 1.0 / 3)
    #expect(network.balances(between: anchors)["DDD"] == nil)
    let together = try #require(BlocAnchors(first: ["AAA", "CCC"], second: ["DDD"]))
    let balance = try #require(network.balances(between: together)["BBB"])
    #expect(balance.withFirstOnly == ["p", "q", "r", "s"] && balance.index == 1)
  }

  @Test("needs two blocs that are apart and in the dataset")
  func anchorsApart() throws {
    #expect(BlocAnchors(first: ["AAA"], second: ["AAA"]) == nil)
    #expect(BlocAnchors(first: ["AAA", "BBB"], second: ["BBB", "CCC"]) == nil)
    #expect(BlocAnchors(first: [Country](), second: ["BBB"]) == nil)
    let network = try dataset().atlas().network(on: "2024-01-01")
    // Neither USA nor CHN is in this dataset.
    #expect(network.balances().isEmpty)
    #expect(
      network.countryScores(by: .balance()).values == [nil, nil, nil, nil])
  }

  @Test("is that of every way to decide what is open", arguments: 0..<120)
  func slowDefinition(seed: Int) throws {
    let network = try RandomDataset(seed: seed).atlas().network(on: "2018-06-01")
    let balances = network.balances()
    #expect(Set(balances.keys) == Set(network.graph.leftNodes.labels).subtracting(["USA", "CHN"]))
    for country in balances.keys.sorted() {
      let balance = try #require(balances[country])
      let indices = resolutions(of: country, in: network)
      let defined = indices.compactMap { $0 }
      #expect(balance.index == nil || indices.contains(balance.index), "\(country) in \(seed)")
      guard let interval = balance.interval else { continue }
      #expect(interval.lowerBound == defined.min(), "\(country) in \(seed)")
      #expect(interval.upperBound == defined.max(), "\(country) in \(seed)")
    }
  }

  /// The index by its definition for every way to decide which open memberships hold, of the country's
  /// own and of the anchors'.
  private func resolutions(of country: Country, in network: MembershipNetwork) -> [Double?] {
    var decided: Set<[String]> = []
    var open: [[String]] = []
    for group in network.graph.rightNodes.labels {
      for member in [country, "USA", "CHN"] {
        let cell = [member.code, group.id]
        switch network.state(of: member, in: group) {
        case .belongs: decided.insert(cell)
        case .unknown:
          // A country that is not on an incomplete list stays as listed; an anchor may be there.
          let isListed = network.unknown.contains { $0.country == member && $0.group == group }
          if member != country || isListed { open.append(cell) }
        default: break
        }
      }
    }
    return (0..<(1 << open.count)).map { choice in
      let held = decided.union(open.indices.filter { choice >> $0 & 1 == 1 }.map { open[$0] })
      var (a, b) = (0.0, 0.0)
      for group in network.graph.rightNodes.labels where held.contains([country.code, group.id]) {
        let (first, second) = (held.contains(["USA", group.id]), held.contains(["CHN", group.id]))
        if first, !second { a += 1 }
        if second, !first { b += 1 }
      }
      return a + b > 0 ? (a - b) / (a + b) : nil
    }
  }
}
