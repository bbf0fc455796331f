import Networks

/// What tells one of a network's ``Workings`` from another of its kind.
package protocol WorkingsKey: Hashable, Sendable {
  /// What is worked out.
  associatedtype Value: Sendable

  /// The number of the kind, which no other type of keys has: values of any type can't be told apart
  /// otherwise in Embedded Swift.
  static var kind: Int { get }
}

/// What a network has worked out already and several questions need: made when it is first asked for,
/// and kept with the network.
///
/// What is kept depends on nothing but the network and the key, so that who asks first makes no
/// difference.
package final class Workings: Sendable {
  private struct Entry: Sendable {
    let kind: Int
    let kept: AnyKept
  }

  private let entries = Guarded<[Entry]>([])

  package init() {}

  /// The value that belongs to a key. O(keys) where it is known.
  package func value<Key: WorkingsKey>(of key: Key, _ make: () -> Key.Value) -> Key.Value {
    if let value = entries.withLock({ known(key, among: $0) }) { return value }
    // Made without the lock, since making it may ask for other workings.
    return keep(make(), for: key)
  }

  /// Keeps a value that was worked out elsewhere, unless there is one, which is then given back.
  @discardableResult
  package func keep<Key: WorkingsKey>(_ value: Key.Value, for key: Key) -> Key.Value {
    entries.withLock { entries in
      if let first = known(key, among: entries) { return first }
      entries.append(Entry(kind: Key.kind, kept: Kept(key: key, value: value)))
      return value
    }
  }

  private func known<Key: WorkingsKey>(_ key: Key, among entries: [Entry]) -> Key.Value? {
    for entry in entries where entry.kind == Key.kind {
      // One type of keys has the kind, so that the cast can't fail; a debug build checks it.
      let kept = unsafeDowncast(entry.kept, to: Kept<Key>.self)
      if kept.key == key { return kept.value }
    }
    return nil
  }
}

/// A kept value whose type is not told.
private class AnyKept: @unchecked Sendable {}

/// A kept value with its key.
private final class Kept<Key: WorkingsKey>: AnyKept, @unchecked Sendable {
  let key: Key
  let value: Key.Value

  init(key: Key, value: Key.Value) {
    self.key = key
    self.value = value
  }
}
