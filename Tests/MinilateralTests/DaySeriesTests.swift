import Foundation
import Testing

/// Networks on each day of a series, as the command line gives them.
@Suite struct DaySeriesTests {
  private func folder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("c,g,from,until\na,x,2000,\nb,x,2002,2003-02\n", to: "dated.csv")
    try folder.write("c,g\na,x\n", to: "plain.csv")
    return folder
  }

  @Test func aTableWithDatesIsReadOnEachDay() throws {
    let words = ["measure", "degree", "--network", "dated.csv", "--side", "right", "--since"]
    let folder = try folder()
    let years = try Program.run(
      words + ["2001", "--on", "2003-06-30", "--format", "csv"], in: folder)
    #expect(
      years.output == """
        date,node,degree
        2001-12-31,x,1
        2002-12-31,x,2
        2003-06-30,x,1

        """, "\(years.messages)")
    let months = try Program.run(
      words + ["2003-01", "--every", "month", "--on", "2003-03", "--format", "csv"], in: folder)
    #expect(
      months.output == """
        date,node,degree
        2003-01-31,x,2
        2003-02-28,x,1
        2003-03-31,x,1

        """, "\(months.messages)")
  }

  @Test(arguments: ["measure degree", "describe density", "project"])
  func theLastDayIsTheNetworkItself(command: String) throws {
    let words =
      command.split(separator: " ").map(String.init) + ["--only", "g7,quad", "--format", "csv"]
    let alone = try Program.run(words).output.split(separator: "\n")
    let series = try Program.run(words + ["--since", "2024"])
    let lines = series.output.split(separator: "\n")
    #expect(lines.first == "date," + (alone.first ?? ""))
    let last = lines.last?.prefix(10) ?? ""
    #expect(
      lines.filter { $0.hasPrefix(last) }.map { $0.dropFirst(11) } == alone.dropFirst().map { $0 })
    #expect(Set(lines.dropFirst().map { $0.prefix(10) }).count == 3)
  }

  @Test func theYearsAreThoseOfTheNetworkCommand() throws {
    let panel = try Program.run(
      ["network", "--only", "brics", "--since", "2008", "--every", "5", "--format", "csv"])
    let series = try Program.run([
      "measure", "degree", "--side", "groups", "--only", "brics", "--since", "2008", "--every", "5",
      "--format", "csv",
    ])
    let days = Set(series.output.split(separator: "\n").dropFirst().map { $0.prefix(10) })
    #expect(days == ["2011-12-31", "2016-12-31", "2021-12-31", "2026-03-31"])
    for day in days { #expect(panel.output.contains(day), "\(day)") }
  }

  @Test func whatIsNoSeriesIsRefused() throws {
    let folder = try folder()
    for line in [
      "measure degree --since foo", "measure degree --since 2030", "describe --every month",
      "measure degree --since 2000 --every 0", "project --since 2020 --backbone sdsm",
      "describe --since 2020 --against curveball",
      "measure degree --network dated.csv --since 2000",
      "measure degree --network - --since 2000 --on 2002", "measure degree --since 1000-01",
    ] {
      let outcome = try Program.run(line.split(separator: " ").map(String.init), in: folder)
      #expect(outcome.status == 64, "\(line)\n\(outcome.messages)")
    }
    let plain = try Program.run(
      ["measure", "degree", "--network", "plain.csv", "--since", "2000", "--on", "2002"], in: folder
    )
    #expect(plain.status == 65)
  }
}
