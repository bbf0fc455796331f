import Networks

/// What changed in one group between two days.
public struct GroupChange: Sendable, Hashable {
  /// The group.
  public let group: Group
  /// Whether the group is new.
  public let isFounded: Bool
  /// Whether the group is no more.
  public let isEnded: Bool
  /// Who belongs now and did not: accessions, sorted.
  public let joined: [Country]
  /// Who belonged and does not: exits, sorted. All members of a group that ended are here.
  public let left: [Country]
  /// Who belongs with another status, sorted.
  public let changedStatus: [Country]
  /// Whose membership is open on the one day and decided on the other, sorted: none of the accessions
  /// and exits, since it is not known when they came or went.
  public let opened: [Country]
}

extension MembershipNetwork {
  /// What changed in each group since an earlier day, sorted by group; groups in which nothing did are
  /// left out. O(memberships).
  package func changes(since earlier: MembershipNetwork) -> [GroupChange] {
    let (before, after) = (earlier.cells, cells)
    let groups = Set(earlier.graph.rightNodes.labels).union(graph.rightNodes.labels)
    return groups.sorted().compactMap { group in
      let (old, new) = (before[group] ?? [:], after[group] ?? [:])
      let isFounded = !earlier.graph.rightNodes.contains(group)
      let isEnded = !graph.rightNodes.contains(group)
      var (joined, left, changed, opened): ([Country], [Country], [Country], [Country]) =
        ([], [], [], [])
      for country in Set(old.keys).union(new.keys).sorted() {
        let (was, now) = (old[country], new[country])
        if was == now { continue }
        if was?.isOpen ?? false || now?.isOpen ?? false {
          opened.append(country)
        } else if was == nil {
          joined.append(country)
        } else if now == nil {
          left.append(country)
        } else {
          changed.append(country)
        }
      }
      guard isFounded || isEnded || !(joined + left + changed + opened).isEmpty else { return nil }
      return GroupChange(
        group: group, isFounded: isFounded, isEnded: isEnded, joined: joined, left: left,
        changedStatus: changed, opened: opened)
    }
  }

  private struct HeldCell: Equatable {
    let status: Status
    let isOpen: Bool
  }

  /// What every cell of a group holds that is not empty.
  private var cells: [Group: [Country: HeldCell]] {
    var cells: [Group: [Country: HeldCell]] = [:]
    for membership in memberships {
      cells[membership.group, default: [:]][membership.country] = HeldCell(
        status: membership.status, isOpen: false)
    }
    for membership in unknown {
      cells[membership.group, default: [:]][membership.country] = HeldCell(
        status: membership.spell.status, isOpen: true)
    }
    return cells
  }
}
