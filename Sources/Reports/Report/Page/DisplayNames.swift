import Memberships

/// How countries and groups are called in a report: by names that fit into a line, each its own.
struct DisplayNames {
  private let countries: [Country: String]
  private let groups: [Group: String]
  private let fullNames: [Group: String]

  /// The greatest length of a name, in scalars.
  static let limit = 80

  init(_ atlas: MembershipAtlas) {
    countries = distinct(atlas.countries.map { ($0.country, $0.name, $0.country.code) })
    groups = distinct(atlas.groups.map { ($0.group, $0.shortName, $0.group.id) })
    fullNames = distinct(
      atlas.groups.map { about in
        let acronym = about.acronym.flatMap { $0 == about.name ? nil : $0 }
        let name = about.name.shortened()
        return (about.group, acronym.map { "\(name) (\($0.shortened()))" } ?? name, about.group.id)
      }, limit: 2 * DisplayNames.limit)
  }

  /// A country's name.
  subscript(country: Country) -> String { countries[country] ?? country.code.shortened() }

  /// A group's acronym, or its name where it has none.
  subscript(group: Group) -> String { groups[group] ?? group.id.shortened() }

  /// A group's name with its acronym: "Mission Innovation (MI)".
  func full(_ group: Group) -> String { fullNames[group] ?? group.id.shortened() }
}

/// Names made to fit; one that several share has its node's code after it.
private func distinct<Node: Hashable>(
  _ nodes: [(node: Node, name: String, code: String)], limit: Int = DisplayNames.limit
) -> [Node: String] {
  let count = nodes.reduce(into: [:]) { $0[$1.name.shortened(to: limit), default: 0] += 1 }
  return Dictionary(
    nodes.map { node, name, code in
      let short = name.shortened(to: limit)
      return (node, count[short] == 1 ? short : "\(short) (\(code.shortened()))")
    }, uniquingKeysWith: { a, _ in a })
}

extension String {
  /// The text, cut where it is long. It counts scalars, since one character can hold thousands.
  func shortened(to limit: Int = DisplayNames.limit) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
