import Networks

/// When two nodes of a side hold the same position.
public enum Equivalence: String, Sendable, Hashable, CaseIterable {
  /// They have the same neighbours (Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788).
  case structural

  /// They have as many neighbours of each class: the coarsest exact colouring, or equitable partition
  /// (Everett & Borgatti 1996, doi:10.1016/0378-8733(95)00286-3).
  case exact

  /// They have neighbours of the same classes, however many (White & Reitz 1983,
  /// doi:10.1016/0378-8733(83)90025-4). Unless classes are given to begin with, such as regions, this
  /// parts nodes with an edge from those without, and no more: every node of a side that has any
  /// neighbour has neighbours of that one class. UCINET's REGE on a two-mode network, read as a symmetric
  /// one, is 1 for all such nodes too.
  case regular
}

/// Which nodes are equivalent.
public struct EquivalenceClasses: Sendable, Equatable {
  /// The class of each row, numbered from 0 in the order in which they first occur.
  public let ofRows: [Int]

  /// The class of each column, with numbers of its own.
  public let ofColumns: [Int]

  /// How many classes rows have.
  public let rowClassCount: Int

  /// How many classes columns have.
  public let columnClassCount: Int
}

extension BiadjacencyMatrix {
  /// The coarsest classes of nodes that are equivalent.
  ///
  /// Classes are parted until all nodes of each see the same: for structural equivalence the same nodes,
  /// else the same classes of the other side. Rows and columns are never of one class. Weights are left
  /// out. A side without nodes has no class.
  ///
  /// - Parameters:
  ///   - equivalence: What makes two nodes equivalent.
  ///   - startOfRows: A class that each row has to begin with, such as a region; nodes of different ones are
  ///     never equivalent. All the same unless given.
  ///   - startOfColumns: The same of columns.
  ///
  /// Complexity: O(rounds × (nodes + edges) · log degree), with rounds at most nodes, and two as a rule.
  public func equivalenceClasses(
    _ equivalence: Equivalence, rows startOfRows: [Int]? = nil, columns startOfColumns: [Int]? = nil
  ) -> EquivalenceClasses {
    precondition(
      (startOfRows?.count ?? rowCount) == rowCount
        && (startOfColumns?.count ?? columnCount) == columnCount, "a node has one class")
    var ofRows = numbered(startOfRows ?? Array(repeating: 0, count: rowCount))
    var ofColumns = numbered(startOfColumns ?? Array(repeating: 0, count: columnCount))
    if equivalence == .structural {
      // Every node of the other side is a class by itself, as neighbours must be the very same.
      let rowClasses = parted(ofRows, rows, by: Array(0..<columnCount), counting: true)
      let columnClasses = parted(ofColumns, columns, by: Array(0..<rowCount), counting: true)
      return EquivalenceClasses(ofRows: rowClasses, ofColumns: columnClasses)
    }
    let isCounting = equivalence == .exact
    while true {
      let newRows = parted(ofRows, rows, by: ofColumns, counting: isCounting)
      let newColumns = parted(ofColumns, columns, by: newRows, counting: isCounting)
      // Classes are only ever parted, so that none is where they are as many.
      if newRows == ofRows, newColumns == ofColumns { break }
      (ofRows, ofColumns) = (newRows, newColumns)
    }
    return EquivalenceClasses(ofRows: ofRows, ofColumns: ofColumns)
  }
}

extension EquivalenceClasses {
  /// Counts classes that are numbered without gaps.
  init(ofRows: [Int], ofColumns: [Int]) {
    self.init(
      ofRows: ofRows, ofColumns: ofColumns, rowClassCount: (ofRows.max() ?? -1) + 1,
      columnClassCount: (ofColumns.max() ?? -1) + 1)
  }
}

/// What a node sees: its class, then those of its neighbours, ascending.
private struct Sight: Hashable {
  let classes: [Int]
}

/// Numbers classes from 0 in the order in which they first occur.
private func numbered<Key: Hashable>(_ keys: [Key]) -> [Int] {
  var numbers: [Key: Int] = [:]
  return keys.map { key in
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return number
  }
}

/// Parts the classes of a side by what each node sees.
private func parted(
  _ own: [Int], _ side: CompressedRows, by others: [Int], counting isCounting: Bool
) -> [Int] {
  numbered(
    own.indices.map { node in
      var seen = side.indices(of: node).map { others[Int($0)] }.sorted()
      if !isCounting {
        var kept: [Int] = []
        for one in seen where one != kept.last { kept.append(one) }
        seen = kept
      }
      return Sight(classes: [own[node]] + seen)
    })
}
