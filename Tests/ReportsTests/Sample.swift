import Memberships

/// A small dataset in memory, as rows of its tables.
struct Sample {
  var countryColumns = "code,name"
  var countries = ["AAA,Alpha", "BBB,Beta", "CCC,Gamma"]
  var groupColumns = "id,name,founded,ended,source"
  var groups: [String] = []
  var memberships: [String] = []
  var chairs: [String] = []
  var gatherings: [String] = []
  var design: [String] = []
  var hasModel = true
  var package =
    #"{"name": "sample", "title": "Sample", "version": "1", "asOf": "2026-03-31", "licenses": [{"name": "CC-BY-4.0"}]}"#

  /// Groups by identifier with the countries that belong to each.
  init(_ members: [(group: String, countries: [String])] = []) {
    groups = members.map { "\($0.group),Group \($0.group),2000,,a source" }
    memberships = members.flatMap { group, countries in
      countries.map { "\(group),\($0),member,2001,,a source," }
    }
  }

  func atlas() throws -> MembershipAtlas {
    var contents = [
      "datapackage.json": package,
      "countries.csv": ([countryColumns] + countries).joined(separator: "\n"),
      "groups.csv": ([groupColumns] + groups).joined(separator: "\n"),
      "memberships.csv": (["group,country,status,from,until,source,notes"] + memberships)
        .joined(separator: "\n"),
      "chairs.csv": (["group,year,country,source"] + chairs).joined(separator: "\n"),
      "gatherings.csv": (["group,level,per_year,low,high,bound,source"] + gatherings)
        .joined(separator: "\n"),
      "group-design.csv": (["group,attribute,value,basis_year,source,notes"] + design)
        .joined(separator: "\n"),
    ].mapValues { Array(($0 + "\n").utf8) }
    contents["burden-model.json"] =
      hasModel ? DatasetFiles.embedded.contents["burden-model.json"] : nil
    return try MembershipAtlas(DatasetFiles(origin: "sample", contents: contents))
  }

  func network(on date: Day = "2026-01-01", counting: CountingRule = .members) throws
    -> MembershipNetwork
  {
    try atlas().network(on: date, counting: counting)
  }
}

/// Labels that break writers which are not careful.
let hostileLabels = [
  "plain", "", " ", "a,b", "\"", "a \"quoted\" word", "line\nbreak", "carriage\r\nreturn",
  "tab\there",
  "=1+1", "+1", "-5", "-x", "@SUM(A1)", "\u{FF1D}1", "'", "''", "\\", "\\N",
  "</script><script>alert(1)</script>",
  "{{mustache}}", "{{{svg}}}", "<b>bold</b>", "a&amp;b", "😀 👩‍👩‍👧‍👦", "שלום עולם", "\u{202E}reversed",
  "e\u{301}", "\"\u{301} onmouseover=alert(1)", "\u{2028}", "\u{0}\u{1}\u{7F}",
  String(repeating: "long ", count: 2000),
]
