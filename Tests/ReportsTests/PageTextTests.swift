import Memberships
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct PageTextTests {
  @Test(arguments: [
    ("<a href='x'>", "&lt;a href=&#39;x&#39;&gt;"), ("\"\u{301}", "&quot;\u{301}"),
    ("<\u{301}", "&lt;\u{301}"), ("a&b", "a&amp;b"),
    ("\u{0}\u{7F}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}", "\u{FFFD}"), ("a\nb", "a\nb"), ("\r\n", "\u{FFFD}\n"), ("😀", "😀"),
  ])
  func escapes(_ text: String, _ expected: String) {
    #expect(
      Array(HTML.text(text).markup.unicodeScalars) == Array(expected.unicodeScalars))
    let attribute = HTML.tag(.p, [.title(text)]).markup
    #expect(
      Array(attribute.unicodeScalars) == Array("<p title=\"\(expected)\"></p>".unicodeScalars))
  }

  @Test func writesElements() {
    let note = HTML.tag(.p, [.class("note"), nil], "a < b ", .tag(.code, [], .text("c")))
    #expect(note.markup == "<p class=note>a &lt; b <code>c</code></p>")
    #expect(HTML.tag(.meta, [.hidden]).markup == "<meta hidden=hidden>")
    #expect(HTML.block(.ul, [], [.tag(.li), nil, "x"]).markup == "<ul>\n<li>\nx\n</ul>")
    #expect(HTML.verbatim("<svg/>").markup == "<svg/>")
    #expect(HTML.paragraphs([nil, "a", "b"])?.markup == "a\nb")
    #expect(HTML.paragraphs([nil])?.markup == nil)
  }

  @Test(arguments: [
    ("https://www.example.org/a?b=c", "example.org"), ("HTTP://example.org", "example.org"),
    ("https://example.org:443/", "example.org"),
  ])
  func linksTheWeb(_ address: String, _ host: String) {
    #expect(webHost(of: address) == host)
  }

  @Test(arguments: [
    "javascript:alert(1)", "javascript://example.org/%0Aalert(1)", "data:text/html,x",
    "file:///etc/passwd", "//example.org", "example.org", "https://", "https:/x",
    "ftp://example.org",
    "https://exa mple.org", "https://example.org/\u{0}", "https://éxample.org",
    " https://example.org", "",
  ])
  func linksNothingElse(_ address: String) {
    #expect(webHost(of: address) == nil)
  }

  @Test func findsLinksInText() {
    let parts = LinkedText("see https://a.org/x; https://b.org/y (p. 3), unverified").parts
    #expect(parts.compactMap(\.address) == ["https://a.org/x", "https://b.org/y"])
    #expect(parts.map(\.text).joined() == "see a.org; b.org (p. 3), unverified")
  }

  @Test func anchorsAreOneForEachLabel() {
    let anchors = hostileLabels.map { anchorID("group", $0) }
    #expect(Set(anchors).count == Set(hostileLabels).count)
    #expect(anchors.allSatisfy { $0.allSatisfy { $0.isASCII && !$0.isWhitespace && $0 != "\"" } })
    #expect(anchorID("group", "g7") == "group-g7")
    #expect(anchorID("group", "_") != anchorID("group", "5f"))
  }

  @Test func shortensByScalars() {
    let bomb = "e" + String(repeating: "\u{301}", count: 5000)
    #expect(bomb.shortened().unicodeScalars.count == DisplayNames.limit + 1)
    #expect("short".shortened() == "short")
  }

  @Test func writesDays() {
    let day: Day = "2024-01-08"
    #expect(day.written == "8 January 2024")
  }
}
