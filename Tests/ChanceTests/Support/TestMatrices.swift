import Measures
import Networks

/// A matrix from a digit for each cell.
func matrix(_ rows: [String]) throws -> BiadjacencyMatrix {
  var edges: [(row: UInt32, column: UInt32)] = []
  for (row, digits) in rows.enumerated() {
    for (column, digit) in digits.enumerated() where digit == "1" {
      edges.append((UInt32(row), UInt32(column)))
    }
  }
  return try BiadjacencyMatrix(
    rowCount: rows.count, columnCount: rows.first?.count ?? 0, edges: edges)
}

/// A random matrix of a shape and density that the seed decides: at most so many nodes a side.
func randomMatrix(seed: Int, most: Int = 9) throws -> BiadjacencyMatrix {
  var generator = SplitMix64(seed: UInt64(seed) &* 7_919)
  let rowCount = Int.random(in: 0...most, using: &generator)
  let columnCount = Int.random(in: 0...most, using: &generator)
  let density = Double.random(in: 0...1, using: &generator)
  return try matrix(
    (0..<rowCount).map { _ in
      String(
        (0..<columnCount).map { _ in
          Double.random(in: 0..<1, using: &generator) < density ? "1" : "0"
        })
    })
}

/// Whether two numbers are as good as equal.
func isClose(_ a: Double?, _ b: Double?, _ tolerance: Double = 1e-9) -> Bool {
  switch (a, b) {
  case (nil, nil): true
  case (let a?, let b?): abs(a - b) <= tolerance * max(1, abs(a), abs(b))
  default: false
  }
}

extension BiadjacencyMatrix {
  /// Whether a cell holds an edge, by looking.
  func has(_ row: Int, _ column: Int) -> Bool { rows.indices(of: row).contains(UInt32(column)) }

  /// How many columns two rows share, by looking.
  func shared(_ a: Int, _ b: Int) -> Int {
    (0..<columnCount).filter { has(a, $0) && has(b, $0) }.count
  }
}
