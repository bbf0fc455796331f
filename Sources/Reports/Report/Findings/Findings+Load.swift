import Memberships

extension ReportFacts {
  /// Whose groups gather most, whose memberships cost most, and what of it is assumed.
  var loadFindings: [Finding] {
    [gatheringsFinding, burdenFinding, rhythmFinding].compactMap { $0 }
  }

  private var gatheringsFinding: Finding? {
    guard let leaders = Leaders(load.scores("gatherings")) else { return nil }
    let gatherings = counted(leaders.value, Noun("gathering"))
    let subject = Sentence.list(names: leaders.nodes.map(countryName), of: .country)
    let missing = load.scores("groups-without-rhythm").filter { leaders.nodes.contains($0.label) }
      .compactMap(\.value).reduce(0, +)
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
    guard let leaders = Leaders(load.scores("commitment-burden")) else { return nil }
    let subject = Sentence.list(names: leaders.nodes.map(countryName), of: .country)
    let days = counted(leaders.value, Noun("delegation-day"))
    let share = load.scores("assumed-share").first { $0.label == leaders.nodes[0] }?.value
    let intro: Sentence = "At the typical values of the burden model, the memberships of \(subject)"
    guard leaders.nodes.count == 1 else {
      return .onLoad("\(intro) cost \(days) a year each; those of no country cost more.")
    }
    let comparison: Sentence = leaders.isSole ? ", more than those of any other country" : ""
    return .onLoad(
      "\(intro) cost \(days) a year\(comparison)\(share.map(assumedPart) ?? "").")
  }

  private func assumedPart(_ share: Double) -> Sentence {
    switch share {
    case ...0: "; none of it rests on an assumed rhythm of meeting"
    case 1...: "; all of it rests on assumed rhythms of meeting"
    default: "; \(percentText(share)) of it rests on assumed rhythms of meeting"
    }
  }

  private func percentText(_ share: Double) -> String {
    switch share * 100 {
    case ..<1: "less than 1 %"
    case 99...: "more than 99 %"
    case let percent: "\(readableText(percent.rounded())) %"
    }
  }

  private var rhythmFinding: Finding? {
    let rhythms = groups.scores("gatherings")
    let unknown = rhythms.filter { $0.value == nil }
    guard !unknown.isEmpty, !rhythms.isEmpty else { return nil }
    if unknown.count == rhythms.count {
      let any = groupCount == 1 ? allGroups : "any of \(allGroups)"
      return .onGroups("No source in the dataset tells how often \(any) meets.")
    }
    return .onGroups(
      """
      For \(part(Double(unknown.count))), no source in the dataset tells \
      how often \(unknown.count == 1 ? "it meets" : "they meet").
      """)
  }
}
