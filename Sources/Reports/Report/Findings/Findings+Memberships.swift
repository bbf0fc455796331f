import Memberships

extension ReportFacts {
  func countryName(_ code: String) -> String { names[Country(code)] }

  /// The name as it stands in a sentence.
  func countryInText(_ code: String) -> String { countryName(code).withArticle }

  func groupName(_ id: String) -> String { names.full(Group(id)) }

  /// Who belongs to most, how many most countries belong to, and who belongs to none.
  var membershipFindings: [Finding] {
    let degrees = countries.scores("degree")
    if groupCount == 1 { return onlyGroupFinding + nonparticipants(degrees) }
    var findings: [Finding] = []
    if let leaders = Leaders(degrees) {
      let object: Sentence = "\(part(leaders.value))"
      findings.append(
        .onLoad(
          leaders.sentence(.country, "belongs to", "belong to", object, names: countryInText)))
    }
    let own = degrees.compactMap(\.value).filter { $0 > 0 }
    if own.count > 2, let median = own.lowerMedian, let most = own.max(), median < most {
      findings.append(
        .onLoad(
          """
          At least half of the \(counted(own.count, .country)) that belong to any group belong to \
          \(counted(median, .group))\(median == 1 ? "" : " or fewer").
          """))
    }
    return findings + nonparticipants(degrees)
  }

  /// Of one group there is nobody who belongs to more: it is enough to say who belongs to it.
  private var onlyGroupFinding: [Finding] {
    network.graph.rightNodes.labels.map { group in
      let members = Sentence.list(names: participants.map { countryInText($0.code) }, of: .country)
      let verb = participants.count == 1 ? "belongs" : "belong"
      let name = groupName(group.id)
      return .onDesign("The only group of this scope is \(name: name); \(members) \(verb) to it.")
    }
  }

  private func nonparticipants(_ degrees: [(label: String, value: Double?)]) -> [Finding] {
    let outside = degrees.filter { $0.value == 0 }.map(\.label)
    guard !outside.isEmpty else { return [] }
    let open = Set(network.unknown.map(\.country.code))
    let possible = outside.filter(open.contains).count
    let isOne = outside.count == 1
    let these =
      groupCount == 1
      ? (isOne ? "does not belong to it" : "do not belong to it")
      : (isOne ? "belongs to none of these groups" : "belong to none of these groups")
    let whose =
      possible < outside.count
      ? "for \(readableText(Double(possible))) of them" : isOne ? "for this one" : "for all of them"
    let share: Sentence =
      "\(readableText(Double(outside.count))) of the \(counted(degrees.count, .country)) in the dataset"
    return [
      .onPositions(
        possible == 0
          ? "\(share) \(these)."
          : "\(share) \(these) as far as is known; \(whose) a membership is unknown.")
    ]
  }
}
