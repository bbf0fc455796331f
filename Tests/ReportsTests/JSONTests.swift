import Foundation
import Networks
import Tables
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct JSONTests {
  private func parsed(_ value: JSONValue) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(value.text.utf8), options: .fragmentsAllowed)
  }

  @Test func readsBackEveryLabel() throws {
    let labels = try parsed(.array(hostileLabels.map { .string($0) })) as? [String]
    #expect(labels == hostileLabels)
  }

  @Test func readsBackEveryKey() throws {
    let value = JSONValue.object(hostileLabels.map { (key: $0, value: .string($0)) })
    let object = try parsed(value) as? [String: String]
    #expect(object?.count == Set(hostileLabels).count)
    #expect(object?.allSatisfy { $0.key == $0.value } == true)
  }

  @Test func canStandInAScriptElement() {
    let text = JSONValue.array(hostileLabels.map { .string($0) }).text
    #expect(!text.contains("<"))
    #expect(!text.unicodeScalars.contains("\u{2028}"))
  }

  @Test func readsBackNumbersExactly() throws {
    let numbers = [0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 123_456_789, -0.25, 0, 1e22]
    #expect(try parsed(.array(numbers.map { .number($0) })) as? [Double] == numbers)
  }

  @Test func writesNullForWhatIsNoNumber() {
    #expect(
      JSONValue.array([.number(.nan), .number(.infinity), .null]).text == "[null, null, null]")
  }

  @Test func keepsOrderAndIndents() {
    let value = JSONValue.object([
      ("b", .array([.number(1), .bool(true)])), ("a", .object([])),
      ("c", .array([.object([("d", .null)])])),
    ])
    #expect(
      value.text == """
        {
          "b": [1, true],
          "a": {},
          "c": [
            {
              "d": null
            }
          ]
        }
        """)
  }

  @Test func writesATablesRowsAsObjects() throws {
    let table = DataTable(
      columns: [.init("a", title: "A"), .init("b", title: "B")],
      rows: [[.text("x"), .missing], [.list(["y"]), .number(2.5)]])
    let rows = try parsed(table.json) as? [[String: Any]]
    #expect(rows?.count == 2)
    #expect(rows?[0]["a"] as? String == "x")
    #expect(rows?[0]["b"] is NSNull)
    #expect(rows?[1]["a"] as? [String] == ["y"])
    #expect(rows?[1]["b"] as? Double == 2.5)
  }

  @Test func tellsWhatANumberIs() throws {
    let quantity = Quantity(
      id: "q", name: "Q", unit: .share, range: .nonNegative, definition: "D.",
      undefined: "never mind",
      source: Citation(authors: "A", year: 1, title: "T", container: "C", doi: "10.1/x"))
    let object = try parsed(quantity.json(unit: "groups")) as? [String: Any]
    #expect(object?["unit"] as? String == "groups")
    #expect((object?["range"] as? [Any])?.count == 2)
    #expect((object?["source"] as? [String: Any])?["doi"] as? String == "10.1/x")
  }
}
