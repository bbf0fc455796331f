import Measures
import Networks

/// Random networks of a null model: the k-th is made from the seed and k alone, on any thread, so that
/// a number worked out on them is the same however many threads share the work.
///
/// Samples have the shape of the network, and no weights.
public struct NullSamples: Sendable {
  /// The network, without its weights.
  public let matrix: BiadjacencyMatrix

  /// The model.
  public let model: NullModel

  /// The cells that may hold an edge; `nil` for all.
  public let eligible: EligibleCells?

  /// The seed.
  public let seed: UInt64

  /// How many trades a curveball sample makes for each node of the side that trades; each node takes
  /// part in twice as many on average.
  public let tradesPerNode: Int

  /// The fit, for ``NullModel/bicm``.
  public let fit: BicmFit?

  /// Prepares a model for a network.
  ///
  /// - Parameters:
  ///   - matrix: The network; its weights are left out.
  ///   - model: What is kept.
  ///   - eligible: The cells that may hold an edge; all unless said.
  ///   - seed: Where random numbers begin.
  ///   - tradesPerNode: How many trades a curveball sample makes for each node; see
  ///     ``TradeConvergence`` for whether they are enough. Other models do not use it.
  /// - Throws: ``ChanceError`` where an edge is not eligible, the eligible cells have another shape,
  ///   or the maximum-entropy model cannot be fitted.
  public init(
    of matrix: BiadjacencyMatrix, by model: NullModel, within eligible: EligibleCells? = nil,
    seed: UInt64, tradesPerNode: Int = 10
  ) throws(ChanceError) {
    if let eligible { try eligible.check(matrix) }
    self.matrix = matrix.withoutWeights
    self.model = model
    self.eligible = eligible
    self.seed = seed
    self.tradesPerNode = max(1, tradesPerNode)
    fit = model == .bicm ? try BicmFit(matrix, within: eligible) : nil
  }

  /// The k-th network, from 0.
  ///
  /// Complexity: curveball O(``tradesPerNode`` × edges), others O(nodes + edges · log degree); with
  /// eligible cells O(cells) for the fixed models.
  public func sample(_ k: Int) -> BiadjacencyMatrix {
    let step = UInt64(truncatingIfNeeded: k)
    switch model {
    case .curveball:
      return Self.onSmallerSide(matrix, eligible) { matrix, eligible in
        traded(matrix, eligible, trades: tradesPerNode * matrix.rowCount, step: step)
      }
    case .bicm:
      var generator = SplitMix64(seed: seed, step: step)
      return fit?.sample(&generator) ?? matrix
    case .fixedRows:
      return rowsDrawn(of: matrix, within: eligible, seed: seed, step: step)
    case .fixedColumns:
      return rowsDrawn(
        of: matrix.transposed, within: eligible?.transposed, seed: seed, step: step
      ).transposed
    case .fixedFill:
      return cellsDrawn(of: matrix, within: eligible, seed: seed, step: step)
    }
  }

  private func traded(
    _ matrix: BiadjacencyMatrix, _ eligible: EligibleCells?, trades: Int, step: UInt64
  ) -> BiadjacencyMatrix {
    var generator = SplitMix64(seed: seed, step: step)
    let seed = generator.next()
    if let eligible {
      var curveball = MaskedCurveball(matrix, within: eligible, seed: seed)
      curveball.trade(trades)
      return curveball.matrix
    }
    var curveball = Curveball(matrix, seed: seed)
    curveball.trade(trades)
    return curveball.matrix(threads: 1)
  }

  /// Does something to the side with fewer nodes: where two nodes are all there are, one trade between
  /// them gives any of the networks.
  static func onSmallerSide(
    _ matrix: BiadjacencyMatrix, _ eligible: EligibleCells?,
    _ body: (BiadjacencyMatrix, EligibleCells?) -> BiadjacencyMatrix
  ) -> BiadjacencyMatrix {
    matrix.rowCount <= matrix.columnCount
      ? body(matrix, eligible) : body(matrix.transposed, eligible?.transposed).transposed
  }
}

extension BiadjacencyMatrix {
  /// The same edges, each weighing 1. O(1) where they do already, else O(nodes + edges).
  var withoutWeights: BiadjacencyMatrix {
    guard isWeighted else { return self }
    return BiadjacencyMatrix(
      rows: CompressedRows(offsets: rows.offsets, indices: rows.indices, weights: nil),
      columnCount: columnCount)
  }

  /// Builds a matrix from edges that are all different, packed row first.
  init(differentEdges edges: [UInt64], rowCount: Int, columnCount: Int) {
    let built = edges.withUnsafeBufferPointer { edges in
      BiadjacencyMatrix(
        PackedEdges(slices: [edges], rowCount: rowCount, columnCount: columnCount), threads: 1)
    }
    guard let built else { preconditionFailure("edges are different") }
    self = built
  }
}
