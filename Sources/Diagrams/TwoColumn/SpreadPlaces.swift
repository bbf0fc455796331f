/// Places on a line as near to wished ones as can be, in the same order, each at least the half
/// widths of both away from the next: the least sum of squares, by pooling what would overlap.
/// O(n).
///
/// - Parameters:
///   - wishes: Where each thing would stand, in the order to keep.
///   - widths: How much room each takes.
func spreadPlaces(_ wishes: [Double], widths: [Double]) -> [Double] {
  struct Block {
    var sum: Double
    var count: Int
    var mean: Double { sum / Double(count) }
  }
  // With the room before each thing subtracted, "does not overlap" becomes "does not descend".
  var offsets: [Double] = []
  var room = 0.0
  for (place, width) in widths.enumerated() {
    if place > 0 { room += (widths[place - 1] + width) / 2 }
    offsets.append(room)
  }
  var blocks: [Block] = []
  for (wish, offset) in zip(wishes, offsets) {
    var block = Block(sum: wish - offset, count: 1)
    while let last = blocks.last, last.mean > block.mean {
      block = Block(sum: block.sum + last.sum, count: block.count + last.count)
      blocks.removeLast()
    }
    blocks.append(block)
  }
  let means = blocks.flatMap { [Double](repeating: $0.mean, count: $0.count) }
  return zip(means, offsets).map { $0 + $1 }
}
