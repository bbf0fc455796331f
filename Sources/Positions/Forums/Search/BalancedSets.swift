/// The sets of groups that any balance between two blocs within a budget can be had with most cheaply.
///
/// A balance depends only on how many groups of a set are shared with each bloc alone. Of all sets with
/// `k` of the first and `l` of the second, the cheapest has the `k` and the `l` cheapest ones, and nothing
/// else; where that one is beyond the budget all of them are.
struct BalancedSets {
  /// A group that may be joined.
  struct Candidate {
    /// The bloc that it is shared with alone; `nil` for both, for neither and for what is open.
    let bloc: Bloc?
    /// What it costs, at least 0.
    let price: Int
  }

  /// For each `k` and `l` the cheapest set within the budget, as places among the candidates: first of
  /// all the empty one. O(candidates²) sets.
  let sets: [[Int]]

  init(_ candidates: [Candidate], budget: Int, mostGroups: Int?) {
    func cheapest(_ bloc: Bloc) -> [Int] {
      candidates.indices.filter { candidates[$0].bloc == bloc }
        .sorted { (candidates[$0].price, $0) < (candidates[$1].price, $1) }
    }
    let (first, second) = (cheapest(.first), cheapest(.second))
    var sets: [[Int]] = []
    for k in 0...first.count {
      for l in 0...second.count where k + l <= mostGroups ?? .max {
        let set = first.prefix(k) + second.prefix(l)
        guard set.reduce(0, { $0 + candidates[$1].price }) <= budget else { break }
        sets.append(Array(set))
      }
    }
    self.sets = sets
  }
}
