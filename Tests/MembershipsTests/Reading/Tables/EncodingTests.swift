import Foundation
import Memberships
import Networks
import Testing

@Suite("The encoding of a table")
struct EncodingTests {
  private let text = "country;group\r\nC\u{F4}te;X\r\n"

  @Test("is found where it is UTF-16, with or without a mark")
  func wide() throws {
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = Array(try #require(text.data(using: encoding)))
      let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      for whole in [mark + bytes, bytes] {
        let table = try ReadTable(bytes: whole)
        #expect(table.edges == "C\u{F4}te-X" && table.tells("UTF-16"))
      }
    }
  }

  @Test("may be said")
  func said() throws {
    let bytes = Array(try #require(text.data(using: .windowsCP1252)))
    do throws(ReadingError) {
      _ = try ReadTable(bytes: bytes)
      Issue.record("it is no UTF-8")
    } catch {
      #expect(error.description.contains("t.csv:2:2"))
      #expect(error.description.contains("--encoding windows-1252"))
    }
    for name in ["windows-1252", "latin1", "ISO-8859-1"] {
      #expect(try ReadTable(bytes: bytes) { $0.encoding = name }.edges == "C\u{F4}te-X")
    }
    #expect(refusal(text) { $0.encoding = "klingon" }.contains("no encoding"))
  }

  @Test("may begin with a mark")
  func marks() throws {
    #expect(try ReadTable("\u{FEFF}country,group\nA,X\n").edges == "A-X")
    #expect(try ReadTable("\u{FEFF}sep=;\ncountry;group\nA;X\n").edges == "A-X")
  }

  @Test("is not found in half a character")
  func damaged() throws {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]] {
      #expect(throws: ReadingError.self) { try ReadTable(bytes: bytes) }
    }
  }
}
