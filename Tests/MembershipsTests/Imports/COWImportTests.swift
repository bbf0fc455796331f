import Facts
import Foundation
import Networks
import Tables
import Testing

@testable import Datasets
@testable import Imports

/// Small tables in the forms in which Correlates of War distributes its organisations, worked out by
/// hand.
@Suite struct COWImportTests {
  /// The club lives from 1990 to 1993, the league goes on. Korea leaves the club and comes back; of
  /// Japan in 1992 nobody knows; East Germany is no state from 1991 on.
  static let igoYear = """
    ioname\torgname\tyear\tsokorea\tjapan\tegermany\tusa\tsdate\tpolitical
    Club\tThe Club\t1990\t1\t2\t1\t0\t1988\t1
    Club\tThe Club\t1991\t0\t1\t-1\t3\t1988\t1
    Club\tThe Club\t1992\t1\t-9\t-1\t3\t1988\t1
    Club\tThe Club\t1993\t1\t1\t-1\t0\t1988\t1
    League\tThe League\t1993\t0\t0\t\t1\t1993\t0
    League\tThe League\t1995\t0\t1\t\t1\t1993\t0
    """

  static let stateYear = """
    "ccode","year","state","club","league"
    732,1990,"sokorea",1,-1
    732,1991,"sokorea",1,-1
    732,1992,"sokorea",1,-1
    740,1990,"japan",1,-1
    740,1992,"japan",1,-1
    740,1994,"japan",0,1
    2,1994,"usa",-1,-9
    2,1995,"usa",-1,1
    """

  private func spells(
    _ files: [String: String], form: COWForm? = nil
  ) throws -> (spells: [String], dataset: ImportedDataset) {
    let folder = try ImportFolder(files)
    let dataset = try COWCollection(contentsOf: folder.url, form: form).dataset()
    let spells = dataset.spells.map { spell in
      "\(spell.group) \(spell.country) \(spell.status.rawValue) "
        + "\(spell.from?.description ?? "?")/\(spell.until?.description ?? "")"
        + (spell.isFounding ? " founding" : "")
    }
    return (spells.sorted(), dataset)
  }

  @Test func yearsBecomeSpells() throws {
    let (spells, dataset) = try spells(["a.tsv": Self.igoYear])
    #expect(
      spells == [
        "club DDR member 1988/1991-01-01 founding",
        "club JPN associate 1988/1991-01-01",
        "club JPN member 1991-01-01/1992-01-01",
        "club JPN member 1993-01-01/1994-01-01",
        "club JPN unknown 1992-01-01/1993-01-01",
        "club KOR member 1988/1991-01-01 founding",
        "club KOR member 1992/1994-01-01",
        "club USA observer 1991/1993-01-01",
        // The table has no row of 1994, though the league goes on: unknown, also of those of whom the
        // year before knows that they did not belong.
        "league JPN member 1995-01-01/",
        "league JPN unknown 1994/1995-01-01",
        "league KOR unknown 1994/1995-01-01",
        "league USA member 1993/1994-01-01 founding",
        "league USA member 1995-01-01/",
        "league USA unknown 1994-01-01/1995-01-01",
      ])
    #expect(dataset.asOf.description == "1995-12-31")
    #expect(dataset.groups.map(\.ended?.description) == ["1994-01-01", nil])
    #expect(dataset.groups.map(\.domain) == ["political", nil])
    #expect(dataset.groups.map(\.acronym) == ["Club", "League"])
  }

  @Test func anotherFormTellsOfYearsThatTheFirstHasNotGot() throws {
    let (spells, _) = try spells(["a.tsv": Self.igoYear, "b.csv": Self.stateYear])
    #expect(spells.contains("league JPN member 1994/"))
    #expect(spells.contains("league USA unknown 1994-01-01/1995-01-01"))
    // A contradiction leaves the form that memberships are taken from.
    #expect(spells.contains("club JPN associate 1988/1991-01-01"))
  }

  @Test func theDatasetIsReadBack() throws {
    let (spells, dataset) = try spells(["a.tsv": Self.igoYear])
    let files = try dataset.files()
    let contents = Dictionary(
      files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { a, _ in a })
    let (read, faults) = MembershipAtlas.reading(DatasetFiles(origin: "test", contents: contents))
    let atlas = try #require(read)
    #expect(faults.isEmpty, "\(faults)")
    #expect(atlas.spells.count == spells.count)
    // East Germany is there in 1990 and no more in 1991.
    let germany = try #require(atlas[Country("DDR")])
    #expect(germany.mayExist(on: "1990-12-31") && !germany.mayExist(on: "1991-12-31"))
    let network = atlas.network(on: "1992-12-31", counting: .all, scope: .everything)
    let edges = network.graph.edges.map { "\($0.left)-\($0.right)" }.sorted()
    #expect(edges == ["KOR-club", "USA-club"])
  }

  @Test func bytesThatAreNoTextInOtherColumnsAreNoFault() throws {
    let folder = try ImportFolder([:])
    let text = "ioname,year,sokorea,sourcesandnotes\nClub,1990,1,\"x"
    try folder.write(Array(text.utf8) + [0x8A, 0xFF, 0x22, 0x0A], to: "a.csv")
    let cow = try COWCollection(contentsOf: folder.url)
    #expect(try cow.dataset().spells.count == 1)
  }

  @Test func anUnknownCodeIsToldWithItsPlace() throws {
    let table = "ioname,year,sokorea,japan\nClub,1990,1,4\nClub,19x,1,1\n"
    let folder = try ImportFolder(["a.csv": table])
    let error = #expect(throws: ReadingError.self) { try COWCollection(contentsOf: folder.url) }
    #expect(
      error?.description == """
        a.csv:2:4: found "4" as "japan"; expected 1, 2, 3, 0, -1 or -9
        a.csv:3:2: found "19x" as "year"; expected a year from 1800 to 2099
        """)
  }

  @Test func aFolderWithoutSuchATableIsRefused() throws {
    let folder = try ImportFolder(["a.csv": "left,right\nx,y\n"])
    #expect(throws: ReadingError.self) { try COWCollection(contentsOf: folder.url) }
    let twice = try ImportFolder(["a.tsv": Self.igoYear, "b.tsv": Self.igoYear])
    #expect(throws: ReadingError.self) { try COWCollection(contentsOf: twice.url) }
  }

  @Test func pairsGiveFullMembers() throws {
    let pairs = """
      ccode1,ccode2,year,dyadid,club
      2,732,1990,2732,0
      2,740,1990,2740,0
      732,740,1990,732740,1
      2,732,1991,2732,-9
      """
    let (spells, dataset) = try spells(["pairs.csv": pairs])
    #expect(
      spells == [
        "club JPN member 1990/1991-01-01 founding", "club KOR member 1990/1991-01-01 founding",
        "club KOR unknown 1991-01-01/", "club USA unknown 1991/",
      ])
    #expect(dataset.remarks.count == 1)
  }

  @Test func formsAreHeldAgainstEachOther() throws {
    let folder = try ImportFolder(["a.tsv": Self.igoYear, "b.csv": Self.stateYear])
    let cells = try COWCollection(contentsOf: folder.url).disagreements().map { cell in
      "\(cell.country ?? "") \(cell.organisation) \(cell.year) "
        + "\(cell.codes[.igoYear].map(\.rawValue) ?? 0) \(cell.codes[.stateYear].map(\.rawValue) ?? 0) "
        + cell.kind.rawValue
    }
    #expect(
      cells == [
        "KOR Club 1991 0 1 contradiction", "JPN Club 1990 2 1 contradiction",
        "JPN Club 1992 -9 1 missing",
      ])
    let alone = try ImportFolder(["a.tsv": Self.igoYear])
    #expect(throws: ReadingError.self) {
      try COWCollection(contentsOf: alone.url).disagreements()
    }
  }

  @Test func aPairOfOneMemberIsNoContradiction() throws {
    let years = "ioname,year,sokorea,japan\nClub,1990,1,0\nClub,1991,1,1\n"
    let pairs = "ccode1,ccode2,year,club\n732,740,1990,0\n732,740,1991,0\n"
    let folder = try ImportFolder(["a.csv": years, "b.csv": pairs])
    let cells = try COWCollection(contentsOf: folder.url).disagreements()
    #expect(cells.map(\.year) == [1991, 1991])
  }
}

/// Cutting text into cells.
@Suite struct DelimitedRecordsTests {
  private func cells(_ text: String) -> [[String]] {
    var bytes = Array(text.utf8)
    return bytes.withUnsafeMutableBufferPointer { bytes in
      var records = DelimitedRecords(UnsafeBufferPointer(bytes))
      var rows: [[String]] = []
      while records.next() { rows.append(records.cells.indices.map { records.text($0) }) }
      return rows
    }
  }

  @Test func quotationMarksHoldWhatTheyHold() {
    #expect(
      cells("a,\"b, \"\"c\"\"\nd\",e\r\n\n1,2,\n")
        == [["a", "b, \"c\"\nd", "e"], ["1", "2", ""]]
        .map { $0.map { $0.replacing("\n", with: " ") } })
    // A mark that is closed nowhere is a letter.
    #expect(cells("a;\"b;c\n1;2;3") == [["a", "\"b", "c"], ["1", "2", "3"]])
  }

  @Test func wholeNumbersAreRead() {
    let texts = ["-9", "1.0", " 2 ", "1.5", "", "x", "--1", "1990"]
    let bytes = Array(texts.joined(separator: ",").utf8)
    let numbers = bytes.withUnsafeBufferPointer { bytes in
      var records = DelimitedRecords(bytes)
      _ = records.next()
      return records.cells.indices.map { records.integer($0) }
    }
    #expect(numbers == [-9, 1, 2, nil, nil, nil, nil, 1990])
  }
}
