import Memberships

/// What holds for a country under all definitions of its peers, in a sentence or two that are true of any
/// data.
public func peerSensitivityText(
  _ sensitivity: PositionSensitivity, of country: Country, in comparison: CountryComparison
) -> String {
  peerSensitivitySentence(sensitivity, of: country, in: comparison).text
}

/// The same with the country's name kept apart.
func peerSensitivitySentence(
  _ sensitivity: PositionSensitivity, of country: Country, in comparison: CountryComparison
) -> Sentence {
  let name: Sentence = "\(name: comparison.network.atlas[country]?.name ?? country.code)"
  let count = sensitivity.definitions.count
  guard count > 0 else { return "There is no definition of peers to set \(name) against." }
  let all =
    switch count {
    case 1: "the one definition"
    case 2: "both definitions"
    default: "all \(count) definitions"
    }
  let rows = sensitivity.steady.filter { $0.country == country }
  func measures(_ rows: [SteadyStanding]) -> Sentence {
    .list(rows.map { "\(positionTitle(of: $0.quantity).lowercasedFirst)" })
  }
  var steady: Sentence?
  for third in Place.Third.allCases {
    let own = rows.filter { $0.third == third }
    guard !own.isEmpty else { continue }
    let start: Sentence = steady.map { "\($0);" } ?? "Under \(all) \(name) is"
    steady = "\(start) in the \(third.rawValue) third by \(measures(own))"
  }
  let changing = rows.filter { $0.third == nil && $0.percentiles != nil }
  let undefined = rows.filter { $0.percentiles == nil }
  var text: Sentence =
    steady.map { "\($0)." } ?? "By no measure is \(name) in the same third under \(all)."
  if steady != nil, !changing.isEmpty {
    text = text + " Where it stands by \(measures(changing)) depends on the definition."
  }
  if !undefined.isEmpty { text = text + " Undefined for it: \(measures(undefined))." }
  let beside = sensitivity.standings.count { $0.country == country && !$0.isMember }
  if beside == count {
    text = text + " It is set beside the countries of each definition, as none has it."
  } else if beside > 0 {
    let some = "\(beside) of the definitions, which \(beside == 1 ? "does" : "do") not have it"
    text = text + " It is set beside the countries of \(some)."
  }
  return text
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
