/// Which groups to join within a budget, so that contact is greatest.
struct BudgetProblem: Sendable {
  /// A group that may be joined.
  struct Candidate: Sendable {
    /// Its members, besides the country itself.
    let partners: PartnerSet
    /// What it costs, at least 0.
    let price: Int
  }

  /// The groups that may be joined.
  let candidates: [Candidate]
  /// The contact that the country has without any of them.
  let start: Contact
  /// The most that the groups joined may cost together.
  let budget: Int
  /// The most groups that may be joined; `nil` for any number.
  let mostGroups: Int?
  /// What is to be greatest.
  let counted: CountedContact
}

/// A set of groups that a ``BudgetProblem`` allows.
struct BudgetSolution: Sendable, Hashable {
  /// Places among the candidates, ascending.
  let chosen: [Int]
  /// How much contact there is with them.
  let value: Int
  /// What they cost.
  let price: Int

  /// Whether it has more contact, or as much for less.
  func isBetter(than other: BudgetSolution) -> Bool {
    value != other.value ? value > other.value : price < other.price
  }
}

extension BudgetProblem {
  /// What a set of groups gives and costs.
  func solution(_ chosen: some Sequence<Int>) -> BudgetSolution {
    var contact = start
    var price = 0
    for place in chosen {
      contact.add(candidates[place].partners)
      price += candidates[place].price
    }
    return BudgetSolution(chosen: chosen.sorted(), value: contact.count(counted), price: price)
  }
}
