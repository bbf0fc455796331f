import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("Overlap of groups")
struct GroupOverlapTests {
  /// Three groups: a = {1,2,3}, b = {2,3,4,5}, c = {5}; d = {9} shares nobody.
  func picture() throws -> MembershipPicture {
    let atlas = try tinyAtlas(
      countries: [1, 2, 3, 4, 5, 9].map { ("C0\($0)", "Country \($0)") },
      groups: ["a", "b", "c", "d"].map { ($0, "Group \($0)", "", "trade") },
      memberships: [
        ("a", "C01", "member"), ("a", "C02", "member"), ("a", "C03", "member"),
        ("b", "C02", "member"), ("b", "C03", "member"), ("b", "C04", "member"),
        ("b", "C05", "member"), ("c", "C05", "member"), ("d", "C09", "member"),
      ])
    return MembershipPicture(
      atlas.network(on: "2024-01-08", counting: .members, scope: .everything),
      keepingEmptyGroups: true)
  }

  @Test("Pairs, what they share and their Jaccard index")
  func pairs() throws {
    let overlaps = GroupOverlap.all(in: try picture())
    #expect(overlaps.map { [$0.a, $0.b] } == [[0, 1], [1, 2]])
    #expect(overlaps.map(\.shared.count) == [2, 1])
    #expect(abs(overlaps[0].jaccard - 2.0 / 5) < 1e-12)
    #expect(abs(overlaps[1].jaccard - 1.0 / 4) < 1e-12)
  }

  @Test("Lines follow the rule, and the rule is said")
  func rules() throws {
    let picture = try picture()
    let overlaps = GroupOverlap.all(in: picture)
    let all = GroupOverlap.chosen(overlaps, by: .automatic, groupCount: 4, in: picture.network)
    #expect(all.overlaps.count == 2 && all.rule.isEmpty)
    let two = GroupOverlap.chosen(
      overlaps, by: .sharing(atLeast: 2), groupCount: 4, in: picture.network)
    #expect(two.overlaps.map(\.shared.count) == [2])
    #expect(two.rule.contains("at least 2"))
    let closest = GroupOverlap.chosen(overlaps, by: .closest(1), groupCount: 4, in: picture.network)
    // The second group's closest is the first; the third has only the second.
    #expect(closest.overlaps.map { [$0.a, $0.b] } == [[0, 1], [1, 2]])
    #expect(
      GroupOverlap.chosen(overlaps, by: .closest(0), groupCount: 4, in: picture.network).overlaps
        .isEmpty)
  }

  @Test("A group that shares nobody is drawn all the same")
  func isolated() throws {
    let diagram = Diagram.overlap(ofGroupsIn: try picture().network)
    #expect(diagram.nodes.contains { $0.id == ElementID(.group, "d") })
    #expect(diagram.nodes.count == 4 && diagram.edges.count == 2)
  }

  @Test("The names of the shared are in the line's tooltip")
  func tooltips() throws {
    let diagram = Diagram.overlap(ofGroupsIn: try picture().network)
    let edge = try #require(diagram.edges.first { $0.id == ElementID(.overlap, "a", "b") })
    #expect(edge.tooltip.contains("Country 2, Country 3"))
  }
}
