/// Where long computations of this task report the share that is done, from 0 to 1:
/// `Progress.$report.withValue(ProgressReport { share in … }) { … }`.
///
/// Reports come from the calling thread or a worker, one at a time, at most a hundred for a
/// computation.
public enum Progress {
  #if hasFeature(Embedded)
  /// Nobody is told where there are no tasks.
  public static var report: ProgressReport? { nil }
  #else
  /// Who is told; nobody unless set.
  @TaskLocal public static var report: ProgressReport?
  #endif
}

/// Somebody who is told the share of a computation that is done.
///
/// A type of its own, and not just a function: a program that Swift 6.2 optimises crashes when it binds
/// a task-local value of a function's type.
public struct ProgressReport: Sendable {
  private let tell: @Sendable (Double) -> Void

  /// Tells a share in the way given.
  public init(_ tell: @escaping @Sendable (Double) -> Void) { self.tell = tell }

  /// Tells a share.
  public func callAsFunction(_ share: Double) { tell(share) }
}
