/// Where a click on a node or an edge leads: to a place in the same page, or to a page by `https`.
///
/// Nothing else can be a link: other schemes (`javascript:`, `file:`, `data:`) could run or read
/// something on the reader's machine.
public struct Link: Hashable, Sendable {
  /// The address, with only characters that are safe in an attribute.
  public let address: String

  /// A link to the place in the same page whose `id` is given.
  public init(fragment id: ElementID) { address = "#" + id.text }

  /// A link from an address; `nil` unless it is a fragment (`#...`) or starts with `https://` and a
  /// host, in at most 2,000 characters. What the standard for addresses does not allow as it is
  /// (spaces, quotes, angle brackets, letters beyond ASCII) is percent-encoded. O(length).
  public init?(_ address: String) {
    guard address.utf8.count <= 2000, !address.unicodeScalars.contains(where: { !$0.isPrintable })
    else { return nil }
    let rest: Substring
    if address.hasPrefix("#") {
      rest = address.dropFirst()
    } else if address.lowercased().hasPrefix("https://") {
      rest = address.dropFirst(8)
      guard let host = rest.first, host.isLetter || host.isNumber || host == "[" else { return nil }
    } else {
      return nil
    }
    var encoded = address.hasPrefix("#") ? "#" : "https://"
    for byte in rest.utf8 {
      let scalar = Unicode.Scalar(byte)
      if Link.plain.contains(scalar) {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    self.address = encoded
  }

  /// RFC 3986's unreserved and reserved characters, and the percent sign of what is encoded already;
  /// without the apostrophe, which could end an attribute.
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%"
      .unicodeScalars)
}
