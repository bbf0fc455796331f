import Networks

/// Networks small enough to measure by hand. The tests of each measure carry the arithmetic.
enum HandWorked {
  /// A path of five nodes.
  ///
  ///     a - 1 - b - 2 - c
  static func path() throws -> BipartiteGraph<String, String> { try .init("a1 b1 b2 c2") }

  /// A square with a tail.
  ///
  ///     a - 1 - c
  ///     |   |
  ///     2 - b
  static func square() throws -> BipartiteGraph<String, String> { try .init("a1 a2 b1 b2 c1") }

  /// Two pieces, and a node of each side that is in neither.
  ///
  ///     a - 1 - b     c - 2     d     3
  static func pieces() throws -> BipartiteGraph<String, String> { try .init("a1 b1 c2 d- -3") }
}
