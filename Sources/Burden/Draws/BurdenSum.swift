import Facts
import Networks

/// The burden of one country, draw by draw.
struct BurdenSum {
  /// At the lower end of what is unknown.
  let lower: [Double]

  /// At the upper end; `nil` where nothing is unknown, or its treatment leaves no range.
  let upper: [Double]?

  /// The median of the draws, what is unknown counted as between the ends, from the 5th percentile of
  /// the lower to the 95th of the upper burdens.
  let estimate: Estimate

  /// Adds up what a country bears. O(draws · bearings).
  ///
  /// - Parameters:
  ///   - bearings: What it bears. The sum depends on nothing else of the country, the day or the network.
  ///   - hasRange: Whether what is unknown leaves a range.
  ///   - draws: Draws of the assumptions.
  ///   - atlas: The dataset.
  ///   - cost: What a group costs in the draws.
  init(
    _ bearings: [BurdenLedger.Bearing], hasRange: Bool, draws: BurdenDraws,
    in atlas: MembershipAtlas, cost: (Group) -> [Double]?
  ) {
    let zeros = [Double](repeating: 0, count: draws.settings.count)
    guard !bearings.isEmpty else {
      (lower, upper, estimate) = (zeros, nil, Estimate(0, within: 0...0))
      return
    }
    func sum(_ chosen: [BurdenLedger.Bearing], onto start: [Double]) -> [Double] {
      var sum = start
      for bearing in chosen {
        guard let cost = cost(bearing.group) else { continue }
        let support = bearing.isChair ? ChairSupport(atlas[bearing.group]?.secretariat) : nil
        draws.add(cost, as: bearing.status, chairing: support, to: &sum)
      }
      return sum
    }
    let open = hasRange ? bearings.filter { $0.isUnknown } : []
    let least = sum(open.isEmpty ? bearings : bearings.filter { !$0.isUnknown }, onto: zeros)
    lower = least
    var scratch = least
    guard !open.isEmpty else {
      upper = nil
      let values = percentiles([0.05, 0.5, 0.95], of: &scratch)
      estimate = Estimate(values[1], within: values[0]...values[2])
      return
    }
    var most = sum(open, onto: least)
    upper = most
    var middle = least.indices.map { (least[$0] + most[$0]) / 2 }
    estimate = Estimate(
      percentiles([0.5], of: &middle)[0],
      within: percentiles([0.05], of: &scratch)[0]...percentiles([0.95], of: &most)[0])
  }
}
