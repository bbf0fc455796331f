/// What a cell of Correlates of War's tables of organisations by year says of a state in an organisation
/// in a year (Pevehouse, Nordstrom, McManus & Jamison 2020, doi:10.1177/0022343319881175).
public enum MembershipCode: Int8, Sendable, CaseIterable {
  /// -9: the project does not know.
  case missing = -9
  /// -1: the state is not in the state system, or the organisation does not exist.
  case outside = -1
  /// 0: no member.
  case noMember = 0
  /// 1: a full member.
  case member = 1
  /// 2: an associate member.
  case associate = 2
  /// 3: an observer.
  case observer = 3

  /// The code in words.
  public var words: String {
    switch self {
    case .missing: "missing"
    case .outside: "state or organisation not there"
    case .noMember: "no member"
    case .member: "full member"
    case .associate: "associate member"
    case .observer: "observer"
    }
  }

  /// Whether the table says something of the membership: neither that it does not know nor that there
  /// is nothing to be a member of.
  var isClaim: Bool { rawValue >= 0 }
}
