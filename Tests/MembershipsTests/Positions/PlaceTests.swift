import Memberships
import Networks
import TestNetworks
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A place among countries")
struct PlaceTests {
  private func scores(_ values: [(Country, Double?)]) -> Scores<Country> {
    let sorted = values.sorted { $0.0 < $1.0 }
    return Scores(
      quantity: Quantity(
        id: "x", name: "X", unit: .number, range: .nonNegative, definition: "X."),
      unit: "number", nodes: NodeSet(sorted.map(\.0)), values: sorted.map(\.1))
  }

  @Test("counts half of the equal, and 1 for the greatest")
  func handWorked() throws {
    let scores = scores([("A", 5), ("B", 3), ("C", 3), ("D", 1), ("E", nil)])
    let all: [Country] = ["A", "B", "C", "D", "E"]
    func place(_ country: Country) throws -> Place {
      try #require(Place(of: country, among: all, by: scores))
    }
    // Four countries have a number.
    #expect(try place("A").rank == 1 && place("A").percentile == 87.5)
    // One below, two equal: 100 · (1 + 1) / 4.
    #expect(try place("B").rank == 2 && place("B").percentile == 50)
    #expect(try place("C") == place("B"))
    #expect(try place("D").rank == 4 && place("D").percentile == 12.5)
    #expect(try place("D").count == 4)
    #expect(Place(of: "E", among: all, by: scores) == nil)
    #expect(Place(of: "F", among: all, by: scores) == nil)
  }

  @Test("counts the country itself once, whether or not it is among the others")
  func beside() throws {
    let scores = scores([("A", 5), ("B", 3), ("C", 1)])
    let place = try #require(Place(of: "B", among: ["A", "C"], by: scores))
    #expect(place == Place(of: "B", among: ["A", "B", "C"], by: scores))
    #expect(place.rank == 2 && place.count == 3 && place.percentile == 50)
    #expect(try #require(Place(of: "B", among: [Country](), by: scores)).percentile == 50)
  }

  @Test("takes for equal what rounding alone tells apart")
  func rounding() throws {
    let scores = scores([("A", 0.1 + 0.2), ("B", 0.3), ("C", 0)])
    #expect(try #require(Place(of: "B", among: ["A", "C"], by: scores)).equal == 2)
  }

  @Test("lies in a third, whose borders are the middle's")
  func thirds() throws {
    let three = scores([("A", 3), ("B", 2), ("C", 1)])
    let thirds = ["A", "B", "C"].map {
      Place(of: Country($0), among: three.nodes.labels, by: three)?.third
    }
    #expect(thirds == [.upper, .middle, .lower])
    // Two of three are equal: 100 · (1 + 1) / 3 is the border, and 100 · 1 / 3 the other.
    let tie = scores([("A", 2), ("B", 2), ("C", 1)])
    #expect(Place(of: "A", among: tie.nodes.labels, by: tie)?.third == .middle)
    let low = scores([("A", 2), ("B", 1), ("C", 1)])
    #expect(Place(of: "B", among: low.nodes.labels, by: low)?.third == .middle)
  }

  @Test("averages 50 over any countries", arguments: 0..<40)
  func average(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let values = (0..<9).map { place in
      (Country("C\(place)"), Double(Int.random(in: 0..<4, using: &random)) as Double?)
    }
    let scores = scores(values)
    let places = scores.nodes.labels.compactMap {
      Place(of: $0, among: scores.nodes.labels, by: scores)
    }
    #expect(abs(places.reduce(0) { $0 + $1.percentile } / 9 - 50) < 1e-12)
    // The rank by its definition.
    for (place, value) in zip(places, scores.values.compactMap { $0 }) {
      #expect(place.rank == 1 + scores.values.compactMap { $0 }.count { $0 > value })
    }
  }
}
