import Facts
import Networks
import Tables

/// Takes a table piece by piece, as bytes.
public typealias BytesTaker = (_ piece: [UInt8]) throws -> Void

extension DataTable {
  /// How many bytes are gathered before they are handed on.
  static let pieceLength = 1 << 20

  /// Writes the table as CSV, see ``csv``, piece by piece, so that a large one is never held.
  /// O(rows · columns).
  ///
  /// - Throws: What `take` throws.
  public func writeCSV(to take: BytesTaker) throws {
    if let writeOwnCSV { return try writeOwnCSV(take) }
    var text = Self.csvLine(columns.map { .text($0.id) })
    for row in rows {
      text += Self.csvLine(row)
      if text.utf8.count >= Self.pieceLength {
        try take(Array(text.utf8))
        text.removeAll(keepingCapacity: true)
      }
    }
    try take(Array(text.utf8))
  }

  /// One line of CSV.
  static func csvLine(_ row: [Cell]) -> String {
    var text = ""
    for (place, cell) in row.enumerated() {
      if place > 0 { text += "," }
      switch cell {
      case .missing: break
      case .number(let number): text += shortestText(number)
      case .text(let words): text += csvCell(words)
      case .list(let list): text += csvCell(list.joined(separator: "; "))
      }
    }
    return text + "\n"
  }
}

extension DataTable {
  /// A one-mode projection as an edge list: `a`, `b` and `weight`, `a` before `b`, sorted.
  public static func edges<Node>(
    of graph: Graph<Node>, by quantity: Quantity, unit: String
  ) -> DataTable {
    let columns = [
      Column("a", title: "A"), Column("b", title: "B"), Column(quantity, unit: unit, id: "weight"),
    ]
    let (nodes, upper) = (graph.nodes.labels, graph.upper)
    let rows = Rows(count: graph.edgeCount) { edge in
      let row = upper.row(ofEntry: edge)
      return [
        .text("\(nodes[row])"), .text("\(nodes[Int(upper.indices[edge])])"),
        .number(upper.weight(at: edge)),
      ]
    }
    var table = DataTable(columns: columns, rows: rows)
    table.writeOwnCSV = { take in
      // A label is escaped once, not once for each of its edges.
      let cells = nodes.map { Array(csvCell("\($0)").utf8) }
      let comma = UInt8(ascii: ",")
      var bytes = Array(csvLine(columns.map { .text($0.id) }).utf8)
      bytes.reserveCapacity(pieceLength + 4096)
      for row in nodes.indices {
        for edge in upper.range(of: row) {
          bytes += cells[row]
          bytes.append(comma)
          bytes += cells[Int(upper.indices[edge])]
          bytes.append(comma)
          append(upper.weight(at: edge), to: &bytes)
          bytes.append(UInt8(ascii: "\n"))
          if bytes.count >= pieceLength {
            try take(bytes)
            bytes.removeAll(keepingCapacity: true)
          }
        }
      }
      try take(bytes)
    }
    return table
  }

  /// A number in the shortest text that reads back exactly; counts, which most are, digit by digit.
  private static func append(_ number: Double, to bytes: inout [UInt8]) {
    guard number >= 0, number < 1e9, number == number.rounded(.down) else {
      bytes += shortestText(number).utf8
      return
    }
    var rest = Int(number)
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

extension CompressedRows {
  /// The row that an entry stands in. O(log rows).
  fileprivate func row(ofEntry entry: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if range(of: middle).upperBound > entry { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
