import Networks

extension MembershipNetwork {
  /// The network with the same countries and groups, and other edges between them: what a null model
  /// makes of it.
  ///
  /// Edges alone are left to chance. What is known of a country, such as its capacity and its region,
  /// stays with the country; what is known of a group, such as how often it meets and who chairs it,
  /// with the group. A membership that is in both networks keeps its status and its spell. The statuses of
  /// those that a group loses go to those that it gains, in random order, so that a group with three
  /// observers has three still; where it gains more than it loses they are dealt round again, and a
  /// group that had nobody gives full membership. A cell that was open stays open unless it has an edge
  /// now. A chair that is no member any more bears no chair's burden.
  ///
  /// - Parameters:
  ///   - matrix: The edges: a row for each country and a column for each group, in the network's order.
  ///   - generator: Deals out the statuses; not asked where all are full members.
  ///
  /// - Precondition: the matrix has the network's shape.
  ///
  /// O(cells · log cells).
  public func dealt(
    _ matrix: BiadjacencyMatrix, using generator: inout some RandomNumberGenerator
  ) -> MembershipNetwork {
    let (countries, groups) = (graph.leftNodes.labels, graph.rightNodes.labels)
    precondition(
      matrix.rowCount == countries.count && matrix.columnCount == groups.count,
      "a row for each country and a column for each group")
    var old = [[Country: Membership]](repeating: [:], count: groups.count)
    for membership in memberships {
      guard let column = graph.rightNodes.position(of: membership.group) else { continue }
      old[column][membership.country] = membership
    }
    let start = PartialDate(date)
    var dealt: [Membership] = []
    dealt.reserveCapacity(matrix.edgeCount)
    for (column, group) in groups.enumerated() {
      var lost = old[column]
      var gained: [Country] = []
      for row in matrix.columns.indices(of: column) {
        let country = countries[Int(row)]
        if let kept = lost.removeValue(forKey: country) {
          dealt.append(kept)
        } else {
          gained.append(country)
        }
      }
      guard !gained.isEmpty else { continue }
      let givers = lost.isEmpty ? old[column] : lost
      var statuses = givers.values.sorted { $0.country < $1.country }.map { $0.status }
      if statuses.contains(where: { $0 != statuses[0] }) { statuses.deal(using: &generator) }
      for (place, country) in gained.enumerated() {
        let status = statuses.isEmpty ? .member : statuses[place % statuses.count]
        dealt.append(
          Membership(
            country: country, group: group, status: status,
            spell: Spell(
              group: group, country: country, status: status, isFounding: false, from: start,
              source: "chance")))
      }
    }
    return MembershipNetwork(
      self, edges: matrix, memberships: dealt,
      unknown: unknown.filter { graph.isOpen($0.country, $0.group, in: matrix) })
  }
}

extension BipartiteGraph {
  /// Whether a cell has no edge in a matrix of the same nodes.
  fileprivate func isOpen(_ left: Left, _ right: Right, in matrix: BiadjacencyMatrix) -> Bool {
    guard let row = leftNodes.position(of: left), let column = rightNodes.position(of: right)
    else { return true }
    return matrix.rows.place(of: UInt32(column), inRow: row) == nil
  }
}

extension Array {
  /// Puts the elements in random order, every order as likely as any other but for a part in 2^64 / n.
  /// The standard library's own may change with its release; the numbers must not.
  fileprivate mutating func deal(using generator: inout some RandomNumberGenerator) {
    for last in indices.dropFirst().reversed() {
      let other = Int(generator.next().multipliedFullWidth(by: UInt64(last + 1)).high)
      swapAt(last, other)
    }
  }
}
