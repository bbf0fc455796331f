import Tables

/// Why a change can't be made to a dataset.
public enum ScenarioError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The dataset has no such country; the one that may have been meant, where one is near.
  case unknownCountry(Country, nearest: String?)
  /// The dataset has no such group; the one that may have been meant, where one is near.
  case unknownGroup(Group, nearest: String?)
  /// The group does not exist on the day of the change.
  case groupDoesNotExist(Group, on: Day)
  /// The country has joined with the status already.
  case alreadyBelongs(Country, Group, as: Status, on: Day)
  /// The country has no membership in the group that could end.
  case doesNotBelong(Country, Group, on: Day)
  /// The country has no membership in any group that could end.
  case belongsToNothing(Country, on: Day)
  /// Fewer than two groups are to merge.
  case nothingToMerge([Group])
  /// A group is to merge with itself.
  case mergesWithItself(Group)
  /// A new group has no name from which an identifier could be made.
  case unnamedGroup(String)
  /// The group that is to be made is there already.
  case groupExists(Group)
  /// A new group has fewer than two members.
  case tooFewMembers(name: String, [Country])
  /// A new group has a member twice.
  case repeatedMember(name: String, Country)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .unknownCountry(let country, let near):
      "there is no country \(Fault.quoted(country.code))\(Self.suggestion(near))."
    case .unknownGroup(let group, let near):
      "there is no group \(Fault.quoted(group.id))\(Self.suggestion(near))."
    case .groupDoesNotExist(let group, let day): "\(group) does not exist on \(day)."
    case .alreadyBelongs(let country, let group, let status, let day):
      "\(country) can't join \(group) as \(status.rawValue): on \(day) it is that already."
    case .doesNotBelong(let country, let group, let day):
      "\(country) can't leave \(group): the dataset has no membership of it there on \(day)."
    case .belongsToNothing(let country, let day):
      "\(country) can't leave every group: the dataset has no membership of it on \(day)."
    case .nothingToMerge(let groups):
      "\(groups.first?.id ?? "nothing") can't merge alone: name two groups or more."
    case .mergesWithItself(let group): "\(group) can't merge with itself."
    case .unnamedGroup(let name):
      "\(Fault.quoted(name)) is no name for a group: it has no letter and no digit."
    case .groupExists(let group):
      "there is a group \(Fault.quoted(group.id)) already: give the new one another name."
    case .tooFewMembers(let name, _): "\(Fault.quoted(name)) needs two members or more."
    case .repeatedMember(let name, let country):
      "\(Fault.quoted(name)) has \(country) as a member twice."
    }
  }

  private static func suggestion(_ near: String?) -> String {
    near.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
