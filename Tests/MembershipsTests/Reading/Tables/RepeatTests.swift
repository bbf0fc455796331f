import Memberships
import Networks
import Testing

@Suite("An edge that occurs again")
struct RepeatTests {
  private let text = "country,group,weight\nA,X,2\nB,X,1\nA,X,3\n"

  @Test("is refused with the options that settle it")
  func refused() {
    #expect(refusal(text).hasPrefix("t.csv:4:1: found the edge \"A\" - \"X\" of line 2 again"))
    #expect(refusal(text).contains("--repeats once, or --repeats sum"))
  }

  @Test("counts once, or adds to the weight")
  func settled() throws {
    let once = try ReadTable(text) { $0.repeats = .once }
    #expect(once.edges == "A-X:2.0 B-X" && once.tells("1 row repeats an edge"))
    #expect(try ReadTable(text) { $0.repeats = .sum }.edges == "A-X:5.0 B-X")
    let counted = try ReadTable("c,g\nA,X\nA,X\nB,X\n") { $0.repeats = .sum }
    #expect(counted.edges == "A-X:2.0 B-X")
    let plain = try ReadTable("c,g\nA,X\nA,X\n") { $0.repeats = .once }
    #expect(plain.edges == "A-X" && !plain.graph.matrix.isWeighted)
  }
}
