import Foundation
import Memberships

/// The script of the page, and what a browser needs to know to run this one and no other.
struct PageScript {
  /// The program text, exactly as it stands between the tags.
  let text: String
  /// The source expression of a content security policy that allows it: the algorithm and the digest.
  let hash: String

  /// Takes the scripts that the program was built with.
  ///
  /// - Parameter isLive: Whether the page has an engine to ask.
  init(isLive: Bool) {
    let parts =
      [PackageResources.saving_js, PackageResources.report_js]
      + (isLive ? [PackageResources.live_js] : [])
    text = "\n" + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    hash = "sha256-" + Self.base64(ofHexadecimal: sha256(Array(text.utf8)))
  }

  private static func base64(ofHexadecimal digits: String) -> String {
    let pairs = stride(from: 0, to: digits.count, by: 2).map { digits.dropFirst($0).prefix(2) }
    return Data(pairs.compactMap { UInt8($0, radix: 16) }).base64EncodedString()
  }
}
