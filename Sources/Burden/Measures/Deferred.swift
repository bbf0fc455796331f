import Networks

/// A value that is computed when it is first asked for, and then kept, so that several measures that
/// rest on the same draws make them once.
package final class Deferred<Value: Sendable>: Sendable {
  private let kept = Guarded<Value?>(nil)
  private let compute: @Sendable () -> Value

  package init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  package var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = compute()
      kept = value
      return value
    }
  }
}
