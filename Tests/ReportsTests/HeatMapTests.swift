import Foundation
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct HeatMapTests {
  private func chart(_ names: [String], _ pairs: [HeatMapChart.Pair], limit: Int = 36)
    -> HeatMapChart
  {
    HeatMapChart(
      items: names.map { .init(name: $0, size: 9) }, pairs: pairs, limit: limit, subtitle: "",
      source: [])
  }

  @Test func similarOnesStandTogether() {
    let pairs: [HeatMapChart.Pair] = [
      .init(a: 0, b: 1, shared: 1, similarity: 0.1), .init(a: 0, b: 2, shared: 5, similarity: 0.9),
      .init(a: 1, b: 3, shared: 4, similarity: 0.8),
    ]
    let chart = chart(["a", "b", "c", "d", "alone"], pairs)
    // a shares most in all; c is most like it; of b and d neither is like c, so the first is next.
    #expect(chart.items.map(\.name) == ["a", "c", "b", "d"])
    #expect(chart.omitted == 1)
    #expect(chart.description.contains("a and c share 5, the most of any two."))
  }

  @Test func aTieIsToldAsATie() {
    let pairs: [HeatMapChart.Pair] = [
      .init(a: 0, b: 1, shared: 2, similarity: 0.5), .init(a: 1, b: 2, shared: 2, similarity: 0.5),
    ]
    #expect(chart(["a", "b", "c"], pairs).description.contains("1 other pair shares as many."))
  }

  @Test func onlySomeAreShown() throws {
    let pairs = (1..<9).map { HeatMapChart.Pair(a: 0, b: $0, shared: $0, similarity: 0.1) }
    let chart = chart((0..<9).map { "n\($0)" }, pairs, limit: 3)
    #expect(Set(chart.items.map(\.name)) == ["n0", "n8", "n7"])
    #expect(chart.svg().contains("6 more, which share less or nothing, are not shown."))
  }

  @Test func oddInputGivesAPicture() throws {
    let outside = HeatMapChart.Pair(a: 0, b: 7, shared: 1, similarity: 1)
    for chart in [
      chart([], []), chart(["a"], [outside]),
      chart(
        hostileLabels,
        [
          .init(a: 0, b: 9, shared: 1, similarity: 2)
        ]),
    ] {
      #expect(XMLParser(data: Data(chart.svg().utf8)).parse())
    }
    #expect(chart([], []).description == "No two groups share a country.")
  }

  @Test func multiplesTellWhereLinesBeginAndEnd() {
    let chart = SmallMultiplesChart(
      title: "t", years: [2001, 2002, 2003],
      lines: [.init(name: "a", counts: [1, 2, 5]), .init(name: "short", counts: [1])],
      subtitle: "", source: [])
    #expect(chart.lines.map(\.name) == ["a"])
    #expect(chart.description == "Small charts to one scale, from 2001 to 2003. a 1 to 5.")
    #expect(XMLParser(data: Data(chart.svg().utf8)).parse())
  }
}
