/// Where long computations of this task report the share that is done, from 0 to 1:
/// `Progress.$report.withValue({ share in … }) { … }`.
///
/// Reports come from the calling thread or a worker, one at a time, at most a hundred for a
/// computation.
public enum Progress {
  /// Who is told; nobody unless set.
  @TaskLocal public static var report: (@Sendable (Double) -> Void)?
}
