import Measures
import Networks

/// Holds any numbers of a network against a null model: node scores, pair scores, one number.
///
/// Samples are made and measured in rounds, shared by threads; what they give is added up in the order
/// of the samples, so that the answer is the same for any number of threads. Nothing is kept of a
/// sample but its part in sums, counts and the tails that the interval needs: 5 % of its numbers.
/// The measure runs on one thread within a sample.
///
/// - Parameters:
///   - samples: The null model of the network.
///   - count: How many samples.
///   - threads: How many threads share the samples.
///   - measure: The numbers of a network; as many for every network with the same nodes.
/// - Returns: For each number of the observed network, how it stands. O(count × measure).
public func compared(
  with samples: NullSamples, count: Int, threads: Threads = .all,
  by measure: @Sendable (BiadjacencyMatrix) -> [Double?]
) -> [ChanceScore] {
  compared(
    measure(samples.matrix), count: count, threads: threads, to: { measure(samples.sample($0)) })
}

/// Holds observed numbers against those of random networks, made by number.
public func compared(
  _ observed: [Double?], count: Int, threads: Threads = .all,
  to sample: @Sendable (_ k: Int) -> [Double?]
) -> [ChanceScore] {
  let tally = ChanceTally(observed: observed, count: count)
  let report = Progress.report
  let round = 64
  for start in stride(from: 0, to: count, by: round) {
    let now = min(round, count - start)
    var values = [[Double?]](repeating: [], count: now)
    values.withUnsafeMutableBufferPointer { values in
      nonisolated(unsafe) let values = values
      threads.run(now) { place, _ in
        values[place] = onOneThread { sample(start + place) }
      }
    }
    tally.add(values, threads: threads)
    report?(Double(start + now) / Double(count))
  }
  return tally.scores
}

/// Running sums, counts and tails of the numbers of samples.
private final class ChanceTally {
  private struct Sums {
    var samples = 0
    var undefined = 0
    var mean = 0.0
    var squares = 0.0
    var atLeast = 0
    var atMost = 0
  }

  private let observed: [Double?]
  private var sums: [Sums]
  /// The lowest numbers so far, as a heap with the greatest on top, and the greatest likewise, with
  /// signs turned.
  private let tail: Int
  private let low: Scratch<Double>
  private let high: Scratch<Double>

  init(observed: [Double?], count: Int) {
    self.observed = observed
    sums = Array(repeating: Sums(), count: observed.count)
    // The order statistics on either side of the 2.5th percentile of up to `count` numbers.
    tail = max(0, count - 1) / 40 + 2
    low = Scratch(uninitialized: tail * observed.count)
    high = Scratch(uninitialized: tail * observed.count)
  }

  func add(_ round: [[Double?]], threads: Threads) {
    let (observed, tail) = (observed, tail)
    nonisolated(unsafe) let (low, high) = (low.elements, high.elements)
    let slice = 256
    sums.withUnsafeMutableBufferPointer { sums in
      nonisolated(unsafe) let sums = sums
      threads.run((observed.count + slice - 1) / slice) { task, _ in
        for item in (task * slice)..<min(observed.count, (task + 1) * slice) {
          var sum = sums[item]
          for values in round {
            guard let value = values[item] else {
              sum.undefined += 1
              continue
            }
            push(value, to: low, at: item * tail, holding: min(sum.samples, tail), of: tail)
            push(-value, to: high, at: item * tail, holding: min(sum.samples, tail), of: tail)
            sum.samples += 1
            let deviation = value - sum.mean
            sum.mean += deviation / Double(sum.samples)
            sum.squares += deviation * (value - sum.mean)
            if let wanted = observed[item] {
              let tolerance = 1e-9 * max(abs(wanted), abs(value))
              sum.atLeast += value >= wanted - tolerance ? 1 : 0
              sum.atMost += value <= wanted + tolerance ? 1 : 0
            }
          }
          sums[item] = sum
        }
      }
    }
  }

  var scores: [ChanceScore] {
    observed.indices.map { item in
      let sum = sums[item]
      return ChanceScore(
        observed: observed[item], mean: sum.mean, sumOfSquares: sum.squares, atLeast: sum.atLeast,
        atMost: sum.atMost, samples: sum.samples, undefinedSamples: sum.undefined,
        interval: interval(of: item, samples: sum.samples))
    }
  }

  private func interval(of item: Int, samples: Int) -> ClosedRange<Double>? {
    guard samples > 0 else { return nil }
    let held = min(samples, tail)
    func percentile(_ elements: UnsafeMutableBufferPointer<Double>) -> Double {
      let sorted = elements[item * tail..<item * tail + held].sorted()
      let position = 0.025 * Double(samples - 1)
      let below = Int(position)
      let above = min(below + 1, held - 1)
      return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
    }
    // Taken from 0, so that no upper end is -0.
    let (lower, upper) = (percentile(low.elements), 0 - percentile(high.elements))
    return lower...max(lower, upper)
  }
}

/// Keeps the least numbers in a heap with the greatest on top.
private func push(
  _ value: Double, to heap: UnsafeMutableBufferPointer<Double>, at start: Int, holding count: Int,
  of capacity: Int
) {
  var place: Int
  if count < capacity {
    place = count
    while place > 0 {
      let parent = (place - 1) / 2
      guard heap[start + parent] < value else { break }
      heap[start + place] = heap[start + parent]
      place = parent
    }
  } else {
    guard value < heap[start] else { return }
    place = 0
    while true {
      var child = 2 * place + 1
      guard child < capacity else { break }
      if child + 1 < capacity, heap[start + child + 1] > heap[start + child] { child += 1 }
      guard heap[start + child] > value else { break }
      heap[start + place] = heap[start + child]
      place = child
    }
  }
  heap[start + place] = value
}
