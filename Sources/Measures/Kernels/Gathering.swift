import Networks

/// The sum of the values at `indices[start..<end]`.
@inline(__always)
func gathered(
  _ values: UnsafeMutableBufferPointer<Double>, at indices: UnsafeBufferPointer<UInt32>,
  _ start: Int, _ end: Int
) -> Double {
  // Two sums, so that an addition need not wait for the one before.
  var (even, odd) = (0.0, 0.0)
  var place = start
  while place &+ 1 < end {
    even += values[Int(indices[place])]
    odd += values[Int(indices[place &+ 1])]
    place &+= 2
  }
  if place < end { even += values[Int(indices[place])] }
  return even + odd
}

/// As ``gathered(_:at:_:_:)``, each value times the weight at its index's place.
@inline(__always)
func gathered(
  _ values: UnsafeMutableBufferPointer<Double>, at indices: UnsafeBufferPointer<UInt32>,
  times weights: [Double]?, _ start: Int, _ end: Int
) -> Double {
  guard let weights else { return gathered(values, at: indices, start, end) }
  var sum = 0.0
  for place in start..<end { sum += weights[place] * values[Int(indices[place])] }
  return sum
}
