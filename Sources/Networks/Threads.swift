#if !hasFeature(Embedded)
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
#endif

/// How many threads may share a kernel's work. All of the machine's cores, unless said.
///
/// Kernels cut their work into tasks by the size of the problem alone, so that an answer is the same
/// whatever the number of threads. In Embedded Swift, which has no threads, there is always one.
public struct Threads: Sendable, Hashable {
  /// The number of threads, at least 1.
  public let count: Int

  /// Allows a number of threads; less than 1 is 1.
  public init(_ count: Int) { self.count = max(1, count) }

  #if hasFeature(Embedded)
  /// The one thread that there is.
  public static var all: Threads { Threads(1) }
  #else
  /// As many threads as work may use in this task, where that is limited:
  /// `Threads.$limit.withValue(1) { … }`.
  @TaskLocal public static var limit: Threads?

  /// One thread for each core that is active, or as many as ``limit`` allows.
  public static var all: Threads { limit ?? ofMachine }

  private static let ofMachine = Threads(activeCoreCount())
  #endif

  /// Runs tasks `0..<taskCount`, in no particular order, and waits for them.
  ///
  /// - Parameters:
  ///   - taskCount: The number of tasks.
  ///   - body: Does one task. `worker`, below both ``count`` and `taskCount`, says whose scratch
  ///     memory to use: tasks that run at the same time have different workers.
  public func run(_ taskCount: Int, _ body: (_ task: Int, _ worker: Int) -> Void) {
    #if hasFeature(Embedded)
    for task in 0..<taskCount { body(task, 0) }
    #else
    let workers = workers(for: taskCount)
    guard workers > 1 else {
      for task in 0..<taskCount { body(task, 0) }
      return
    }
    let next = Atomic<Int>(0)
    // Safe: the call returns only after every worker has.
    nonisolated(unsafe) let body = body
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard task < taskCount else { return }
        body(task, worker)
      }
    }
    #endif
  }

  /// The number of workers that ``run(_:_:)`` uses.
  public func workers(for taskCount: Int) -> Int {
    #if hasFeature(Embedded)
    1
    #else
    max(1, min(count, taskCount))
    #endif
  }
}

extension Threads: ExpressibleByIntegerLiteral {
  /// Allows a number of threads.
  public init(integerLiteral value: Int) { self.init(value) }
}

#if !hasFeature(Embedded)
/// The number of cores that are active.
private func activeCoreCount() -> Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
#endif
