import Networks

/// Rows and columns every one of which is tied to every other.
public struct Biclique: Sendable, Equatable {
  /// The rows, ascending.
  public let rows: ArraySlice<UInt32>

  /// The columns, ascending.
  public let columns: ArraySlice<UInt32>

  /// How many edges it has: rows × columns.
  public var area: Int { rows.count * columns.count }

  /// Compares nodes, wherever they are stored.
  public static func == (one: Biclique, other: Biclique) -> Bool {
    one.rows.elementsEqual(other.rows) && one.columns.elementsEqual(other.columns)
  }
}

/// Many bicliques, stored one after the other.
public struct Bicliques: Sendable, Equatable, RandomAccessCollection {
  private var rowOffsets: [Int] = [0]
  private var columnOffsets: [Int] = [0]
  private var rows: [UInt32] = []
  private var columns: [UInt32] = []

  /// The first place: 0.
  public var startIndex: Int { 0 }

  /// How many there are.
  public var endIndex: Int { rowOffsets.count - 1 }

  /// The biclique at a place. O(1).
  public subscript(position: Int) -> Biclique {
    Biclique(
      rows: rows[rowOffsets[position]..<rowOffsets[position + 1]],
      columns: columns[columnOffsets[position]..<columnOffsets[position + 1]])
  }

  /// None.
  init() {}

  /// Adds one, of nodes in ascending order.
  mutating func append(rows: some Sequence<UInt32>, columns: some Sequence<UInt32>) {
    self.rows.append(contentsOf: rows)
    self.columns.append(contentsOf: columns)
    rowOffsets.append(self.rows.count)
    columnOffsets.append(self.columns.count)
  }

  /// Adds others.
  mutating func append(contentsOf others: Bicliques) {
    let (rowStart, columnStart) = (rows.count, columns.count)
    rows.append(contentsOf: others.rows)
    columns.append(contentsOf: others.columns)
    rowOffsets.append(contentsOf: others.rowOffsets.dropFirst().map { $0 + rowStart })
    columnOffsets.append(contentsOf: others.columnOffsets.dropFirst().map { $0 + columnStart })
  }

  /// The same bicliques seen from the other side. O(nodes of all).
  var transposed: Bicliques {
    var other = Bicliques()
    other.rowOffsets = columnOffsets
    other.columnOffsets = rowOffsets
    other.rows = columns
    other.columns = rows
    return other
  }

  /// The same bicliques in another order.
  func reordered(_ order: [Int]) -> Bicliques {
    var other = Bicliques()
    for place in order { other.append(rows: self[place].rows, columns: self[place].columns) }
    return other
  }
}

/// Why bicliques cannot be listed.
public enum BicliqueError: Error, Equatable, Sendable {
  /// There are more than the limit.
  case moreThan(limit: Int)
}

extension BicliqueError: CustomStringConvertible {
  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .moreThan(let limit):
      "there are more than \(limit) maximal bicliques: ask for a greater minimum size"
    }
  }
}
