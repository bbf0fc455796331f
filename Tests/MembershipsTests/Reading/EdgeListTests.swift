import Memberships
import Networks
import Testing

@Suite("A list of edges")
struct EdgeListTests {
  private func list(_ text: String) throws -> EdgeList {
    try EdgeList(Array(text.utf8), file: "e.csv")
  }

  private func faults(_ text: String) -> [String] {
    do throws(ReadingError) {
      _ = try EdgeList(Array(text.utf8), file: "e.csv")
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  @Test("is a network of its first two columns")
  func edges() throws {
    let list = try list("actor,film\nb,x\na,x\na,y\n")
    #expect(list.graph.leftNodes.labels == ["a", "b"])
    #expect(list.graph.rightNodes.labels == ["x", "y"])
    #expect(list.graph.matrix.edgeCount == 3 && !list.graph.matrix.isWeighted)
    #expect(list.remarks.isEmpty)
  }

  @Test("may have weights, and columns that are not used")
  func weights() throws {
    let list = try list("a,b,year,weight,note\nx,1,1990,2.5,n\ny,1,1991,1e-3,m\n")
    #expect(list.graph.matrix.rows.weights == [2.5, 0.001])
    #expect(list.remarks == ["e.csv: not used: \"year\", \"note\""])
  }

  @Test("has weights only in a third or later column of that name")
  func weightColumn() throws {
    let list = try list("weight,b\n1,2\n")
    #expect(!list.graph.matrix.isWeighted && list.graph.leftNodes.labels == ["1"])
    #expect(try !self.list("a,b,Weight\n1,2,3\n").graph.matrix.isWeighted)
  }

  @Test("says which labels stand on both sides")
  func labelsOnBothSides() throws {
    let one = try list("a,b\nx,y\ny,z\n")
    #expect(
      one.remarks == [
        "e.csv: 1 label stands on both sides (\"y\") and names two different nodes each; is the "
          + "table really two-mode?"
      ])
    let many = try list("a,b\n1,2\n2,3\n3,4\n4,5\n5,1\n")
    #expect(
      many.remarks == [
        "e.csv: 5 labels stand on both sides (\"1\", \"2\", \"3\", …) and name two different nodes "
          + "each; is the table really two-mode?"
      ])
  }

  @Test("may have no edge")
  func empty() throws {
    #expect(try list("a,b\n").graph.matrix.edgeCount == 0)
    #expect(try list("a,b,weight\n").graph.matrix.edgeCount == 0)
  }

  @Test("keeps labels as they are")
  func labels() throws {
    let long = String(repeating: "x", count: 10_000)
    let list = try list("a,b\n\" \"\"q\"\" \",<b>\n=1+1,\\N\n🎉,\(long)\n")
    #expect(list.graph.leftNodes.labels == [" \"q\" ", "=1+1", "🎉"])
    #expect(list.graph.rightNodes.labels == ["<b>", "\\N", long])
  }

  @Test(
    "is refused with the place of each fault",
    arguments: [
      ("", ["e.csv:1: found an empty file; expected a header row"]),
      (
        "a\nx\n",
        [
          "e.csv:1: found one column; expected two, with a comma between: the left and the right "
            + "node of each edge"
        ]
      ),
      (
        "a,b\nx,\n,y\n",
        [
          "e.csv:2:3: found an empty cell; expected a node's label",
          "e.csv:3:1: found an empty cell; expected a node's label",
        ]
      ),
      (
        "a,b\nx,y\nz,y\nx,y\nx,y\n",
        [
          "e.csv:4:1: found the edge \"x\" - \"y\" of line 2 again; expected each edge once; give a "
            + "number of times as a column \"weight\"; or --repeats once, or --repeats sum",
          "e.csv:5:1: found the edge \"x\" - \"y\" of line 2 again; expected each edge once; give a "
            + "number of times as a column \"weight\"; or --repeats once, or --repeats sum",
        ]
      ),
      ("a,b\nx,y,z\n", ["e.csv:2: found 3 cells; expected 2, as in the header"]),
    ] as [(String, [String])])
  func faulty(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test(
    "is refused for a weight that is not a number above 0",
    arguments: ["", "-1", "nan", "1e-999", "one"])
  func badWeights(weight: String) {
    #expect(
      faults("a,b,weight\nx,y,1\nx,z,\"\(weight)\"\n") == [
        "e.csv:3:5: found \"\(weight)\" as \"weight\"; expected a number above 0"
      ])
  }

  @Test(
    "is refused for a weight whose products are beyond a number",
    arguments: ["1e61", "1e-61", "inf"])
  func extremeWeights(weight: String) {
    #expect(
      faults("a,b,weight\nx,y,1e60\nx,z,\(weight)\n") == [
        "e.csv:3:5: found \"\(weight)\" as \"weight\"; expected a number above 0, from 1e-60 to 1e60"
      ])
  }

  @Test(
    "is refused for a weight with the option that may be meant",
    arguments: [
      ("0", "--status COLUMN where 0 says that there is no edge"),
      ("1,5", "--decimal comma where a comma stands before decimals"),
    ])
  func doubtfulWeights(weight: String, option: String) {
    #expect(
      faults("a,b,weight\nx,y,1\nx,z,\"\(weight)\"\n") == [
        "e.csv:3:5: found \"\(weight)\" as \"weight\"; expected a number above 0 (\(option))"
      ])
  }

  @Test("says that a header row may be missing")
  func missingHeader() throws {
    #expect(
      try list("x,b\nx,y\n").remarks == [
        "e.csv: the first row, \"x\" and \"b\", is taken for headings, but stands for a node further "
          + "down as well; is a header row missing? (--header no)"
      ])
    #expect(try list("p,x\nq,y\n").remarks.isEmpty)
  }

  @Test("has no headings where the first row is an edge as the others are")
  func noHeader() throws {
    for (text, count) in [("1,x\n1,y\n2,x\n", 3), ("p,x\np,y\nq,x\n", 3), ("1,5\n2,6\n", 2)] {
      let list = try list(text)
      #expect(list.graph.edgeCount == count)
      #expect(
        list.remarks.first?.hasSuffix("is read as data (--header yes if it holds headings)") == true
      )
    }
  }

  @Test("says that weights are not read from a column that is not called so")
  func otherWeights() throws {
    for heading in ["Weight", "weights", " WEIGHT"] {
      #expect(
        try list("a,b,\(heading)\n1,x,3\n").remarks == [
          "e.csv: not used: \"\(heading)\"; weights are read from a column \"weight\", or --weight COLUMN"
        ])
    }
    #expect(
      try list("a,b,Weight,weight\n1,x,3,4\n").remarks == ["e.csv: not used: \"Weight\""])
    #expect(
      try list("weight,a,b\n1,x,3\n").remarks == [
        "e.csv: not used: \"b\"; the first two columns are nodes, also \"weight\""
      ])
  }
}
