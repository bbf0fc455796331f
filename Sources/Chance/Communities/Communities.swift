import Networks

/// Communities of a two-mode network: every node, of either side, belongs to one.
public struct Communities: Sendable, Equatable {
  /// The community of each row, numbered from 0 in the order in which they first occur, rows before
  /// columns.
  public let ofRows: [Int]

  /// The community of each column, by the same numbers.
  public let ofColumns: [Int]

  /// How many there are.
  public let count: Int

  /// Their modularity, as ``BiadjacencyMatrix/modularity(ofRows:ofColumns:resolution:)`` defines it;
  /// `nil` in a network without edges.
  public let modularity: Double?

  /// The resolution that they were made at.
  public let resolution: Double

  /// Where the measure comes from.
  public static var source: Citation { .barber }

  /// Numbers communities anew, and works out their modularity. O(nodes + edges).
  init(of matrix: BiadjacencyMatrix, numbered old: [UInt32], resolution: Double) {
    var number = [Int](repeating: -1, count: old.count)
    var used = 0
    let numbers = old.map { old in
      if number[Int(old)] < 0 {
        number[Int(old)] = used
        used += 1
      }
      return number[Int(old)]
    }
    ofRows = Array(numbers[..<matrix.rowCount])
    ofColumns = Array(numbers[matrix.rowCount...])
    count = used
    self.resolution = resolution
    modularity = matrix.modularity(ofRows: ofRows, ofColumns: ofColumns, resolution: resolution)
  }

  /// The nodes of each community: rows and columns, ascending. O(nodes).
  public var members: [(rows: [Int], columns: [Int])] {
    var members = [(rows: [Int], columns: [Int])](repeating: ([], []), count: count)
    for (row, community) in ofRows.enumerated() { members[community].rows.append(row) }
    for (column, community) in ofColumns.enumerated() { members[community].columns.append(column) }
    return members
  }
}
