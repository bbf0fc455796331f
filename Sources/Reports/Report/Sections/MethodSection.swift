import Memberships

/// How the numbers were made: the rules, every quantity, and the assumptions.
struct MethodSection {
  let countingRule: Sentence
  let scopeRule: Sentence
  let quantities: [Definition]
  /// The assumptions of the burden model; `nil` where the dataset has none.
  let assumptions: HTMLTable?

  init(_ facts: ReportFacts) {
    let network = facts.network
    countingRule = """
      Here \(network.counting.label) count as belonging. \
      \(network.counting == .all ? "" : "A country with another status is no part of the network. ")\
      A status that is itself unknown counts under no rule.
      """
    scopeRule = """
      Here: \(network.scope.label). Size is the number of countries that belong on the day, by the \
      counting rule.
      """
    quantities = Definition.all(in: facts)
    assumptions = facts.atlas.burdenModel.map(HTMLTable.init(assumptionsOf:))
  }
}
