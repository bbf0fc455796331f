/// Why compressed bytes can't be unpacked.
package enum CompressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes end before the compressed data does.
  case truncated
  /// The bytes are not what their format says.
  case damaged(String)
  /// There would be more bytes than the limit.
  case tooLarge(limit: Int)

  /// What is wrong, in a few words.
  package var description: String {
    switch self {
    case .truncated: "the compressed data is cut off"
    case .damaged(let what): "the compressed data is damaged: \(what)"
    case .tooLarge(let limit): "it unpacks to more than \(limit >> 20) MB"
    }
  }
}
