import Synchronization

/// What a network has worked out already and several questions need: made when it is first asked for,
/// and kept with the network.
///
/// What is kept depends on nothing but the network and the key, so that who asks first makes no
/// difference.
package final class Workings: Sendable {
  private struct Entry: Sendable {
    let key: any Hashable & Sendable
    let value: any Sendable
  }

  private let entries = Mutex<[Entry]>([])

  package init() {}

  /// The value that belongs to a key. O(keys) where it is known.
  package func value<Key: Hashable & Sendable, Value: Sendable>(
    of key: Key, _ make: () -> Value
  ) -> Value {
    func known(_ entries: [Entry]) -> Value? {
      entries.lazy.compactMap { $0.key as? Key == key ? $0.value as? Value : nil }.first
    }
    if let value = entries.withLock({ known($0) }) { return value }
    // Made without the lock, since making it may ask for other workings.
    let value = make()
    return entries.withLock { entries in
      if let first = known(entries) { return first }
      entries.append(Entry(key: key, value: value))
      return value
    }
  }
}
