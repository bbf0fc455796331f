import Networks
import Testing

@testable import Measures

/// Expects scores to be those of a reference, node by node.
///
/// - Parameter tolerance: The greatest difference, relative to the reference where that is above 1.
///   Both sides are Doubles that were summed in another order, so it is a few units in the last
///   place times the number of terms.
func expectScores(
  _ scores: Scores<String>, of labels: [String], are reference: [Double?], within tolerance: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(scores.nodes.count == labels.count, sourceLocation: sourceLocation)
  #expect(labels.count == reference.count, sourceLocation: sourceLocation)
  for (label, expected) in zip(labels, reference) {
    expectEqual(
      scores[label], expected, within: tolerance, "\(scores.quantity.id) of \(label)",
      sourceLocation: sourceLocation)
  }
}

/// Expects both to be undefined, or both to be numbers that differ by no more than the tolerance
/// (relative where the expected number is above 1).
func expectEqual(
  _ value: Double?, _ expected: Double?, within tolerance: Double,
  _ comment: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  switch (value, expected) {
  case (nil, nil): break
  case (let value?, let expected?):
    // Written so that a value that is not a number fails.
    let isNear = abs(value - expected) <= tolerance * max(1, abs(expected))
    if !isNear {
      Issue.record("\(comment()): \(value) is not \(expected)", sourceLocation: sourceLocation)
    }
  case (let value, let expected):
    let texts = [value, expected].map { $0.map { "\($0)" } ?? "undefined" }
    Issue.record(
      "\(comment()): \(texts[0]) is not \(texts[1])", sourceLocation: sourceLocation)
  }
}

/// Expects both sides of a network to have the scores that a reference gives.
func expectScores(
  on graph: BipartiteGraph<String, String>, by measure: NodeMeasure<String, String>,
  of labels: (left: [String], right: [String]), are reference: SideValues, within tolerance: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectScores(
    graph.left.scored(by: measure), of: labels.left, are: reference.left, within: tolerance,
    sourceLocation: sourceLocation)
  expectScores(
    graph.right.scored(by: measure), of: labels.right, are: reference.right, within: tolerance,
    sourceLocation: sourceLocation)
}

extension BipartiteGraph<String, String> {
  /// A small network, written as "a1 a2 b1": each edge a left and a right letter. Isolated nodes are
  /// written "c-" and "-3".
  init(_ text: String) throws {
    var edges: [(String, String)] = []
    var (left, right): ([String], [String]) = ([], [])
    for word in text.split(separator: " ") {
      let (a, b) = (String(word.first!), String(word.last!))
      switch (a, b) {
      case ("-", _): right.append(b)
      case (_, "-"): left.append(a)
      default: edges.append((a, b))
      }
    }
    try self.init(edges: edges, includingLeft: left, includingRight: right)
  }
}
