extension Dictionary {
  /// The values of pairs by their keys; of pairs with the same key the first stands. O(pairs).
  package init(keepingFirst pairs: some Sequence<(Key, Value)>) {
    self.init(minimumCapacity: pairs.underestimatedCount)
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}
