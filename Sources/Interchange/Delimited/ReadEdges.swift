import Networks
import Tables

/// The edges of a table with the places that they were read from, and the nodes that have none.
struct ReadEdges {
  struct Edge {
    var left: String
    var right: String
    var weight: Double
    let line: Int
    let column: Int
  }

  var edges: [Edge] = []
  var isWeighted = false
  /// Nodes that the table names, whether or not they have an edge.
  var lefts: [String] = []
  var rights: [String] = []

  /// Puts every label in another form.
  mutating func mapLabels(_ form: (String) -> String) {
    for place in edges.indices {
      edges[place].left = form(edges[place].left)
      edges[place].right = form(edges[place].right)
    }
    lefts = lefts.map(form)
    rights = rights.map(form)
  }

  /// Makes labels that are spelt nearly alike one, spelt as most often.
  mutating func foldLabels() {
    func choice(_ labels: [String]) -> [String: String] {
      var counts: [String: [String: Int]] = [:]
      for label in labels {
        counts[LabelSpelling.folded(label), default: [:]][label, default: 0] += 1
      }
      return counts.mapValues { spellings in
        spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      }
    }
    let left = choice(edges.map(\.left) + lefts)
    let right = choice(edges.map(\.right) + rights)
    for place in edges.indices {
      edges[place].left = left[LabelSpelling.folded(edges[place].left)] ?? edges[place].left
      edges[place].right = right[LabelSpelling.folded(edges[place].right)] ?? edges[place].right
    }
    lefts = lefts.map { left[LabelSpelling.folded($0)] ?? $0 }
    rights = rights.map { right[LabelSpelling.folded($0)] ?? $0 }
  }

  /// Joins what occurs again, or tells where it does.
  ///
  /// - Returns: How many rows were joined to another.
  mutating func join(
    _ repeats: TableForm.Repeats, file: String, advice: String
  ) throws(ReadingError) -> Int {
    struct Pair: Hashable {
      let left: String
      let right: String
    }
    var places: [Pair: Int] = [:]
    places.reserveCapacity(edges.count)
    var joined: [Edge] = []
    joined.reserveCapacity(edges.count)
    var faults: [Fault] = []
    var more = 0
    for edge in edges {
      guard
        let first = places.updateValue(
          joined.count, forKey: Pair(left: edge.left, right: edge.right))
      else {
        joined.append(edge)
        continue
      }
      places[Pair(left: edge.left, right: edge.right)] = first
      switch repeats {
      case .once: break
      case .sum: joined[first].weight += edge.weight
      case .refuse:
        guard faults.count < ReadingError.faultLimit else {
          more += 1
          continue
        }
        faults.append(
          Fault(
            file: file, line: edge.line, column: edge.column,
            found:
              "the edge \(Fault.quoted(edge.left)) - \(Fault.quoted(edge.right)) of line "
              + "\(joined[first].line) again",
            expected: advice))
      }
    }
    guard faults.isEmpty else { throw .faults(faults, more: more) }
    let number = edges.count - joined.count
    if repeats == .sum, number > 0 { isWeighted = true }
    edges = joined
    return number
  }

  func graph(file: String) throws(ReadingError) -> BipartiteGraph<String, String> {
    do throws(EdgeError) {
      return try BipartiteGraph(
        edges: edges.map { ($0.left, $0.right) },
        weights: isWeighted ? edges.map(\.weight) : nil, includingLeft: lefts,
        includingRight: rights)
    } catch {
      throw .faults([Fault(file: file, found: "\(error)", expected: "a two-mode network")])
    }
  }
}
