import Foundation
import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// A text that is told by its piece: a long one would fill the log.
struct Repeated: CustomTestStringConvertible, Sendable {
  let piece: String
  let count: Int
  var testDescription: String { "\(piece.debugDescription) x \(count)" }

  init(_ piece: String, _ count: Int = 1) {
    self.piece = piece
    self.count = count
  }
}

@Suite("The files in JSON")
struct JSONTests {
  @Test(
    "of the package, faulty",
    arguments: [
      ("[]", "datapackage.json: found another kind of value at the top level; expected an object"),
      ("{}", "datapackage.json: found no \"name\" in the top level; expected one"),
      ("{\"name\": 1}", "datapackage.json: found another kind of value at name; expected a text"),
      ("{\"name\": null}", "datapackage.json: found null at name; expected a text"),
      (
        "{\"name\": \"n\", \"licenses\": {}}",
        "datapackage.json: found another kind of value at licenses; expected a list"
      ),
      (
        "{\"name\": \"n\", \"asOf\": \"today\"}",
        "datapackage.json: found \"today\" as \"asOf\"; expected a date such as 2026-03-31"
      ),
    ])
  func package(text: String, expected: String) {
    #expect(SmallDataset("datapackage.json", text).faults == [expected])
  }

  @Test(
    "that is not JSON is told with the place where it stops being so",
    arguments: [
      ("", "1:1"), (" ", "1:2"), ("{", "1:2"), ("{\"name\": \"n\",\n,}", "2:1"),
      ("{\n  \"name\": \"n\",\n  \"é\": nil\n}", "3:9"), ("name: n", "1:2"),
      ("{\"name\": \"n\"} x", "1:15"), ("{'name': 'n'}", "1:2"),
    ])
  func notJSON(text: String, place: String) {
    // An "n" may still become "null"; the letter after it does not.
    #expect(
      SmallDataset("datapackage.json", text).faults
        == ["datapackage.json:\(place): found text that is not JSON; expected a JSON object"])
  }

  @Test("is in UTF-8 alone")
  func encoding() {
    let text = SmallDataset().files["datapackage.json"] ?? ""
    var files = SmallDataset().datasetFiles.contents
    files["datapackage.json"] = Array(text.data(using: .utf16LittleEndian) ?? Data())
    #expect(
      MembershipAtlas.reading(DatasetFiles(origin: "small", contents: files)).faults.map(
        \.description)
        == ["datapackage.json: found JSON in another encoding; expected UTF-8"])
  }

  @Test("has keys with places, the same key in two objects of a list being two")
  func keys() {
    let text = "{\"a\": [{\"b\": \"}\\\"\"}, {\"b\": 1,\n \"b\": {\"c\": []}}], \"é\": 1, \"a\": 2}"
    let keys = JSONKeys(of: Array(text.utf8)).all
    #expect(
      keys.map { "\($0.path.joined(separator: ".")) \($0.line):\($0.column)" } == [
        "a 1:2", "a.b 1:9", "a.b 1:23", "a.b 2:2", "a.b.c 2:8", "é 2:20", "a 2:28",
      ])
    #expect(keys.map(\.isRepeated) == [false, false, false, true, false, false, true])
  }

  @Test(
    "that is not JSON is told in one line, whatever it is",
    arguments: [
      Repeated("\u{0}"), Repeated("nul"), Repeated("{\"name\": \"\\u12\"}"),
      Repeated("[", 100_000), Repeated("{\"a\":", 100_000), Repeated("\u{FEFF}{"),
      Repeated("{\"name\": \"n\nm\"}"),
    ])
  func neverJSON(text: Repeated) {
    let faults = SmallDataset(
      "datapackage.json", String(repeating: text.piece, count: text.count)
    ).faults
    #expect(faults.count == 1)
    let fault = faults.first ?? ""
    #expect(fault.hasPrefix("datapackage.json:"))
    #expect(fault.hasSuffix(": found text that is not JSON; expected a JSON object"))
  }

  @Test("that is not UTF-8 is refused")
  func notUTF8() {
    let bytes = Array("{\"name\": \"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: ReadingError.self) {
      _ = try decodedJSON([String: String].self, bytes, file: "x.json")
    }
  }

  @Test("of the package say what the dataset is")
  func description() throws {
    let description = try SmallDataset().atlas().description
    #expect(description.name == "small" && description.title == "A small dataset")
    #expect(description.version == "1.0" && description.license == "CC0-1.0")
    #expect(description.asOf == "2024-06-30")
    let bare = try SmallDataset("datapackage.json", "{\"name\": \"bare\"}").atlas().description
    #expect(bare.title == "bare" && bare.version == "unversioned")
    #expect(bare.asOf == nil && bare.license == nil)
    // A date that is not precise covers its last day.
    let month = SmallDataset("datapackage.json", "{\"name\": \"b\", \"asOf\": \"2024-02\"}")
    #expect(try month.atlas().description.asOf == "2024-02-29")
  }
}
