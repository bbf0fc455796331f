import Memberships

extension MembershipPicture {
  /// A network on two days, as one picture: what is there on either. O(memberships log memberships).
  ///
  /// - Parameters:
  ///   - earlier: The network on the earlier day.
  ///   - later: The network on the later day, of the same dataset, counting rule and groups.
  ///   - options: Which countries are drawn, and what they are called.
  init(
    from earlier: MembershipNetwork, to later: MembershipNetwork, options: DiagramOptions
  ) {
    struct Key: Hashable {
      let country: Country
      let group: Group
    }
    func cells(_ network: MembershipNetwork) -> [Key: (status: Status, spell: Spell)] {
      var cells: [Key: (status: Status, spell: Spell)] = [:]
      for cell in network.unknown {
        cells[Key(country: cell.country, group: cell.group)] = (.unknown, cell.spell)
      }
      for cell in network.memberships {
        cells[Key(country: cell.country, group: cell.group)] = (cell.status, cell.spell)
      }
      return cells
    }
    let (before, after) = (cells(earlier), cells(later))
    let keys = Set(before.keys).union(after.keys).sorted {
      ($0.country, $0.group) < ($1.country, $1.group)
    }
    let changed = keys.compactMap { key -> Cell? in
      guard let known = after[key] ?? before[key] else { return nil }
      let change: MembershipChange =
        switch (before[key]?.status, after[key]?.status) {
        case (.unknown?, _), (_, .unknown?): .unknown
        case (nil, _): .joined
        case (_, nil): .left
        default: .stayed
        }
      return Cell(
        country: key.country, group: key.group, status: known.status, spell: known.spell,
        earlierStatus: before[key]?.status, change: change)
    }
    self.init(
      changed, of: later.drawn, since: earlier.date, options: options, keeping: [])
  }
}
