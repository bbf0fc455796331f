/// Keys cut into ranges of equal width, a power of two, so that the entries of one range fit in a
/// core's cache.
struct KeyRanges {
  let keyCount: Int
  let count: Int
  private let shift: UInt32

  /// Cuts keys into at most 512 ranges of about 16 thousand entries.
  init(keyCount: Int, entryCount: Int) {
    self.keyCount = keyCount
    let wanted = min(512, max(1, entryCount >> 14))
    var shift: UInt32 = 0
    while keyCount >> Int(shift) >= wanted, keyCount >> Int(shift) > 0 { shift += 1 }
    self.shift = shift
    count = max(1, (keyCount + (1 << Int(shift)) - 1) >> Int(shift))
  }

  /// Which range a key is in.
  @inline(__always)
  func range(of key: UInt32) -> Int { Int(key >> shift) }

  /// The keys of a range.
  func keys(of range: Int) -> Range<Int> {
    (range << Int(shift))..<min(keyCount, (range + 1) << Int(shift))
  }

  /// Turns the number of entries of each range in each slice (slice after slice) into the place where
  /// each slice puts its first entry of each range, ranges one after the other.
  ///
  /// - Returns: Where each range begins, and where the last one ends.
  func starts(from histograms: UnsafeMutableBufferPointer<UInt32>) -> [Int] {
    var starts = [0]
    var sum: UInt32 = 0
    for range in 0..<count {
      for place in stride(from: range, to: histograms.count, by: count) {
        let entries = histograms[place]
        histograms[place] = sum
        sum += entries
      }
      starts.append(Int(sum))
    }
    return starts
  }
}
