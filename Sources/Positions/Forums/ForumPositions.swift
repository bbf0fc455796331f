import Chance
import Facts
import Measures
import Networks

/// The positions that one country would have with other sets of groups, everything else as it is.
struct ForumPositions {
  private let network: MembershipNetwork
  private let row: Int
  private let members: [PartnerSet]
  /// Whether the blocs sit in each group; `nil` for an anchor, which has no balance between them.
  private let presences: [BlocPresence]?

  init(_ network: MembershipNetwork, of row: Int, between anchors: BlocAnchors) {
    self.network = network
    self.row = row
    presences =
      anchors.contains(network.graph.leftNodes.labels[row])
      ? nil : network.blocPresences(of: anchors)
    let matrix = network.graph.matrix
    members = (0..<matrix.columnCount).map { column in
      PartnerSet(
        matrix.columns.indices(of: column).lazy.map(Int.init).filter { $0 != row },
        room: matrix.rowCount)
    }
  }

  /// The members of a group, besides the country itself.
  func partners(in group: Int) -> PartnerSet { members[group] }

  /// Whom the country meets in a set of groups.
  func contact(in groups: some Sequence<Int>) -> Contact {
    var contact = Contact(room: network.graph.leftNodes.count)
    for group in groups { contact.add(members[group]) }
    return contact
  }

  /// With which of the blocs alone the country would share a group, if it were in it.
  func bloc(of group: Int) -> Bloc? {
    guard let presence = presences?[group] else { return nil }
    return presence.isFirstOnly ? .first : presence.isSecondOnly ? .second : nil
  }

  /// The balance between the blocs in a set of groups; `nil` where it is undefined.
  func balance(in groups: some Sequence<Int>) -> Double? {
    let blocs = groups.compactMap(bloc)
    return BlocBalance.index(
      Double(blocs.count { $0 == .first }), Double(blocs.count { $0 == .second }))
  }

  /// The positions with some sets of groups. The answer does not depend on the number of threads.
  /// O(sets · nodes²).
  func positions(in sets: [Set<Int>]) -> [ForumPosition] {
    let matrix = network.graph.matrix
    let most = greatestBetweenness(rowCount: matrix.rowCount, columnCount: matrix.columnCount)
    let betweenness = CountryBetweenness(matrix, of: row).values(with: sets.map { $0.sorted() })
    let found = Found(count: sets.count)
    Threads.all.run(sets.count) { place, _ in
      // One thread for each set, instead of many for each kernel.
      onOneThread {
        found.keep(
          position(in: sets[place], brokerage: most > 0 ? betweenness[place] / most : nil),
          at: place)
      }
    }
    return found.positions
  }

  /// For each group of the network the position after leaving it, where it is one of a set, and after
  /// joining it, where it is not; and first of all that with the set itself.
  func afterEachChange(from groups: Set<Int>) -> (before: ForumPosition, after: [ForumPosition]) {
    let all = positions(in: [groups] + members.indices.map { groups.symmetricDifference([$0]) })
    return (all[0], Array(all.dropFirst()))
  }

  private func position(in groups: Set<Int>, brokerage: Double?) -> ForumPosition {
    let contact = contact(in: groups)
    return ForumPosition(
      groups: groups.count, reach: contact.count(.met), exclusiveReach: contact.count(.metOnce),
      brokerage: brokerage,
      prestige: side(with: groups).scored(by: .eigenvectorCentrality)[
        network.graph.leftNodes.labels[row]],
      balance: balance(in: groups))
  }

  /// The countries of the network with this one in a set of groups.
  private func side(with groups: Set<Int>) -> Side<Country, Group> {
    let graph = network.graph
    let rows = graph.matrix.rows
    let own = groups.sorted().map { UInt32($0) }
    let range = rows.range(of: row)
    let added = own.count - range.count
    let offsets = rows.offsets.indices.map { place in
      place <= row ? rows.offsets[place] : UInt32(Int(rows.offsets[place]) + added)
    }
    let indices = rows.indices[..<range.lowerBound] + own + rows.indices[range.upperBound...]
    let matrix = BiadjacencyMatrix(
      rows: CompressedRows(offsets: offsets, indices: Array(indices), weights: nil),
      columnCount: graph.matrix.columnCount, threads: 1)
    return BipartiteGraph(
      left: graph.leftNodes, right: graph.rightNodes, matrix: matrix, leftKind: graph.leftKind,
      rightKind: graph.rightKind
    ).left
  }
}

/// One of two blocs.
enum Bloc: Sendable {
  case first
  case second
}

/// Positions that several threads find.
private struct Found: Sendable {
  private let kept: Guarded<[ForumPosition?]>

  init(count: Int) { kept = Guarded(Array(repeating: nil, count: count)) }

  func keep(_ position: ForumPosition, at place: Int) { kept.withLock { $0[place] = position } }

  var positions: [ForumPosition] { kept.withLock { $0.compactMap { $0 } } }
}
