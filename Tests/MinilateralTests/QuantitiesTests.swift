import Foundation
import Testing

/// No number leaves the program without its unit, definition and source.
@Suite struct QuantitiesTests {
  static let questions = [
    "measure degree commitment-burden", "measure gatherings redundancy --side groups",
    "describe", "project --only g7,quad", "project --side groups --by jaccard --only g7,quad,g20",
    "overlap --only g7,quad,g20", "overlap --side groups --only g7,quad,g20",
    "overlap --redundancy --only g7,quad,g20", "load --top 3", "load --explain KOR",
    "load --since 2022 --countries KOR", "load --sensitivity", "compare KOR AUS",
    "compare KOR AUS --explain", "compare KOR AUS --sensitivity", "compare KOR --since 2022",
    "groups --top 3", "groups --explain mikta", "groups --since 2020",
    "groups --since 2020 --explain mikta", "choose KOR", "choose KOR --budget 60",
    "candidates quad --top 3", "admission --trained-until 2020",
    "what-if --join KOR:aukus", "what-if --join KOR:aukus --pairs", "resilience --only g7,g20",
    "network --only quad", "network countries --only quad", "network pairs --only quad,mikta",
    "measure degree --against curveball --samples 20 --only g7,g20,mikta",
    "load --against curveball --samples 20 --only g7,g20,mikta", "project --backbone sdsm",
    "communities --only g7,g20,mikta,brics",
    "bicliques --at-least-countries 4 --at-least-groups 8", "candidates quad", "admission",
    "homophily --by region --samples 20", "equivalence --only g7,g20,mikta",
  ]

  @Test(arguments: questions) func everyNumberHasAQuantity(question: String) throws {
    let outcome = try Program.run(
      question.split(separator: " ").map(String.init) + ["--format", "json"])
    try #require(outcome.status == 0, "\(outcome.messages)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let quantities = document["quantities"] as? [[String: Any]] ?? []
    let told = Set(quantities.compactMap { ($0["column"] ?? $0["id"]) as? String })
    for quantity in quantities {
      #expect((quantity["definition"] as? String)?.isEmpty == false, "\(quantity)")
      #expect((quantity["unit"] as? String)?.isEmpty == false, "\(quantity)")
    }
    var rows = 0
    for (key, value) in document where key != "quantities" && key != "provenance" {
      for row in value as? [[String: Any]] ?? [] {
        rows += 1
        for (column, cell) in row where cell is NSNumber {
          #expect(told.contains(column), "\(column) of \(key)")
        }
      }
    }
    #expect(rows > 0)
  }
}
