import Chance
import Measures
import Networks

/// The null model with a name.
private func model(
  _ name: UnsafePointer<UInt8>?, _ length: Int32
) throws(Fault) -> NullModel {
  let name = try text(name, length)
  for model in NullModel.allCases where model.rawValue == name { return model }
  throw Fault(.noSuchName, "there is no null model called \(name)")
}

/// A comparison of some numbers, whose size is checked.
private func design(
  against model: NullModel, samples: Int32, seed: Int64, of count: Int
) throws(Fault) -> ChanceDesign {
  guard samples >= 1, Int(samples) <= Bounds.samples, seed >= 0 else {
    throw Fault(.badArgument, "there are 1 to \(Bounds.samples) samples, and a seed from 0")
  }
  guard Double(samples) / 20 * Double(count) <= Double(Bounds.heldNumbers) else {
    throw Fault(.tooLarge, "\(samples) samples of \(count) numbers are too many")
  }
  return ChanceDesign(against: model, samples: Int(samples), seed: UInt64(seed))
}

/// How many numbers ``chanceOfNodes`` and ``chanceOfNetwork`` write for each number that was asked
/// about: observed, expected, standard deviation, z, the p of as great and of as small, the two-sided
/// p, the lower and the upper end of the interval, the samples with and without a number.
private let width = 11

private func numbers(of score: ChanceScore) -> [Double?] {
  [
    score.observed, score.expected, score.standardDeviation, score.z, score.upperP, score.lowerP,
    score.p, score.interval?.lowerBound, score.interval?.upperBound, Double(score.samples),
    Double(score.undefinedSamples),
  ]
}

/// Runs what may not be comparable with chance.
private func comparing<Answer>(
  _ body: () throws(ChanceError) -> Answer
) throws(Fault) -> Answer {
  do throws(ChanceError) {
    return try body()
  } catch {
    throw Fault(.noChance, error.description)
  }
}

/// Holds a measure of a side's nodes against a null model. For each node eleven numbers are written:
/// observed, expected, standard deviation, z, p of as great or greater, p of as small or smaller,
/// two-sided p, lower and upper end of the 95 % interval, samples in which it is defined and in which
/// it is not; NaN for one that is undefined. Weights are left out.
///
/// - Returns: 0 or a code.
@_cdecl("ml_chance_nodes")
public func chanceOfNodes(
  _ handle: Int32, _ sideNumber: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32,
  _ five: UnsafePointer<Int64>?, _ modelName: UnsafePointer<UInt8>?, _ modelLength: Int32,
  _ samples: Int32, _ seed: Int64, _ values: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let side = try side(sideNumber, of: handle)
    let measure = try nodeMeasure(text(id, idLength), parameters(five))
    let design = try design(
      against: model(modelName, modelLength), samples: samples, seed: seed, of: side.nodes.count)
    let room = try room(values, count, for: side.nodes.count * width)
    let scores = try comparing { () throws(ChanceError) in
      try side.scored(by: measure, against: design).scores
    }
    room.write(scores.flatMap(numbers))
    return Code.answered.rawValue
  }
}

/// Holds a measure of a network against a null model; writes the eleven numbers that
/// ``chanceOfNodes`` writes for a node.
///
/// - Returns: 0 or a code.
@_cdecl("ml_chance_network")
public func chanceOfNetwork(
  _ handle: Int32, _ id: UnsafePointer<UInt8>?, _ idLength: Int32,
  _ modelName: UnsafePointer<UInt8>?, _ modelLength: Int32, _ samples: Int32, _ seed: Int64,
  _ values: UnsafeMutablePointer<Double>?, _ count: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let network = try network(handle)
    let measure = try networkMeasure(text(id, idLength))
    let design = try design(
      against: model(modelName, modelLength), samples: samples, seed: seed, of: 1)
    let room = try room(values, count, for: width)
    let score = try comparing { () throws(ChanceError) in
      try network.measured(by: measure, against: design)
    }
    room.write(numbers(of: score))
    return Code.answered.rawValue
  }
}

/// Draws the k-th network of a null model, from 0: the same one whenever it is drawn with this seed.
///
/// - Returns: the new network's number, or a code.
@_cdecl("ml_sample")
public func sample(
  _ handle: Int32, _ modelName: UnsafePointer<UInt8>?, _ modelLength: Int32, _ seed: Int64,
  _ place: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let network = try network(handle)
    let model = try model(modelName, modelLength)
    guard seed >= 0, place >= 0 else { throw Fault(.badArgument, "a seed and a place are from 0") }
    let samples = try comparing { () throws(ChanceError) in
      try NullSamples(of: network.matrix, by: model, seed: UInt64(seed))
    }
    return try keep(samples.sample(Int(place)))
  }
}
