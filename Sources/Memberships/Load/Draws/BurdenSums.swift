/// The burdens of all countries of a network, draw by draw.
struct BurdenSums {
  /// At the typical values.
  let typical: [Double]

  /// For each country its burdens in the draws, at the lower end of what is unknown.
  let lower: [[Double]]

  /// The same at the upper end; `nil` where nothing is unknown, or its treatment leaves no range.
  let upper: [[Double]]?

  /// The median of each country's draws, what is unknown counted as between the ends.
  let medians: [Double]

  /// The 5th percentile of the lower and the 95th of the upper burdens.
  let intervals: [ClosedRange<Double>]

  /// Adds up the burdens.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - model: The assumptions.
  ///   - unknown: What is done with memberships that are open.
  ///   - draws: Draws of the same model.
  ///   - costs: What groups cost in the draws, where that is known already.
  ///   - countries: Whose burdens are added up, in this order; all countries' unless some are named.
  init(
    _ network: MembershipNetwork, model: BurdenModel, unknown: UnknownTreatment,
    draws: BurdenDraws, costs known: [Group: [Double]]? = nil, of countries: [Country]? = nil
  ) {
    let ledger = BurdenLedger(network, model: model, unknown: unknown)
    let costs = known ?? draws.costs(in: network, model: model)
    let atlas = network.atlas
    let hasRange = unknown == .bounds && !network.unknown.isEmpty
    let zeros = [Double](repeating: 0, count: draws.settings.count)
    var (typical, lower, upper): ([Double], [[Double]], [[Double]]) = ([], [], [])
    var (medians, intervals): ([Double], [ClosedRange<Double>]) = ([], [])
    for country in countries ?? network.graph.leftNodes.labels {
      let bearings = ledger.bearings(of: country)
      typical.append(ledger.lines(of: country).reduce(0) { $0 + $1.burden })
      guard !bearings.isEmpty else {
        lower.append(zeros)
        if hasRange { upper.append(zeros) }
        medians.append(0)
        intervals.append(0...0)
        continue
      }
      func sum(_ chosen: [BurdenLedger.Bearing], onto start: [Double]) -> [Double] {
        var sum = start
        for bearing in chosen {
          guard let cost = costs[bearing.group] else { continue }
          let support =
            bearing.isChair ? ChairSupport(atlas[bearing.group]?.secretariat) : nil
          draws.add(cost, as: bearing.status, chairing: support, to: &sum)
        }
        return sum
      }
      let open = hasRange ? bearings.filter(\.isUnknown) : []
      let least = sum(open.isEmpty ? bearings : bearings.filter { !$0.isUnknown }, onto: zeros)
      lower.append(least)
      var scratch = least
      guard !open.isEmpty else {
        if hasRange { upper.append(least) }
        let values = percentiles([0.05, 0.5, 0.95], of: &scratch)
        medians.append(values[1])
        intervals.append(values[0]...values[2])
        continue
      }
      var most = sum(open, onto: least)
      upper.append(most)
      var middle = least.indices.map { (least[$0] + most[$0]) / 2 }
      medians.append(percentiles([0.5], of: &middle)[0])
      intervals.append(
        percentiles([0.05], of: &scratch)[0]...percentiles([0.95], of: &most)[0])
    }
    (self.typical, self.lower, self.medians, self.intervals) = (typical, lower, medians, intervals)
    self.upper = hasRange ? upper : nil
  }
}

extension BurdenDraws {
  /// What each group of a network costs a full member, draw by draw.
  func costs(in network: MembershipNetwork, model: BurdenModel) -> [Group: [Double]] {
    costs(of: network.graph.rightNodes.labels, in: network.atlas, model: model)
  }

  /// What each of some groups costs a full member, draw by draw.
  func costs(
    of groups: [Group], in atlas: MembershipAtlas, model: BurdenModel
  ) -> [Group: [Double]] {
    Dictionary(
      uniqueKeysWithValues: groups.map { group in
        let rhythms = LevelRhythm.all(
          of: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model)
        return (group, cost(of: group, rhythms))
      })
  }
}
