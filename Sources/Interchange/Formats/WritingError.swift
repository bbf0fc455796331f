/// Why a network can't be written in a format.
public enum WritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file would be larger than anybody could use.
  case tooLarge(String)
  /// The format has no way to say it.
  case notHeld(String)
  /// The format is read only.
  case readOnly(NetworkFormat)

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .tooLarge(let what): "\(what) would be too large; an edge list is not."
    case .notHeld(let what): "the format can't hold \(what)."
    case .readOnly(let format): "\(format.title) is read, not written."
    }
  }
}
