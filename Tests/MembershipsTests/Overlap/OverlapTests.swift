import Measures
import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions

/// Four groups worked by hand, on 2024-03-01, counting all statuses.
///
/// | | AAA | BBB | CCC | DDD |
/// |---|---|---|---|---|
/// | p | member | member | member | |
/// | q | member | member | open | |
/// | r | | member | associate | member |
/// | s | member | member | | open |
@Suite("Overlap")
struct OverlapTests {
  private let dataset = SmallDataset(
    groups: ["p,P,2000,,web", "q,Q,2000,,web", "r,R,2000,,web", "s,S,2000,,web"],
    memberships: [
      "p,AAA,member,2001,,web", "p,BBB,member,2001,,web", "p,CCC,member,2001,,web",
      "q,AAA,member,2001,,web", "q,BBB,member,2001,,web", "q,CCC,unknown,2001,,web",
      "r,BBB,member,2001,,web", "r,CCC,associate,2001,,web", "r,DDD,member,2001,,web",
      "s,AAA,member,2001,,web", "s,BBB,member,2001,,web", "s,DDD,member,2024,,web",
    ])

  private func overlaps(counting: CountingRule = .all) throws -> Overlaps {
    Overlaps(try dataset.atlas().network(on: "2024-03-01", counting: counting))
  }

  @Test("of two groups keeps apart what is shared, what may be, and what is not")
  func groups() throws {
    let overlaps = try overlaps()
    let pq = try #require(overlaps["p", "q"] as Overlap<Group, Country>?)
    #expect(pq.shared == ["AAA", "BBB"] && pq.mayShare == ["CCC"])
    #expect(pq.onlyFirst == [] && pq.onlySecond == [])
    #expect(pq.jaccard == 2.0 / 3 && pq.simpson == 1)
    // q lies within p whatever CCC is; p within q if CCC belongs.
    #expect(pq.containment == .unknown)
    let ps = try #require(overlaps["p", "s"] as Overlap<Group, Country>?)
    // DDD, open in s, is not in p, so s may reach beyond p; CCC is not in s.
    #expect(ps.onlyFirst == ["CCC"] && ps.onlySecond == [] && ps.mayShare == [])
    #expect(ps.containment == .unknown)
    let qr = try #require(overlaps["q", "r"] as Overlap<Group, Country>?)
    #expect(qr.shared == ["BBB"] && qr.mayShare == ["CCC"])
    #expect(qr.onlyFirst == ["AAA"] && qr.onlySecond == ["DDD"] && qr.containment == .neither)
  }

  @Test("of two countries likewise")
  func countries() throws {
    let overlaps = try overlaps()
    let ab = try #require(overlaps["AAA", "BBB"] as Overlap<Country, Group>?)
    #expect(ab.shared == ["p", "q", "s"] && ab.onlySecond == ["r"] && ab.containment == .within)
    let ba = try #require(overlaps["BBB", "AAA"] as Overlap<Country, Group>?)
    #expect(ba.onlyFirst == ["r"] && ba.containment == .contains)
    let cd = try #require(overlaps["CCC", "DDD"] as Overlap<Country, Group>?)
    #expect(cd.shared == ["r"] && cd.onlyFirst == ["p"] && cd.containment == .unknown)
    #expect((overlaps["AAA", "ZZZ"] as Overlap<Country, Group>?) == nil)
  }

  @Test("is equal, within or undefined where nothing is open")
  func containment() throws {
    let overlaps = Overlaps(
      try SmallDataset(
        groups: ["p,P,2000,,web", "q,Q,2000,,web", "r,R,2000,,web", "s,S,2000,,web"],
        memberships: [
          "p,AAA,member,2001,,web", "p,BBB,member,2001,,web", "q,AAA,member,2001,,web",
          "q,BBB,member,2001,,web", "r,AAA,member,2001,,web",
        ]
      ).atlas().network(on: "2024-03-01"))
    func containment(_ a: Group, _ b: Group) -> Containment? { overlaps[a, b]?.containment }
    #expect(containment("p", "q") == .equal)
    #expect(containment("r", "p") == .within && containment("p", "r") == .contains)
    #expect(containment("p", "s") == nil)
    #expect((overlaps["s", "s"] as Overlap<Group, Country>?)?.jaccard == nil)
  }

  @Test("does not conclude from a list of members that is not complete")
  func incomplete() throws {
    var dataset = SmallDataset(
      groups: [],
      memberships: [
        "p,AAA,member,2001,,web", "p,BBB,member,2001,,web", "q,AAA,member,2001,,web",
        "r,CCC,member,2001,,web",
      ])
    dataset.files["groups.csv"] = """
      id,name,founded,ended,members_reported,source
      p,P,2000,,,web
      q,Q,2000,,5,web
      r,R,2000,,,web

      """
    let overlaps = Overlaps(try dataset.atlas().network(on: "2024-03-01"))
    // q has members that are not listed: it may reach beyond p, and BBB may be one of them.
    #expect((overlaps["p", "q"] as Overlap<Group, Country>?)?.containment == .unknown)
    #expect((overlaps["q", "r"] as Overlap<Group, Country>?)?.containment == .unknown)
    #expect((overlaps["p", "r"] as Overlap<Group, Country>?)?.containment == .neither)
  }

  @Test("of days is by the lesser of two factors, and of groups what the shared members spend")
  func days() throws {
    // Form unknown, no rhythm known: every group has the prior 2·100 + 2·10 + 2·4 = 228 days.
    let overlaps = try overlaps()
    let days = try #require(DaysTogether(in: overlaps.network))
    let ab = days.days(of: try #require(overlaps["AAA", "BBB"] as Overlap<Country, Group>?))
    #expect(ab.known == 3 * 228 && ab.atMost == ab.known)
    // BBB and CCC: p in full, r at an associate's half; q, open, as a member if it holds.
    let bc = days.days(of: try #require(overlaps["BBB", "CCC"] as Overlap<Country, Group>?))
    #expect(bc.known == 1.5 * 228 && bc.atMost == 2.5 * 228)
    // p and q: AAA and BBB spend 228 on each; CCC may spend it on both too.
    let pq = days.days(of: try #require(overlaps["p", "q"] as Overlap<Group, Country>?))
    #expect(pq.known == 4 * 228 && pq.atMost == 6 * 228)
    #expect(days.days(of: "CCC", in: "r") == 114 && days.days(of: "CCC", in: "s") == nil)
    var bare = dataset
    bare.files["burden-model.json"] = nil
    #expect(DaysTogether(in: try bare.atlas().network(on: "2024-03-01")) == nil)
  }

  @Test("finds the pairs that meet nowhere else, and those that may")
  func nowhereElse() throws {
    let contacts = try overlaps().contacts()
    #expect(contacts.map(\.group) == ["p", "q", "r", "s"])
    // p: AAA and CCC meet here only, unless CCC is in q. BBB and CCC meet in r too.
    #expect(contacts[0].nowhereElse.map { [$0.a, $0.b] } == [["AAA", "CCC"]])
    #expect(contacts[0].nowhereElse[0].mayMeetIn == ["q"])
    #expect(contacts[0].certainlyNowhereElse == 0 && contacts[0].pairs == 3)
    #expect(contacts[0].redundancy == 2.0 / 3)
    // AAA and BBB meet in q and s too, BBB and CCC in r: (2 + 0 + 1) / 3.
    #expect(contacts[0].sharedElsewhere == 1)
    // r: BBB and DDD, who may meet in s, and CCC and DDD.
    #expect(contacts[2].nowhereElse.map { [$0.a, $0.b] } == [["BBB", "DDD"], ["CCC", "DDD"]])
    #expect(contacts[2].certainlyNowhereElse == 1)
    #expect(contacts[1].nowhereElse.isEmpty && contacts[3].nowhereElse.isEmpty)
  }

  @Test("finds the pairs that meet in two groups and no third")
  func twoOnly() throws {
    let overlaps = try overlaps()
    #expect(overlaps.meetingsOnly(in: "p", and: "r").map { [$0.a, $0.b] } == [["BBB", "CCC"]])
    // AAA and BBB meet in p and q, and in s.
    #expect(overlaps.meetingsOnly(in: "p", and: "q").isEmpty)
    #expect(overlaps.meetingsOnly(in: "p", and: "p").isEmpty)
    let counts = overlaps.countsOfMeetingsInTwoOnly()
    #expect(counts["r", "p"] == 1 && counts["p", "q"] == 0 && counts.total == 1)
  }
}
