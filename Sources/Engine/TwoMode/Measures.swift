import Measures
import Networks

/// The parameters of measures: α, β, sources, seed and updates, in this order; the standard ones for
/// `nil`. A value that is out of range is a fault.
func parameters(_ five: UnsafePointer<Int64>?) throws(Fault) -> MeasureParameters {
  guard let five else { return MeasureParameters() }
  let most = Int64(Bounds.nodes)
  let ranges: [(StaticString, ClosedRange<Int64>)] = [
    ("alpha", 0...most), ("beta", 0...most), ("sources", 1...most), ("seed", 0...Int64.max),
    ("updates", 0...Int64(Bounds.updates)),
  ]
  for (place, (name, range)) in ranges.enumerated() where !range.contains(five[place]) {
    throw Fault(
      .badArgument, "\(name) is from \(range.lowerBound) to \(range.upperBound), not \(five[place])"
    )
  }
  return MeasureParameters(
    alpha: Int(five[0]), beta: Int(five[1]), sources: Int(five[2]), seed: UInt64(five[3]),
    updates: Int(five[4]))
}

/// The measure of nodes with a name.
func nodeMeasure(
  _ id: String, _ parameters: MeasureParameters
) throws(Fault) -> NodeMeasure<UInt32, UInt32> {
  let all: [NodeMeasure<UInt32, UInt32>] = MeasureCatalogue.nodeMeasures(parameters)
  for measure in all where measure.quantity.id == id { return measure }
  throw Fault(.noSuchName, "there is no measure of nodes called \(id)")
}

/// The measure of pairs with a name.
func pairMeasure(_ id: String) throws(Fault) -> PairMeasure {
  for measure in MeasureCatalogue.pairMeasures where measure.quantity.id == id { return measure }
  throw Fault(.noSuchName, "there is no measure of pairs called \(id)")
}

/// The measure of networks with a name.
func networkMeasure(_ id: String) throws(Fault) -> NetworkMeasure {
  for measure in MeasureCatalogue.networkMeasures where measure.quantity.id == id { return measure }
  throw Fault(.noSuchName, "there is no measure of networks called \(id)")
}

/// Writes a number for each node of a side.
///
/// - Parameters:
///   - handle: The network's number.
///   - sideNumber: 0 for the left nodes, 1 for the right ones.
///   - id: The measure's name in the catalogue, as UTF-8.
///   - idLength: How many bytes the name has.
///   - five: α, β, sources, seed and updates, or `nil` for the standard ones.
///   - values: Room for a number for each node; NaN stands for an undefined one.
///   - count: How many numbers there is room for: as many as the side has nodes.
/// - Returns: 0 or a code.
@_cdecl("ml_node_scores")
public func nodeScores(
  _ handle: Int32, _ sideNumber: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32,
  _ five: UnsafePointer<Int64>?, _ values: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let side = try side(sideNumber, of: handle)
    let measure = try nodeMeasure(text(id, idLength), parameters(five))
    try room(values, count, for: side.nodes.count).write(measure.evaluate(side))
    return Code.answered.rawValue
  }
}

/// Writes the number that a measure gives to a network; NaN where it is undefined.
///
/// - Returns: 0 or a code.
@_cdecl("ml_network_score")
public func networkScore(
  _ handle: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32,
  _ value: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Fault) in
    let network = try network(handle)
    let measure = try networkMeasure(text(id, idLength))
    try room(value, 1, for: 1).write([network.measured(by: measure)])
    return Code.answered.rawValue
  }
}
