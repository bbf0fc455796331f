import Foundation
import Testing

/// Collections of others as the command line takes them.
@Suite struct ImportCommandTests {
  private func cow() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write(
      "ioname,orgname,year,sokorea,japan\nClub,The Club,1990,1,0\nClub,The Club,1991,1,1\n",
      to: "cow/years.csv")
    try folder.write(
      "ccode,year,state,club\n732,1990,sokorea,2\n740,1991,japan,-9\n", to: "cow/states.csv")
    return folder
  }

  @Test func everyCommandTakesWhatIsWritten() throws {
    let folder = try cow()
    let imported = try Program.run(["import", "cow", "cow", "out"], in: folder)
    #expect(imported.status == 0, "\(imported.messages)")
    for command in ["validate out", "load", "measure degree", "overlap", "groups", "network"] {
      let words = command.split(separator: " ").map(String.init)
      let outcome = try Program.run(
        words + (words.count > 1 && words[0] == "validate" ? [] : ["--dataset", "out"]), in: folder)
      #expect(outcome.status == 0, "\(command)\n\(outcome.messages)")
    }
    let network = try Program.run(
      ["network", "--dataset", "out", "--on", "1990", "--format", "csv"], in: folder)
    #expect(network.output.split(separator: "\n").count == 2)
  }

  @Test func cellsThatDifferAreListedAsCSVWhereNobodyReads() throws {
    let folder = try cow()
    let outcome = try Program.run(["import", "cow", "cow", "--reconcile"], in: folder)
    #expect(
      outcome.output == """
        country,country_name,cow_code,organisation,organisation_name,year,igo_year,igo_year_says,\
        state_year,state_year_says,kind
        KOR,South Korea,732,Club,The Club,1990,1,full member,2,associate member,contradiction

        """)
    #expect(outcome.messages.contains("1 more that one does not know: see --unknown"))
    #expect(!folder.files.contains { $0.hasPrefix("out") })
  }

  @Test func whatDoesNotGoTogetherIsRefused() throws {
    let folder = try cow()
    for line in [
      ["import", "cow", "cow"], ["import", "iigo", "cow", "--reconcile"],
      ["import", "cow", "cow", "out", "--format", "csv"], ["import", "other", "cow", "out"],
      ["import", "cow", "cow", "out", "--from-beginning"],
    ] {
      #expect(try Program.run(line, in: folder).status == 64, "\(line)")
    }
    #expect(try Program.run(["import", "iigo", "cow", "out"], in: folder).status == 66)
  }
}
