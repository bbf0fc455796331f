import Facts
import Foundation
import Measures
import Networks
import Positions
import Tables

/// Everything that is known of one group on a day, fact by fact, each with its source.
public struct GroupExplanation: Sendable {
  /// One fact.
  struct Fact: Sendable {
    let part: Part
    let item: String
    let value: String
    var basisYear: Int?
    var confidence: String?
    var source: String?
    var notes: String?
  }

  /// What facts are about, in the order in which they are told.
  enum Part: String, Sendable, CaseIterable {
    case questions = "Questions"
    case setUp = "Set-up"
    case gatherings = "Gatherings a year"
    case composition = "Composition"
    case contact = "Contact between its members"
    case members = "Members"
    case chairs = "Chairs"
    case earlier = "Gatherings in other years"
    case unknown = "Not known"
  }

  let facts: [Fact]
  private let title: String
  private let design: GroupDesign

  /// Gathers what is known of a group.
  ///
  /// - Parameters:
  ///   - design: How the group is set up.
  ///   - contact: How much of its members' contact there is elsewhere.
  ///   - network: The network that both are of.
  public init(_ design: GroupDesign, _ contact: PairwiseContact, in network: MembershipNetwork) {
    let own = design.facts
    self.design = design
    title =
      "\(own.name)\(own.name == own.group.id ? "" : " (\(own.acronym.map { "\($0), " } ?? "")\(own.group.id))")"
      + ", on \(network.date)"
    facts =
      design.answerFacts + design.setUpFacts + design.gatheringFacts
      + design.compositionFacts(in: network) + contact.facts + design.memberFacts(in: network)
      + design.chairFacts(in: network.atlas) + design.earlierFacts + design.unknownFacts
  }

  /// A row for each fact.
  public var table: DataTable {
    DataTable(
      columns: [
        .init("part", title: "Part"), .init("item", title: "Item"), .init("value", title: "Value"),
        .init(Quantity.basisYearOfFact, title: "Year"), .init("confidence", title: "Confidence"),
        .init("source", title: "Source"), .init("notes", title: "Notes"),
      ],
      rows: facts.map { fact in
        [
          .text(fact.part.rawValue), .text(fact.item), .text(fact.value),
          .init(fact.basisYear.map(Double.init)), .init(fact.confidence), .init(fact.source),
          .init(fact.notes),
        ]
      })
  }

  /// The facts part by part, with numbered sources at the end.
  public var text: String {
    var numbers: [String: Int] = [:]
    var sources: [String] = []
    var lines = [title]
    for part in Part.allCases {
      let facts = facts.filter { $0.part == part }
      guard !facts.isEmpty else { continue }
      lines += ["", part.rawValue]
      let width = facts.map(\.item.count).max() ?? 0
      for fact in facts {
        let cited = (fact.source?.components(separatedBy: "; ") ?? []).map { source in
          if let number = numbers[source] { return number }
          sources.append(source)
          numbers[source] = sources.count
          return sources.count
        }
        let about = [fact.basisYear.map(String.init), fact.confidence].compactMap { $0 }
        let tail = [
          about.isEmpty ? nil : "(\(about.joined(separator: ", ")))", fact.notes.map { "– \($0)" },
          cited.isEmpty ? nil : "[\(ranges(cited))]",
        ].compactMap { $0 }
        let item = fact.item + String(repeating: " ", count: width - fact.item.count)
        lines.append("  \(item)  \(([fact.value] + tail).joined(separator: " "))")
      }
    }
    if !sources.isEmpty { lines += ["", "Sources"] }
    lines += sources.enumerated().map { "  [\($0.offset + 1)] \($0.element)" }
    return lines.map { withoutControls($0) }.joined(separator: "\n") + "\n"
  }

  /// The answers and the numbers of the group, with every digit.
  public var json: JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    return .object([
      ("group", .string(design.group.id)), ("members", .number(Double(design.members))),
      (
        "answers",
        .array(
          design.answers.map { answer in
            .object([
              ("id", .string(answer.question.rawValue)),
              ("question", .string(answer.question.text)),
              ("answer", .string(answer.verdict.rawValue)), ("reason", .string(answer.reason)),
              ("rule", .string(answer.question.rule)),
            ])
          })
      ),
      ("chairConcentration", number(design.chairs?.herfindahl)),
      ("effectiveChairs", number(design.chairs?.effectiveChairs)),
      ("chairTerms", .number(Double(design.chairs?.terms ?? 0))),
      (
        "chairQuantities",
        .array(
          [Quantity.chairConcentration, .effectiveChairs].map { $0.json(unit: $0.unit.name) })
      ),
      ("unknown", .array(design.unknown.map { .string($0.rawValue) })),
    ])
  }
}

/// Numbers with those that follow each other taken together: "1–3, 7".
private func ranges(_ numbers: [Int]) -> String {
  Set(numbers).sorted().reduce(into: [ClosedRange<Int>]()) { ranges, number in
    if let last = ranges.last, last.upperBound == number - 1 {
      ranges[ranges.count - 1] = last.lowerBound...number
    } else {
      ranges.append(number...number)
    }
  }.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    .joined(separator: ", ")
}

/// A text without characters that would move a terminal's cursor.
private func withoutControls(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
}
