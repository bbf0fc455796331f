import Measures
import Networks

/// What a burden does with memberships that sources or dates leave open
/// (``MembershipNetwork/unknown``). Declared in every output.
public enum UnknownTreatment: String, Sendable, CaseIterable {
  /// They are left out: the burden is that of the memberships that are certain.
  case exclude
  /// They are taken to hold.
  case include
  /// The lower end of an interval leaves them out, the upper end takes them to hold, and what stands
  /// between counts them at one half. No chance is assumed for either: the ends are bounds in the sense
  /// of Manski (2003, doi:10.1007/b97478).
  case bounds

  /// The part of an open membership that stands in the lower end, in the middle and in the upper end.
  var parts: (low: Double, middle: Double, high: Double) {
    switch self {
    case .exclude: (0, 0, 0)
    case .include: (1, 1, 1)
    case .bounds: (0, 0.5, 1)
    }
  }

  /// The rule in words.
  public var label: String {
    switch self {
    case .exclude: "unknown memberships left out"
    case .include: "unknown memberships taken to hold"
    case .bounds: "unknown memberships from not at all to in full, one half in between"
    }
  }
}
