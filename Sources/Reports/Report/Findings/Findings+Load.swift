import Memberships
import Networks

extension ReportFacts {
  /// Whose groups gather most, whose memberships cost most, and what of it is assumed.
  var loadFindings: [Finding] {
    [gatheringsFinding, burdenFinding, rhythmFinding].compactMap { $0 }
  }

  private var gatheringsFinding: Finding? {
    guard let leaders = Leaders(loads.map { (label: $0.country.code, value: $0.load.gatherings) })
    else { return nil }
    let gatherings = counted(leaders.value, Noun("gathering"))
    let subject = Sentence.list(names: leaders.nodes.map(countryInText), of: .country)
    let missing = loads.filter { leaders.nodes.contains($0.country.code) }
      .reduce(0) { $0 + $1.load.groupsWithoutRhythm }
    var sentence: Sentence = "For the groups of \(subject), sources count \(gatherings) a year"
    if leaders.isSole { sentence = sentence + ", more than for any other country" }
    if leaders.nodes.count > 1 { sentence = sentence + " each; for no country do they count more" }
    if leaders.nodes.count == 1, missing > 0 {
      let left: Sentence =
        ". That leaves out \(counted(missing, .group)) whose rhythm no source tells"
      sentence = sentence + left
    }
    return .onLoad(sentence + ".")
  }

  private var burdenFinding: Finding? {
    guard let leader = loads.first, let estimate = leader.estimate, estimate.median > 0 else {
      return nil
    }
    let leaders = loads.filter { $0.estimate?.median == estimate.median }
    let subject = Sentence.list(
      names: leaders.map { countryInText($0.country.code) }, of: .country)
    let days = counted(estimate.median.rounded(), Noun("delegation-day"))
    let intro: Sentence = "By the median of the draws, the memberships of \(subject)"
    guard leaders.count == 1 else {
      return .onLoad("\(intro) cost \(days) a year each; those of no country cost more.")
    }
    let interval = "90 % interval \(rangeText(estimate.interval.rounded))"
    let others = loads.count { ($0.estimate?.median ?? 0) > 0 } - 1
    let comparison: Sentence =
      others < 1
      ? ""
      : leader.tiedWith == 0
        ? ", more than those of any other country in at least nine draws of ten"
        : "; the draws do not tell whether that is more than for "
          + "\(counted(leader.tiedWith ?? 0, .country.other))"
    let share = leader.load.assumedShare.map(assumedPart) ?? ""
    return .onLoad("\(intro) cost \(days) a year (\(interval))\(comparison)\(share).")
  }

  /// What the draws say of all countries, for the section on load.
  var burdenSentences: [Sentence] {
    let burdened = loads.filter { ($0.estimate?.median ?? 0) > 0 }
    // Where every membership is open, all burdens are what the treatment of unknowns makes them.
    guard burdened.count > 1, !network.memberships.isEmpty else { return [] }
    let clear = burdened.count { $0.tiedWith == 0 }
    let none: Sentence =
      "No country’s place is clear of all others’: each is statistically tied with "
    let ties: Sentence =
      clear == 0
      ? none + "at least one other."
      : clear == burdened.count
        ? "The draws put all \(counted(clear, .country)) with a burden in one clear order."
        : """
        Of the \(counted(burdened.count, .country)) with a burden, \(readableText(Double(clear))) \
        \(clear == 1 ? "has a place" : "have places") clear of all others; the rest are \
        statistically tied with one or more.
        """
    return [ties] + Capacity.allCases.compactMap { relativeSentence($0, burdened) }
  }

  private func relativeSentence(_ capacity: Capacity, _ burdened: [CountryLoad]) -> Sentence? {
    let relative = burdened.compactMap { row in
      row.relativeBurden(per: capacity, in: atlas).map { (row.country.code, $0) }
    }
    guard relative.count > 1, let leaders = Leaders(relative.map { ($0.0, $0.1.value) }),
      leaders.nodes.count == 1
    else { return nil }
    let missing = burdened.count - relative.count
    let interval =
      relative.first { $0.0 == leaders.nodes[0] }.map { rangeText($0.1.interval) } ?? ""
    let left: Sentence =
      missing == 0
      ? "" : "; for \(readableText(Double(missing))) with a burden the capacity is not known"
    return """
      Per \(capacity.name), \(name: countryInText(leaders.nodes[0])) has the greatest median: \
      \(counted(leaders.value >= 10 ? leaders.value.rounded() : leaders.value, Noun("delegation-day"))) \
      a year (90 % interval \(interval)). Half of the \
      \(counted(relative.count, .country)) with a known capacity have at most \
      \(readableText(relative.map(\.1.value).lowerMedian ?? 0))\(left).
      """
  }

  private func assumedPart(_ share: Double) -> Sentence {
    switch share {
    case ...0: "; at typical values none of it rests on an assumed rhythm of meeting"
    case 1...: "; at typical values all of it rests on assumed rhythms of meeting"
    default: "; at typical values \(percentText(share)) of it rests on assumed rhythms of meeting"
    }
  }

  private var rhythmFinding: Finding? {
    let rhythms = groups.scores("gatherings")
    let unknown = rhythms.filter { $0.value == nil }
    guard !unknown.isEmpty, !rhythms.isEmpty else { return nil }
    if unknown.count == rhythms.count {
      let any = groupCount == 1 ? allGroups : "any of \(allGroups)"
      return .onDesign("No source in the dataset tells how often \(any) meets.")
    }
    return .onDesign(
      """
      For \(part(Double(unknown.count))), no source in the dataset tells \
      how often \(unknown.count == 1 ? "it meets" : "they meet").
      """)
  }
}
