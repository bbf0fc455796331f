import Foundation
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

/// The schema that `datapackage.json` declares to other programs, and what the reader asks for.
@Suite("The schema of the data package")
struct SchemaTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      let path: String
      let schema: Schema?
    }
    let resources: [Resource]
  }

  private struct Schema: Decodable {
    struct Field: Decodable {
      struct Constraints: Decodable {
        let required: Bool?
        let `enum`: [String]?
        let pattern: String?
      }
      let name: String
      let type: String
      let constraints: Constraints?

      /// A text that the field may hold.
      var example: String {
        if let first = constraints?.enum?.first { return first }
        switch type {
        case "integer", "number": return "2000"
        case "boolean": return "true"
        default:
          let isDate = constraints?.pattern.map { "2000".matches($0) } ?? false
          return isDate ? "2000" : "text"
        }
      }
    }
    let fields: [Field]
  }

  private let schemas: [String: Schema]

  init() throws {
    let bytes = try #require(DatasetFiles.embedded.contents["datapackage.json"])
    let package = try JSONDecoder().decode(Package.self, from: Data(bytes))
    let read = Set(DatasetFiles.required + DatasetFiles.optional)
    schemas = Dictionary(
      uniqueKeysWithValues: package.resources.compactMap { resource in
        resource.schema.flatMap { read.contains(resource.path) ? (resource.path, $0) : nil }
      })
  }

  private var tables: [String] { schemas.keys.sorted() }

  /// The small dataset with all columns of the schema in each table, filled in every row.
  private func fullDataset() throws -> [String: [[String: String]]] {
    var result: [String: [[String: String]]] = [:]
    // Bounds are of the words that countries have.
    let countries = try #require(schemas["countries.csv"]).fields
    let region = try #require(countries.first { $0.name == "region" }).example
    let income = try #require(countries.first { $0.name == "income_group" }).example
    for table in tables {
      let schema = try #require(schemas[table])
      let document = try CSVDocument(
        Array(try #require(SmallDataset().files[table]).utf8), file: table)
      result[table] = document.records.map { record in
        let known = Dictionary(
          uniqueKeysWithValues: zip(document.header, record.cells).map { ($0.text, $1.text) })
        return Dictionary(
          uniqueKeysWithValues: schema.fields.map { field in
            // A spell that goes on has no end; other cells are filled.
            let special = [
              "until": "", "ended": "", "high": "", "low": "", "seen": "", "countries": "AAA",
              "member_of": "alpha", "candidates": "BBB", "invited": "CCC", "regions": region,
              "income_groups": income,
            ]
            return (field.name, known[field.name] ?? special[field.name] ?? field.example)
          })
      }
    }
    // A country is seen where it is not known since when it belongs.
    let last = try #require(result["memberships.csv"]?.indices.last)
    result["memberships.csv"]?[last]["from"] = ""
    result["memberships.csv"]?[last]["seen"] = "2024"
    return result
  }

  private func dataset(_ tables: [String: [[String: String]]], without column: String? = nil)
    throws -> SmallDataset
  {
    var dataset = SmallDataset()
    for (table, rows) in tables {
      let columns = try #require(schemas[table]).fields.map(\.name).filter { $0 != column }
      dataset.files[table] = lines(
        [columns.joined(separator: ",")]
          + rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") })
    }
    return dataset
  }

  @Test("describes every table that is read, and only columns that the tables have")
  func tablesAndColumns() throws {
    let read = (DatasetFiles.required + DatasetFiles.optional).filter { $0.hasSuffix(".csv") }
    #expect(tables == read.sorted())
    for table in tables {
      let bytes = try #require(DatasetFiles.embedded.contents[table])
      let header = try CSVDocument(bytes, file: table).header.map(\.text)
      #expect(header == schemas[table]?.fields.map(\.name), "\(table)")
    }
  }

  @Test("lists the values that the reader knows")
  func enumerations() throws {
    func values(_ table: String, _ name: String) -> Set<String>? {
      schemas[table]?.fields.first { $0.name == name }?.constraints?.enum.map { Set($0) }
    }
    func known<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> Set<String> {
      Set(type.allCases.map(\.rawValue))
    }
    #expect(values("memberships.csv", "status") == known(Status.self))
    #expect(values("groups.csv", "legal_form") == known(LegalForm.self))
    #expect(values("groups.csv", "secretariat") == known(Secretariat.self))
    #expect(values("groups.csv", "shared_budget") == known(SharedBudget.self))
    #expect(values("groups.csv", "chair_model") == known(ChairModel.self))
    #expect(values("gatherings.csv", "level") == known(GatheringLevel.self))
    #expect(values("gatherings.csv", "bound") == known(Gathering.Bound.self))
    #expect(values("gatherings-history.csv", "level") == known(GatheringLevel.self))
    #expect(values("gatherings-history.csv", "bound") == known(Gathering.Bound.self))
    #expect(values("group-design.csv", "attribute") == known(DesignAttribute.self))
    #expect(values("eligibility.csv", "rule") == known(AdmissionRule.self))
  }

  @Test("allows what the reader reads: tables with every column of it have no fault")
  func complete() throws {
    let dataset = try dataset(fullDataset())
    #expect(dataset.faults == [])
    let atlas = try dataset.atlas()
    // Every column has come through.
    let country = try #require(atlas.countries.first)
    #expect(country.population?.year == 2000 && country.gdp?.value == 2000)
    #expect(country.diplomaticPosts?.source == "text" && country.cowCode == 2000)
    #expect(country.kind != nil && country.region != nil && country.subregion != nil)
    #expect(country.incomeGroup != nil && country.notes != nil)
    let group = try #require(atlas.groups.first)
    #expect(group.acronym != nil && group.domain != nil && group.legalForm != nil)
    #expect(group.secretariat != nil && group.secretariatLocation != nil)
    #expect(group.sharedBudget != nil && group.chairModel != nil && group.website != nil)
    #expect(group.notes != nil && group.leastMembers == 2000)
    let spell = try #require(atlas.spells.first)
    #expect(spell.isFounding && spell.notes != nil)
    #expect(atlas.spells.last?.seen?.description == "2024")
    let gathering = try #require(atlas.cadences["alpha"]?[.leader])
    #expect(gathering.basisYear == 2000 && gathering.confidence != nil && gathering.notes != nil)
    #expect(atlas.chairTerms.first?.notes != nil)
    let rule = try #require(atlas.eligibility["alpha"])
    #expect(rule.rule == .open && rule.regions.count == 1 && rule.countries == ["AAA"])
    #expect(rule.memberOf == ["alpha"] && rule.incomeGroups.count == 1)
    #expect(rule.procedure == "text" && rule.source == "web" && rule.notes == "text")
    #expect(rule.candidates == ["BBB"] && rule.invited == ["CCC"])
    #expect(atlas.peerGroups.first?.notes != nil && atlas.peerGroups.first?.description != nil)
  }

  @Test("requires every cell that the reader requires")
  func requiredCells() throws {
    let full = try fullDataset()
    for table in tables {
      for field in try #require(schemas[table]).fields {
        var changed = full
        changed[table]?[0][field.name] = ""
        let place = "found an empty cell as \"\(field.name)\""
        let isRequired = try dataset(changed).faults.contains { $0.contains(place) }
        #expect(!isRequired || field.constraints?.required == true, "\(table), \(field.name)")
      }
    }
  }

  @Test("has the columns that the reader requires, which are these")
  func requiredColumns() throws {
    var required: [String: [String]] = [:]
    let full = try fullDataset()
    for table in tables {
      for field in try #require(schemas[table]).fields {
        let only = [table: full[table] ?? []]
        let faults = try dataset(only, without: field.name).faults
        if faults.contains(where: { $0.contains("found no column \"\(field.name)\"") }) {
          required[table, default: []].append(field.name)
        }
      }
    }
    #expect(
      required == [
        "countries.csv": ["code", "name"],
        "groups.csv": ["id", "name", "founded", "ended", "source"],
        "memberships.csv": ["group", "country", "status", "from", "until", "source"],
        "chairs.csv": ["group", "year", "country", "source"],
        "gatherings.csv": ["group", "level", "per_year", "low", "high", "bound", "source"],
        "gatherings-history.csv": [
          "group", "level", "per_year", "low", "high", "basis_year", "source",
        ],
        "group-design.csv": ["group", "attribute", "value", "source"],
        "eligibility.csv": ["group", "rule", "source"],
        "peer-groups.csv": ["definition", "country"],
        "peer-group-definitions.csv": ["id", "title", "description", "source", "status"],
      ])
  }
}

extension String {
  /// Whether the whole text matches a pattern.
  fileprivate func matches(_ pattern: String) -> Bool {
    (try? Regex(pattern)).map { (try? $0.wholeMatch(in: self)) ?? nil != nil } ?? false
  }
}
