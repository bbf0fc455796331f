extension BudgetProblem {
  /// All sets of candidates that a budget allows, the empty one first; `nil` where there are more than
  /// a limit. O(sets · candidates).
  func feasibleSets(limit: Int) -> [[Int]]? {
    var sets: [[Int]] = []
    var open: [(chosen: [Int], price: Int)] = [([], 0)]
    while let (chosen, price) = open.popLast() {
      guard sets.count < limit else { return nil }
      sets.append(chosen)
      guard chosen.count < mostGroups ?? .max else { continue }
      let first = chosen.last.map { $0 + 1 } ?? 0
      for place in (first..<max(first, candidates.count)).reversed()
      where candidates[place].price <= budget - price {
        open.append((chosen + [place], price + candidates[place].price))
      }
    }
    return sets
  }
}
