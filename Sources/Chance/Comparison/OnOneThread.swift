import Measures
import Networks

/// Does something whose own kernels use one thread and report to nobody: samples are shared by threads
/// already, and a report about one of them is not for whoever waits for all.
package func onOneThread<Result>(_ body: () -> Result) -> Result {
  #if hasFeature(Embedded)
  return body()
  #else
  return Progress.$report.withValue(nil) { Threads.$limit.withValue(1) { body() } }
  #endif
}
