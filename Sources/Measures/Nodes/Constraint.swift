import Networks

extension NodeMeasure {
  /// How much a node's ties lead back to each other: Burt's constraint for two modes (Hollway, Morin
  /// & Pauwelyn 2020). Low where a node bridges structural holes.
  ///
  /// With `p(x,y) = w(x,y) / s(x)`, the share of `x`'s strength that goes to `y`,
  ///
  ///     c(i) = Σ_a ( p(i,a) + Σ_{b ≠ a} Σ_{j ≠ i} p(i,b) p(b,j) p(j,a) )²
  ///
  /// over the neighbours `a`, `b` of `i` and the other nodes `j` of `i`'s side: in one mode the
  /// indirect way to a contact is over one other contact, in two modes over another contact and one
  /// of that contact's own. As R's migraph and netrics compute `node_constraint`; not igraph's or
  /// networkx's `constraint`, which in a two-mode network have no indirect ways at all.
  ///
  /// A node with one neighbour has 1. Undefined for an isolated node, whose shares are 0/0 (R
  /// gives 0). Weights are used, as in netrics; older migraph wants weights of 1.
  /// O(sum of the squared degrees of the other side).
  public static var constraint: NodeMeasure {
    NodeMeasure(
      Quantity(
        id: "constraint", name: "Constraint (two-mode)", unit: .number, range: .nonNegative,
        definition:
          "Sum over the node's neighbours of the squared share of its ties that goes to the "
          + "neighbour, directly or over another neighbour and another node of the same side.",
        undefined: "for an isolated node", source: .hollway)
    ) { matrix in
      let (rows, columns) = (matrix.rows, matrix.columns)
      let (rowStrengths, columnStrengths) = (rows.strengths, columns.strengths)
      // The share of the node's strength that reaches each other row over one of its columns.
      var reaching = [Double](repeating: 0, count: rows.count)
      return (0..<rows.count).map { row in
        guard rows.degree(of: row) > 0 else { return nil }
        let strength = rowStrengths[row]
        for place in rows.range(of: row) {
          let column = Int(rows.indices[place])
          let share = rows.weight(at: place) / strength / columnStrengths[column]
          for place in columns.range(of: column) {
            reaching[Int(columns.indices[place])] += share * columns.weight(at: place)
          }
        }
        var constraint = 0.0
        for place in rows.range(of: row) {
          let column = Int(rows.indices[place])
          let direct = rows.weight(at: place) / strength
          var total = direct
          for place in columns.range(of: column) where columns.indices[place] != row {
            let other = Int(columns.indices[place])
            let weight = columns.weight(at: place)
            // What came over this column itself is not indirect.
            let indirect = reaching[other] - direct * weight / columnStrengths[column]
            total += max(indirect, 0) * weight / rowStrengths[other]
          }
          constraint += total * total
        }
        for column in rows.indices(of: row) {
          for other in columns.indices(of: Int(column)) { reaching[Int(other)] = 0 }
        }
        return constraint
      }
    }
  }
}
