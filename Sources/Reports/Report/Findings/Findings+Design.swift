import Memberships

extension ReportFacts {
  /// How large the groups are, in what field, who keeps their papers, and who chairs them.
  var designFindings: [Finding] {
    [sizeFinding, medianSizeFinding, domainFinding, secretariatFinding, chairFinding]
      .compactMap { $0 }
  }

  private var sizeFinding: Finding? {
    guard groupCount > 1, let leaders = Leaders(groups.scores("degree")) else { return nil }
    let object: Sentence = "\(counted(leaders.value, .country))"
    return .onDesign(
      leaders.sentence(
        Noun("group of this scope", "groups of this scope"), "counts", "count", object,
        names: groupName))
  }

  private var medianSizeFinding: Finding? {
    let sizes = groups.scores("degree").compactMap(\.value)
    guard sizes.count > 2, let median = sizes.lowerMedian, let most = sizes.max(), median < most
    else { return nil }
    return .onDesign(
      """
      At least half of \(allGroups) count \
      \(median == 0 ? "no country" : counted(median, .country))\(median == 0 ? "" : " or fewer").
      """)
  }

  private var domainFinding: Finding? {
    let domains = network.graph.rightNodes.labels.compactMap { atlas[$0]?.domain }
    let counts = domains.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    let scores = counts.sorted { $0.key < $1.key }
      .map { (label: $0.key, value: Double?(Double($0.value))) }
    guard let leaders = Leaders(scores), leaders.nodes.count < counts.count else { return nil }
    let names = Sentence.list(
      names: leaders.nodes.map { "“\($0.shortened())”" }, of: Noun("domain"))
    let amount: Sentence = "\(part(leaders.value))"
    let all = readableText(Double(counts.count))
    return .onDesign(
      leaders.isSole
        ? "The domain \(names) has \(amount), more than any other of the \(all) that occur."
        : "The domains \(names) each have \(amount); none of the \(all) that occur has more.")
  }

  private var secretariatFinding: Finding? {
    let kinds = network.graph.rightNodes.labels.map { atlas[$0]?.secretariat }
    let standing = kinds.count { $0 == .permanent || $0 == .hosted }
    let unknown = kinds.count { $0 == nil }
    guard unknown < kinds.count, kinds.count > 1 else { return nil }
    var clauses: [Sentence] = [
      "\(amount(standing, "has", "have")) a permanent or hosted secretariat",
      """
      \(amount(kinds.count - standing - unknown, "makes do", "make do")) with the chair’s staff, \
      another arrangement or none
      """,
    ]
    if unknown > 0 { clauses.append("for \(readableText(Double(unknown))) it is not known") }
    let list = clauses.dropFirst().reduce(clauses[0]) { "\($0); \($1)" }
    return .onDesign("Of \(allGroups), \(list).")
  }

  private func amount(_ count: Int, _ singular: String, _ plural: String) -> String {
    count == 0
      ? "none \(singular)" : "\(readableText(Double(count))) \(count == 1 ? singular : plural)"
  }

  private var chairFinding: Finding? {
    let chaired = Dictionary(grouping: chairTerms, by: \.country).mapValues { Set($0.map(\.group)) }
    let known = Set(chairTerms.map(\.group)).count
    let scores = chaired.sorted { $0.key < $1.key }
      .map { (label: $0.key.code, value: Double?(Double($0.value.count))) }
    guard let leaders = Leaders(scores) else { return nil }
    let intro: Sentence =
      "The chair in \(String(network.date.year)) is known for \(part(Double(known)))"
    let object: Sentence = "\(counted(leaders.value, .group))"
    return .onDesign(
      "\(intro): \(leaders.sentence(.country, "chairs", "chair", object, names: countryInText))")
  }
}
