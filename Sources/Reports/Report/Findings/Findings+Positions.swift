import Memberships

extension ReportFacts {
  /// Who meets most others, in whose company, on whose ways most lies, and who sits with which bloc.
  var positionFindings: [Finding] {
    [reachFinding, prestigeFinding, betweennessFinding, balanceFinding].compactMap { $0 }
  }

  private var prestigeFinding: Finding? {
    // In one group all have the same prestige.
    guard groupCount > 1, let leaders = Leaders(countries.scores("eigenvector-centrality")) else {
      return nil
    }
    return .onPositions(
      sentence(leaders, "a prestige (eigenvector centrality) of \(readableText(leaders.value))")
        + verdict(leaders, by: "eigenvector-centrality"))
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
        names: countryInText) + verdict(leaders, by: "reach"))
  }

  private var betweennessFinding: Finding? {
    guard let leaders = Leaders(countries.scores("betweenness-centrality")) else { return nil }
    let finding = sentence(leaders, "a betweenness centrality of \(readableText(leaders.value))")
    let meaning: Sentence =
      " The shortest paths between other nodes of the network lead through it most."
    return .onPositions(
      leaders.isSole
        ? finding + meaning + verdict(leaders, by: "betweenness-centrality") : finding)
  }

  /// Whether who leads alone is ahead of chance.
  private func verdict(_ leaders: Leaders<String>, by measure: String) -> Sentence {
    leaders.isSole ? verdict(on: leaders.nodes[0], by: measure) : ""
  }

  /// Who has the most of something of which one has a higher or a lower value.
  private func sentence(_ leaders: Leaders<String>, _ object: Sentence) -> Sentence {
    guard leaders.isSole else {
      return leaders.sentence(
        .country, "has", "have", object, more: "a higher one", names: countryInText)
    }
    return "\(name: countryInText(leaders.nodes[0])) has \(object), the highest of all countries."
  }
}
