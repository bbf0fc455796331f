import Memberships

extension ReportFacts {
  /// Who meets most others, in whose company, on whose ways most lies, and who sits with which bloc.
  var positionFindings: [Finding] {
    [reachFinding, prestigeFinding, betweennessFinding, balanceFinding].compactMap { $0 }
  }

  private var prestigeFinding: Finding? {
    guard let leaders = Leaders(countries.scores("eigenvector-centrality")) else { return nil }
    return .onPositions(
      leaders.sentence(
        .country, "has", "have",
        "a prestige (eigenvector centrality) of \(readableText(leaders.value))",
        more: "a higher one", names: countryInText))
  }

  private var balanceFinding: Finding? {
    comparison.flatMap { BlocBalances($0, self).sentence }.map { .onPositions($0) }
  }

  private var reachFinding: Finding? {
    guard let leaders = Leaders(countries.scores("reach")) else { return nil }
    let met = counted(leaders.value, Noun.country.other)
    return .onPositions(
      leaders.sentence(
        .country, "shares at least one group with", "share at least one group with", "\(met)",
        names: countryInText))
  }

  private var betweennessFinding: Finding? {
    guard let leaders = Leaders(countries.scores("betweenness-centrality")) else { return nil }
    let finding = leaders.sentence(
      .country, "has", "have", "a betweenness centrality of \(readableText(leaders.value))",
      more: "a higher one", names: countryInText)
    guard leaders.isSole else { return .onPositions(finding) }
    let name = countryInText(leaders.nodes[0])
    return .onPositions(
      """
      \(name: name) has a betweenness centrality of \(readableText(leaders.value)), the highest of \
      all countries: the shortest paths between other nodes of the network lead through it most.
      """)
  }
}
