import Networks

/// The columns of each row as a set of bits: quick to compare where rows are few and dense.
struct RowBitSets {
  private let rowCount: Int
  /// Blocks of 512 columns for each row.
  private let width: Int
  private let blocks: Scratch<SIMD8<UInt64>>

  /// The work of comparing all pairs, in units of one step along a wedge; more than any other way
  /// where the sets would not stay in a core's cache.
  static func work(_ matrix: BiadjacencyMatrix) -> Int {
    let (rowCount, width) = (matrix.rowCount, (matrix.columnCount + 511) / 512)
    guard rowCount * width <= 1 << 13 else { return .max }
    return rowCount * (rowCount - 1) / 2 * width * 4
  }

  init(_ matrix: MatrixBuffers) {
    rowCount = matrix.rowCount
    width = max(1, (matrix.columnCount + 511) / 512)
    blocks = Scratch(rowCount * width)
    let words = UnsafeMutableRawBufferPointer(blocks.elements).bindMemory(to: UInt64.self)
    for row in 0..<rowCount {
      let first = row * width * 8
      for place in Int(matrix.rowOffsets[row])..<Int(matrix.rowOffsets[row + 1]) {
        let column = Int(matrix.rowIndices[place])
        words[first + column >> 6] |= 1 << UInt64(column & 63)
      }
    }
  }

  /// How many columns two rows share.
  @inline(__always)
  func sharedCount(_ a: Int, _ b: Int) -> Int {
    let elements = blocks.elements
    var shared = 0
    for block in 0..<width {
      shared &+= setBitCount(elements[a &* width &+ block] & elements[b &* width &+ block])
    }
    return shared
  }

  /// The pairs of some rows with those above.
  func pairs(of rows: Range<Int>, atMost bound: Int) -> SharedNeighborPairs.Chunk {
    var offsets: [UInt32] = [0]
    // A pair is written before it is known whether it shares anything.
    let partners = [SharedNeighborPairs.Partner](unsafeUninitializedCapacity: bound + 1) {
      partners, pairCount in
      for row in rows {
        for other in (row + 1)..<max(row + 1, rowCount) {
          let shared = sharedCount(row, other)
          partners.initializeElement(
            at: pairCount,
            to: SharedNeighborPairs.Partner(
              row: UInt32(truncatingIfNeeded: other), count: UInt32(truncatingIfNeeded: shared)))
          pairCount &+= shared > 0 ? 1 : 0
        }
        offsets.append(UInt32(pairCount))
      }
    }
    return SharedNeighborPairs.Chunk(rows: rows, offsets: offsets, partners: partners)
  }
}
