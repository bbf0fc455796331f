import Networks

/// Nodes of one side that no model of degrees tells apart: of equal degree, and eligible for the same
/// cells. Degrees repeat, so that there are far fewer classes than nodes.
struct NodeClasses: Sendable {
  /// The class of each node.
  let ofNode: [Int]

  /// The nodes of each class, ascending.
  let members: [[UInt32]]

  /// The degree of each class.
  let degrees: [Int]

  /// The number of classes.
  var count: Int { degrees.count }

  /// The classes of the rows, in the order in which they first occur. O(rows), with eligible cells
  /// O(cells / 64).
  init(ofRows rows: CompressedRows, within eligible: EligibleCells?) {
    struct Key: Hashable {
      let degree: Int
      let pattern: [UInt64]
    }
    var places: [Key: Int] = [:]
    var ofNode: [Int] = []
    var members: [[UInt32]] = []
    var degrees: [Int] = []
    for row in 0..<rows.count {
      let degree = rows.degree(of: row)
      let key = Key(degree: degree, pattern: eligible.map { Array($0.pattern(ofRow: row)) } ?? [])
      let place = places[key, default: members.count]
      if place == members.count {
        places[key] = place
        members.append([])
        degrees.append(degree)
      }
      members[place].append(UInt32(row))
      ofNode.append(place)
    }
    self.ofNode = ofNode
    self.members = members
    self.degrees = degrees
  }
}
