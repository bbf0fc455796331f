import Memberships

/// A dataset made in memory, from names and memberships.
public func tinyAtlas(
  title: String = "Tiny", countries: [(code: String, name: String)],
  groups: [(id: String, name: String, acronym: String, domain: String)],
  memberships: [(group: String, country: String, status: String)]
) throws -> MembershipAtlas {
  func csv(_ header: String, _ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    return Array(([header] + lines).joined(separator: "\n").utf8) + [10]
  }
  let package = """
    {"profile": "data-package", "name": "tiny", "title": "\(title)", "version": "1.2.3",
     "asOf": "2024-06-30", "licenses": [{"name": "CC0-1.0"}], "resources": []}
    """
  return try MembershipAtlas(
    DatasetFiles(
      origin: "test",
      contents: [
        "datapackage.json": Array(package.utf8),
        "countries.csv": csv("code,name", countries.map { [$0.code, $0.name] }),
        "groups.csv": csv(
          "id,name,acronym,founded,ended,domain,source",
          groups.map { [$0.id, $0.name, $0.acronym, "2000", "", $0.domain, "unverified"] }),
        "memberships.csv": csv(
          "group,country,status,from,until,source",
          memberships.map { [$0.group, $0.country, $0.status, "2001", "", "unverified"] }),
      ]))
}

/// Two groups that share a country, with every status.
public func statusAtlas() throws -> MembershipAtlas {
  try tinyAtlas(
    countries: [("AAA", "Alpha"), ("BBB", "Beta"), ("CCC", "Gamma"), ("DDD", "Delta")],
    groups: [("one", "Group of One", "G1", "trade"), ("two", "Two", "", "security")],
    memberships: [
      ("one", "AAA", "member"), ("one", "BBB", "associate"), ("two", "BBB", "member"),
      ("two", "CCC", "observer"), ("one", "CCC", "unknown"),
    ])
}
