import Foundation
import Memberships
import Testing

@testable import Answers
@testable import Reports

/// The description of a report's tables, against the tables themselves.
@Suite struct TablesDescriptorTests {
  private func fields(of folder: ReportFolder) throws -> [String: [[String: Any]]] {
    let file = try #require(folder.files.first { $0.path == "tables/datapackage.json" })
    let package = try #require(
      try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    var fields: [String: [[String: Any]]] = [:]
    for resource in resources {
      let schema = resource["schema"] as? [String: Any]
      fields["tables/\(resource["path"] ?? "")"] = schema?["fields"] as? [[String: Any]]
    }
    return fields
  }

  @Test func everyColumnOfEveryTableIsDescribed() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA", "BBB", "CCC"])])
    sample.gatherings = ["g1,leader,2,,,count,rhythm source"]
    let folder = try ReportFolder(of: try sample.network(), extent: .tables)
    let fields = try fields(of: folder)
    let tables = folder.files.filter { $0.path.hasSuffix(".csv") }
    #expect(Set(fields.keys) == Set(tables.map(\.path)))
    #expect(tables.count >= 12)
    for table in tables {
      let header = String(decoding: table.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      let names = (fields[table.path] ?? []).map { $0["name"] as? String ?? "" }
      #expect(names.joined(separator: ",") == header, "\(table.path)")
      for field in fields[table.path] ?? [] where field["type"] as? String == "number" {
        #expect((field["unit"] as? String)?.isEmpty == false, "\(table.path) \(field)")
        #expect((field["description"] as? String)?.isEmpty == false, "\(table.path) \(field)")
      }
    }
    let growth = fields["tables/growth.csv"]?.first
    #expect(growth?["name"] as? String == "date" && growth?["type"] as? String == "date")
  }
}
