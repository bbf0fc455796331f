/// The candidate that is spelt most like a word that was not found, where one is near enough to be
/// what was meant: at most a third of its letters differ (one letter of a short word), letter
/// case left aside.
///
/// Distance is the least number of letters to insert, delete, change or swap with the next
/// (optimal string alignment). O(candidates x length²).
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let lowercased = Array(word.lowercased().prefix(100))
  let scored = candidates.map { candidate in
    let letters = Array(candidate.lowercased().prefix(100))
    // Of two that are as near, the one with the same letters in another order is the likelier.
    let tie = letters.sorted() == lowercased.sorted() ? 0 : 1
    return (candidate, distance(lowercased, letters), tie)
  }
  guard let best = scored.min(by: { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }) else { return nil }
  let length = max(lowercased.count, best.0.count)
  return best.1 * 3 <= length || (best.1 == 1 && length == 2) ? best.0 : nil
}

private func distance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1]
    for j in 0..<b.count {
      var least = min(
        last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}

/// What a word that was not found may have been meant to be: what is spelt like it, or else up to three
/// candidates that contain it. O(candidates · length²).
public func suggestions(for word: String, among candidates: [String]) -> [String] {
  if let near = nearest(to: word, among: candidates) { return [near] }
  let sought = Array(word.lowercased())
  guard sought.count > 2 else { return [] }
  return Array(candidates.lazy.filter { has(Array($0.lowercased()), sought) }.prefix(3))
}

/// Whether letters stand somewhere in others, next to each other. O(letters · sought).
private func has(_ letters: [Character], _ sought: [Character]) -> Bool {
  letters.indices.contains { letters[$0...].starts(with: sought) }
}
