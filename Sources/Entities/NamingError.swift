/// Why a word names no country or group.
public enum NamingError: Error, Sendable, Hashable {
  /// What a word was to name.
  public enum Kind: String, Sendable {
    /// A country, by code or name.
    case country
    /// A group, by identifier, acronym or name.
    case group
    /// Either.
    case groupOrCountry = "group or country"
  }

  /// Nothing is called so; what may have been meant.
  case unknown(Kind, String, meant: [String])
  /// Several are called so; their codes or identifiers, which tell them apart.
  case ambiguous(Kind, String, candidates: [String])
  /// Two names of which one is a group's and one a country's, where both are to be of one kind.
  case ofTwoKinds(String, String)
}

extension NamingError: CustomStringConvertible {
  /// The error in a sentence; where to look it up is for the asker to add.
  public var description: String {
    switch self {
    case .unknown(let kind, let word, let meant):
      let question =
        meant.isEmpty ? "" : " Did you mean \(meant.map { "\"\($0)\"" }.joined(separator: " or "))?"
      return "there is no \(kind.rawValue) \"\(word.prefix(60))\".\(question)"
    case .ambiguous(let kind, let word, let candidates):
      return "\"\(word.prefix(60))\" may be \(candidates.joined(separator: " or ")): use the "
        + "\(kind == .country ? "code" : "identifier")."
    case .ofTwoKinds(let a, let b):
      return "\"\(a)\" and \"\(b)\" are a group and a country; a pair is of one kind."
    }
  }
}
