/// What the column of partners shows, from above: as many as fit by name, the rest by number.
struct EgoRows {
  /// A line of the column.
  enum Row {
    /// A partner.
    case partner(EgoTies.Partner)
    /// Partners that share so many groups, and have no line of their own.
    case rest([EgoTies.Partner], sharedCount: Int)
  }

  /// Rows that share as many groups.
  struct Tier {
    let sharedCount: Int
    let rows: [Row]
  }

  let tiers: [Tier]

  /// The greatest number of partners with a line of their own.
  static let limit = 40

  /// Divides partners, which are sorted by how much they share. A tier that does not fit is named as
  /// far as there is room, if there is room for a few.
  init(_ partners: [EgoTies.Partner]) {
    var room = Self.limit
    var tiers: [Tier] = []
    var rest = partners[...]
    while let first = rest.first {
      let count = first.shared.count
      let same = rest.prefix { $0.shared.count == count }
      rest = rest.dropFirst(same.count)
      let named = same.count <= room ? same.count : room >= 6 ? room - 1 : 0
      var rows = same.prefix(named).map { Row.partner($0) }
      if named < same.count {
        rows.append(.rest(Array(same.dropFirst(named)), sharedCount: count))
        room = 0
      } else {
        room -= named
      }
      tiers.append(Tier(sharedCount: count, rows: rows))
    }
    self.tiers = tiers
  }
}
