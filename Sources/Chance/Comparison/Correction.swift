/// How p-values are adjusted where many are looked at.
public enum Correction: String, Sendable, Hashable, CaseIterable {
  /// Not at all.
  case none
  /// Holm (1979, Scandinavian Journal of Statistics 6(2), 65-70): the chance of even one false finding
  /// among all is at most α, whatever the tests have to do with each other.
  case holm
  /// Benjamini & Hochberg (1995, doi:10.1111/j.2517-6161.1995.tb02031.x): of the findings a share of α
  /// is expected to be false at most, for tests that are independent or positively dependent.
  case benjaminiHochberg = "benjamini-hochberg"

  /// Adjusted p-values, to be compared with α, in the order given. Undefined ones stay `nil` and are
  /// not counted as tests; equal ones stay equal. O(n log n). As R's `p.adjust`.
  public func adjusted(_ values: [Double?]) -> [Double?] {
    let tests = values.indices.filter { values[$0] != nil }
      .sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    var adjusted = values
    switch self {
    case .none: break
    case .holm:
      var greatest = 0.0
      for (rank, place) in tests.enumerated() {
        greatest = max(greatest, min(1, Double(tests.count - rank) * (values[place] ?? 1)))
        adjusted[place] = greatest
      }
    case .benjaminiHochberg:
      var least = 1.0
      for (rank, place) in tests.enumerated().reversed() {
        least = min(least, Double(tests.count) / Double(rank + 1) * (values[place] ?? 1))
        adjusted[place] = least
      }
    }
    return adjusted
  }
}
