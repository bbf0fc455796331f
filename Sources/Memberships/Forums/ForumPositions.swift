import Measures
import Networks
import Synchronization

/// The positions that one country would have with other sets of groups, everything else as it is.
struct ForumPositions {
  private let network: MembershipNetwork
  private let row: Int
  private let members: [PartnerSet]

  init(_ network: MembershipNetwork, of row: Int) {
    self.network = network
    self.row = row
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

  /// The position with a set of groups. O(nodes · edges).
  func position(in groups: Set<Int>) -> ForumPosition {
    let contact = contact(in: groups)
    let side = side(with: groups)
    let country = network.graph.leftNodes.labels[row]
    return ForumPosition(
      groups: groups.count, reach: contact.count(.met), exclusiveReach: contact.count(.metOnce),
      brokerage: side.scored(by: .betweennessCentrality)[country],
      prestige: side.scored(by: .eigenvectorCentrality)[country])
  }

  /// For each group of the network the position after leaving it, where it is one of a set, and after
  /// joining it, where it is not. The answer does not depend on the number of threads.
  func afterEachChange(from groups: Set<Int>) -> [ForumPosition] {
    let count = members.count
    let found = Found(count: count)
    Threads.all.run(count) { group, _ in
      // One thread for each change, instead of many for each kernel.
      Threads.$limit.withValue(Threads(1)) {
        found.keep(self.position(in: groups.symmetricDifference([group])), at: group)
      }
    }
    return found.positions
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

/// Positions that several threads find.
private final class Found: Sendable {
  private let kept: Mutex<[ForumPosition?]>

  init(count: Int) { kept = Mutex(Array(repeating: nil, count: count)) }

  func keep(_ position: ForumPosition, at place: Int) { kept.withLock { $0[place] = position } }

  var positions: [ForumPosition] { kept.withLock { $0.compactMap { $0 } } }
}
