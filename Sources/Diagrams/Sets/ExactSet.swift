import Memberships

/// Countries that belong to exactly the same groups, each as the same, and of which the same is not
/// known.
struct ExactSet {
  /// A group, and as what the countries belong to it.
  struct Part: Hashable {
    let group: Int
    let status: Status
  }

  /// The groups, in the picture's order of groups; never none.
  let parts: [Part]
  /// The countries, by name.
  let countries: [Int]

  /// How many groups the countries are known to belong to.
  var groupCount: Int { parts.count { $0.status != .unknown } }

  /// All sets of a picture: every country is in one of them. Those of fewer groups come first, then
  /// those of more countries, then by the groups. O(memberships log memberships).
  ///
  /// - Parameter groupPlaces: For each group, its place in the order of groups.
  static func all(in picture: MembershipPicture, groupPlaces: [Int]) -> [ExactSet] {
    var parts = [[Part]](repeating: [], count: picture.countries.count)
    for line in picture.lines {
      parts[line.country].append(Part(group: line.group, status: line.status))
    }
    for country in parts.indices {
      parts[country].sort { groupPlaces[$0.group] < groupPlaces[$1.group] }
    }
    let sets = Dictionary(grouping: parts.indices) { parts[$0] }.map { parts, countries in
      ExactSet(
        parts: parts,
        countries: countries.sorted {
          (picture.countries[$0].name, $0) < (picture.countries[$1].name, $1)
        })
    }
    func places(_ set: ExactSet) -> [Int] { set.parts.map { groupPlaces[$0.group] } }
    return sets.sorted { a, b in
      if a.groupCount != b.groupCount { return a.groupCount < b.groupCount }
      if a.countries.count != b.countries.count { return a.countries.count > b.countries.count }
      let (x, y) = (places(a), places(b))
      if x != y { return x.lexicographicallyPrecedes(y) }
      return a.countries.lexicographicallyPrecedes(b.countries)
    }
  }
}
