import Measures
import Memberships
import TestNetworks
import Testing

/// Three countries and three groups worked by hand.
///
/// | group | secretariat | leaders | ministers | officials | days a year |
/// |---|---|---|---|---|---|
/// | alpha, treaty | permanent | 2 | floor 3, prior 2 | none; 5 working groups x 3 = 15 | 2·100 + 3·10 + 15·4 = 290, of which 60 assumed |
/// | beta, informal | none | any: 12 | | | 12·5 = 60 |
/// | gamma, form unknown | unknown | none; prior 2 | floor 1, prior 2 | floor 6; 1 working group x 3 = 3 | 2·100 + 2·10 + 6·4 = 244, of which 200 + 10 assumed |
///
/// Each group is chaired in 2024: alpha by AAA (factor 1.5), beta by BBB (2.5), gamma by CCC (2).
/// An associate bears 0.5, an observer 0.25.
@Suite("Participation load")
struct ParticipationLoadTests {
  private func loads(
    on day: Day, counting rule: CountingRule, _ dataset: SmallDataset = SmallDataset()
  ) throws -> [ParticipationLoad] {
    try dataset.atlas().network(on: day, counting: rule).participationLoad()
  }

  @Test("in a year with the chair, all statuses counted")
  func withChair() throws {
    // AAA: alpha (1 + 0.5)·290 = 435, beta 0.5·60 = 30: 465, of which 1.5·60 = 90 assumed.
    // BBB: alpha 0.25·290 = 72.5, beta (1 + 1.5)·60 = 150, gamma 0.5·244 = 122: 344.5, of which
    //      0.25·60 + 0.5·210 = 120 assumed.
    // CCC: gamma (1 + 1)·244 = 488, of which 420 assumed.
    let loads = try loads(on: "2024-03-01", counting: .all)
    #expect(loads.map(\.country) == ["AAA", "BBB", "CCC", "DDD"])
    #expect(loads.map(\.groups) == [2, 3, 1, 0])
    #expect(loads.map(\.typicalBurden) == [465, 344.5, 488, 0])
    let shares: [Double?] = [90.0 / 465, 120.0 / 344.5, 420.0 / 488, nil]
    #expect(loads.map(\.assumedShare) == shares)
  }

  @Test("in a year without it")
  func withoutChair() throws {
    // AAA: 290 + 30. BBB: 72.5 + 60 + 122. CCC: 244.
    let loads = try loads(on: "2023-03-01", counting: .all)
    #expect(loads.map(\.typicalBurden) == [320, 254.5, 244, 0])
    let shares: [Double?] = [60.0 / 320, 120.0 / 254.5, 210.0 / 244, nil]
    #expect(loads.map(\.assumedShare) == shares)
  }

  @Test("of the memberships that count")
  func counting() throws {
    let members = try loads(on: "2024-03-01", counting: .members)
    #expect(members.map(\.typicalBurden) == [435, 150, 488, 0])
    let associates = try loads(on: "2024-03-01", counting: .associates)
    #expect(associates.map(\.typicalBurden) == [465, 272, 488, 0])
  }

  @Test("in gatherings, with no assumption in them")
  func gatherings() throws {
    // alpha: 2 leaders' (1 to 3), 3 or more ministers'; its working groups are no gatherings.
    // beta: 12 at all levels. gamma: 1 or more ministers', 6 or more officials'.
    let loads = try loads(on: "2024-03-01", counting: .all)
    #expect(loads.map(\.gatherings) == [17, 24, 7, 0])
    #expect(loads.map(\.gatheringsLow) == [16, 23, 7, 0])
    #expect(loads.map(\.gatheringsHigh) == [nil, nil, nil, 0])
    #expect(loads.map(\.groupsWithoutRhythm) == [0, 0, 0, 0])
  }

  @Test("with an upper end where every level of every group has one")
  func gatheringsHigh() throws {
    let dataset = SmallDataset(
      "gatherings.csv",
      """
      group,level,per_year,low,high,bound,source
      alpha,leader,2,1,3,count,web
      alpha,minister,1,,,plan,web
      alpha,official,4,,6,floor,web
      beta,any,12,10,20,count,web

      """)
    // AAA: alpha and beta, 3 + 1 + 6 + 20. BBB: gamma too, whose rhythm is not known.
    let loads = try loads(on: "2024-03-01", counting: .all, dataset)
    #expect(loads.map(\.gatherings) == [19, 19, nil, 0])
    #expect(loads.map(\.gatheringsLow) == [16, 16, nil, 0])
    #expect(loads.map(\.gatheringsHigh) == [30, nil, nil, 0])
    #expect(loads.map(\.groupsWithoutRhythm) == [0, 1, 1, 0])
    #expect(loads.map(\.groupsPartlyKnown) == [0, 0, 0, 0])
  }

  @Test("without an upper end where no source counts a level")
  func missingLevel() throws {
    let dataset = SmallDataset(
      "gatherings.csv",
      """
      group,level,per_year,low,high,bound,source
      alpha,leader,2,1,3,count,web
      alpha,minister,1,,,plan,web
      beta,any,12,10,20,count,web

      """)
    // AAA and BBB belong to alpha and beta, as members to one each.
    let all = try loads(on: "2024-03-01", counting: .all, dataset)
    #expect(all.map(\.gatheringsHigh) == [nil, nil, nil, 0])
    #expect(all.map(\.groupsPartlyKnown) == [1, 1, 0, 0])
    let members = try loads(on: "2024-03-01", counting: .members, dataset)
    #expect(members.map(\.gatheringsHigh) == [nil, 20, nil, 0])
  }

  @Test("of a group whose rhythm nobody tells is the prior of its kind, all assumed")
  func noRhythm() throws {
    var dataset = SmallDataset()
    dataset.files["gatherings.csv"] = nil
    dataset.files["chairs.csv"] = nil
    // alpha, treaty: 1·100 + 2·10 + 3·4 = 132. beta, informal: 100 + 10 + 16 = 126.
    // gamma, form unknown: 200 + 20 + 8 = 228.
    let loads = try loads(on: "2024-03-01", counting: .members, dataset)
    #expect(loads.map(\.typicalBurden) == [132, 126, 228, 0])
    #expect(loads.map(\.assumedShare) == [1, 1, 1, nil])
    #expect(loads.map(\.gatherings) == [nil, nil, nil, 0])
    #expect(loads.map(\.groupsWithoutRhythm) == [1, 1, 1, 0])
  }

  @Test("counts what is unknown as it is told to, and says how much of it there is")
  func unknown() throws {
    let dataset = SmallDataset(
      "memberships.csv",
      """
      group,country,status,from,until,source
      alpha,AAA,unknown,2000-01-01,,web
      beta,AAA,member,2024,,web

      """)
    let network = try dataset.atlas().network(on: "2024-03-01", counting: .all)
    let load = network.participationLoad(unknown: .exclude)[0]
    #expect(load.groups == 0 && load.unknownMemberships == 2)
    // The chair of a group that it may not belong to costs nothing either.
    #expect(load.typicalBurden == 0 && load.gatherings == 0)
    // In full: alpha (1 + 0.5)·290 = 435, beta 60. In bounds: half of it, and no group is counted.
    #expect(network.participationLoad(unknown: .include)[0].typicalBurden == 495)
    let middle = network.participationLoad()[0]
    #expect(middle.typicalBurden == 247.5 && middle.groups == 0 && middle.gatherings == 0)
  }

  @Test("is unknown where the dataset has no model")
  func noModel() throws {
    var dataset = SmallDataset()
    dataset.files["burden-model.json"] = nil
    let network = try dataset.atlas().network(on: "2024-03-01")
    #expect(network.participationLoad().map(\.typicalBurden) == [nil, nil, nil, nil])
    #expect(network.participationLoad().map(\.assumedShare) == [nil, nil, nil, nil])
    #expect(network.participationLoad().map(\.gatherings) == [5, 12, 7, 0])
    // A model that is given is used.
    let model = try SmallDataset().atlas().burdenModel
    #expect(network.participationLoad(model).map(\.typicalBurden) == [435, 150, 488, 0])
  }

  @Test("of several groups is the sum of the loads of each")
  func additivity() throws {
    let atlas = try SmallDataset().atlas()
    let whole = atlas.network(on: "2024-03-01", counting: .all).participationLoad()
    let parts = atlas.groups.map { facts in
      atlas.network(on: "2024-03-01", counting: .all, scope: .only([facts.group]))
        .participationLoad()
    }
    for place in whole.indices {
      let sum = parts.reduce(0) { $0 + ($1[place].typicalBurden ?? .nan) }
      #expect(whole[place].typicalBurden == sum)
      #expect(whole[place].groups == parts.reduce(0) { $0 + $1[place].groups })
    }
  }

  @Test("never falls when a membership is added", arguments: 0..<60)
  func monotonicity(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let statuses = ["member", "associate", "observer", "unknown"]
    var rows = ["alpha", "beta", "gamma"].flatMap { group in
      ["AAA", "BBB", "CCC", "DDD"].map { country in
        "\(group),\(country),\(statuses.randomElement(using: &generator)!),2011-01-01,,web"
      }
    }
    rows.shuffle(using: &generator)
    rows.removeLast(Int.random(in: 0..<rows.count, using: &generator))
    var dataset = SmallDataset()
    let header = "group,country,status,from,until,source"
    dataset.files["memberships.csv"] = lines([header] + rows.dropLast())
    let before = try loads(on: "2024-03-01", counting: .all, dataset)
    dataset.files["memberships.csv"] = lines([header] + rows)
    let after = try loads(on: "2024-03-01", counting: .all, dataset)
    for (earlier, later) in zip(before, after) {
      let (less, more) = (earlier.typicalBurden, later.typicalBurden)
      #expect(try #require(less) <= #require(more))
      #expect(earlier.groups <= later.groups)
    }
  }
}
