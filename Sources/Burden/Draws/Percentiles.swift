import Measures

/// Percentiles of a sample, by linear interpolation between order statistics: the value at place
/// (n - 1)·p of the sorted sample, counted from 0, which is type 7 of Hyndman & Fan (1996,
/// doi:10.2307/2684934), the default of R and NumPy. O(n) expected.
///
/// - Parameters:
///   - parts: Which percentiles, as parts of 1, in ascending order.
///   - sample: The sample, which is reordered; it holds no NaN.
/// - Precondition: the sample is not empty.
package func percentiles(_ parts: [Double], of sample: inout [Double]) -> [Double] {
  let last = sample.count - 1
  var start = 0
  return parts.map { part in
    let place = Double(last) * part
    let floor = min(last, Int(place))
    select(floor, in: &sample, from: start)
    start = floor
    let lower = sample[floor]
    let weight = place - Double(floor)
    guard weight > 0, floor < last else { return lower }
    var upper = sample[floor + 1]
    for later in (floor + 1)...last where sample[later] < upper { upper = sample[later] }
    return lower + weight * (upper - lower)
  }
}

/// Reorders a part of a sample so that the element of a place is the one that sorting would put there,
/// with none greater before it and none less after it (Hoare's quickselect, median of three).
private func select(_ place: Int, in sample: inout [Double], from start: Int) {
  var (left, right) = (start, sample.count - 1)
  while left < right {
    let middle = left + (right - left) / 2
    if sample[middle] < sample[left] { sample.swapAt(middle, left) }
    if sample[right] < sample[left] { sample.swapAt(right, left) }
    if sample[right] < sample[middle] { sample.swapAt(right, middle) }
    let pivot = sample[middle]
    var (i, j) = (left, right)
    while i <= j {
      while sample[i] < pivot { i += 1 }
      while sample[j] > pivot { j -= 1 }
      if i <= j {
        sample.swapAt(i, j)
        i += 1
        j -= 1
      }
    }
    if place <= j {
      right = j
    } else if place >= i {
      left = i
    } else {
      return
    }
  }
}
