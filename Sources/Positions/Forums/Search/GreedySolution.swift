extension BudgetProblem {
  /// The better of two sets: the one that takes, again and again, the group that adds most per unit of
  /// price and still fits; and the best single group.
  ///
  /// Where ``CountedContact/met`` is counted and the number of groups is free, it adds at least
  /// (1 - 1/e) / 2 of what the best set adds (Khuller, Moss & Naor 1999). Without prices, the first set
  /// alone adds 1 - 1/e of it (Nemhauser, Wolsey & Fisher 1978). For ``CountedContact/metOnce`` there
  /// is no guarantee. O(candidates² · countries / 64).
  func greedySolution() -> BudgetSolution {
    let none = solution([])
    var best = none
    for place in candidates.indices where candidates[place].price <= budget && mostGroups != 0 {
      let single = solution([place])
      if single.isBetter(than: best) { best = single }
    }
    var (chosen, contact, price) = ([Int](), start, 0)
    var open = Array(candidates.indices)
    while chosen.count < mostGroups ?? .max {
      open.removeAll { candidates[$0].price > budget - price }
      let value = contact.count(counted)
      var next: (place: Int, gain: Int)?
      for place in open {
        var after = contact
        after.add(candidates[place].partners)
        let gain = after.count(counted) - value
        guard gain > 0 else { continue }
        guard let leader = next else {
          next = (place, gain)
          continue
        }
        // More per price, without a division: a group may cost nothing.
        let (a, b) = (
          Double(gain) * Double(candidates[leader.place].price),
          Double(leader.gain) * Double(candidates[place].price)
        )
        if a > b || (a == b && gain > leader.gain) { next = (place, gain) }
      }
      guard let next else { break }
      chosen.append(next.place)
      contact.add(candidates[next.place].partners)
      price += candidates[next.place].price
      open.removeAll { $0 == next.place }
    }
    let set = solution(chosen)
    return set.isBetter(than: best) ? set : best
  }
}
