import Measures
import Memberships
import TestNetworks
import Testing

@testable import Diagrams

@Suite("One country and those it meets")
struct EgoTests {
  /// Korea is in a, b, c, and perhaps in d.
  private func atlas() throws -> MembershipAtlas {
    try tinyAtlas(
      countries: [
        ("KOR", "Korea"), ("AUS", "Australia"), ("MEX", "Mexico"), ("TUR", "Turkey"),
        ("FRA", "France"), ("IDN", "Indonesia"),
      ],
      groups: ["a", "b", "c", "d", "e"].map { ($0, "Group \($0)", "", "trade") },
      memberships: [
        ("a", "KOR", "member"), ("b", "KOR", "member"), ("c", "KOR", "observer"),
        ("d", "KOR", "unknown"),
        ("a", "TUR", "member"), ("b", "TUR", "member"), ("e", "TUR", "member"),
        ("a", "MEX", "member"), ("b", "MEX", "member"), ("c", "MEX", "unknown"),
        ("c", "AUS", "member"), ("d", "FRA", "member"), ("e", "IDN", "member"),
      ])
  }

  private func network(_ counting: CountingRule = .all) throws -> MembershipNetwork {
    try atlas().network(on: "2024-01-08", counting: counting, scope: .everything)
  }

  @Test("Partners stand in the order of how many groups they share, then of their names")
  func order() throws {
    let picture = MembershipPicture(try network())
    let ego = try #require(picture.countries.firstIndex { $0.country == "KOR" })
    let ties = EgoTies(of: ego, in: picture)
    #expect(
      ties.partners.map { picture.countries[$0.country].country }
        == ["MEX", "TUR", "AUS", "FRA"])
    #expect(ties.partners.map(\.shared) == [[0, 1], [0, 1], [2], []])
    // Of Mexico it is not known whether it is in c, and of Korea whether it is in d.
    #expect(ties.partners.map(\.possible) == [[2], [], [], [3]])
  }

  @Test("A status that the rule does not count is no meeting")
  func counting() throws {
    let picture = MembershipPicture(try network(.members))
    let ego = try #require(picture.countries.firstIndex { $0.country == "KOR" })
    let ties = EgoTies(of: ego, in: picture)
    #expect(!ties.partners.contains { picture.countries[$0.country].country == "AUS" })
  }

  @Test("What is counted is what the slow definition counts", arguments: 0..<6)
  func definition(number: UInt64) throws {
    let network = try randomAtlas(number, countries: 12, groups: 8)
      .network(on: "2024-01-08", counting: .all, scope: .everything)
    let picture = MembershipPicture(network)
    for ego in picture.countries.indices {
      let ties = EgoTies(of: ego, in: picture)
      for partner in ties.partners {
        let both = network.countries.sharedNeighbors(
          of: picture.countries[ego].country, and: picture.countries[partner.country].country)
        #expect(partner.shared.map { picture.groups[$0].group } == both)
      }
      let counts = ties.partners.map(\.shared.count)
      #expect(counts == counts.sorted(by: >))
    }
  }

  @Test("Everybody has a row, or is counted and named in a tooltip")
  func rows() throws {
    let partners = (0..<100).map { place in
      EgoTies.Partner(
        country: place, shared: Array(0..<(place < 30 ? 3 : place < 70 ? 2 : 1)), possible: [])
    }
    let tiers = EgoRows(partners).tiers
    #expect(tiers.map(\.sharedCount) == [3, 2, 1])
    #expect(tiers.map(\.rows.count) == [30, 10, 1])
    guard case .rest(let second, sharedCount: 2) = tiers[1].rows[9],
      case .rest(let third, sharedCount: 1) = tiers[2].rows[0]
    else {
      Issue.record("the rest has a row")
      return
    }
    #expect(second.map(\.country) == Array(39..<70))
    #expect(third.map(\.country) == Array(70..<100))
  }

  @Test("The drawing has the country, its groups and its partners, and each line its tooltip")
  func drawing() throws {
    let diagram = Diagram.ego(of: "KOR", in: try network())
    #expect(throws: Never.self) { try diagram.checkParts() }
    let ids = Set(diagram.nodes.map(\.id))
    #expect(ids.contains(ElementID(.country, "KOR")) && ids.contains(ElementID(.country, "FRA")))
    #expect(!ids.contains(ElementID(.country, "IDN")) && !ids.contains(ElementID(.group, "e")))
    let tie = try #require(diagram.edges.first { $0.id == ElementID(.overlap, "KOR", "MEX") })
    #expect(tie.tooltip == "Korea and Mexico share 2: Group a, Group b\nUnknown: Group c")
    let open = try #require(diagram.edges.first { $0.id == ElementID(.overlap, "KOR", "FRA") })
    #expect(open.mark == "?" && open.stroke.pattern == .dashed)
    let wide = try #require(diagram.edges.first { $0.id == ElementID(.overlap, "KOR", "TUR") })
    let narrow = try #require(diagram.edges.first { $0.id == ElementID(.overlap, "KOR", "AUS") })
    #expect(wide.stroke.width > narrow.stroke.width)
  }

  @Test("A number stands beside the name, however many lines of swatches a row has")
  func numbers() throws {
    let groups = (0..<30).map { "g\($0)" }
    let atlas = try tinyAtlas(
      countries: [("KOR", "Korea"), ("AUS", "Australia"), ("MEX", "Mexico")],
      groups: groups.map { ($0, $0, "", "trade") },
      memberships: groups.flatMap { [($0, "KOR", "member"), ($0, "AUS", "member")] }
        + [("g0", "MEX", "member")])
    let diagram = Diagram.ego(
      of: "KOR", in: atlas.network(on: "2024-01-08", counting: .all, scope: .everything))
    func node(_ id: ElementID) throws -> (y: Double, height: Double) {
      let node = try #require(diagram.nodes.first { $0.id == id })
      return (try #require(node.position).y, try #require(node.size).height)
    }
    let (one, many) = (ElementID(.country, "MEX"), ElementID(.country, "AUS"))
    #expect(try node(one).height < node(many).height)
    for id in [one, many] {
      let top = try node(id).y - node(id).height / 2
      #expect(
        abs(try node(ElementID(part: "shared", of: id)).y - top - node(one).height / 2) < 0.01)
    }
  }

  @Test("On a narrower page the parts stand closer")
  func narrow() throws {
    let network = try network()
    func width(_ page: String) throws -> Double {
      let width: PageWidth = try #require(PageWidth(page))
      let options = DiagramOptions(width: width)
      let nodes = Diagram.ego(of: "KOR", in: network, options: options).nodes
      return Box(around: nodes.map(\.box)).size.width
    }
    #expect(try width("100mm") < width("400mm"))
  }

  @Test("A country without a group is said to have none")
  func nothing() throws {
    for country: Country in ["XXX", "IDN"] {
      let network = try atlas().network(
        on: "2024-01-08", counting: .all, scope: .only(["a", "b"]))
      let diagram = Diagram.ego(of: country, in: network)
      #expect(diagram.nodes.isEmpty)
      #expect(diagram.caption.subtitles.contains { $0.contains("belongs to none") })
    }
  }

  @Test("A score stands as a bar and a number beside each partner")
  func bars() throws {
    let network = try network()
    let diagram = Diagram.ego(
      of: "KOR", in: network, sizedBy: network.countries.scored(by: .degree))
    let turkey = try #require(diagram.nodes.first { $0.id == ElementID(.country, "TUR") })
    guard case .table(let lines) = turkey.label else {
      Issue.record("not a table")
      return
    }
    // In a, b and e.
    #expect(lines[0].last?.content == .text("3", Theme.light.smallStyle, .right))
    #expect(diagram.legend.entries.last?.text == "Degree (groups)")
  }
}
