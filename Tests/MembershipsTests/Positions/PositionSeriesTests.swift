import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("Positions over the years")
struct PositionSeriesTests {
  private let draws = DrawSettings(count: 20)

  @Test("and the largest moves are hand-worked")
  func handWorked() throws {
    let series = try SmallDataset().atlas().network(on: "2012-12-31", counting: .all)
      .comparison(of: ["AAA", "BBB", "CCC"], draws: draws).series(since: 2008)
    #expect(
      series.days.map(\.date) == [
        "2008-12-31", "2009-12-31", "2010-12-31", "2011-12-31", "2012-12-31",
      ])
    // Alland and Bellmark found beta in 2010.
    #expect((0..<5).map { series.standing(of: "AAA", on: $0, by: 0).value } == [1, 1, 2, 2, 2])
    func moves(_ id: String) -> [PositionMove] {
      series.largestMoves().filter { $0.quantity.id == id }
    }
    #expect(moves("degree").map(\.country) == ["AAA", "BBB"])
    for move in moves("degree") {
      #expect(move.from == "2009-12-31" && move.to == "2010-12-31" && move.change == 1)
      #expect(move.causes.count == 1 && move.remainder == 0)
      let cause = try #require(move.causes.first)
      #expect(cause.effect == 1)
      #expect(
        cause.event
          == .group(
            GroupChange(
              group: "beta", isFounded: true, isEnded: false, joined: ["AAA", "BBB"], left: [],
              changedStatus: [], opened: [])))
    }
    // They met before, so nobody's reach moved.
    #expect(moves("reach").isEmpty)
  }

  @Test("tell an exit, and chairs that pass on")
  func exitsAndChairs() throws {
    var dataset = SmallDataset(
      "memberships.csv", replacing: "gamma,CCC,member,2006,", with: "gamma,CCC,member,2006,2022")
    dataset.files["chairs.csv"]? += "beta,2023,AAA,web\n"
    let series = try dataset.atlas().network(on: "2024-03-01", counting: .all)
      .comparison(of: ["AAA", "BBB", "CCC"], draws: draws).series(since: 2021)
    let all = series.largestMoves()
    let moves = all.filter { $0.quantity.id == "reach" }
    // Cerulia left gamma in 2022, where it met Bellmark; equal moves by country.
    #expect(moves.map(\.country) == ["BBB", "CCC"] && moves.map(\.change) == [-1, -1])
    #expect(moves.map(\.to) == ["2022-12-31", "2022-12-31"])
    let change = GroupChange(
      group: "gamma", isFounded: false, isEnded: false, joined: [], left: ["CCC"],
      changedStatus: [], opened: [])
    #expect(moves.map { $0.causes.map(\.event) } == [[.group(change)], [.group(change)]])
    // Alland chairs beta in 2023 and alpha in 2024: of equal moves the later is told.
    let chairs = try #require(
      all.first { $0.quantity.id == "chair-terms-10-years" && $0.country == "AAA" })
    #expect(chairs.to == "2024-03-01" && chairs.before == 1 && chairs.after == 2)
    #expect(
      chairs.causes == [
        PositionCause(event: .chairs(began: ["alpha"], ended: ["beta"]), effect: 1)
      ])
  }

  @Test("count back from the last day, by steps")
  func steps() throws {
    let comparison = try SmallDataset().atlas().network(on: "2012-06-30")
      .comparison(of: ["AAA", "BBB"], draws: draws)
    #expect(
      comparison.series(since: 2007, every: 2).days.map(\.date) == [
        "2008-12-31", "2010-12-31", "2012-06-30",
      ])
    #expect(comparison.series(since: 2013).days.isEmpty)
    #expect(comparison.series(since: 2013).largestMoves().isEmpty)
    let one = comparison.series(since: 2012)
    #expect(one.days.count == 1 && one.largestMoves().isEmpty)
    #expect(zip(one.days[0].scores, comparison.scores).allSatisfy { $0.values == $1.values })
  }

  @Test("have nothing but changed groups and chairs to explain a move", arguments: 0..<24)
  func undoneTogether(seed: Int) throws {
    let network = try RandomDataset(seed: seed).atlas().network(on: "2022-06-01")
    let comparison = network.comparison(of: ["AAA", "USA"], draws: draws)
    let days = comparison.series(since: 2004, every: 3).days
    for (earlier, later) in zip(days, days.dropFirst()) {
      let changes = later.network.changes(since: earlier.network)
      let undone = later.network.holding(Set(changes.map(\.group)), asIn: earlier.network)
        .holdingChairs(of: earlier.date.year)
      for (a, b) in zip(comparison.measures.scores(in: undone), earlier.scores) {
        #expect(a.values == b.values && a.intervals == b.intervals, "\(a.quantity.id)")
      }
      // The changes say who came and went.
      for change in changes {
        let before = Set(earlier.network.groups.neighbors(of: change.group) ?? [])
        let after = Set(later.network.groups.neighbors(of: change.group) ?? [])
        #expect(Set(change.joined).isSubset(of: after.subtracting(before)))
        #expect(Set(change.left).isSubset(of: before.subtracting(after)))
        #expect(
          after.symmetricDifference(before)
            .isSubset(of: change.joined + change.left + change.opened))
      }
    }
  }

  @Test("name the largest step, and parts that add up to it", arguments: 0..<12)
  func largest(seed: Int) throws {
    let network = try RandomDataset(seed: seed).atlas().network(on: "2022-06-01")
    let series = network.comparison(of: ["AAA", "BBB", "USA"], draws: draws).series(since: 2010)
    for move in series.largestMoves() {
      let measure = try #require(series.comparison.measures.position(of: move.quantity.id))
      let values = series.days.map { $0.scores[measure][move.country] }
      let steps = zip(values, values.dropFirst()).compactMap { a, b in
        a.flatMap { a in b.map { abs($0 - a) } }
      }
      #expect(abs(move.change) == steps.max())
      let parts = move.causes.compactMap(\.effect).reduce(0, +) + move.remainder
      #expect(abs(parts - move.change) < 1e-9)
    }
  }
}
