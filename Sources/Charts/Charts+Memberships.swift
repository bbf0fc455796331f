import Answers
import Burden
import Facts
import Measures
import Positions
import Tables

extension BurdenChart {
  /// The chart of a network's burdens.
  ///
  /// - Parameters:
  ///   - loads: The countries' loads, from the greatest burden down.
  ///   - network: The network that they are of.
  ///   - draws: What the intervals were drawn with.
  ///   - unknown: What was done with memberships that are open.
  ///   - limit: How many countries are shown.
  public init(
    _ loads: [CountryLoad], of network: MembershipNetwork, draws: DrawSettings = .standard,
    unknown: UnknownTreatment = .bounds, limit: Int = 40
  ) {
    let rows = loads.compactMap { load -> Row? in
      guard let estimate = load.estimate, estimate.interval.upperBound > 0 else { return nil }
      return Row(
        name: network.atlas[load.country]?.name ?? load.country.code, burden: estimate.burden,
        ranks: estimate.ranks, typical: estimate.typical)
    }
    self.init(
      rows: rows, limit: limit, subtitle: network.chartSubtitle,
      source: network.chartSource(draws, unknown))
  }
}

extension CapacityChart {
  /// The chart of a network's burdens against what countries have to bear them with.
  ///
  /// - Parameters:
  ///   - loads: The countries' loads.
  ///   - capacity: What they are set against.
  ///   - network: The network that they are of.
  ///   - draws: What the intervals were drawn with.
  ///   - unknown: What was done with memberships that are open.
  public init(
    _ loads: [CountryLoad], against capacity: Capacity, of network: MembershipNetwork,
    draws: DrawSettings = .standard, unknown: UnknownTreatment = .bounds
  ) {
    let burdened = loads.filter { $0.estimate.map { $0.median > 0 } ?? false }
    let points = burdened.compactMap { load -> Point? in
      guard let estimate = load.estimate,
        let amount = capacity.amount(of: network.atlas[load.country])
      else { return nil }
      return Point(
        name: network.atlas[load.country]?.name ?? load.country.code, capacity: amount,
        burden: estimate.burden)
    }
    self.init(
      points: points, unknown: burdened.count - points.count, capacityName: capacity.axisName,
      unitName: capacity.name, subtitle: network.chartSubtitle,
      source: network.chartSource(draws, unknown))
  }
}

extension Capacity {
  fileprivate var axisName: String {
    switch self {
    case .hundredPosts: "Diplomatic posts abroad (hundreds)"
    case .millionPeople: "Population (millions)"
    case .billionGDP: "Gross domestic product (billions of current US dollars)"
    }
  }
}

extension HeatMapChart {
  /// The heat map of what a network's groups share.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - limit: How many groups are shown.
  public init(groupsOf network: MembershipNetwork, limit: Int = HeatMapChart.standardLimit) {
    let side = network.groups
    let jaccard = side.paired(by: .jaccard)
    let pairs = side.paired(by: .sharedNeighbors).sharing.edges.compactMap { edge -> Pair? in
      guard let a = side.nodes.position(of: edge.a), let b = side.nodes.position(of: edge.b) else {
        return nil
      }
      return Pair(a: a, b: b, shared: Int(edge.weight), similarity: jaccard[edge.a, edge.b] ?? 0)
    }
    self.init(
      items: side.nodes.labels.enumerated().map { place, group in
        Item(
          name: network.atlas[group]?.shortName ?? group.id,
          size: side.matrix.rows.degree(of: place))
      }, pairs: pairs, limit: limit, subtitle: network.chartSubtitle, source: network.chartSource)
  }
}

extension MembershipNetwork {
  /// The dataset, in a line.
  package var chartSource: [String] {
    let description = atlas.description
    return ["\(description.title.abridged()), version \(description.version.abridged(to: 20))."]
  }

  fileprivate var chartSubtitle: String {
    (atlas.scenario == nil ? "" : "What if, not fact. ")
      + "\(date.written), counting \(counting.label), \(scope.label)"
  }

  fileprivate func chartSource(_ draws: DrawSettings, _ unknown: UnknownTreatment) -> [String] {
    let description = atlas.description
    let supposed = atlas.scenarioSentence.map { [$0.abridged(to: 140)] } ?? []
    return supposed + [
      "\(description.title.abridged()), version \(description.version.abridged(to: 20)).",
      "\(readableText(Double(draws.count))) draws, seed \(draws.seed)"
        + (self.unknown.isEmpty ? "." : "; \(unknown.label)."),
    ]
  }
}
