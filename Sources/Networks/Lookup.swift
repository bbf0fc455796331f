/// What is found where a number is looked up by its node, or by its two: a missing node, a number that
/// is undefined and an edge that does not exist are told apart, which a subscript's `nil` does not.
///
/// ```swift
/// switch scores.lookUp("KOR") {
/// case .value(let value): print(value)
/// case .undefined: print("undefined")
/// default: print("no such node")
/// }
/// ```
public enum Lookup: Hashable, Sendable {
  /// The number.
  case value(Double)
  /// The measure is undefined here; its quantity says when that is.
  case undefined
  /// Both nodes are in the network, and no edge joins them.
  case noEdge
  /// Both are the same node, where a pair is of two.
  case sameNode
  /// A node, or one of the two, is not in the network, or not on this side of it.
  case noSuchNode

  /// The number; `nil` in all other cases.
  public var value: Double? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// A number, or else undefined.
  init(_ value: Double?) { self = value.map { .value($0) } ?? .undefined }
}
