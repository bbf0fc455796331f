import Memberships
import Networks
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// Scenarios on random small datasets, against the slow, obvious definition: a table with a cell for
/// each country and group.
@Suite("Scenarios on random datasets")
struct ScenarioPropertyTests {
  private let day: Day = "2020-06-30"

  struct Cell: Hashable, Comparable {
    let country: Country
    let group: Group
    static func < (a: Cell, b: Cell) -> Bool { (a.country, a.group) < (b.country, b.group) }
  }

  enum Content: Hashable {
    case certain(Status)
    case open(Status)
  }

  struct Table: Equatable {
    var groups: Set<Group> = []
    var cells: [Cell: Content] = [:]

    init(_ network: MembershipNetwork) {
      groups = Set(network.groups.nodes.labels)
      for held in network.memberships {
        cells[Cell(country: held.country, group: held.group)] = .certain(held.status)
      }
      for open in network.unknown {
        cells[Cell(country: open.country, group: open.group)] = .open(open.spell.status)
      }
    }

    /// `nil` where the change can't be made.
    func making(_ change: Change) -> Table? {
      var table = self
      switch change.kind {
      case .join(let country, let group, let status):
        let cell = Cell(country: country, group: group)
        guard groups.contains(group), cells[cell] != .certain(status) else { return nil }
        table.cells[cell] = .certain(status)
      case .leave(let country, let group):
        guard table.cells.removeValue(forKey: Cell(country: country, group: group)) != nil else {
          return nil
        }
      case .dissolve(let group):
        guard table.groups.remove(group) != nil else { return nil }
        table.cells = cells.filter { $0.key.group != group }
      case .withdraw(let country):
        table.cells = cells.filter { $0.key.country != country }
        guard table.cells.count < cells.count else { return nil }
      case .merge(let parts):
        guard Set(parts).count == parts.count, parts.count > 1, groups.isSuperset(of: parts),
          let new = change.newGroup, !groups.contains(new)
        else { return nil }
        table.cells = cells.filter { !parts.contains($0.key.group) }
        table.groups = groups.subtracting(parts).union([new])
        for country in Set(cells.keys.map(\.country)) {
          let contents = parts.compactMap { cells[Cell(country: country, group: $0)] }
          table.cells[Cell(country: country, group: new)] = Self.merged(contents)
        }
      case .form(_, let members):
        guard let new = change.newGroup, !groups.contains(new), members.count > 1,
          Set(members).count == members.count
        else { return nil }
        table.groups.insert(new)
        for country in members {
          table.cells[Cell(country: country, group: new)] = .certain(.member)
        }
      }
      return table
    }

    /// The highest status, where all ways in which what is open may turn out agree on it.
    private static func merged(_ contents: [Content]) -> Content? {
      guard !contents.isEmpty else { return nil }
      let heights: [Status: Int] = [.member: 3, .associate: 2, .observer: 1]
      var outcomes: Set<Int> = [0]
      for content in contents {
        let possible: [Int] =
          switch content {
          case .certain(let status): [heights[status] ?? 0]
          case .open(.unknown): [0, 1, 2, 3]
          case .open(let status): [0, heights[status] ?? 0]
          }
        outcomes = Set(outcomes.flatMap { so in possible.map { max(so, $0) } })
      }
      let status = heights.first { outcomes == [$0.value] }?.key
      return status.map { .certain($0) } ?? .open(.unknown)
    }
  }

  private let countries: [Country] = ["AAA", "BBB", "CCC", "DDD"]

  private func randomAtlas(_ random: inout SeededGenerator) throws -> MembershipAtlas {
    let groups: [Group] = ["g", "h", "i"]
    var rows: [String] = []
    for group in groups {
      for country in countries where Bool.random(using: &random) {
        let status = Status.allCases.randomElement(using: &random) ?? .member
        let from = ["", "2001", "2020", "2010-05-05", "2021-01-01"].randomElement(using: &random)
        let until = ["", "", "", "2020", "2022-02-02"].randomElement(using: &random) ?? ""
        if let from, from > "2020-01-01" && until == "2020" { continue }
        let seen = from == "" && Bool.random(using: &random) ? "2019-03-03" : ""
        rows.append("\(group),\(country),\(status.rawValue),\(from ?? ""),\(until),\(seen),web")
      }
    }
    var dataset = SmallDataset(
      groups: groups.map { "\($0),Group \($0),2000-01-01,,web" }, memberships: [])
    dataset.files["memberships.csv"] = lines(
      ["group,country,status,from,until,seen,source"] + rows)
    dataset.files["chairs.csv"] = lines(["group,year,country,source", "g,2020,AAA,web"])
    return try dataset.atlas()
  }

  private func randomChange(_ random: inout SeededGenerator) -> Change {
    let (country, other) = (
      countries.randomElement(using: &random) ?? "AAA",
      countries.randomElement(using: &random) ?? "BBB"
    )
    let groups: [Group] = ["g", "h", "i", "new", "g+h"]
    let group = groups.randomElement(using: &random) ?? "g"
    let second = groups.randomElement(using: &random) ?? "h"
    let status: Status = [.member, .associate, .observer].randomElement(using: &random) ?? .member
    let kinds: [Change.Kind] = [
      .join(country, group, as: status), .join(country, group, as: .member),
      .leave(country, group), .leave(other, group), .dissolve(group), .withdraw(country),
      .merge([group, second]), .merge(["g", "h"]), .form(name: "New", members: [country, other]),
    ]
    return Change(kinds.randomElement(using: &random) ?? .dissolve(group), on: day)
  }

  private func table(_ atlas: MembershipAtlas, on date: Day? = nil) -> Table {
    Table(atlas.network(on: date ?? day, counting: .all, scope: .everything))
  }

  @Test("give the table that changing the cells gives, and leave the days before alone")
  func agreement() throws {
    var random = SeededGenerator(seed: 1)
    var made = 0
    for _ in 0..<150 {
      let facts = try randomAtlas(&random)
      var (atlas, expected) = (facts, table(facts))
      for _ in 0..<4 {
        let change = randomChange(&random)
        let changed = try? atlas.changed(by: Scenario([change]))
        let next = expected.making(change)
        // A group that was merged or dissolved does not come back under its name.
        let exists = change.newGroup.map { atlas[$0] != nil } ?? false
        #expect((changed == nil) == (next == nil || exists), "\(change)")
        guard let changed, let next else { continue }
        (atlas, expected, made) = (changed, next, made + 1)
        #expect(table(atlas) == expected, "\(change)")
        #expect(table(atlas, on: "2020-06-29") == table(facts, on: "2020-06-29"), "\(change)")
        #expect(table(atlas, on: "2015-01-01") == table(facts, on: "2015-01-01"), "\(change)")
      }
    }
    #expect(made > 200)
  }

  @Test("and their inverses give back the network, with its burdens")
  func inverses() throws {
    var random = SeededGenerator(seed: 2)
    var (undone, without) = (0, 0)
    for _ in 0..<80 {
      let facts = try randomAtlas(&random)
      let scenarios = (0..<10).map { _ in
        Scenario((0..<Int.random(in: 1...2, using: &random)).map { _ in randomChange(&random) })
      }
      for scenario in scenarios {
        guard let changed = try? facts.changed(by: scenario) else { continue }
        guard let inverse = try scenario.inverse(in: facts) else {
          without += 1
          continue
        }
        let back = try changed.changed(by: inverse)
        undone += 1
        #expect(table(back) == table(facts), "\(scenario.text) | \(inverse.text)")
        let (a, b) = (back.network(on: day), facts.network(on: day))
        #expect(a.graph.matrix.edgeCount == b.graph.matrix.edgeCount)
        #expect(a.participationLoad() == b.participationLoad(), "\(scenario.text)")
      }
    }
    #expect(undone > 50 && without > 10)
  }

  @Test("that lose what no change brings back have no inverse")
  func noInverse() throws {
    let atlas = try SmallDataset().atlas()
    func inverse(_ kind: Change.Kind) throws -> Scenario? {
      try Scenario([kind], on: "2024-03-01").inverse(in: atlas)
    }
    #expect(try inverse(.dissolve("beta")) == nil)
    #expect(try inverse(.merge(["alpha", "beta"])) == nil)
    // AAA chairs alpha in 2024.
    #expect(try inverse(.leave("AAA", "alpha")) == nil)
    #expect(try inverse(.withdraw("AAA")) == nil)
    #expect(
      try inverse(.leave("AAA", "beta"))?.changes.map(\.text) == ["AAA joins beta as associate"])
    #expect(
      try inverse(.join("BBB", "alpha", as: .member))?.changes.map(\.text)
        == ["BBB joins alpha as observer"])
    #expect(
      try inverse(.form(name: "N", members: ["AAA", "BBB"]))?.changes.map(\.text)
        == ["n is dissolved"])
    #expect(throws: ScenarioError.self) { try inverse(.leave("DDD", "beta")) }
  }
}
