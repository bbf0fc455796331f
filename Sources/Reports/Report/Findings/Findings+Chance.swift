import Chance
import Memberships

/// Whether a number is beyond what chance gives, in a sentence behind the one that tells it.
struct Verdict {
  /// Below which corrected p a number counts as beyond chance.
  static let level = 0.05

  let sentence: Sentence

  /// Judges a number; `nil` where there is nothing to judge.
  ///
  /// - Parameters:
  ///   - expected: What chance gives on average.
  ///   - z: How far from it the number is.
  ///   - correctedP: How probable one so far out is.
  ///   - what: What chance is given: "its number of memberships gives".
  init?(expected: Double?, z: Double?, correctedP: Double?, _ what: String) {
    guard let expected, let z, let correctedP else { return nil }
    let judgement =
      correctedP >= Self.level ? "about what" : z > 0 ? "more than" : "less than"
    let sign = z > 0 ? "+" : ""
    sentence = """
       That is \(judgement) \(what) by chance: \(readableText(expected)) on average \
      (z = \(sign)\(readableText((z * 10).rounded() / 10)), p = \(readableText(correctedP))).
      """
  }
}

extension ReportFacts {
  /// Whether a country's number is beyond what its number of memberships gives; nothing where that is
  /// not known.
  func verdict(on country: String, by measure: String) -> Sentence {
    guard let held = chance?.score(of: Country(country), by: measure) else { return "" }
    return Verdict(
      expected: held.score.expected, z: held.score.z, correctedP: held.correctedP,
      "its number of memberships gives")?.sentence ?? ""
  }

  /// Whether what two nodes share is beyond chance.
  func verdict(on pair: HeldPair?) -> Sentence {
    guard let pair else { return "" }
    return Verdict(
      expected: pair.expected, z: pair.z, correctedP: pair.correctedP, "their sizes give")?
      .sentence ?? ""
  }

  /// What a reader who never heard of a null model needs to know of the sentences on chance.
  var chanceExplanation: Sentence? {
    guard let chance else { return nil }
    return """
      What does “by chance” mean? Whoever is in many groups meets many others, whatever the groups are. \
      So the network is set beside \(readableText(Double(chance.design.samples))) random ones, in \
      which every country has as many memberships and every group as many members as here, but who \
      belongs to what is dealt anew, as a pack of cards is shuffled (a null model; by “curveball” \
      trades, seed \(String(chance.design.seed))). z tells how many standard deviations a number lies \
      above (+) or below (-) the average of the random networks; p how often one at least as far out \
      comes about by chance, corrected for having looked at all countries (Benjamini and Hochberg), and \
      below \(readableText(Verdict.level)) it counts here as beyond chance. A number that is about what \
      chance gives is no less true: it needs no other reason than how many memberships there are. Pairs \
      are set against the model that keeps the numbers of memberships on average, whose probabilities \
      are exact, and corrected for all pairs.
      """
  }
}
