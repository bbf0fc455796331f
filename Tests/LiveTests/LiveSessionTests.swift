import Foundation
import Memberships
import Positions
import Testing

@testable import Burden
@testable import Live

@Suite struct LiveSessionTests {
  private static let measures = "degree,reach,betweenness-centrality,commitment-burden,balance"

  /// What-ifs that are asked one after the other, so that each may take over what those before left.
  private static let questions: [[String]] = [
    [],
    ["--join", "KOR:aukus"],
    ["--leave", "KOR:mikta", "--join", "KOR:quad:observer:2020"],
    ["--dissolve", "g20"],
    ["--new", "Middle Five: or so:KOR,AUS,MEX,IDN,TUR"],
    ["--merge", "mikta,quad", "--without", "USA"],
    ["--on", "2015-12-31", "--leave", "DEU:g7"],
    ["--counting", "all", "--up-to", "all", "--join", "URY:mikta"],
    ["--assume", "days.leader:20:40:80", "--join", "URY:mikta"],
    ["--unknown", "exclude", "--join", "URY:mikta"],
    ["--domain", "technology", "--join", "URY:quad"],
  ]

  /// The page gives the numbers of the command, to the last bit: those of a dataset that was read from
  /// its tables, each network measured on its own.
  @Test func answersAsTheCommandDoes() throws {
    let atlas = try MembershipAtlas.embedded()
    let session = try LiveSession(factLines: atlas.factLines)
    for words in Self.questions {
      let text = session.answer(
        to: (words + ["--draws", "400", "--measures", Self.measures]).joined(separator: "\n"))
      let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
      let asked = try LiveWords(
        (words + ["--measures", Self.measures]).joined(separator: "\n"))
      let network = try network(of: asked, in: atlas)
      let model = asked.assumptions.reduce(try #require(atlas.burdenModel)) {
        $0.supposing($1.assumption, for: $1.parameter)
      }
      let draws = DrawSettings(count: 400)
      let effect = network.scenarioEffect(
        measures: asked.measures, model, unknown: asked.unknown, draws: draws)
      let rows = answer.countries.rows
      #expect(rows.map { $0[0].text } == effect.countries.map(\.node.code))
      for (row, country) in zip(rows, effect.countries) {
        let numbers = row.dropFirst(5).map { $0.list.map(\.number) }
        for (told, change) in zip(numbers, country.changes) {
          let expected = [
            change.before, change.after, change.intervalBefore?.lowerBound,
            change.intervalBefore?.upperBound, change.intervalAfter?.lowerBound,
            change.intervalAfter?.upperBound, change.intervalOfDifference?.lowerBound,
            change.intervalOfDifference?.upperBound, change.rankBefore.map(Double.init),
            change.rankAfter.map(Double.init),
          ]
          #expect(told == Array(expected.prefix(told.count)), "\(words) \(country.node)")
          #expect(expected.dropFirst(told.count).allSatisfy { $0 == nil })
        }
      }
      let burdens = answer.burdens.after
      let estimates = try #require(
        network.burdenEstimates(model, unknown: asked.unknown, draws: draws))
      #expect(burdens.count == estimates.count)
      for (told, estimate) in zip(burdens, estimates) {
        #expect(told[0].text == estimate.country.code)
        let expected = [
          estimate.typical, estimate.median, estimate.interval.lowerBound,
          estimate.interval.upperBound, Double(estimate.rank), Double(estimate.ranks.lowerBound),
          Double(estimate.ranks.upperBound),
        ]
        #expect(told[1...7].map(\.number) == expected, "\(words) \(estimate.country)")
      }
    }
  }

  private func network(
    of words: LiveWords, in facts: MembershipAtlas
  ) throws -> MembershipNetwork {
    let day = try #require(words.day ?? facts.description.asOf)
    let atlas = try words.changes.reduce(facts) { atlas, change in
      try atlas.changed(by: Scenario([Change(change.kind, on: change.day ?? day)]))
    }
    return atlas.network(on: day, counting: words.counting, scope: words.scope)
  }

  @Test(arguments: [
    (["--join", "KOR"], "can't be read"), (["--join", "XXX:g7"], "no country"),
    (["--join", "KOR:nothing"], "no group"), (["--on"], "needs a value"),
    (["--on", "yesterday"], "not a date"), (["--up-to", "0"], "neither a number"),
    (["--counting", "some"], "no choice"), (["--draws", "0"], "not from 1"),
    (["--assume", "days.leader:3:2:1"], "not like"), (["--nonsense", "1"], "can't be read"),
    (["--new", "No members"], "not like"), (["--join", "KOR:quad:2030"], "after"),
    (["--join", "KOR:quad:member:2020:x"], "can't be read"),
  ])
  func saysWhyThereIsNoAnswer(_ words: [String], _ reason: String) throws {
    let session = try LiveSession(factLines: try MembershipAtlas.embedded().factLines)
    let answer = session.answer(to: words.joined(separator: "\n"))
    #expect(answer.hasPrefix("{\"error\":\""))
    #expect(answer.contains(reason), "\(answer)")
  }

  @Test(arguments: [
    ("", "what the dataset is called"), ("x\ty", "a kind of fact"),
    ("d\tname", "fields"), ("s\tg7\tKOR\tfriend", "a status"), ("h\tg7\tx\tKOR", "a whole number"),
    ("m\tg7\tleader\tmany\t1\t\tcount", "a number"), ("s\tg7\tKOR\tmember\t\t2000-13", "a date"),
  ])
  func refusesOtherLines(_ lines: String, _ expected: String) {
    let error = #expect(throws: FactLinesError.self) { try LiveSession(factLines: lines) }
    #expect(error?.description.contains(expected) == true, "\(String(describing: error))")
  }

  /// A name in a user's dataset may hold what ends a field.
  @Test func keepsFieldsApart() throws {
    let text = "d\ta\tb\tc\t2020-01-01\te\nc\tAAA\tA\u{1}B\n"
    let atlas = try MembershipAtlas(factLines: text)
    #expect(try MembershipAtlas(factLines: atlas.factLines).countries.map(\.name) == ["A B"])
  }
}

/// An answer as a program reads it. JSONSerialization would not do: it rounds numbers.
private struct Answer: Decodable {
  struct Side: Decodable {
    let rows: [[Told]]
  }

  struct Burdens: Decodable {
    let after: [[Told]]
  }

  let countries: Side
  let burdens: Burdens
}

/// A value of an answer.
private enum Told: Decodable {
  case nothing
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([Told])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try value.decode([Told].self))
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var list: [Told] { if case .list(let list) = self { list } else { [] } }
}
