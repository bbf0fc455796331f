import Foundation

/// Wall-clock and processor seconds of repeated runs.
struct Timing {
  var wall: [Double] = []
  var processor: [Double] = []

  /// Runs at least `repetitions` times, more often where that takes less than a second, and less
  /// often where it would take more than a minute.
  init(repetitions: Int, _ before: () -> Void, run: () throws -> Void) rethrows {
    var spent = 0.0
    repeat {
      before()
      let (start, startedUsing) = (ContinuousClock.now, Self.processorSeconds)
      try run()
      processor.append(Self.processorSeconds - startedUsing)
      wall.append((ContinuousClock.now - start) / .seconds(1))
      spent += wall[wall.count - 1]
    } while spent < 60 && (wall.count < repetitions || (wall.count < 100 && spent < 1))
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }

  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
