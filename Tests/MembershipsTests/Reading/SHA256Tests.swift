import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "of the examples of the standard",
    arguments: [
      // NIST, FIPS 180-4 examples and the Secure Hash Standard's "abc", 448 bits and 896 bits.
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(text: String, digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
  }

  @Test("of a million times a")
  func million() {
    #expect(
      sha256(Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("where the padding takes a block of its own, or just not")
  func padding() {
    // Python 3.11 `hashlib.sha256(b"x" * n).hexdigest()`.
    let digests = [
      (55, "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"),
      (56, "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"),
      (63, "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2"),
      (64, "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"),
      (65, "9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9"),
      (119, "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c"),
      (120, "13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98"),
    ]
    for (count, digest) in digests {
      #expect(sha256(Array(repeating: UInt8(ascii: "x"), count: count)) == digest, "\(count)")
    }
  }

  @Test("of bytes that come in parts is that of the whole")
  func parts() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [1, 3, 63, 64, 65, 200, 1000] {
      var checksum = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { checksum.update($0) }
      }
      #expect(checksum.hexadecimal == sha256(bytes), "parts of \(size)")
    }
  }
}
