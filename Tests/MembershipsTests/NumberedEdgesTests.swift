import Foundation
import Memberships
import Networks
import Testing

@Suite("A table of numbered edges")
struct NumberedEdgesTests {
  @Test("may end without a line feed, and have lines that end with CRLF")
  func forms() throws {
    let small = try BiadjacencyMatrix(rowCount: 4, columnCount: 13, edges: [(3, 0), (0, 12)])
    for text in ["3,0\n0,12\n", "3,0\n0,12", "3,0\r\n0,12\r\n", "3,00\n000000000,12\n"] {
      #expect(try read(text) == small)
    }
    #expect(try read("").edgeCount == 0)
  }

  @Test("is read in parts, and each line once", arguments: [1, 2, 3])
  func large(threads: Int) throws {
    var state: UInt64 = 1
    var seen = Set<UInt64>()
    var edges: [(row: UInt32, column: UInt32)] = []
    while edges.count < 300_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (row, column) = (UInt32(state >> 44), UInt32(truncatingIfNeeded: state >> 20) & 0x3FFF)
      if seen.insert(UInt64(row) << 32 | UInt64(column)).inserted { edges.append((row, column)) }
    }
    let expected = try BiadjacencyMatrix(
      rowCount: Int(edges.map(\.row).max() ?? 0) + 1,
      columnCount: Int(edges.map(\.column).max() ?? 0) + 1, edges: edges)
    let text = edges.map { "\($0.row),\($0.column)\n" }.joined()
    #expect(try read(text, threads: Threads(threads)) == expected)
  }

  @Test(
    "that has a line of another form is refused with its number",
    arguments: [
      ("1,2\nx\n", 2), ("1,2\n\n", 2), ("1;2\n", 1), ("0,1\n1,2,3\n", 2), ("1,\n", 1), (",1\n", 1),
      ("1,4294967295\n", 1), ("1,99999999999999999999\n", 1), ("-1,2\n", 1), ("1, 2\n", 1),
      ("0,0\n1", 2), (String(repeating: "7", count: 300_000), 1),
    ])
  func otherForms(text: String, line: Int) {
    do {
      _ = try read(text)
      Issue.record("nothing was thrown")
    } catch ReadingError.faults(let faults, _) {
      #expect(faults.map(\.line) == [line])
    } catch {
      Issue.record(error)
    }
  }

  @Test("that repeats an edge is refused")
  func repetition() {
    #expect(throws: ReadingError.self) { try read("1,2\n0,0\n1,2\n") }
  }

  @Test("that is not there is refused")
  func missing() {
    #expect(throws: ReadingError.self) {
      try BiadjacencyMatrix(numberedEdgesOf: URL(fileURLWithPath: "/nowhere/at all.csv"))
    }
  }

  private func read(_ text: String, threads: Threads = .all) throws -> BiadjacencyMatrix {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "edges-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try BiadjacencyMatrix(numberedEdgesOf: file, threads: threads)
  }
}
