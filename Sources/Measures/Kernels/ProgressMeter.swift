#if !hasFeature(Embedded)
import Synchronization
#endif

/// Counts a kernel's tasks as they end, and reports the share of them: from the first worker only,
/// so that a report is never made twice at once, and at most a hundred times.
final class ProgressMeter: @unchecked Sendable {
  private let count: Int
  private let report: ((Double) -> Void)?
  private let done = TaskCount()
  private var lastPercent = 0

  init(of count: Int, report: ((Double) -> Void)?) {
    self.count = count
    self.report = report ?? Progress.report.map { report in { report($0) } }
  }

  /// Notes the end of a task.
  func advance(byWorker worker: Int) {
    guard let report else { return }
    let done = done.increase()
    // Only the first worker comes here, so nothing else reads or writes the last percentage.
    guard worker == 0, done * 100 / count > lastPercent else { return }
    lastPercent = done * 100 / count
    report(Double(done) / Double(count))
  }
}

/// A number that several threads count up; in Embedded Swift there is one.
private final class TaskCount {
  #if hasFeature(Embedded)
  private var count = 0

  func increase() -> Int {
    count += 1
    return count
  }
  #else
  private let count = Atomic<Int>(0)

  func increase() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
  #endif
}
