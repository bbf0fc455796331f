extension String {
  /// How many scalars of a name are shown.
  package static let abridgedLength = 80

  /// The text, cut where it is long. It counts scalars, since one character can hold thousands.
  package func abridged(to limit: Int = abridgedLength) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
