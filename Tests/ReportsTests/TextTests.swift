import Tables
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct TextTests {
  @Test func alignsColumns() {
    let table = DataTable(
      columns: [.init("a", title: "Name"), .init("b", title: "N")],
      rows: [[.text("x"), .number(1234)], [.text("longer"), .missing]])
    #expect(
      table.text() == """
        Name        N
        ──────  ─────
        x       1,234
        longer      –

        """)
  }

  @Test func fitsAWidthByBreakingHeadingsAndCuttingNames() {
    let table = DataTable(
      columns: [
        .init("id", title: "Group"), .init("name", title: "Its name"),
        .init("n", title: "Gain of reach per 100 days"),
      ],
      rows: [
        [
          .text("an-identifier-of-30-characters"), .text("A name of words, which is long"),
          .number(1.5),
        ]
      ])
    #expect(
      table.text(width: 65) == """
                                                                  Gain of
                                                                    reach
                                                                  per 100
        Group                           Its name                     days
        ──────────────────────────────  ────────────────────────  ───────
        an-identifier-of-30-characters  A name of words, which …      1.5

        """)
    #expect(table.text(width: 200) == table.text())
  }

  @Test func saysHowManyRowsAreNotShown() {
    let table = DataTable(
      columns: [.init("a", title: "A")], rows: (1...5).map { [.number(Double($0))] })
    #expect(table.text(limit: 2).hasSuffix("2\n… and 3 more rows\n"))
    #expect(!table.text(limit: 5).contains("more rows"))
  }

  @Test func keepsOneLineForEachRow() {
    let table = DataTable(
      columns: [.init("a", title: "A")], rows: hostileLabels.map { [.text($0)] })
    let lines = table.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == hostileLabels.count + 3)
    #expect(lines.allSatisfy { $0.count < 100 })
    #expect(!table.text().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (3.0, "3"), (-2, "-2"), (0, "0"), (0.1, "0.1"), (1e-7, "1e-07"),
      (1.0 / 3, "0.3333333333333333"),
    ] as [(Double, String)])
  func shortest(_ number: Double, _ text: String) {
    #expect(shortestText(number) == text)
    #expect(Double(shortestText(number)) == number)
  }

  @Test func shortestReadsBackExactly() {
    var bits: UInt64 = 0x3FF0_0000_0000_0001
    for _ in 0..<2000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: bits)
      if number.isFinite { #expect(Double(shortestText(number)) == number) }
    }
  }

  @Test(
    arguments: [
      (0.0, "0"), (7, "7"), (1234, "1,234"), (1_234_567, "1,234,567"), (-1234.6, "-1,235"),
      (123.45, "123.5"), (12.345, "12.35"), (1.23456, "1.235"), (0.5, "0.5"), (51.4, "51.4"),
      (7.9001, "7.9"), (0.0999999, "0.1"),
      (0.00012, "1.2e-04"),
      (Double.infinity, "inf"),
    ] as [(Double, String)])
  func readable(_ number: Double, _ text: String) {
    #expect(readableText(number) == text)
  }
}
