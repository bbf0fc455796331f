/// A number for each node of the left and of the right side, in the order of a reference network; `nil`
/// where it is undefined.
struct SideValues {
  let left: [Double?]
  let right: [Double?]
}

/// Edges of reference networks.
enum ReferenceEdges {
  /// The edges of a table of 0 and 1, a text for each row.
  static func edges(ofRows rows: [String], left: [String], right: [String]) -> [(String, String)] {
    zip(left, rows).flatMap { node, row in
      zip(right, row).filter { $0.1 == "1" }.map { (node, $0.0) }
    }
  }
}
