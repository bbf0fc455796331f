/// Where a click on a node or an edge leads: to a place in the same page, to a page by `https`, or to a
/// page beside the diagram's file.
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

  /// A link to the place in a page whose `id` is given; `nil` unless the page is an `https` address or a
  /// relative path (`report.html`, `../report.html`): without a scheme, a host or a root.
  public init?(page: String, fragment id: ElementID) {
    guard !page.contains("#") else { return nil }
    if let link = Link(page) {
      address = link.address + "#" + id.text
      return
    }
    // With a colon it could have a scheme, with two slashes a host.
    guard let link = Link("#" + page), let first = page.first, first != "/", first != "?",
      !page.contains(":"), !page.contains("\\")
    else { return nil }
    address = link.address.dropFirst() + "#" + id.text
  }

  /// RFC 3986's unreserved and reserved characters, and the percent sign of what is encoded already;
  /// without the apostrophe, which could end an attribute.
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%"
      .unicodeScalars)
}
