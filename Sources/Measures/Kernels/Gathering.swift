import Networks

/// The sum of the values at `indices[start..<end]`.
@inline(__always)
func gathered(
  _ values: UnsafeBufferPointer<Double>, at indices: UnsafeBufferPointer<UInt32>,
  _ start: Int, _ end: Int
) -> Double {
  // Four sums, so that an addition need not wait for the one before.
  var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
  var place = start
  while place &+ 3 < end {
    a += values[Int(indices[place])]
    b += values[Int(indices[place &+ 1])]
    c += values[Int(indices[place &+ 2])]
    d += values[Int(indices[place &+ 3])]
    place &+= 4
  }
  while place < end {
    a += values[Int(indices[place])]
    place &+= 1
  }
  return (a + b) + (c + d)
}

/// As ``gathered(_:at:_:_:)``, each value times the weight at its index's place.
@inline(__always)
func gathered(
  _ values: UnsafeBufferPointer<Double>, at indices: UnsafeBufferPointer<UInt32>,
  times weights: [Double]?, _ start: Int, _ end: Int
) -> Double {
  guard let weights else { return gathered(values, at: indices, start, end) }
  var sum = 0.0
  for place in start..<end { sum += weights[place] * values[Int(indices[place])] }
  return sum
}
