extension [Point] {
  /// A point of a chain of cubic curves, for a parameter from 0, its start, to 1, its end; `nil` where
  /// there is no curve.
  package func point(at t: Double) -> Point? {
    guard count >= 4 else { return nil }
    let curves = (count - 1) / 3
    let place = Swift.min(Swift.max(t, 0), 1) * Double(curves)
    let curve = Swift.min(Int(place), curves - 1)
    let (p, q) = (Array(self[(curve * 3)...]), place - Double(curve))
    let s = 1 - q
    let (a, b, c, d) = (s * s * s, 3 * s * s * q, 3 * s * q * q, q * q * q)
    return Point(
      x: a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
      y: a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y)
  }
}
