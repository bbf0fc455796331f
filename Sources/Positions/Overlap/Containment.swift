/// Whether one of two nodes has all that the other has: a group all members of another, a country all
/// groups of another.
public enum Containment: String, Sendable, CaseIterable {
  /// Both have the same.
  case equal
  /// All that the first has, the second has too, and more.
  case within
  /// The first has all that the second has, and more.
  case contains
  /// Each has something that the other has not.
  case neither
  /// What is open decides it.
  case unknown

  /// Puts both directions together; each is `nil` where it is not decided.
  public init(firstIsWithin: Bool?, secondIsWithin: Bool?) {
    self =
      switch (firstIsWithin, secondIsWithin) {
      case (true?, true?): .equal
      case (true?, false?): .within
      case (false?, true?): .contains
      case (false?, false?): .neither
      default: .unknown
      }
  }
}
