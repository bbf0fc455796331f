import Datasets
import Foundation
import Tables

extension ImportedDataset {
  /// `datapackage.json`: the schemas of the embedded dataset, without demands that a collection of others
  /// can't meet. What is required there may be empty where it is not known; fields of policy are the
  /// collection's own words.
  func descriptor(of tables: [ImportedTable]) throws(ReadingError) -> [UInt8] {
    let gaps = Dictionary(
      tables.map { ($0.name, $0.columnsWithGaps) }, uniquingKeysWith: { a, _ in a })
    let embedded = DatasetFiles.embedded.contents["datapackage.json"] ?? []
    let parsed = try? JSONSerialization.jsonObject(with: Data(embedded))
    guard let package = parsed as? [String: Any],
      let resources = package["resources"] as? [[String: Any]]
    else {
      throw .unreadable(path: "datapackage.json", reason: "the embedded description has faults")
    }
    var kept: [[String: Any]] = []
    for var resource in resources {
      guard let path = resource["path"] as? String else { continue }
      if let gaps = gaps[path], var schema = resource["schema"] as? [String: Any] {
        let fields = schema["fields"] as? [[String: Any]] ?? []
        schema["fields"] = fields.map { Self.loosened($0, in: path, gaps: gaps) }
        resource["schema"] = schema
        kept.append(resource)
      } else if path == "burden-model.json" {
        kept.append(resource)
      }
    }
    let described: [String: Any] = [
      "profile": "data-package", "name": name, "title": title, "description": description,
      "version": version, "asOf": asOf.description,
      "sources": sources.map { source in
        source.path.map { ["title": source.title, "path": $0] } ?? ["title": source.title]
      },
      "resources": kept,
    ]
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    guard let data = try? JSONSerialization.data(withJSONObject: described, options: options)
    else {
      throw .unreadable(path: "datapackage.json", reason: "the description can't be written")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  private static func loosened(
    _ field: [String: Any], in path: String, gaps: Set<String>
  ) -> [String: Any] {
    var field = field
    var constraints = field["constraints"] as? [String: Any] ?? [:]
    let name = field["name"] as? String ?? ""
    if gaps.contains(name) {
      constraints["required"] = nil
      // Two empty cells are not twice the same country.
      constraints["unique"] = nil
    }
    if path == "groups.csv", ["domain", "name", "acronym"].contains(name) {
      constraints["enum"] = nil
      constraints["unique"] = nil
    }
    field["constraints"] = constraints.isEmpty ? nil : constraints
    return field
  }
}
