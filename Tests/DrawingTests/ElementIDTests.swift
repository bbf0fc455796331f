import Testing

@testable import Drawing

@Suite("Identifiers and links")
struct ElementIDTests {
  @Test("Plain keys stay readable")
  func plain() {
    #expect(ElementID(.country, "KOR").text == "country-KOR")
    #expect(ElementID(.membership, "three-seas", "EST").text == "membership-three-seas--EST")
  }

  @Test("Different keys give different identifiers, of safe characters only")
  func distinct() {
    let keys: [[String]] = [
      ["a", "b"], ["a--b"], ["a-", "b"], ["a", "-b"], ["a-b"], ["a b"], ["a_20_b"], ["a", ""],
      ["a"],
      [""], ["\u{0}"], ["é"], ["e\u{301}"], ["\"><script>"], ["a\\"],
      [String(repeating: "x", count: 100)], [String(repeating: "x", count: 101)],
    ]
    let ids = keys.map { key in
      key.count == 2 ? ElementID(.group, key[0], key[1]) : ElementID(.group, key[0])
    }
    #expect(Set(ids).count == keys.count)
    for id in ids {
      #expect(
        id.text.unicodeScalars.allSatisfy {
          $0.isASCII
            && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
              || "-_".unicodeScalars.contains($0))
        })
      #expect(id.text.utf8.count < 120)
    }
  }

  @Test("Links lead to https or to the same page, and to nothing else")
  func links() {
    #expect(Link("https://example.org/a?b=c&d=e#f")?.address == "https://example.org/a?b=c&d=e#f")
    #expect(Link("HTTPS://example.org")?.address == "https://example.org")
    #expect(Link("#country-KOR")?.address == "#country-KOR")
    #expect(
      Link("https://example.org/\"><script>'é")?.address
        == "https://example.org/%22%3E%3Cscript%3E%27%C3%A9")
    for address in [
      "javascript:alert(1)", "java\nscript:alert(1)", "http://example.org", "file:///etc/passwd",
      "data:text/html,x", "//example.org", "https://", "https:///path", "https:// x", "",
      "https://example.org/\u{0}", "https://" + String(repeating: "x", count: 3000),
    ] {
      #expect(Link(address) == nil, "\(address.prefix(40))")
    }
  }
}
