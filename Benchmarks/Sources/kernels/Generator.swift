import Foundation
import Measures

/// Writes a random network whose nodes' expected degrees follow a power law on either side, after
/// Chung & Lu (2002), doi:10.1007/PL00012580: the ends of an edge are drawn in proportion to
/// `(i + 1 + offset)^(-1 / (α - 1))`, where `i` is the node's place in a random order.
struct Generator {
  let rowCount: Int
  let columnCount: Int
  let edgeCount: Int
  let exponent: Double
  let offset: Double
  var random: SplitMix64

  /// Different edges, in random order.
  mutating func edges() -> [UInt64] {
    let (rows, columns) = (Ends(rowCount, self, &random), Ends(columnCount, self, &random))
    // Edges that were drawn already are drawn again; sorting finds them.
    var edges: [UInt64] = []
    while edges.count < edgeCount {
      for _ in 0..<((edgeCount - edges.count) * 5 / 4 + 100) {
        edges.append(UInt64(rows.draw(&random)) << 32 | UInt64(columns.draw(&random)))
      }
      edges.sort()
      var kept = 0
      for edge in edges where kept == 0 || edges[kept - 1] != edge {
        edges[kept] = edge
        kept += 1
      }
      edges.removeLast(edges.count - kept)
    }
    edges.shuffle(using: &random)
    edges.removeLast(edges.count - edgeCount)
    return edges
  }

  /// Writes `NAME.bin` (see ``EdgeFile``) and `NAME.csv`, a line `row,column` for each edge.
  mutating func write(to name: String) throws {
    guard edgeCount * 2 <= rowCount * columnCount else {
      throw Failure("at most half of the possible edges can be drawn")
    }
    let edges = edges()
    var numbers = [EdgeFile.magic, UInt32(rowCount), UInt32(columnCount), UInt32(edgeCount)]
    var text: [UInt8] = []
    for edge in edges {
      let (row, column) = (UInt32(edge >> 32), UInt32(truncatingIfNeeded: edge))
      numbers.append(row.littleEndian)
      numbers.append(column.littleEndian)
      text.append(contentsOf: "\(row),\(column)\n".utf8)
    }
    try numbers.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: name + ".bin")) }
    try Data(text).write(to: URL(fileURLWithPath: name + ".csv"))
  }

  /// The nodes of one side, to draw from.
  private struct Ends {
    let order: [UInt32]
    let cumulative: [Double]

    init(_ count: Int, _ generator: Generator, _ random: inout SplitMix64) {
      order = (0..<UInt32(count)).shuffled(using: &random)
      var sum = 0.0
      cumulative = (0..<count).map { place in
        sum += pow(Double(place + 1) + generator.offset, -1 / (generator.exponent - 1))
        return sum
      }
    }

    func draw(_ random: inout SplitMix64) -> UInt32 {
      let wanted = Double.random(in: 0..<cumulative[cumulative.count - 1], using: &random)
      var (low, high) = (0, cumulative.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if cumulative[middle] <= wanted { low = middle + 1 } else { high = middle }
      }
      return order[low]
    }
  }
}
