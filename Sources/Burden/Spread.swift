/// Over how many parts a total is spread: the effective number, which is the exponential of Shannon's
/// entropy of the shares, or Hill's number of order 1 (Jost 2006, doi:10.1111/j.2006.0030-1299.14714.x).
///
/// `k` equal parts give `k`; parts of nothing don't count. `nil` where the total is 0. O(parts).
func effectiveNumber(of parts: some Sequence<Double>) -> Double? {
  let parts = parts.filter { $0 > 0 }
  let total = parts.reduce(0, +)
  guard total > 0 else { return nil }
  let entropy = parts.reduce(0) { sum, part in
    let share = part / total
    return sum - share * naturalLogarithm(share)
  }
  return exponential(max(0, entropy))
}
