import Foundation
import Testing

/// What the README says of the data is what the committed sample says.
@Suite struct ReadmeNumbersTests {
  @Test func theTableOfLoadIsTheSamples() throws {
    let load = try rows(of: "load")
    let readme = try text("README.md").split(separator: "\n")
    let start = try #require(readme.firstIndex { $0.hasPrefix("| node | name |") })
    let columns = cells(readme[start])
    let shown = readme[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
    #expect(shown.count == 6)
    for (line, row) in zip(shown, load) {
      for (column, cell) in zip(columns, line) {
        let value = try #require(row[column])
        if let number = Double(value), let said = Double(cell) {
          // Rounded to the number of decimals shown.
          #expect(abs(number - said) <= (column == "assumed-share" ? 0.005 : 0.5))
        } else {
          #expect(cell == value)
        }
      }
    }
  }

  @Test func theSentencesOnLoadAreTrue() throws {
    let (readme, load) = (try text("README.md"), try rows(of: "load"))
    let first = try #require(load.first)
    #expect(first["node"] == "USA" && first["tied-with"] == "0")
    let days = try #require(Double(first["commitment-burden"] ?? ""))
    #expect((days / 100).rounded() * 100 == 13200)
    #expect(readme.contains("cost about 13,200 delegation-days a year"))
    #expect(load[1]["node"] == "JPN")
    let tied = try #require(load[1]["tied-with"])
    #expect(readme.contains("Japan is statistically tied with \(tied) others."))
  }

  @Test func theSentencesAreTrue() throws {
    let readme = try text("README.md")
    let countries = try rows(of: "countries")
    let degrees = countries.compactMap { Int($0["degree"] ?? "") }
    let reach = countries.compactMap { row in
      Int(row["reach"] ?? "").map { ($0, row["name"] ?? "") }
    }
    let (five, ten) = (degrees.count { $0 >= 5 }, degrees.count { $0 >= 10 })
    #expect(
      readme.contains(
        "\(five) of \(countries.count) countries and territories sit in five or more such groups, "
          + "\(ten) of them in ten or more"))
    let before = try Program.run(["measure", "degree", "--on", "2000", "--format", "csv"]).output
      .split(separator: "\n").dropFirst().compactMap { Int($0.split(separator: ",")[1]) }
    #expect(before.count { $0 >= 10 } == 0)
    #expect(
      readme.contains("at the end of 2000 it was \(before.count { $0 >= 5 }) and none."))
    let groupsBefore =
      try Program.run([
        "measure", "degree", "--side", "groups", "--on", "2000", "--format", "csv",
      ]).output.split(separator: "\n").count - 1
    #expect(
      readme.contains(
        "The dataset knows \(try rows(of: "groups").count) such groups now, and \(groupsBefore) then."
      ))
    let most = try #require(reach.max { $0.0 < $1.0 })
    #expect(most.1 == "Australia" && reach.filter { $0.0 == most.0 }.count == 1)
    #expect(readme.contains("It shares a group with \(most.0) others"))
    let australia = try #require(rows(of: "chance").first { $0["node"] == "AUS" })
    func z(_ measure: String) throws -> Double {
      try #require(Double(australia["\(measure)-z"] ?? ""))
    }
    let betweenness = try z("betweenness-centrality")
    #expect(readme.contains("z = +\((betweenness * 10).rounded() / 10);") && betweenness < 2)
    #expect(try z("reach") < -2)
    for measure in ["eigenvector-centrality", "betweenness-centrality"] {
      let leader = countries.max { Double($0[measure] ?? "") ?? 0 < Double($1[measure] ?? "") ?? 0 }
      #expect(leader?["name"] == "Australia")
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
  }

  private func cells(_ line: Substring) -> [String] {
    line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The rows of a table of the sample.
  private func rows(of table: String) throws -> [[String: String]] {
    tableRows(try text("Output/tables/\(table).csv"))
  }
}
