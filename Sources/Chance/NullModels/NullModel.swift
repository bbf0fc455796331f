import Networks

/// What of a network is kept while the rest is left to chance.
///
/// A model is a set of networks on the same nodes, with a probability for each. The more it keeps,
/// the less it leaves to be explained.
public enum NullModel: String, Sendable, Hashable, CaseIterable {
  /// Every node keeps its degree exactly, and all such networks are equally likely ("fixed-fixed").
  ///
  /// Sampled by trades between nodes of the smaller side (Strona et al. 2014,
  /// doi:10.1038/ncomms5114); every sample sets out from the observed network on its own, so that
  /// samples are independent of each other. vegan's `curveball`, NetworKit's `Curveball` and
  /// backbone's `fdsm` sample the same set.
  case curveball

  /// Every node keeps its degree on average: the model of maximum entropy with these expected degrees.
  /// An edge occurs with probability x·y / (1 + x·y), independently of the others (Saracco et al.
  /// 2015, doi:10.1038/srep10595). Python's bicm fits the same; backbone's `sdsm` takes its
  /// probabilities from it.
  case bicm

  /// Every row keeps its degree exactly; which columns it has is left to chance, each choice as likely
  /// as any other. backbone's `fixedrow`, vegan's `r0` with equal weights.
  case fixedRows = "fixed-rows"

  /// Every column keeps its degree exactly; which rows it has is left to chance. backbone's
  /// `fixedcol`, vegan's `c0`.
  case fixedColumns = "fixed-columns"

  /// The number of edges is kept; all places are equally likely. backbone's `fixedfill`, vegan's
  /// `r00`, the bipartite Erdős–Rényi graph with a fixed number of edges.
  case fixedFill = "fixed-fill"

  /// What is kept, in words for a reader.
  public var definition: String {
    switch self {
    case .curveball: "every node keeps its degree; all such networks are equally likely"
    case .bicm: "every node keeps its degree on average; otherwise edges are independent"
    case .fixedRows: "every node of this side keeps its degree; the other side is left to chance"
    case .fixedColumns: "every node of the other side keeps its degree; this side is left to chance"
    case .fixedFill: "the number of edges is kept; all places are equally likely"
    }
  }

  /// Where the model comes from.
  public var source: Citation {
    switch self {
    case .curveball: .strona
    case .bicm: .saracco
    case .fixedRows, .fixedColumns, .fixedFill: .gotelli
    }
  }

  /// The same model for the network seen from the other side.
  public var transposed: NullModel {
    switch self {
    case .fixedRows: .fixedColumns
    case .fixedColumns: .fixedRows
    case .curveball, .bicm, .fixedFill: self
    }
  }
}

/// Why a network cannot be held against chance.
public enum ChanceError: Error, Equatable, Sendable {
  /// The eligible cells are those of a network of another shape.
  case otherShape(rows: Int, columns: Int)
  /// An edge lies in a cell that is not eligible.
  case ineligibleEdge(row: Int, column: Int)
  /// All pairs of more nodes than the limit would be asked about.
  case tooManyNodes(limit: Int)
  /// The expected degrees could not be fitted: the greatest error that was left.
  case notFitted(error: Double)
}

extension ChanceError: CustomStringConvertible {
  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .otherShape(let rows, let columns):
      "eligible cells are given for \(rows) rows and \(columns) columns, which the network has not"
    case .ineligibleEdge(let row, let column):
      "the edge of row \(row) and column \(column) lies in a cell that is not eligible"
    case .tooManyNodes(let limit):
      "all pairs of nodes are asked about only where there are at most \(limit)"
    case .notFitted(let error):
      "the maximum-entropy model could not be fitted: a degree is still wrong by \(error)"
    }
  }
}
