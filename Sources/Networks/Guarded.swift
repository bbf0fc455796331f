#if !hasFeature(Embedded)
import Synchronization
#endif

/// A value that several threads read and change, one at a time.
///
/// Embedded Swift has one thread here and no locks: there the value is just kept.
package final class Guarded<Value: Sendable>: Sendable {
  #if hasFeature(Embedded)
  nonisolated(unsafe) private var value: Value

  package init(_ value: Value) { self.value = value }

  package func withLock<Result>(_ body: (inout Value) -> Result) -> Result { body(&value) }
  #else
  private let mutex: Mutex<Value>

  package init(_ value: Value) { mutex = Mutex(value) }

  package func withLock<Result: Sendable>(
    _ body: (inout Value) -> Result
  ) -> Result {
    mutex.withLock { value in body(&value) }
  }
  #endif
}
