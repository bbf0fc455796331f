import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("Overlap of countries")
struct CountryOverlapTests {
  @Test("Pairs are those that share enough, as defined", arguments: 0..<6)
  func pairs(number: UInt64) throws {
    let network = try randomAtlas(number, countries: 14, groups: 9, sparseness: 3)
      .network(on: "2024-01-08", counting: .all, scope: .everything)
    let picture = MembershipPicture(network)
    for least in 1...4 {
      let found = CountryOverlap.all(in: picture, sharing: least).map {
        [$0.a, $0.b] + $0.shared
      }
      var expected: [[Int]] = []
      for a in picture.countries.indices {
        for b in picture.countries.indices where a < b {
          let shared = picture.groups.indices.filter { group in
            [a, b].allSatisfy { country in
              picture.lines.contains {
                $0.country == country && $0.group == group && $0.status != .unknown
              }
            }
          }
          if shared.count >= least { expected.append([a, b] + shared) }
        }
      }
      #expect(found == expected)
    }
  }

  private func pair(_ a: Int, _ b: Int, _ shared: Int) -> CountryOverlap {
    CountryOverlap(a: a, b: b, shared: Array(0..<shared))
  }

  @Test("The threshold is the least that leaves few enough lines and countries")
  func threshold() {
    #expect([CountryOverlap]().legibleThreshold == 1)
    #expect([pair(0, 1, 1)].legibleThreshold == 1)
    // 20 countries that all share one group are 190 lines; ten of them share two.
    let many = (0..<20).flatMap { a in
      ((a + 1)..<20).map { pair(a, $0, a < 10 && $0 < 10 ? 2 : 1) }
    }
    #expect(many.count == 190 && many.legibleThreshold == 2)
    // 62 countries in pairs are few lines, and too many countries.
    let pairs = (0..<31).map { pair(2 * $0, 2 * $0 + 1, $0 == 0 ? 1 : 3) }
    #expect(pairs.legibleThreshold == 2)
    // No threshold leaves few enough: the greatest that leaves any.
    let equal = (0..<20).flatMap { a in ((a + 1)..<20).map { pair(a, $0, 3) } }
    #expect(equal.legibleThreshold == 3)
  }

  @Test("The rule is said, and who is left out by it")
  func rule() throws {
    let atlas = try tinyAtlas(
      countries: ["AAA", "BBB", "CCC", "DDD"].map { ($0, "Country \($0)") },
      groups: ["a", "b"].map { ($0, "Group \($0)", "", "trade") },
      memberships: [
        ("a", "AAA", "member"), ("a", "BBB", "member"), ("a", "CCC", "member"),
        ("b", "AAA", "member"), ("b", "BBB", "member"), ("b", "CCC", "unknown"),
      ])
    let network = atlas.network(on: "2024-01-08", counting: .all, scope: .everything)
    let two = Diagram.overlap(ofCountriesIn: network, sharingAtLeast: 2)
    // Whether the third is in b is not known, which is not sharing.
    #expect(two.nodes.map(\.id) == [ElementID(.country, "AAA"), ElementID(.country, "BBB")])
    #expect(two.edges.map(\.tooltip) == ["Country AAA and Country BBB share 2: Group a, Group b"])
    #expect(two.caption.subtitles.contains { $0.contains("at least 2 groups.") })
    #expect(
      two.caption.subtitles.contains { $0.contains("1 country of these groups shares fewer") })
    // No circle of the drawing is as small as that of one group.
    #expect(
      two.legend.entries.map(\.text).filter { $0.contains("1") || $0.contains("groups") } == [
        "2 groups"
      ])
    let one = Diagram.overlap(ofCountriesIn: network)
    #expect(one.edges.count == 3)
    #expect(one.caption.subtitles.contains { $0.contains("at least 1 group.") })
    let none = Diagram.overlap(ofCountriesIn: network, sharingAtLeast: 9)
    #expect(none.nodes.isEmpty && none.legend.entries.isEmpty)
    #expect(none.caption.subtitles.contains { $0.contains("No two countries share 9 groups.") })
  }
}
