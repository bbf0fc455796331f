import Networks

/// Which ties between nodes of one side are kept.
public enum Tails: Sendable, Hashable {
  /// Those that share more than chance has it, tested one-sided at α.
  case more
  /// Those that share more, and those that share less, each tested at α / 2, with a sign.
  case signed
}

/// A tie that is beyond chance.
public struct BackboneTie: Sendable, Equatable {
  /// The earlier node's place.
  public let a: Int
  /// The later node's place.
  public let b: Int
  /// How many neighbours they share: the tie's weight, which is kept. 0 is possible for a negative tie.
  public let shared: Int
  /// Whether they share more than chance has it.
  public let isPositive: Bool
  /// The p-value that was tested, one-sided, corrected.
  public let p: Double
}

extension PairSignificance {
  /// The ties that are beyond chance, in the order of the pairs.
  ///
  /// - Parameters:
  ///   - alpha: The level; a tie is kept where its corrected p is below it (for ``Tails/signed``, below
  ///     half of it).
  ///   - correction: How the p-values of all pairs are adjusted, each tail by itself.
  ///   - tails: Which ties.
  public func ties(
    alpha: Double, correction: Correction = .none, tails: Tails = .more
  ) -> [BackboneTie] {
    let upper = correction.adjusted(upperP.map { $0 })
    let lower = tails == .signed ? correction.adjusted(lowerP.map { $0 }) : []
    let level = tails == .signed ? alpha / 2 : alpha
    var ties: [BackboneTie] = []
    for a in 0..<pairs.count {
      for b in (a + 1)..<max(a + 1, pairs.count) {
        let pair = pairs.place(of: a, b)
        if let p = upper[pair], p < level {
          ties.append(
            BackboneTie(a: a, b: b, shared: Int(shared[pair]), isPositive: true, p: p))
        } else if tails == .signed, let p = lower[pair], p < level {
          ties.append(
            BackboneTie(a: a, b: b, shared: Int(shared[pair]), isPositive: false, p: p))
        }
      }
    }
    return ties
  }
}

extension Side {
  /// This side's nodes joined where they share more neighbours than a null model has it, weighted by
  /// how many.
  ///
  /// - Parameters:
  ///   - model: What is kept; ``NullModel/bicm`` gives the SDSM backbone.
  ///   - alpha: The level, one-sided.
  ///   - correction: How the p-values of all pairs are adjusted.
  ///   - eligible: The cells that may hold an edge.
  ///   - samples: How many samples are drawn where the model is sampled.
  ///   - seed: Where their random numbers begin.
  /// - Throws: ``ChanceError`` as ``PairSignificance`` does.
  public func backbone(
    by model: NullModel, alpha: Double, correction: Correction = .none,
    within eligible: EligibleCells? = nil, samples: Int = 5_000, seed: UInt64 = 1
  ) throws(ChanceError) -> Graph<Node> {
    let significance = try PairSignificance(
      ofRows: matrix, by: model, within: eligible, samples: samples, seed: seed)
    var (offsets, indices, weights): ([UInt32], [UInt32], [Double]) = ([0], [], [])
    var ties = significance.ties(alpha: alpha, correction: correction)[...]
    for row in 0..<nodes.count {
      while let tie = ties.first, tie.a == row {
        // No p below 1 is given to two nodes that share nothing.
        indices.append(UInt32(tie.b))
        weights.append(Double(tie.shared))
        ties.removeFirst()
      }
      offsets.append(UInt32(indices.count))
    }
    return Graph(
      nodes: nodes, upper: CompressedRows(offsets: offsets, indices: indices, weights: weights))
  }
}
