import Networks

/// Every measure that needs nothing but a network. The command line, the report, the table in the
/// documentation and the tests are driven from here: a measure that has a row here is everywhere.
///
/// Measures that need facts about countries and groups have a catalogue of their own, in
/// `Memberships`.
public enum MeasureCatalogue {
  /// The measures of nodes.
  public static func nodeMeasures<Node, Opposite>() -> [NodeMeasure<Node, Opposite>] {
    [
      .degree, .degreeCentrality, .reach, .closenessCentrality, .betweenness,
      .betweennessCentrality, .eigenvectorCentrality,
    ]
  }

  /// The measures of pairs of nodes.
  public static let pairMeasures: [PairMeasure] = [.sharedNeighbors, .jaccard]

  /// The measures of whole networks.
  public static let networkMeasures: [NetworkMeasure] = [.density, .components]
}
