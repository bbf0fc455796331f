import Measures
import Memberships
import Networks
import Testing

@Suite("The network of a day")
struct MembershipNetworkTests {
  @Test("has the memberships that the rule counts")
  func counting() throws {
    let atlas = try SmallDataset().atlas()
    func edges(_ rule: CountingRule) -> [String] {
      atlas.network(on: "2024-01-01", counting: rule).memberships.map {
        "\($0.country) \($0.group) \($0.status)"
      }
    }
    #expect(edges(.members) == ["AAA alpha member", "BBB beta member", "CCC gamma member"])
    #expect(
      edges(.associates) == [
        "AAA alpha member", "AAA beta associate", "BBB beta member", "BBB gamma associate",
        "CCC gamma member",
      ])
    #expect(
      edges(.all) == [
        "AAA alpha member", "AAA beta associate", "BBB alpha observer", "BBB beta member",
        "BBB gamma associate", "CCC gamma member",
      ])
  }

  @Test("has all countries, and the groups that exist")
  func nodes() throws {
    let atlas = try SmallDataset().atlas()
    let network = atlas.network(on: "2024-01-01")
    #expect(network.countries.nodes.labels == ["AAA", "BBB", "CCC", "DDD"])
    #expect(network.groups.nodes.labels == ["alpha", "beta", "gamma"])
    #expect(network.countries.kind == .country && network.groups.kind == .group)
    #expect(network.countries.neighbors(of: "DDD") == [])
    #expect(atlas.network(on: "2003-01-01").groups.nodes.labels == ["alpha"])
    #expect(atlas.network(on: "1999-12-31").groups.nodes.labels == [])
    // Within the year of the founding beta may exist, and after the day of its end gamma does not.
    #expect(atlas.network(on: "2010-01-01").groups.nodes.labels == ["alpha", "beta", "gamma"])
    #expect(atlas.network(on: "2030-05-05").groups.nodes.labels == ["alpha", "beta"])
  }

  @Test("keeps the edges of the graph and the list of memberships in step")
  func graph() throws {
    let network = try SmallDataset().atlas().network(on: "2024-01-01", counting: .all)
    #expect(network.graph.matrix.edgeCount == network.memberships.count)
    for membership in network.memberships {
      let neighbors = try #require(network.countries.neighbors(of: membership.country))
      #expect(neighbors.contains(membership.group))
      #expect(membership.spell.country == membership.country)
    }
  }

  @Test("tells belonging, absence, what is unknown and what does not apply")
  func states() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web", "h,H,2000-01-01,2010-01-01,web"],
      memberships: [
        "g,AAA,member,2005,,web", "g,BBB,unknown,2001-01-01,,web", "g,CCC,observer,2001-01-01,,web",
        "h,AAA,member,2001-01-01,,web",
      ]
    ).atlas()
    let early = atlas.network(on: "2005-06-01")
    #expect(early.state(of: "AAA", in: "g") == .unknown)
    #expect(early.state(of: "BBB", in: "g") == .unknown)
    #expect(early.state(of: "CCC", in: "g") == .absent)
    #expect(early.state(of: "DDD", in: "g") == .absent)
    #expect(early.state(of: "AAA", in: "h") == .belongs(.member))
    #expect(early.state(of: "AAA", in: "nowhere") == .notApplicable)
    #expect(early.state(of: "ZZZ", in: "g") == .notApplicable)

    let late = atlas.network(on: "2012-01-01", counting: .all)
    #expect(late.state(of: "AAA", in: "g") == .belongs(.member))
    #expect(late.state(of: "CCC", in: "g") == .belongs(.observer))
    #expect(late.state(of: "AAA", in: "h") == .notApplicable)

    let outside = atlas.network(on: "2012-01-01", scope: .only([Group("h")]))
    #expect(outside.state(of: "AAA", in: "g") == .notApplicable)
  }

  @Test("keeps what is unknown apart: no edge, no absence, in no measure")
  func unknown() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000,,web"],
      memberships: [
        "g,AAA,member,2005,,web", "g,BBB,unknown,2001-01-01,,web", "g,CCC,associate,2005,,web",
      ]
    ).atlas()
    let members = atlas.network(on: "2005-06-01")
    #expect(members.memberships.isEmpty)
    #expect(members.unknown.map(\.country) == ["AAA", "BBB"])
    // The associate would not count in any case.
    #expect(atlas.network(on: "2005-06-01", counting: .all).unknown.count == 3)
    #expect(members.groups.scored(by: .degree)["g"] == 0)
    #expect(members.groupScores(by: .unknownMemberships)["g"] == 2)
    #expect(members.countryScores(by: .unknownMemberships).values == [1, 1, 0, 0])
  }

  @Test("has a group that may not have been founded, without edges that are not certain")
  func foundingYear() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2013,,web"],
      memberships: ["g,AAA,member,2013,,web", "g,BBB,member,2013-03-01,,web"]
    ).atlas()
    let network = atlas.network(on: "2013-06-01")
    #expect(network.state(of: "AAA", in: "g") == .unknown)
    // Where a member is known the group is there.
    #expect(network.state(of: "BBB", in: "g") == .belongs(.member))
    #expect(atlas.network(on: "2012-12-31").groups.nodes.labels == [])
  }

  @Test("counts a country once that left and came back")
  func reentry() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,member,2010-01-01,,web", "g,AAA,member,2000-01-01,2005-01-01,web",
      ]
    ).atlas()
    #expect(atlas.spells.map { $0.from?.description } == ["2000-01-01", "2010-01-01"])
    let states = ["2004-12-31", "2005-01-01", "2009-12-31", "2010-01-01"].map { (day: Day) in
      atlas.network(on: day).state(of: "AAA", in: "g")
    }
    #expect(states == [.belongs(.member), .absent, .absent, .belongs(.member)])
    #expect(atlas.network(on: "2010-01-01").memberships.count == 1)
  }

  @Test("has the status of the day, where a status changed")
  func promotion() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,observer,2000-01-01,2005-05-05,web", "g,AAA,member,2005-05-05,,web",
      ]
    ).atlas()
    let before = atlas.network(on: "2005-05-04", counting: .all)
    let after = atlas.network(on: "2005-05-05", counting: .all)
    #expect(before.state(of: "AAA", in: "g") == .belongs(.observer))
    #expect(after.state(of: "AAA", in: "g") == .belongs(.member))
    #expect(atlas.network(on: "2005-05-04").state(of: "AAA", in: "g") == .absent)
  }

  @Test("takes a spell that is certain over one that may still have gone on")
  func overlappingDates() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,observer,2000-01-01,2010,web", "g,AAA,member,2010-05-05,,web",
      ]
    ).atlas()
    let network = atlas.network(on: "2010-06-01", counting: .all)
    #expect(network.state(of: "AAA", in: "g") == .belongs(.member))
    #expect(network.unknown.isEmpty)
    #expect(atlas.network(on: "2010-05-04", counting: .all).unknown.count == 1)
    // The country counts once towards the group's size.
    let one = atlas.network(on: "2010-06-01", counting: .all, scope: Scope(upTo: 1))
    #expect(one.groups.nodes.labels == ["g"])
  }

  @Test("takes in groups by their number of full members, whatever counts as belonging")
  func upTo() throws {
    let atlas = try SmallDataset().atlas()
    func groups(_ limit: Int?, _ rule: CountingRule) -> [Group] {
      atlas.network(on: "2024-01-01", counting: rule, scope: Scope(upTo: limit)).groups.nodes.labels
    }
    for rule in CountingRule.allCases {
      #expect(groups(1, rule) == ["alpha", "beta", "gamma"])
      #expect(groups(0, rule) == [])
    }
    // Who may be a full member counts, as what else it may be does not.
    let open = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,member,2000-01-01,,web", "g,BBB,unknown,2000-01-01,,web",
        "g,CCC,observer,2000-01-01,,web",
      ]
    ).atlas()
    for rule in CountingRule.allCases {
      let small = open.network(on: "2024-01-01", counting: rule, scope: Scope(upTo: 1))
      let large = open.network(on: "2024-01-01", counting: rule, scope: Scope(upTo: 2))
      #expect(small.groups.nodes.count == 0 && large.groups.nodes.count == 1)
    }
    #expect(groups(nil, .all) == ["alpha", "beta", "gamma"])
    // A country stays when all of its groups are out.
    let none = atlas.network(on: "2024-01-01", scope: Scope(upTo: 0))
    #expect(none.countries.nodes.count == 4 && none.memberships.isEmpty)
  }

  @Test("takes in a group only where it is known to be small: who may belong counts")
  func upToUnknown() throws {
    let atlas = try SmallDataset(
      groups: ["g,G,2000-01-01,,web"],
      memberships: [
        "g,AAA,member,2001-01-01,,web", "g,BBB,unknown,2001-01-01,,web", "g,CCC,member,2005,,web",
        "g,DDD,associate,2005,,web",
      ]
    ).atlas()
    /// Who may belong to the group, where it is within a limit; `nil` where it is not.
    func unknown(_ limit: Int, on day: Day, _ rule: CountingRule = .members) -> [Country]? {
      let network = atlas.network(on: day, counting: rule, scope: Scope(upTo: limit))
      guard network.groups.nodes.contains("g") else {
        #expect(network.unknown.isEmpty && network.memberships.isEmpty)
        return nil
      }
      return network.unknown.map(\.country)
    }
    // Whom sources dispute.
    #expect(unknown(1, on: "2004-12-31") == nil)
    #expect(unknown(2, on: "2004-12-31") == ["BBB"])
    // Whom the date leaves open, by the counting rule.
    #expect(unknown(2, on: "2005-06-01") == nil)
    #expect(unknown(3, on: "2005-06-01") == ["BBB", "CCC"])
    // Who may be an associate does not count towards the size.
    #expect(unknown(2, on: "2005-06-01", .all) == nil)
    #expect(unknown(3, on: "2005-06-01", .all) == ["BBB", "CCC", "DDD"])
  }

  @Test("does not take those for absent that an incomplete list of members leaves out")
  func incompleteList() throws {
    var dataset = SmallDataset(
      groups: [],
      memberships: [
        "g,AAA,member,2001-01-01,,web", "g,BBB,observer,2001-01-01,,web",
        "g,CCC,member,2001-01-01,2010-01-01,web",
      ])
    dataset.files["groups.csv"] = lines([
      "id,name,founded,ended,members_reported,source", "g,G,2000-01-01,,30,web",
    ])
    let atlas = try dataset.atlas()
    let network = atlas.network(on: "2012-01-01", scope: .everything)
    #expect(network.state(of: "AAA", in: "g") == .belongs(.member))
    #expect(network.state(of: "DDD", in: "g") == .unknown)
    // On the list, but as what does not count, or no longer.
    #expect(network.state(of: "BBB", in: "g") == .absent)
    #expect(network.state(of: "CCC", in: "g") == .absent)
    // The group has the size that is reported.
    #expect(atlas.network(on: "2012-01-01", scope: Scope(upTo: 29)).groups.nodes.labels == [])
    #expect(atlas.network(on: "2012-01-01", scope: Scope(upTo: 30)).groups.nodes.labels == ["g"])
  }

  @Test("takes in the groups that are named, whatever their size")
  func only() throws {
    let atlas = try SmallDataset().atlas()
    let network = atlas.network(
      on: "2024-01-01", counting: .all, scope: .only(["beta", "nowhere"] as [Group]))
    #expect(network.groups.nodes.labels == ["beta"])
    #expect(network.memberships.map(\.country) == ["AAA", "BBB"])
    let both = atlas.network(
      on: "2024-01-01", counting: .all, scope: Scope(upTo: 1, only: ["beta", "alpha"]))
    #expect(both.groups.nodes.labels == ["alpha", "beta"])
  }

  @Test("is a plain two-mode network to every measure")
  func measures() throws {
    let network = try SmallDataset().atlas().network(on: "2024-01-01", counting: .all)
    #expect(network.countries.scored(by: .degree).values == [2, 3, 1, 0])
    #expect(network.countries.scored(by: .degree).unit == "groups")
    #expect(network.groups.scored(by: .degree).values == [2, 2, 2])
    #expect(network.groups.paired(by: .sharedNeighbors)["alpha", "beta"] == 2)
  }
}
