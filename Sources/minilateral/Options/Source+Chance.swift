import Chance
import Measures
import Memberships
import Networks
import Reports

extension Source {
  /// Scores of the nodes of one side, held against a null model.
  ///
  /// - Throws: ``Failure`` for a side or a measure that is not here, `ChanceError` where the model cannot
  ///   be fitted.
  func chanceTable(
    of side: SideName, by names: [String], _ parameters: MeasureParameters,
    against design: ChanceDesign, correctedBy correction: Correction, detail: ChanceDetail,
    isNamed: Bool
  ) throws -> DataTable {
    switch (self, side) {
    case (.memberships(let network), .countries):
      let measures = try chosen(
        names, among: MeasureCatalogue.countryMeasures(parameters), of: .country
      ) { $0.quantity.id }
      return .chance(
        try network.countryScores(by: measures, against: design), of: .country,
        correctedBy: correction, detail: detail,
        name: isNamed ? { network.atlas[$0]?.name } : nil)
    case (.memberships(let network), .groups):
      let measures = try chosen(
        names, among: MeasureCatalogue.groupMeasures(parameters), of: .group
      ) { $0.quantity.id }
      return .chance(
        try network.groupScores(by: measures, against: design), of: .group,
        correctedBy: correction, detail: detail,
        name: isNamed ? { network.atlas[$0]?.name } : nil)
    case (.edges(let edges, _), .left), (.edges(let edges, _), .right):
      let asked = side == .left ? edges.graph.left : edges.graph.right
      let all: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures(parameters)
      let measures = try chosen(names, among: all, of: asked.kind) { $0.quantity.id }
      return .chance(
        try asked.scored(by: measures, against: design), of: asked.kind, correctedBy: correction,
        detail: detail)
    default: throw wrongSide
    }
  }

  /// What is to be said of a comparison with chance.
  func remarks(
    on design: ChanceDesign, correctedBy correction: Correction
  ) throws -> ChanceRemarks {
    if isWeighted { Terminal.tell("Note: random networks have no weights; here none count.") }
    return try ChanceRemarks(of: matrix, design, correctedBy: correction)
  }

  /// The edges.
  var matrix: BiadjacencyMatrix {
    switch self {
    case .memberships(let network): network.graph.matrix
    case .edges(let edges, _): edges.graph.matrix
    }
  }

  private var isWeighted: Bool { matrix.isWeighted }

  /// Says which sides there are.
  var wrongSide: Failure {
    switch self {
    case .memberships:
      Failure(.usage, "the sides of a dataset are countries and groups: --side countries.")
    case .edges: Failure(.usage, "the sides of a --network are left and right: --side left.")
    }
  }
}

/// The measures that are named.
private func chosen<Measure>(
  _ names: [String], among measures: [Measure], of kind: NodeKind, id: (Measure) -> String
) throws -> [Measure] {
  try names.map { name in
    guard let measure = measures.first(where: { id($0) == name }) else {
      throw unknownMeasure(name, among: measures.map(id), of: kind)
    }
    return measure
  }
}
