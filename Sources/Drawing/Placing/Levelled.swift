#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Places turned so that they spread farther across the page than down it: springs do not care which
/// way is up, but a page or a screen does. O(n).
package func levelled(_ places: [ElementID: Point]) -> [ElementID: Point] {
  let points = places.sorted { $0.key < $1.key }.map(\.value)
  guard points.count > 1 else { return places }
  let count = Double(points.count)
  let meanX = points.reduce(0) { $0 + $1.x } / count
  let meanY = points.reduce(0) { $0 + $1.y } / count
  var (xx, xy, yy) = (0.0, 0.0, 0.0)
  for point in points {
    let (x, y) = (point.x - meanX, point.y - meanY)
    (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y)
  }
  // The direction of the greatest spread: the first principal axis.
  let angle = -0.5 * atan2(2 * xy, xx - yy)
  let (sine, cosine) = (sin(angle), cos(angle))
  return places.mapValues { point in
    let (x, y) = (point.x - meanX, point.y - meanY)
    return Point(x: x * cosine - y * sine, y: x * sine + y * cosine)
  }
}
