/// Orders of the countries and the groups of a picture in which blocks of memberships show.
///
/// Parts of the network that no membership joins follow each other, the one with most memberships
/// first. Within a part both sides are ordered by the barycenter heuristic, each node at the mean
/// place of its neighbors in turn, and then by exchanges, as ``CrossingOrder`` does it: the fewer
/// lines would cross between two columns, the closer the marks of a matrix lie to its diagonal
/// (E. Mäkinen & H. Siirtola, The barycenter heuristic and the reorderable matrix, Informatica 29,
/// 2005, 357–363). The half with more memberships comes first. Memberships that are unknown count as
/// the others do: they must stand somewhere.
struct Seriation {
  /// The countries from above.
  private(set) var countries: [Int] = []
  /// The groups from the left.
  private(set) var groups: [Int] = []

  /// Orders a picture. O(sweeps × memberships log memberships).
  init(_ picture: MembershipPicture) {
    for part in Seriation.parts(of: picture) {
      var places: [Int: Int] = [:]
      for (place, country) in part.countries.enumerated() { places[country] = place }
      var members: [Int: [Int]] = [:]
      for line in part.lines { members[line.group, default: []].append(places[line.country] ?? 0) }
      let order = CrossingOrder(
        leftNeighbors: part.groups.map { members[$0] ?? [] }, rightCount: part.countries.count)
      var rows = order.right.map { part.countries[$0] }
      var columns = order.left.map { part.groups[$0] }
      let half = Set(rows.prefix(rows.count / 2))
      let otherHalf = Set(rows.suffix(rows.count / 2))
      if part.lines.count(where: { half.contains($0.country) })
        < part.lines.count(where: { otherHalf.contains($0.country) })
      {
        rows.reverse()
        columns.reverse()
      }
      countries += rows
      groups += columns
    }
  }

  /// What hangs together.
  private struct Part {
    var countries: [Int] = []
    var groups: [Int] = []
    var lines: [MembershipPicture.Line] = []
  }

  private static func parts(of picture: MembershipPicture) -> [Part] {
    // Union by the lesser index: a part is named by the least of its nodes.
    let groupStart = picture.countries.count
    var leaders = Array(0..<(groupStart + picture.groups.count))
    func leader(of node: Int) -> Int {
      var node = node
      while leaders[node] != node {
        leaders[node] = leaders[leaders[node]]
        node = leaders[node]
      }
      return node
    }
    for line in picture.lines {
      let (a, b) = (leader(of: line.country), leader(of: groupStart + line.group))
      leaders[max(a, b)] = min(a, b)
    }
    var parts: [Int: Part] = [:]
    for country in picture.countries.indices {
      parts[leader(of: country), default: Part()].countries.append(country)
    }
    for group in picture.groups.indices {
      parts[leader(of: groupStart + group), default: Part()].groups.append(group)
    }
    for line in picture.lines {
      parts[leader(of: line.country), default: Part()].lines.append(line)
    }
    return parts.sorted { ($1.value.lines.count, $0.key) < ($0.value.lines.count, $1.key) }
      .map(\.value)
  }
}
