import Burden
import Chance
import Facts
import Measures
import Networks

/// Random networks of memberships: the k-th is made from the seed and k alone.
public struct DealtNetworks: Sendable {
  /// The network that they are made of.
  public let network: MembershipNetwork

  /// The null model; its rows are the countries.
  public let samples: NullSamples

  /// Prepares a null model.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - model: What is kept, seen from the countries: ``NullModel/fixedRows`` keeps what each country
  ///     belongs to in number, ``NullModel/fixedColumns`` how many members each group has.
  ///   - eligible: The cells that may hold an edge; all unless said.
  ///   - seed: Where random numbers begin.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  public init(
    of network: MembershipNetwork, by model: NullModel, within eligible: EligibleCells? = nil,
    seed: UInt64 = 1
  ) throws(ChanceError) {
    self.network = network
    samples = try NullSamples(of: network.graph.matrix, by: model, within: eligible, seed: seed)
  }

  /// The k-th network, from 0; ``MembershipNetwork/dealt(_:using:)`` says what is kept of facts.
  public func sample(_ k: Int) -> MembershipNetwork {
    // Statuses have random numbers of their own, apart from those of the edges.
    var generator = SplitMix64(
      seed: ~samples.seed, step: UInt64(truncatingIfNeeded: k))
    return network.dealt(samples.sample(k), using: &generator)
  }
}

extension MembershipNetwork {
  /// Measures of the countries, held against one null model: each is asked of the network and of every
  /// sample, so that any measure will do, a burden as well as a centrality.
  ///
  /// - Parameters:
  ///   - measures: The measures; all are asked of the same samples.
  ///   - design: The null model, seen from the countries, with the samples and their seed.
  ///   - eligible: The cells that may hold an edge, a row for each country; all unless said.
  ///   - threads: How many threads share the samples; the numbers are the same for any number.
  /// - Throws: ``ChanceError`` as ``NullSamples`` does.
  ///
  /// Complexity: O(samples × (what the measures take + cells · log cells)).
  public func countryScores(
    by measures: [CountryMeasure], against design: ChanceDesign,
    within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> [ChanceScores<Country>] {
    try scores(
      of: graph.leftNodes, by: measures, design, design.model, within: eligible, threads: threads)
  }

  /// Measures of the groups, held against one null model: see
  /// ``countryScores(by:against:within:threads:)``. The model is seen from the groups:
  /// ``NullModel/fixedRows`` keeps how many members each has.
  public func groupScores(
    by measures: [GroupMeasure], against design: ChanceDesign,
    within eligible: EligibleCells? = nil, threads: Threads = .all
  ) throws(ChanceError) -> [ChanceScores<Group>] {
    try scores(
      of: graph.rightNodes, by: measures, design, design.model.transposed, within: eligible,
      threads: threads)
  }

  private func scores<Node>(
    of nodes: NodeSet<Node>, by measures: [Question<MembershipNetwork, Scores<Node>>],
    _ design: ChanceDesign, _ model: NullModel, within eligible: EligibleCells?, threads: Threads
  ) throws(ChanceError) -> [ChanceScores<Node>] {
    let networks = try DealtNetworks(of: self, by: model, within: eligible, seed: design.seed)
    let observed = measures.map { $0.ask(self) }
    let scores = compared(
      observed.flatMap { $0.values }, count: design.samples, threads: threads,
      to: { k in
        let network = networks.sample(k)
        return measures.flatMap { $0.ask(network).values }
      })
    return observed.enumerated().map { place, own in
      ChanceScores(
        quantity: own.quantity, unit: own.unit, design: design, nodes: nodes,
        scores: Array(scores[place * nodes.count..<(place + 1) * nodes.count]))
    }
  }
}
