import Memberships

extension ReportFacts {
  /// Which groups share most countries, which have the same, and which countries meet most.
  var overlapFindings: [Finding] {
    [sharedFinding, sameFinding, meetingFinding].compactMap { $0 }
  }

  private var sharedFinding: Finding? {
    guard let leaders = Leaders(pairs(groupOverlap, by: "shared-neighbors", groupName)) else {
      return nil
    }
    let countries = counted(leaders.value, .country)
    if leaders.isSole {
      return .onOverlap(
        "\(leaders.nodes[0]) share \(countries), more than any other two groups."
          + verdict(
            on: leadingPair(groupOverlap).flatMap { chance?.groupPairs[Group($0), Group($1)] }))
    }
    if leaders.nodes.count == 1 {
      let others: Sentence = groupCount > 2 ? "; no other two groups share any" : ""
      return .onOverlap("\(leaders.nodes[0]) share \(countries)\(others).")
    }
    return .onOverlap(
      "\(list(leaders.nodes, "of groups")) share \(countries) each; no two groups share more.")
  }

  private var sameFinding: Finding? {
    let same = pairs(groupOverlap, by: "jaccard", groupName).filter { $0.value == 1 }.map(\.label)
    guard !same.isEmpty else { return nil }
    return .onOverlap(
      same.count == 1
        ? "\(same[0]) have exactly the same countries."
        : "\(list(same, "of groups")) have exactly the same countries, pair by pair.")
  }

  private var meetingFinding: Finding? {
    guard let leaders = Leaders(pairs(countryOverlap, by: "shared-neighbors", countryInText)) else {
      return nil
    }
    let groups = counted(leaders.value, .group)
    if leaders.isSole {
      return .onOverlap(
        "\(leaders.nodes[0]) sit together in \(groups), more than any other two countries."
          + verdict(
            on: leadingPair(countryOverlap).flatMap {
              chance?.countryPairs[Country($0), Country($1)]
            }))
    }
    if leaders.nodes.count == 1 {
      let others: Sentence = participants.count > 2 ? "; no other two countries do in any" : ""
      return .onOverlap("\(leaders.nodes[0]) sit together in \(groups)\(others).")
    }
    return .onOverlap(
      """
      \(list(leaders.nodes, "of countries")) sit together in \(groups) each; no two countries in \
      more.
      """)
  }

  /// The pair that shares most, where one does.
  private func leadingPair(_ table: DataTable) -> (String, String)? {
    let (first, second) = (
      table.scores("shared-neighbors", of: "a"), table.scores("shared-neighbors", of: "b")
    )
    let pairs = zip(first, second).map { (label: ($0.label, $1.label), value: $0.value) }
    return Leaders(pairs)?.nodes.first
  }

  /// The pairs of an overlap by their names, with one of their numbers.
  private func pairs(
    _ table: DataTable, by column: String, _ name: (String) -> String
  ) -> [(label: Sentence, value: Double?)] {
    zip(table.scores(column, of: "a"), table.scores(column, of: "b")).map { first, second in
      ("\(name: name(first.label)) and \(name: name(second.label))", first.value)
    }
  }

  /// Up to three pairs by name, more by their number.
  private func list(_ pairs: [Sentence], _ kind: String) -> Sentence {
    guard pairs.count <= 3 else { return "\(counted(pairs.count, .pair)) \(kind)" }
    return pairs.dropFirst().reduce(pairs[0]) { "\($0), and \($1)" }
  }
}
