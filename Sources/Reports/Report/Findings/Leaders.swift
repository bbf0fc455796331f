/// Those with the greatest of some numbers, so that a sentence can tell one from several.
struct Leaders<Node> {
  /// The greatest number.
  let value: Double
  /// Those that have it, at least one.
  let nodes: [Node]
  /// How many have a number at all.
  let contenders: Int

  /// Finds the leaders; `nil` where no number is above 0.
  ///
  /// Numbers that differ by no more than rounding count as equal.
  init?(_ scores: [(label: Node, value: Double?)]) {
    let defined = scores.compactMap { score in score.value.map { (score.label, $0) } }
    guard let greatest = defined.map(\.1).max(), greatest > 0 else { return nil }
    value = greatest
    nodes = defined.filter { $0.1 >= greatest * (1 - 1e-9) }.map(\.0)
    contenders = defined.count
  }

  /// Whether one is ahead of others.
  var isSole: Bool { nodes.count == 1 && contenders > 1 }
}

extension Leaders where Node == String {
  /// A sentence that tells who leads: "A has 3 groups, more than any other country." A tie is told
  /// as a tie: "A and B each have 3 groups; no country has more."
  ///
  /// - Parameters:
  ///   - noun: What the leaders are.
  ///   - verb: What one of them does: "has".
  ///   - plural: What several do: "have".
  ///   - object: What they have.
  ///   - more: The comparative: "more".
  ///   - names: How a leader is called.
  func sentence(
    _ noun: Noun, _ verb: String, _ plural: String, _ object: Sentence, more: String = "more",
    names: (String) -> String
  ) -> Sentence {
    let subject = Sentence.list(names: nodes.map(names), of: noun)
    if isSole { return "\(subject) \(verb) \(object), \(more) than any other \(noun.singular)." }
    if nodes.count == 1 { return "\(subject) \(verb) \(object)." }
    return "\(subject) each \(plural) \(object); no \(noun.singular) \(verb) \(more)."
  }
}

extension Array where Element == Double {
  /// The least number that at least half of them do not exceed; `nil` where there is none.
  var lowerMedian: Double? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}
