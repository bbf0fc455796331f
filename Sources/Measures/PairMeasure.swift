import Networks

/// A measure of the pairs of nodes on one side by what they share on the other.
///
/// All of them have one form, so one kernel computes them: a sum over the shared neighbours of a
/// contribution that may depend on the neighbour's degree, and a last step that may relate the sum
/// to the sizes of the two nodes. In a weighted network the contribution is multiplied by what the
/// weights of the two edges make together, and the sizes are made of weights; without weights every
/// edge weighs 1, the two make 1, and a node's size is its degree.
public struct PairMeasure: Sendable {
  /// What the weights of a shared neighbour's two edges make together.
  public enum Combination: Sendable {
    /// Their product, as in `B Bᵀ`.
    case product
    /// The smaller of the two: what both have in common, as of two multisets.
    case smaller
  }

  /// What a node's size is.
  public enum Size: Sendable {
    /// The sum of its edges' weights: its strength.
    case sum
    /// The sum of the squares of its edges' weights: its squared length as a row of `B`.
    case sumOfSquares
  }

  /// What the numbers are.
  public let quantity: Quantity

  /// What the weights of a shared neighbour's two edges make together.
  public let combination: Combination

  /// What a node's size is.
  public let size: Size

  /// What one shared neighbour contributes, given its degree (at least 2, since it is shared).
  public let contribution: @Sendable (_ neighborDegree: Int) -> Double

  /// The measure of a pair: from the sum of the contributions and the sizes of both nodes. It is
  /// symmetric, and `nil` where it is undefined.
  public let value: @Sendable (_ sum: Double, _ size: Double, _ otherSize: Double) -> Double?

  /// Defines a measure of pairs.
  public init(
    _ quantity: Quantity, combining combination: Combination = .product, sizedBy size: Size = .sum,
    contribution: @escaping @Sendable (_ neighborDegree: Int) -> Double = { _ in 1 },
    value: @escaping @Sendable (_ sum: Double, _ size: Double, _ otherSize: Double) -> Double? = {
      sum, _, _ in sum
    }
  ) {
    self.quantity = quantity
    self.combination = combination
    self.size = size
    self.contribution = contribution
    self.value = value
  }

  /// The size of each row. O(edges).
  func sizes(ofRows rows: CompressedRows) -> [Double] {
    (0..<rows.count).map { row in
      guard rows.weights != nil else { return Double(rows.degree(of: row)) }
      return rows.range(of: row).reduce(0) { sum, place in
        let weight = rows.weight(at: place)
        return sum + (size == .sum ? weight : weight * weight)
      }
    }
  }
}

extension Side {
  /// This side's nodes joined where they share a neighbour, weighted by a measure of pairs.
  ///
  /// Pairs whose value is 0 or undefined are no edges. Complexity: O(sum of the squared degrees of
  /// the other side).
  public func projected(by measure: PairMeasure) -> Graph<Node> {
    Graph(nodes: nodes, upper: projection(of: matrix, by: measure))
  }

  /// The scores that a measure gives to this side's pairs of nodes. Same complexity as
  /// ``projected(by:)``.
  public func paired(by measure: PairMeasure) -> PairScores<Node> {
    let (nodes, sizes) = (nodes, measure.sizes(ofRows: matrix.rows))
    let quantity = measure.quantity
    return PairScores(
      quantity: quantity, unit: quantity.unit.name(for: kind, against: oppositeKind),
      sharing: projected(by: measure)
    ) { a, b in
      guard let x = nodes.position(of: a), let y = nodes.position(of: b) else { return nil }
      return measure.value(0, sizes[x], sizes[y])
    }
  }
}
