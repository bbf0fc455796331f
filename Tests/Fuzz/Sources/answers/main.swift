import Measures
import Networks

// Answers a batch of networks from standard input with every measure of the catalogue, a line of JSON for each.
// A network is a line of numbers: how many rows, how many columns, then each edge's row and column.

func json(_ values: [Double?]) -> String {
  "[" + values.map { $0.map { "\($0)" } ?? "null" }.joined(separator: ",") + "]"
}

func answer(to numbers: [Int]) throws -> String {
  let (rowCount, columnCount) = (numbers[0], numbers[1])
  let edges = stride(from: 2, to: numbers.count - 1, by: 2).map {
    (UInt32(numbers[$0]), UInt32(numbers[$0 + 1]))
  }
  let graph = try BipartiteGraph(
    edges: edges.map { (Int($0.0), Int($0.1)) }, includingLeft: Array(0..<rowCount),
    includingRight: Array(0..<columnCount))
  var parts: [String] = []
  for measure in MeasureCatalogue.nodeMeasures() as [NodeMeasure<Int, Int>] {
    let (left, right) = (graph.left.scored(by: measure), graph.right.scored(by: measure))
    parts.append("\"\(measure.quantity.id)\":[\(json(left.values)),\(json(right.values))]")
  }
  for measure in MeasureCatalogue.pairMeasures {
    let sides = [graph.left, graph.right].map { side in
      let ties = side.projected(by: measure)
      return "[" + ties.edges.map { "[\($0.a),\($0.b),\($0.weight)]" }.joined(separator: ",") + "]"
    }
    parts.append("\"pairs:\(measure.quantity.id)\":[\(sides.joined(separator: ","))]")
  }
  for measure in MeasureCatalogue.networkMeasures {
    let value = measure.evaluate(graph.matrix)
    parts.append("\"network:\(measure.quantity.id)\":\(value.map { "\($0)" } ?? "null")")
  }
  return "{" + parts.joined(separator: ",") + "}"
}

while let line = readLine() {
  let numbers = line.split(separator: " ").compactMap { Int($0) }
  guard numbers.count >= 2 else { continue }
  print(try answer(to: numbers))
}
