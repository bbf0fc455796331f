import Networks
import Testing

@Suite("Compressed rows")
struct CompressedRowsTests {
  @Test("refuse offsets that do not fit their indices")
  func invariants() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedRows(offsets: [0, 2], indices: [0], weights: nil)
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedRows(offsets: [1, 1], indices: [0], weights: nil)
    }
    await #expect(processExitsWith: .failure) {
      _ = CompressedRows(offsets: [0, 1], indices: [0], weights: [1, 2])
    }
  }

  @Test("weigh 1 without weights")
  func weights() {
    let rows = CompressedRows(offsets: [0, 0, 2], indices: [0, 4], weights: nil)
    #expect(rows.count == 2)
    #expect(rows.weight(at: 1) == 1)
    #expect(rows.range(of: 1) == 0..<2 && rows.range(of: 0).isEmpty)
  }
}
