import Foundation
import Memberships
import Networks
import Testing

/// The dataset that the program carries, and facts in it that anybody can check.
@Suite("The embedded dataset")
struct EmbeddedDatasetTests {
  private static let reading = MembershipAtlas.reading(.embedded)

  private let atlas: MembershipAtlas

  init() throws { atlas = try #require(Self.reading.atlas) }

  /// The members of a group on a day, as codes.
  private func members(
    of group: Group, on day: Day, counting rule: CountingRule = .members
  ) -> Set<String> {
    let network = atlas.network(on: day, counting: rule, scope: .only([group]))
    return Set(network.memberships.map(\.country.code))
  }

  @Test("has no fault, and no warning")
  func noFault() {
    #expect(Self.reading.faults.map(\.description) == [])
  }

  @Test("has all its groups, countries and spells")
  func counts() {
    #expect(atlas.groups.count == 168)
    #expect(atlas.countries.count == 221)
    #expect(atlas.spells.count == 2_336)
    #expect(atlas.chairTerms.count == 598)
    #expect(atlas.peerGroups.count == 16)
    #expect(atlas.cadences.values.reduce(0) { $0 + $1.gatherings.count } == 288)
    #expect(atlas.designFacts.count == 441)
    #expect(atlas.earlierGatherings.count == 22)
    #expect(atlas.burdenModel != nil)
    #expect(atlas.description.asOf == "2026-03-31")
    #expect(atlas.description.license == "CC-BY-4.0")
  }

  @Test("is the folder of tables in the repository")
  func sameAsFolder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Datasets/minilaterals")
    let files = try DatasetFiles(folder: folder)
    #expect(files.contents == DatasetFiles.embedded.contents)
    #expect(Set(files.contents.keys) == Set(DatasetFiles.required + DatasetFiles.optional))
  }

  @Test("names and sources every fact")
  func sources() {
    #expect(atlas.spells.allSatisfy { !$0.source.isEmpty })
    #expect(atlas.groups.allSatisfy { !$0.source.isEmpty && $0.founded != nil })
    #expect(atlas.chairTerms.allSatisfy { !$0.source.isEmpty })
    #expect(atlas.peerGroups.allSatisfy { !$0.source.isEmpty && !$0.countries.isEmpty })
    #expect(atlas.countries.allSatisfy { $0.country.code.wholeMatch(of: /[A-Z]{3}/) != nil })
    #expect(atlas.groups.allSatisfy { $0.group.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test("has the seven of the G7, and the eight while Russia was in")
  func g7() {
    let seven: Set = ["CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"]
    #expect(members(of: "g7", on: "2026-03-31") == seven)
    #expect(members(of: "g7", on: "2005-07-06") == seven.union(["RUS"]))
    #expect(members(of: "g7", on: "1990-01-01") == seven)
    #expect(members(of: "g7", on: "2026-03-31", counting: .associates) == seven.union(["EUU"]))
    // In the year that Russia was left out, the dataset has the year only.
    let network = atlas.network(on: "2014-02-01", scope: .only([Group("g7")]))
    #expect(network.state(of: "RUS", in: "g7") == .unknown)
  }

  @Test("has BRICS as it grew")
  func brics() {
    let four: Set = ["BRA", "RUS", "IND", "CHN"]
    let nine = four.union(["ZAF", "ARE", "EGY", "ETH", "IRN"])
    #expect(members(of: "brics", on: "2009-06-16") == four)
    #expect(members(of: "brics", on: "2011-04-14") == four.union(["ZAF"]))
    #expect(members(of: "brics", on: "2023-12-31") == four.union(["ZAF"]))
    #expect(members(of: "brics", on: "2024-01-01") == nine)
    #expect(members(of: "brics", on: "2025-01-05") == nine)
    #expect(members(of: "brics", on: "2025-01-06") == nine.union(["IDN"]))
  }

  @Test("leaves open whether Saudi Arabia is in BRICS, and counts it nowhere")
  func saudiArabia() throws {
    for rule in CountingRule.allCases {
      let network = atlas.network(on: "2026-03-31", counting: rule, scope: .everything)
      #expect(network.state(of: "SAU", in: "brics") == .unknown)
      let neighbors = try #require(network.countries.neighbors(of: "SAU"))
      #expect(!neighbors.contains("brics"))
      #expect(network.unknown.contains { $0.country == "SAU" && $0.group == "brics" })
    }
    #expect(atlas.network(on: "2023-12-31").state(of: "SAU", in: "brics") == .absent)
  }

  @Test("has the twenty of the G20, the European Union among them")
  func g20() {
    let twenty: Set = [
      "ARG", "AUS", "BRA", "CAN", "CHN", "DEU", "EUU", "FRA", "GBR", "IDN", "IND", "ITA", "JPN",
      "KOR", "MEX", "RUS", "SAU", "TUR", "USA", "ZAF",
    ]
    #expect(members(of: "g20", on: "2026-03-31") == twenty)
    #expect(members(of: "g20", on: "1998-12-31").isEmpty)
    // Spain is a permanent guest, without a date: seen by the day of the facts.
    #expect(members(of: "g20", on: "2026-03-31", counting: .associates).contains("ESP"))
  }

  @Test("has MIKTA from the day that it was founded on")
  func mikta() {
    #expect(members(of: "mikta", on: "2013-09-24").isEmpty)
    #expect(members(of: "mikta", on: "2013-09-25") == ["MEX", "IDN", "KOR", "TUR", "AUS"])
    #expect(members(of: "quad", on: "2026-03-31") == ["AUS", "IND", "JPN", "USA"])
  }

  @Test("has small groups in its scope, and large ones outside")
  func scope() {
    let small = atlas.network(on: "2026-03-31")
    #expect(small.groups.nodes.contains("g20"))
    for group in ["eu", "nato", "oecd"] as [Group] {
      #expect(atlas[group] == nil || !small.groups.nodes.contains(group))
    }
    #expect(small.groups.scored(by: .degree).allSatisfy { ($0.value ?? .nan) <= 25 })
    let all = atlas.network(on: "2026-03-31", scope: .everything)
    #expect(all.groups.nodes.count > small.groups.nodes.count)
    #expect(all.countries.nodes.count == 221 && small.countries.nodes.count == 221)
  }

  @Test("adds up the load of a country's groups")
  func load() throws {
    let network = atlas.network(on: "2026-03-31")
    let loads = network.participationLoad()
    #expect(loads.count == 221)
    for load in loads {
      let burden = try #require(load.typicalBurden)
      #expect(burden.isFinite && burden >= 0)
      #expect((burden > 0) == (load.groups > 0))
      #expect(load.assumedShare.map { $0 >= 0 && $0 <= 1 } ?? (burden == 0))
      #expect(load.groups == network.countries.neighbors(of: load.country)?.count)
    }
    let groups = ["g7", "g20", "brics", "mikta", "quad"] as [Group]
    let whole = atlas.network(on: "2026-03-31", scope: .only(groups)).participationLoad()
    let parts = groups.map {
      atlas.network(on: "2026-03-31", scope: .only([$0])).participationLoad()
    }
    for place in whole.indices {
      let sum = parts.reduce(0) { $0 + ($1[place].typicalBurden ?? .nan) }
      #expect(abs((whole[place].typicalBurden ?? .nan) - sum) <= 1e-12 * max(1, sum))
    }
  }

  @Test("has definitions of middle powers that name its countries")
  func peerGroups() throws {
    let mikta = try #require(atlas.peerGroups.first { $0.id == "mikta" })
    #expect(mikta.countries == ["AUS", "IDN", "KOR", "MEX", "TUR"])
    for peerGroup in atlas.peerGroups {
      #expect(peerGroup.countries.allSatisfy { atlas[$0] != nil })
      #expect(peerGroup.countries == peerGroup.countries.sorted())
    }
  }
}
