import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("A definition of one's own")
struct PeerGroupReadingTests {
  private func read(_ text: String) throws -> PeerGroup {
    try PeerGroup(Array(text.utf8), file: "my/own.csv", in: SmallDataset().atlas())
  }

  private func faults(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test("has countries by code or name, and may have other columns")
  func countries() throws {
    let group = try read("note,country\nfirst,bbb\nsecond,Alland\n")
    #expect(group.countries == ["AAA", "BBB"])
    #expect(group.id == "own" && group.status == "own")
  }

  @Test("tells every fault with its line and column")
  func faults() {
    #expect(faults("") == "my/own.csv:1: found an empty file; expected a header row")
    #expect(faults("country\n").contains("own.csv:2: found no row"))
    #expect(faults("land\nAAA\n").contains("own.csv:1: found no column \"country\""))
    let text = faults("note,country\nx,AAA\nx,BBX\nx,alland\nx,\nx\n")
    #expect(text.contains("own.csv:6: found 1 cell"))
    let rows = faults("note,country\nx,AAA\nx,BBX\nx,alland\nx,\n")
    #expect(
      rows.split(separator: "\n") == [
        "my/own.csv:3:3: found \"BBX\" as \"country\"; expected the code or name of a country of the "
          + "dataset (did you mean BBB?)",
        "my/own.csv:4:3: found \"alland\" as \"country\"; expected a country once; it stands in line 2 "
          + "too", "my/own.csv:5:3: found an empty cell as \"country\"; expected a value",
      ])
  }
}
