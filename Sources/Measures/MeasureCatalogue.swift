import Networks

/// Every measure that needs nothing but a network. The command line, the report, the table in the
/// documentation and the tests are driven from here: a measure that has a row here is everywhere.
///
/// Measures that need facts about countries and groups have a catalogue of their own, in
/// `Memberships`.
public enum MeasureCatalogue {
  /// The measures of nodes, with what those that need a choice are asked with.
  public static func nodeMeasures<Node, Opposite>(
    _ parameters: MeasureParameters = MeasureParameters()
  ) -> [NodeMeasure<Node, Opposite>] {
    let (sources, seed) = (parameters.sources, parameters.seed)
    return [
      .degree, .degreeCentrality, .strength, .reach, .exclusiveReach, .closenessCentrality,
      .harmonicCentrality,
      .betweenness, .betweennessCentrality, .betweennessSampled(sources: sources, seed: seed),
      .betweennessSampledError(sources: sources, seed: seed), .eigenvectorCentrality, .pageRank,
      .biRank, .redundancy, .exclusivePairs, .sharedElsewhere, .clusteringDot, .clusteringMin,
      .clusteringMax, .clusteringOpsahl,
      .constraint, .coreNumber, .alphaBetaCore(alpha: parameters.alpha, beta: parameters.beta),
      .butterflies, .fitness(updates: parameters.updates),
      .complexity(updates: parameters.updates), .complexityIndex,
    ]
  }

  /// The measures of pairs of nodes.
  public static let pairMeasures: [PairMeasure] = [
    .sharedNeighbors, .jaccard, .simpson, .cosine, .newman, .hyperbolic,
  ]

  /// The measures of whole networks.
  public static let networkMeasures: [NetworkMeasure] = [
    .density, .components, .diameter, .averagePathLength, .butterflies, .caterpillars,
    .clusteringRobinsAlexander, .clusteringOpsahlLeft, .clusteringOpsahlRight, .nestednessNODF,
    .degreeAssortativity, .degreeCentralizationLeft, .degreeCentralizationRight, .spectralRadius,
  ]
}
