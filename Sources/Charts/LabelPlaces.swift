import Answers

/// Finds places for labels beside dots, so that no label covers another, a dot or the frame. A label for
/// which there is none is left out.
struct LabelPlaces {
  /// A rectangle.
  struct Box {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let frame: Box
  private var taken: [Box]

  init(frame: Box, dots: [(x: Double, y: Double, radius: Double)]) {
    self.frame = frame
    taken = dots.map {
      Box(
        left: $0.x - $0.radius, top: $0.y - $0.radius, right: $0.x + $0.radius,
        bottom: $0.y + $0.radius)
    }
  }

  /// The first free place of a label beside a dot, tried right, left, above, below and at the corners;
  /// it is then taken. `nil` where there is none. O(labels + dots).
  mutating func place(
    width: Double, height: Double, beside dot: (x: Double, y: Double)
  ) -> Box? {
    let gap = 5.0
    let (beside, above, below) = (dot.y - height / 2, dot.y - gap - height, dot.y + gap)
    let corners: [(Double, Double)] = [
      (dot.x + gap, beside), (dot.x - gap - width, beside), (dot.x - width / 2, above),
      (dot.x - width / 2, below), (dot.x + gap - 1, above + 2),
      (dot.x - gap - width + 1, above + 2),
      (dot.x + gap - 1, below - 2), (dot.x - gap - width + 1, below - 2),
    ]
    for (left, top) in corners {
      let box = Box(left: left, top: top, right: left + width, bottom: top + height)
      let isInside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top
        && box.bottom <= frame.bottom
      guard isInside, !taken.contains(where: box.overlaps) else { continue }
      taken.append(box)
      return box
    }
    return nil
  }
}
