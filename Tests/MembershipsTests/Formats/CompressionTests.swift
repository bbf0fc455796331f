import Foundation
import Memberships
import Testing

@testable import Files

@Suite("Packed files")
struct CompressionTests {
  /// What Python's zlib packed, of 60 lines, with codes of the block's own.
  static let dynamic =
    "H4sIAAAAAAACAzXRTXIEIQgF4L1n8VWJgD/nceEuk5pKFrl96KezakqQr8H1+v36ef/l/X79fqdV8i4oafW8BZKW5G2o"
    + "aY28JzStmrfD0pp5Kzwtfb4t6sqT6GnZUzjigDdnWs5O0VLq01uiaeNRpWYQJTchRs8hTlAhjWIEnWSkBs0ongeNvytU"
    + "BVUOW1DrdaseN6qM7kR1uo7a6CpqpxvBoBupSTcmLnQNKnQFWo9boHpdtc+46nTjXjuuQztdhQ66EUy6scZCd8KErsEq"
    + "XYEp3QKz65p/5rV2t2z9uNFp0FXYPG68TaHrcKE74ZWuwZWuwI1ugft1vd15vd89+/g8rs/0D8L+Lx0tAgAA"

  @Test("by other programs are unpacked, whatever their blocks")
  func foreign() throws {
    let lines = (0..<60).map { "c\($0 * 7 % 13),g\($0 * $0 % 11)-\($0)\n" }.joined()
    #expect(try text(Self.dynamic) == "country,group\n" + lines)
    let fixed = "H4sIAAAAAAACA0vOL80rKarUSS/KLy3gctSJ4HIC40guAPgQ4W4aAAAA"
    #expect(try text(fixed) == "country,group\nA,X\nB,X\nB,Y\n")
    #expect(
      try text("H4sIAAAAAAAEAwESAO3/Y291bnRyeSxncm91cApBLFgK5sxiUhIAAAA=") == "country,group\nA,X\n"
    )
  }

  @Test("are the bytes that were packed", arguments: [0, 1, 2, 3, 257, 258, 259, 40_000, 100_000])
  func roundTrip(count: Int) throws {
    var state: UInt64 = 7
    // Runs, repetitions at many distances, and noise.
    let bytes = (0..<count).map { place -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return place % 900 < 400 ? 65 : place % 7 == 0 ? UInt8(state >> 56) : UInt8(place % 23)
    }
    let packed = Gzip.pack(bytes)
    #expect(try Gzip.unpack(packed, limit: count) == bytes)
    #expect(packed == Gzip.pack(bytes))
    if count > 1000 { #expect(packed.count < count / 2) }
    // One member after the other is one file.
    #expect(try Gzip.unpack(packed + packed, limit: 2 * count) == bytes + bytes)
  }

  @Test("that are larger than the limit are not unpacked")
  func bomb() throws {
    let packed = Gzip.pack([UInt8](repeating: 0, count: 3_000_000))
    #expect(packed.count < 30_000)
    #expect(throws: CompressionError.tooLarge(limit: 1_000_000)) {
      try Gzip.unpack(packed, limit: 1_000_000)
    }
  }

  @Test("that are cut off or damaged are refused")
  func damaged() throws {
    let whole = Array(try #require(Data(base64Encoded: Self.dynamic)))
    let text = try text(Self.dynamic)
    for count in 0..<whole.count {
      #expect(throws: CompressionError.self) {
        try Gzip.unpack(Array(whole[..<count]), limit: 10_000)
      }
    }
    // Behind the header, whose time and system mean nothing.
    for place in 10..<whole.count {
      for bit in 0..<8 {
        var changed = whole
        changed[place] ^= 1 << UInt8(bit)
        // The bits between the last code and the next whole byte mean nothing either.
        guard let bytes = try? Gzip.unpack(changed, limit: 10_000) else { continue }
        #expect(place == whole.count - 9 && String(decoding: bytes, as: UTF8.self) == text)
      }
    }
    #expect(throws: CompressionError.damaged("other bytes follow it")) {
      try Gzip.unpack(whole + Array("more".utf8) + [0, 0, 0, 0, 0, 0], limit: 10_000)
    }
  }

  @Test("have the checksum of the standard")
  func checksum() {
    #expect(crc32("123456789".utf8) == 0xCBF4_3926)
    #expect(crc32([]) == 0)
  }

  private func text(_ base64: String) throws -> String {
    let bytes = Array(try #require(Data(base64Encoded: base64)))
    return String(decoding: try Gzip.unpack(bytes, limit: 10_000), as: UTF8.self)
  }
}
