import Memberships
import Networks
import Testing

@testable import Reports

/// What the report says of chance.
@Suite struct ChanceFindingsTests {
  private func report(_ network: MembershipNetwork, samples: Int) throws -> Report {
    Report(
      network: network, diagrams: [], provenance: Provenance(network),
      chance: try HeadlinesAgainstChance(of: network, samples: samples))
  }

  private func sentences(_ report: Report) -> [String] {
    FindingsSection(ReportFacts(report)).findings.map(\.sentence.text)
  }

  @Test func judgesByCorrectedP() {
    func text(_ z: Double?, _ p: Double?) -> String? {
      Verdict(expected: 2.5, z: z, correctedP: p, "its number of memberships gives")?.sentence.text
    }
    #expect(
      text(-5.72, 0.01)
        == " That is less than its number of memberships gives by chance: 2.5 on average (z = -5.7, p = 0.01)."
    )
    #expect(text(5.72, 0.049)?.hasPrefix(" That is more than its number") == true)
    #expect(text(1.5, 0.05)?.hasPrefix(" That is about what its number") == true)
    #expect(text(nil, 1) == nil && text(1, nil) == nil)
  }

  /// One that the others meet only through stands between them more than its three memberships give.
  @Test func saysWhichFindingsAreBeyondChance() throws {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08", scope: Scope(upTo: 8))
    let held = try report(network, samples: 60)
    let plain = Report(network: network, diagrams: [], provenance: Provenance(network))
    let (with, without) = (sentences(held), sentences(plain))
    #expect(with.count == without.count)
    // Nothing is taken away, and only positions and pairs are judged.
    for (a, b) in zip(with, without) { #expect(a.hasPrefix(b)) }
    let judged = with.filter { $0.contains("by chance") }
    #expect(judged.count >= 2 && judged.allSatisfy { $0.contains("z = ") && $0.contains("p = ") })
    #expect(!without.contains { $0.contains("by chance") })
    let page = try held.html()
    #expect(page.contains("What does “by chance” mean?") && page.contains("def-reach-z"))
    #expect(try !plain.html().contains("def-reach-z"))
    #expect(try report(network, samples: 60).html() == page)
  }

  @Test func aSmallNetworkHasNothingToJudge() throws {
    let network = try Sample([("g1", ["AAA", "BBB"])]).network()
    #expect(!sentences(try report(network, samples: 10)).contains { $0.contains("by chance") })
  }
}
