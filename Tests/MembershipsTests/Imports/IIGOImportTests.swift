import Facts
import Foundation
import Tables
import Testing

@testable import Datasets
@testable import Imports

/// Small tables like those of the informal organisations.
@Suite struct IIGOImportTests {
  static let organisations = """
    "igoID","Title","Begin","End","Domain","Follow-on IGO"
    "BP","Budapest Process","1991",,"Security","0"
    "BP","Bali Process","2002",,"Security","0"
    "EC","European Council","1974","1987","Political","Superseded"
    "LONE","Nobody's Club","2000",,"Economic","0"
    """
  static let memberships = """
    "stateID","StateName","igoID","Title","Begin","End","Year"
    "FRA","France","BP","Budapest Process","1991",,"2017"
    "","Democratic Republic of the Congo","BP","Budapest Process","1991",,"2017"
    "FRA","France","EC","European Council","1974","1987","2017"
    "FRA","France","EC","European Council","1974","1987","2017"
    "AUS","Australia","Bali","Bali Process",,,"2017"
    "DDR","German Democratic Republic","Bali","Bali Process",,,"2017"
    """

  private func dataset(
    _ starts: IIGOCollection.Starts = .unknown, memberships: String = memberships
  ) throws -> ImportedDataset {
    let folder = try ImportFolder(["o.csv": Self.organisations, "m.csv": memberships])
    return try IIGOCollection(contentsOf: folder.url).dataset(starts: starts)
  }

  @Test func whenACountryCameInIsNotKnown() throws {
    let dataset = try dataset()
    let spells = dataset.spells.map {
      "\($0.group) \($0.country) \($0.from?.description ?? "?") \($0.seen?.description ?? "?")"
    }
    #expect(
      spells == [
        "bali-process AUS ? 2017", "budapest-process COD ? 2017", "budapest-process FRA ? 2017",
        "ec FRA ? ?",
      ])
    let remarks = dataset.remarks.joined(separator: "; ")
    #expect(remarks.contains("Nobody's Club"))
    #expect(remarks.contains("1 rows without a country's code"))
    #expect(remarks.contains("1 rows tell of a membership again"))
    #expect(remarks.contains("German Democratic Republic in Bali Process"))
  }

  @Test func theNetworkOfTheYearOfTheTableIsKnown() throws {
    let files = try dataset().files()
    let contents = Dictionary(
      files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { a, _ in a })
    let (read, faults) = MembershipAtlas.reading(DatasetFiles(origin: "test", contents: contents))
    let atlas = try #require(read)
    #expect(faults.isEmpty, "\(faults)")
    let network = atlas.network(on: "2017-12-31", counting: .members, scope: .everything)
    let edges = network.graph.edges.map { "\($0.left)-\($0.right)" }.sorted()
    // What is called East Germany there was none in 2002.
    #expect(edges == ["AUS-bali-process", "COD-budapest-process", "FRA-budapest-process"])
  }

  @Test func allMayBeTakenToBelongFromTheBeginning() throws {
    let dataset = try dataset(.withOrganisation)
    #expect(
      dataset.spells.map { $0.from?.description } == ["2002", "1991", "1991", "1974"])
  }

  @Test func aCountryThatIsNotKnownIsToldWithItsLine() throws {
    let table = Self.memberships + "\n\"XYZ\",\"Atlantis\",\"BP\",\"Bali Process\",,,\"2017\"\n"
    let error = #expect(throws: ReadingError.self) { try dataset(memberships: table) }
    #expect(error?.description.hasPrefix("m.csv:8: found \"XYZ\", \"Atlantis\"") == true)
  }
}
