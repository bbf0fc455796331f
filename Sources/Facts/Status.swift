import Networks

/// As what a country belongs to a group.
public enum Status: String, Sendable, CaseIterable {
  /// A full member.
  case member
  /// An associate or partner of any kind.
  case associate
  /// An observer.
  case observer
  /// Sources disagree or are silent.
  case unknown
}

/// Which statuses count as belonging. Every result declares the rule that it was computed by.
public enum CountingRule: String, Sendable, CaseIterable {
  /// Full members only.
  case members
  /// Members and associates.
  case associates
  /// Members, associates and observers.
  case all

  /// Whether a status counts. `unknown` counts under no rule: such cells are kept apart.
  public func counts(_ status: Status) -> Bool {
    switch (self, status) {
    case (_, .unknown): false
    case (.members, let status): status == .member
    case (.associates, let status): status != .observer
    case (.all, _): true
    }
  }

  /// The rule in words: "members and associates".
  public var label: String {
    switch self {
    case .members: "full members"
    case .associates: "members and associates"
    case .all: "members, associates and observers"
    }
  }
}
