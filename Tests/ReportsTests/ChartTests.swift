import Foundation
import Memberships
import Networks
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("Charts")
struct ChartTests {
  private func chart(_ names: [String], limit: Int = 40) -> BurdenChart {
    let rows = names.enumerated().map { place, name in
      let value = Double(names.count - place) * 100
      // The first two are tied; the others each stand alone.
      return BurdenChart.Row(
        name: name, burden: Estimate(value, within: value - 40...value + 60),
        ranks: place < 2 ? 1...2 : place + 1...place + 1, typical: value - 10)
    }
    return BurdenChart(rows: rows, limit: limit, subtitle: "a day", source: ["data", "10 draws"])
  }

  private func scatter(_ points: [(String, Double, Double)]) -> CapacityChart {
    CapacityChart(
      points: points.map { name, capacity, burden in
        .init(
          name: name, capacity: capacity, burden: Estimate(burden, within: burden / 2...burden * 2))
      }, unknown: 2, capacityName: "Posts", unitName: "post", subtitle: "a day", source: ["data"])
  }

  @Test("are sound XML with a title and a description, whatever the names are")
  func soundness() {
    let points = hostileLabels.enumerated().map { ($1, Double($0 + 1), Double(1000 - $0)) }
    for svg in [
      chart(hostileLabels).svg(), chart([]).svg(), chart(["one"]).svg(), scatter(points).svg(),
      scatter([]).svg(), scatter([("one", 3, 5)]).svg(), scatter([("a", 3, 5), ("b", 3, 5)]).svg(),
    ] {
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(svg.contains("<title id=") && svg.contains("<desc id="))
      #expect(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("<script"))
    }
  }

  @Test("are the same bytes each time")
  func determinism() {
    #expect(chart(["a", "b", "c"]).svg() == chart(["a", "b", "c"]).svg())
  }

  @Test("rule off only those who are clear of all below")
  func cuts() {
    // Cuts after the second, the third and so on, none between the two that are tied.
    #expect(chart(["a", "b", "c", "d"]).svg().components(separatedBy: "1.5 2.5").count - 1 == 2)
    // The one not shown is clear of the third as well; no rule is drawn below the last row.
    let cut = chart(["a", "b", "c", "d"], limit: 3)
    #expect(cut.svg().components(separatedBy: "1.5 2.5").count - 1 == 1)
    #expect(cut.svg().contains("1 more with a burden"))
    #expect(chart(["a", "b", "c"]).description.contains("statistically tied with 1"))
  }

  @Test("leave out what has no place on a logarithm, and say what is missing")
  func scatterOfLittle() {
    let chart = scatter([("a", 0, 5), ("b", 2, 0), ("c", 2, 8), ("d", 4, 8)])
    #expect(chart.points.map(\.name) == ["c", "d"])
    #expect(chart.medianRatio == 3)
    #expect(chart.svg().contains("2 countries with a burden and no known capacity are not shown."))
    #expect(chart.description.contains("c has the greatest median for its capacity"))
  }

  @Test("have labels that cover neither one another nor a dot")
  func labels() {
    var dots: [(x: Double, y: Double, radius: Double)] = []
    for place in 0..<60 {
      let (x, y) = (place * 37 % 300 + 20, place * 53 % 200 + 20)
      dots.append((x: Double(x), y: Double(y), radius: 3))
    }
    var places = LabelPlaces(frame: .init(left: 0, top: 0, right: 340, bottom: 240), dots: dots)
    let boxes = dots.compactMap { places.place(width: 40, height: 10, beside: ($0.x, $0.y)) }
    #expect(boxes.count > 10)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
      for dot in dots {
        let square = LabelPlaces.Box(
          left: dot.x - 3, top: dot.y - 3, right: dot.x + 3, bottom: dot.y + 3)
        #expect(!square.overlaps(box))
      }
    }
  }

  @Test("have scales with round marks")
  func scales() {
    #expect(ChartScale.linear(to: 7300, between: 0, and: 100).marks.first == 0)
    #expect(ChartScale.linear(to: 7300, between: 0, and: 100).marks.last == 8000)
    #expect(ChartScale.linear(to: 0, between: 0, and: 100).marks.count > 1)
    let scale = ChartScale.logarithmic([1, 100], between: 0, and: 100)
    #expect(scale.marks == [1, 2, 5, 10, 20, 50, 100])
    #expect(abs(scale.place(10) - 50) < 1e-6)
    #expect(abs(scale.place(100) - scale.place(10) - (scale.place(10) - scale.place(1))) < 1e-6)
  }

  @Test("are built from a network")
  func network() throws {
    var sample = Sample([("one", ["AAA", "BBB"]), ("two", ["AAA"])])
    sample.gatherings = ["one,leader,1,,,count,web"]
    let network = try sample.network()
    let loads = network.countryLoads(draws: DrawSettings(count: 100))
    let chart = BurdenChart(loads, of: network, draws: DrawSettings(count: 100))
    #expect(chart.rows.map(\.name) == ["Alpha", "Beta"])
    #expect(chart.svg().contains("100 draws, seed 1"))
    #expect(CapacityChart(loads, against: .billionGDP, of: network).unknown == 2)
  }
}

@Suite("Rounded parts")
struct ApportionedTests {
  @Test("add up to the rounded whole")
  func addition() {
    #expect(apportioned([0.14, 0.14, 0.14], total: 0.42) == [0.2, 0.1, 0.1])
    #expect(apportioned([], total: 0).isEmpty)
    let parts = (1...50).map { 1 / Double($0) }
    let total = parts.reduce(0, +)
    let tenths = apportioned(parts, total: total).map { ($0 * 10).rounded() }.reduce(0, +)
    #expect(tenths == (total * 10).rounded())
  }
}
