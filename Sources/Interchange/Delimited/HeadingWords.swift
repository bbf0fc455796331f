/// What headings of tables are called, as far as their names decide how a table is read.
enum HeadingWords {
  /// A heading in small letters, without all that is neither letter nor digit.
  static func key(_ heading: String) -> String {
    String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Headings of what numbers or names a row: no node of a network of countries and groups.
  static func isIdentifier(_ heading: String) -> Bool {
    let key = key(heading)
    return identifiers.contains(key) || key.hasPrefix("unnamed")
  }

  private static let identifiers: Set<String> = [
    "id", "rowid", "row", "rownames", "rowname", "rownum", "rownumber", "nr", "no", "num", "number",
    "index", "idx", "key", "pk", "uid", "uuid", "recordid", "recordno", "record", "edgeid", "tieid",
    "linkid", "lfd", "lfdnr", "obs", "observation", "seq", "line", "x1",
  ]

  /// Headings of years.
  static func isYear(_ heading: String) -> Bool { years.contains(key(heading)) }

  private static let years: Set<String> = [
    "year", "yr", "jahr", "annee", "année", "anno", "año", "ano", "time", "wave", "period", "date",
    "t", "år", "rok", "год",
  ]

  /// Headings of a column that says whether an edge is there, or as what.
  static func isStatus(_ heading: String) -> Bool { statuses.contains(key(heading)) }

  private static let statuses: Set<String> = [
    "status", "membershipstatus", "memberstatus", "value", "values", "member", "ismember",
    "membership", "memberships", "membershiptype", "membertype", "belongs", "present", "presence",
    "tie", "tied", "edgevalue", "istie", "isedge", "participates", "participation", "participant",
    "affiliated", "affiliation", "joined", "active", "isactive", "in", "ingroup", "exists", "cell",
    "count", "code", "membershipcode", "state", "link", "linked", "isin", "memb", "mem",
    "igomember",
    "signed", "ratified", "current", "iscurrent", "currentmember",
  ]

  /// Headings of weights, besides "weight" itself.
  static func isWeight(_ heading: String) -> Bool {
    let key = key(heading)
    return key == "weight" || key == "weights"
  }

  /// Headings that usual tables have above columns of nodes or facts: where one stands, the first row
  /// is no edge.
  static func isKnown(_ heading: String) -> Bool {
    let key = key(heading)
    return known.contains(key) || isYear(heading) || isStatus(heading) || isIdentifier(heading)
      || isWeight(heading)
  }

  private static let known: Set<String> = [
    "country", "countries", "group", "groups", "org", "orgs", "organisation", "organization",
    "organisations", "organizations", "igo", "node", "nodes", "edge", "edges", "source", "target",
    "from", "to", "left", "right", "name", "label", "type", "land", "gruppe", "pays", "groupe",
    "pais", "país", "grupo", "paese", "gruppo", "person", "event", "actor", "film", "movie", "user",
    "item", "author", "paper", "start", "end", "begin", "until", "since", "iso", "iso2", "iso3",
    "ccode", "stateid", "statename", "igoid", "title", "acronym", "region", "continent", "u", "v",
    "woman", "plant", "pollinator", "species", "company", "director", "firm", "institution", "ego",
    "alter", "sender", "receiver", "i", "j", "row", "col", "column", "note", "notes", "members",
  ]

  /// Headings of facts about a node or edge: their numbers are not the cells of a matrix.
  static func isFact(_ heading: String) -> Bool {
    let key = key(heading)
    return facts.contains(key) || isYear(heading) || isWeight(heading) || isIdentifier(heading)
  }

  private static let facts: Set<String> = [
    "population", "pop", "gdp", "income", "area", "posts", "lat", "lon", "latitude", "longitude",
    "region", "continent", "code", "iso", "iso2", "iso3", "isonumeric", "ccode", "cow", "cowcode",
    "from", "until", "since", "start", "end", "begin", "source", "target", "note", "notes", "type",
    "founded", "size", "stateid", "igoid", "group", "groupid", "org", "orgid", "organisation",
    "organization", "igo", "node", "edge", "left", "right", "to", "value", "status", "member",
    "count",
    "label", "name", "rank", "score", "members", "item", "event",
  ]

  /// Labels of what adds up a row or column.
  static func isTotal(_ label: String) -> Bool {
    [
      "total", "totals", "sum", "sums", "grandtotal", "rowtotal", "rowsum", "columntotal", "colsum",
      "summe", "gesamt", "insgesamt", "totale", "somme", "suma", "all", "degree", "n",
    ].contains(key(label))
  }
}
