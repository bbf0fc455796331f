/// A sentence that is true of the data, and the part of the report that shows it.
struct Finding {
  let sentence: Sentence
  /// Where the numbers stand.
  let section: String
  /// What that part is called.
  let sectionTitle: String

  static func onLoad(_ sentence: Sentence) -> Finding {
    Finding(sentence: sentence.capitalized, section: "load", sectionTitle: "Participation load")
  }

  static func onPositions(_ sentence: Sentence) -> Finding {
    Finding(sentence: sentence.capitalized, section: "positions", sectionTitle: "Positions")
  }

  static func onOverlap(_ sentence: Sentence) -> Finding {
    Finding(sentence: sentence.capitalized, section: "overlap", sectionTitle: "Overlap")
  }

  static func onDesign(_ sentence: Sentence) -> Finding {
    Finding(sentence: sentence.capitalized, section: "design", sectionTitle: "Group design")
  }
}

/// The key findings. What the data does not tell has no sentence.
struct FindingsSection {
  /// Said instead where there is nothing to find.
  let nothing: Sentence?
  /// What the sentences on chance mean; `nil` where there are none.
  let chance: Sentence?
  let findings: [Finding]

  init(_ facts: ReportFacts) {
    let isEmpty = facts.network.memberships.isEmpty
    chance = isEmpty ? nil : facts.chanceExplanation
    nothing =
      facts.groupCount == 0
      ? "On this day the dataset has no group of this scope."
      : isEmpty
        ? "By this counting rule the dataset knows of no membership in a group of this scope." : nil
    findings =
      (isEmpty ? [] : facts.membershipFindings + facts.loadFindings + facts.positionFindings)
      + (isEmpty ? [] : facts.overlapFindings) + facts.designFindings
  }
}

extension FindingsSection {
  var html: HTML {
    .lines([
      nothing.map { .tag(.p, [], $0.html) },
      .block(.ul, [.class("findings")], findings.map(\.html)),
      chance.map { .tag(.p, [.id("chance")], $0.html) },
      .tag(
        .p, [.class("note")],
        """
        These sentences are made from the data by fixed rules. Equal numbers are told as equal; \
        where the data says nothing, there is no sentence.
        """),
    ])
  }
}

extension Finding {
  fileprivate var html: HTML {
    .tag(
      .li, [], sentence.html, " ",
      .tag(.a, [.class("see"), .href(to: section)], .text(sectionTitle)))
  }
}
