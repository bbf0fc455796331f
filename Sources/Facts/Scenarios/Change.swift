/// One change of a ``Scenario``: what is supposed to happen on a day.
///
/// A change holds from its day on; what was before stays as it was.
public struct Change: Sendable, Hashable {
  /// What happens.
  public enum Kind: Sendable, Hashable {
    /// A country joins a group with a status. Whatever membership it has there on the day, of another
    /// status or an open one, ends: an observer may join as a member.
    case join(Country, Group, as: Status)

    /// A country leaves a group, and its chair from that year on. A membership that is open on the day
    /// ends too.
    case leave(Country, Group)

    /// A group ceases to be.
    case dissolve(Group)

    /// A country leaves every group, and every chair from that year on. It stays a node without ties,
    /// so that measures that divide by the number of countries, and ranks among them, are compared
    /// with those of the same countries before.
    case withdraw(Country)

    /// Groups end, and a new one takes their place, with the members of all. See ``MergedGroup``.
    case merge([Group])

    /// A group comes into being, with full members, and nothing known of its rhythm and its form, so
    /// that its cost is drawn from the burden model's prior for groups of unknown form.
    case form(name: String, members: [Country])
  }

  /// What happens.
  public let kind: Kind

  /// The first day on which it has happened.
  public let day: Day

  /// Supposes a change.
  public init(_ kind: Kind, on day: Day) {
    self.kind = kind
    self.day = day
  }

  /// The group that the change makes; `nil` where it makes none.
  ///
  /// Merged groups are named after their parts: "g7+mikta". A new group is named by the letters and
  /// digits of its name: "Middle Powers 5" is "middle-powers-5".
  public var newGroup: Group? {
    switch kind {
    case .merge(let groups): Group(groups.map { $0.id }.joined(separator: "+"))
    case .form(let name, _): Group(identifier(for: name))
    default: nil
    }
  }

  /// The groups that the change names or makes. A country that withdraws names none.
  public var groups: [Group] {
    switch kind {
    case .join(_, let group, _), .leave(_, let group), .dissolve(let group): [group]
    case .withdraw: []
    case .merge(let groups): groups + [newGroup].compactMap { $0 }
    case .form: [newGroup].compactMap { $0 }
    }
  }
}

/// The letters and digits of a name, in lower case, with one hyphen for whatever is between.
private func identifier(for name: String) -> String {
  name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
}
