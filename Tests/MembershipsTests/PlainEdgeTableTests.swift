import Foundation
import Memberships
import Networks
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("The quick reader of edge lists")
struct PlainEdgeTableTests {
  @Test(
    "gives what the careful one gives",
    arguments: [
      "a,b\nx,1\ny,2\nx,2\n", "\u{FEFF}a,b\r\nx,1\r\n\r\n\ny,2", "a,b,weight\nx,1,2.5\ny,1,1e3\n",
      "a,b,note,weight\nx,1,,3\ny,1,hello there,4\n", "a,b\né,1\ne\u{301},2\nz\u{301},1\nzz,ü\n",
      "a,b\nx,x\n", "a,b\n", "a,b", "a,b\n 1,2 \n1,2\n", "weight,b\n1,2\n",
      "\"a\",b\n\"x\",\"1, 2\"\ny,\"1, 2\"\n", "a,b,weight\n\"x\",1,\"2.5\"\n",
    ])
  func agrees(text: String) throws {
    let bytes = Array(text.utf8)
    let quick = try #require(PlainEdgeTable.read(bytes)?.graph)
    let careful = try EdgeList(carefully: bytes, file: "edges.csv")
    let list = try EdgeList(bytes, file: "edges.csv")
    for graph in [quick, list.graph] {
      #expect(graph.matrix == careful.graph.matrix)
      #expect(graph.leftNodes == careful.graph.leftNodes)
      #expect(graph.rightNodes == careful.graph.rightNodes)
    }
    #expect(list.remarks == careful.remarks)
    try withFile(text) { file in
      let read = try #require(PlainEdgeTable.read(contentsOf: file, sizeLimit: 1_000)?.graph)
      #expect(read.matrix == careful.graph.matrix && read.leftNodes == careful.graph.leftNodes)
    }
  }

  @Test(
    "leaves to the careful one what is not plain",
    arguments: [
      "", "\n", "a\nx\n", "a,a\nx,1\n", "a,\nx,1\n", "a,b\nx\n", "a,b\nx,1,2\n", "a,b\n,1\n",
      "a,b\nx,\n", "a,b\n\"x,1\n", "a,b\n\"x\"y,1\n", "a,b\nx\"y,1\n", "a,b\n\"x\"\"y\",1\n",
      "a,b\nx,1\nx,1\n", "a,b,weight\nx,1,0\n", "a,b,weight\nx,1,\n",
      "a,b,c\nx,1,é\n", "a,b\nx,1\r", "a,b\né,1\ne\u{301},1\n",
      "a,b\nx\u{9B}2J,1\n", "a,b\u{85}\nx,1\n",
    ])
  func leaves(text: String) throws {
    #expect(PlainEdgeTable.read(Array(text.utf8)) == nil)
    try withFile(text) { #expect(PlainEdgeTable.read(contentsOf: $0, sizeLimit: 1_000) == nil) }
  }

  @Test("leaves bytes that are not UTF-8, and files that are too large")
  func otherBytes() throws {
    #expect(PlainEdgeTable.read([0x61, 0x2C, 0x62, 0x0A, 0xFF, 0x2C, 0x31, 0x0A]) == nil)
    try withFile("a,b\nx,1\n") { #expect(PlainEdgeTable.read(contentsOf: $0, sizeLimit: 7) == nil) }
  }

  @Test("joins lines that a block cuts")
  func blocks() throws {
    var text = "left,right\n"
    for edge in 0..<200_000 { text += "node \(edge % 4_001),\(edge)\n" }
    try withFile(text) { file in
      let list = try EdgeList(contentsOf: file)
      #expect(list.graph.matrix.edgeCount == 200_000)
      #expect(list.graph.leftNodes.count == 4_001 && list.graph.rightNodes.count == 200_000)
      #expect(list.graph.right.neighbors(of: "123456") == ["node \(123_456 % 4_001)"])
    }
  }

  private func withFile(_ text: String, _ body: (URL) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "edges-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file)
  }
}
