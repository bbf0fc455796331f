import Memberships
import Networks
import Testing

@testable import Interchange

/// What damaged files have shown, each kept as a test: `script/fuzz` found them.
@Suite("Findings of fuzzing")
struct FuzzFindingsTests {
  @Test("a line of many cells is walked through once, and its last place is told")
  func manyCells() throws {
    // Each cell's place was counted from the line's start: a minute for what takes no time.
    let count = 10_000
    let heads = (0..<count).map { "g\(10_000 + $0)" }.joined(separator: ",")
    let zeros = String(repeating: "0,", count: count - 1)
    let text = "country,\(heads)\né,\(zeros)a\"b\n"
    var form = TableForm()
    form.shape = .matrix
    do throws(ReadingError) {
      _ = try EdgeList(Array(text.utf8), form: form, file: "wide.csv")
      Issue.record("the last cell is not refused")
    } catch {
      guard case .faults(let faults, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(faults.first?.line == 2)
      #expect(faults.first?.column == 2 + 2 * (count - 1) + 2)
    }
  }

  @Test("of many edges that occur again only those are looked up that are told")
  func manyRepeats() {
    // Each took a walk through the file.
    let text = "% bip unweighted\n" + String(repeating: "A X\n", count: 40_000)
    let error = #expect(throws: ReadingError.self) { try read(text, .konect) }
    guard case .faults(let faults, let more) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(faults.count == ReadingError.faultLimit && more > 0)
    #expect(faults.first?.line == 3)
  }

  @Test("an empty label is refused in a list with spaces, as in other formats")
  func emptyLabel() {
    // It was read, and written as a line that can't be read.
    let error = #expect(throws: ReadingError.self) { try read("A X\n2 \"\"\n", .konect) }
    #expect(error?.description == "file:2:3: found an empty label; expected a node's label")
  }

  @Test("a long text of marks is escaped in one walk")
  func longMarks() throws {
    // Each mark copied the text up to it.
    let marks = String(repeating: "\"", count: 200_000)
    #expect(xmlText(marks) == String(repeating: "&quot;", count: 200_000))
    #expect(xmlText("a\t\u{1}\u{301}<&>") == "a&#9;\u{FFFD}\u{301}&lt;&amp;&gt;")
  }
}
