/// A matrix's structure as plain buffers, for the inner loops of kernels.
///
/// Safe because a matrix is checked when it is built: offsets never fall and end with the number of
/// edges, and indices are below the number of columns (or rows). Debug builds check every access.
package struct MatrixBuffers {
  package let rowOffsets: UnsafeBufferPointer<UInt32>
  package let rowIndices: UnsafeBufferPointer<UInt32>
  package let columnOffsets: UnsafeBufferPointer<UInt32>
  package let columnIndices: UnsafeBufferPointer<UInt32>

  package var rowCount: Int { rowOffsets.count - 1 }
  package var columnCount: Int { columnOffsets.count - 1 }
  package var edgeCount: Int { rowIndices.count }

  package init(
    rowOffsets: UnsafeBufferPointer<UInt32>, rowIndices: UnsafeBufferPointer<UInt32>,
    columnOffsets: UnsafeBufferPointer<UInt32>, columnIndices: UnsafeBufferPointer<UInt32>
  ) {
    self.rowOffsets = rowOffsets
    self.rowIndices = rowIndices
    self.columnOffsets = columnOffsets
    self.columnIndices = columnIndices
  }

  /// The same network seen from the other side.
  package var transposed: MatrixBuffers {
    MatrixBuffers(
      rowOffsets: columnOffsets, rowIndices: columnIndices, columnOffsets: rowOffsets,
      columnIndices: rowIndices)
  }
}

extension BiadjacencyMatrix {
  /// Lends the structure as plain buffers.
  package func withBuffers<Result>(_ body: (MatrixBuffers) -> Result) -> Result {
    rows.offsets.withUnsafeBufferPointer { rowOffsets in
      rows.indices.withUnsafeBufferPointer { rowIndices in
        columns.offsets.withUnsafeBufferPointer { columnOffsets in
          columns.indices.withUnsafeBufferPointer { columnIndices in
            body(
              MatrixBuffers(
                rowOffsets: rowOffsets, rowIndices: rowIndices, columnOffsets: columnOffsets,
                columnIndices: columnIndices))
          }
        }
      }
    }
  }
}
