import Memberships

extension HTMLTable {
  /// What one would like to know of each group: the questions, with the answers that sources allow.
  init(designAnswersOf facts: ReportFacts) {
    let designs = facts.network.groupDesigns()
    self.init(
      id: "table-answers",
      caption: """
        Whether \(facts.groupCount == 1 ? facts.allGroups : "each of \(facts.allGroups)") can last, \
        act, be seen, and is everybody’s
        """,
      headings: [.init(title: "Group")]
        + DesignQuestion.allCases.map { .init(title: $0.text) },
      rows: designs.map { design in
        Row(
          cells: [
            .name(facts.names[design.group], code: nil, link: facts.anchor(design.group))
          ] + design.answers.map { .answer($0.verdict.rawValue, because: $0.reason) })
      }, isWide: true)
  }

  /// How many groups have which answer.
  init(answerCountsOf facts: ReportFacts) {
    let answers = facts.network.groupDesigns().flatMap(\.answers)
    self.init(
      id: "table-answer-counts",
      caption: "The answers for \(facts.allGroups), counted, and the rule for each",
      headings: [.init(title: "Question")]
        + DesignAnswer.Verdict.allCases.map {
          .init(title: $0.rawValue.capitalizedFirst, unit: "groups", isNumeric: true)
        } + [.init(title: "Rule")],
      rows: DesignQuestion.allCases.map { question in
        let own = answers.filter { $0.question == question }
        return Row(
          cells: [.name(question.text, code: nil)]
            + DesignAnswer.Verdict.allCases.map { verdict in
              .number(Double(own.count { $0.verdict == verdict }))
            } + [.text(question.rule)])
      }, isWide: true)
  }
}
