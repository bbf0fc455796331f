import Facts
import Networks

/// A membership in a network on a day: certain, or open.
public struct DatedMembership: Sendable {
  /// The day.
  public let date: Day
  /// The spell that says so.
  public let spell: Spell
  /// Whether sources leave open if it held on the day.
  public let isOpen: Bool

  /// The memberships of networks, day by day, those that are open after those that are certain.
  public static func all(in networks: [MembershipNetwork]) -> [DatedMembership] {
    networks.flatMap { network in
      network.memberships.map {
        DatedMembership(date: network.date, spell: $0.spell, isOpen: false)
      }
        + network.unknown.map {
          DatedMembership(date: network.date, spell: $0.spell, isOpen: true)
        }
    }
  }
}

extension Sheet where Row == DatedMembership {
  /// The edges of the network: who belongs to what on the day, as what, since when, and who says so. A
  /// membership that sources leave open has the status `unknown`: it is neither there nor absent.
  public static func memberships(
    _ memberships: [DatedMembership], in atlas: MembershipAtlas
  ) -> Sheet {
    Sheet(
      columns: [
        .text("country", "Country") { $0.spell.country.code }.brief(),
        .text("group", "Group") { $0.spell.group.id }.brief(),
        .text("date", "On") { $0.date.description }.brief(),
        .text("country_name", "Name") { atlas[$0.spell.country]?.name }.brief(),
        .text("group_name", "Group's name") { atlas[$0.spell.group]?.name },
        .text("status", "Status") { row in
          row.isOpen ? Status.unknown.rawValue : row.spell.status.rawValue
        }.brief(),
        .text("founding", "Founding") { $0.spell.isFounding ? "true" : "false" },
        .text("from", "From") { $0.spell.from?.description }.brief(),
        .text("until", "Until") { $0.spell.until?.description }.brief(),
        .text("source", "Source") { $0.spell.source },
      ], rows: memberships)
  }
}
