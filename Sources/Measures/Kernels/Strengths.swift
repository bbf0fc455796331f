import Networks

extension CompressedRows {
  /// The sum of the weights of each row's entries: its degree in an unweighted matrix. O(entries).
  var strengths: [Double] {
    (0..<count).map { row in
      weights == nil
        ? Double(degree(of: row)) : range(of: row).reduce(0) { $0 + weight(at: $1) }
    }
  }
}
