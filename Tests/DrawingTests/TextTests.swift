import Testing

@testable import Drawing

@Suite("Text")
struct TextTests {
  let style = TextStyle(size: 9, color: .black)

  @Test("One line has single spaces and no control characters")
  func oneLine() {
    #expect(" a\tb\r\n\n c\u{0} \u{7F}d\u{85}e\u{FFFE}\u{2028}".asOneLine == "a b c d e")
    #expect("e\u{301}x 🇰🇷 שלום".asOneLine == "e\u{301}x 🇰🇷 שלום")
    #expect("\n \u{1}".asOneLine.isEmpty)
  }

  @Test(
    "No character is left that turns the direction of the text around it",
    arguments: Array(0x202A...0x202E) + Array(0x2066...0x2069) as [UInt32])
  func directions(value: UInt32) throws {
    let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
    #expect(text.asOneLine == "ab" && text.asLines == "ab")
  }

  @Test("Lines keep their breaks, each as a line feed")
  func lines() {
    #expect("a\r\nb\rc\u{2028}d\u{0}e\tf".asLines == "a\nb\nc\nde f")
  }

  @Test("A text within the limit stays; a longer one ends with an ellipsis")
  func shortened() {
    #expect("abcde".shortened(to: 5) == "abcde")
    #expect("abcdef".shortened(to: 5) == "abcd…")
    #expect("abc def".shortened(to: 5) == "abc…")
    #expect(String(repeating: "x", count: 10_000).shortened(to: 200).count == 200)
    #expect("".shortened(to: 5).isEmpty)
  }

  @Test("A character of a thousand accents is cut")
  func stackedAccents() {
    let text = "a" + String(repeating: "\u{301}", count: 1000)
    #expect(text.count == 1)
    #expect(text.shortened(to: 10).unicodeScalars.count == 16)
  }

  @Test("A family of emoji is one character and stays whole")
  func joinedEmoji() {
    #expect("👨‍👩‍👧‍👦".shortened(to: 1) == "👨‍👩‍👧‍👦")
  }

  @Test("Shortening to a width fits it", arguments: [20.0, 50, 120])
  func shortenedToWidth(width: Double) {
    let text = "Saint Vincent and the Grenadines".shortened(toWidth: width, in: style)
    #expect(text.width(in: style) <= width)
    #expect(text.hasSuffix("…"))
    #expect(text.count > 1)
  }

  @Test("The width is that of the typeface's outlines or pixels")
  func width() {
    // The advance of "M" is 1767 of 2048: 7.765 points, or 10.35 pixels, which hinting makes 10.
    #expect(abs("M".width(in: style) - 1767.0 * 9 / 2048) < 1e-9)
    // "l": 569 of 2048 is 2.5 points, or 3.33 pixels, which hinting makes 3.
    #expect(abs("l".width(in: style) - 569.0 * 9 / 2048) < 1e-9)
    // "i" in 7 points: 2.59 pixels become 3, which is wider than the outline.
    #expect("i".width(in: TextStyle(size: 7, color: .black)) == 2.25)
    #expect("ab".width(in: style.bold) > "ab".width(in: style))
  }

  @Test("Wrapped lines fit, keep every word, and are no more than the limit")
  func wrapped() {
    let text = "On 2024-01-08. Counted: full members. Scope: groups with up to 25 members."
    let lines = text.wrapped(toWidth: 150, in: style)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.room(in: style) <= 150 })
    #expect(lines.joined(separator: " ") == text)
    let cut = text.wrapped(toWidth: 60, in: style, lineLimit: 3)
    #expect(cut.count == 3)
    #expect(cut[2].hasSuffix("…"))
  }

  @Test("Numbers never come in exponent form")
  func numbers() {
    #expect(0.1.decimalText(2) == "0.1")
    #expect((-0.001).decimalText(2) == "0")
    #expect(1e-7.decimalText(4) == "0")
    #expect(123_456.789.decimalText(2) == "123456.79")
    #expect((-3.05).decimalText(2) == "-3.05")
    #expect(Double.nan.decimalText(2) == "0")
  }

  @Test("Letters of other alphabets have the typeface's widths")
  func alphabets() {
    // "Ж" and "Ω" by DejaVu Sans's own table: 2206 and 1565 of 2048; hinting may make them wider.
    let large = TextStyle(size: 96, color: .black)
    #expect(abs("Ж".width(in: large) - 2206.0 * 96 / 2048) < 1)
    #expect(abs("Ω".width(in: large) - 1565.0 * 96 / 2048) < 1)
    #expect("Россия".isInTypeface && "Ελλάδα".isInTypeface && "مصر".isInTypeface)
    #expect(!"日本".isInTypeface)
  }

  @Test("Arabic letters are as wide as the forms in which they are joined")
  func arabic() {
    let large = TextStyle(size: 96, color: .black)
    // Beh alone: 1928 of 2048. Twice: an initial form of 570 and a final one of 2011.
    #expect(abs("\u{628}".width(in: large) - 1928.0 * 96 / 2048) < 1)
    #expect(abs("\u{628}\u{628}".width(in: large) - (570.0 + 2011) * 96 / 2048) < 1)
    // Marks between do not part them; a reh is joined to what stands before it only.
    #expect(abs("\u{628}\u{64E}\u{628}".width(in: large) - (570.0 + 2011) * 96 / 2048) < 1)
    #expect(abs("\u{631}\u{628}".width(in: large) - (989.0 + 1928) * 96 / 2048) < 1)
    // Lam and alef are one ligature of 1168; after a beh of 570 its final form of 1222.
    #expect(abs("\u{644}\u{627}".width(in: large) - 1168.0 * 96 / 2048) < 1)
    #expect(abs("\u{628}\u{644}\u{627}".width(in: large) - (570.0 + 1222) * 96 / 2048) < 2)
  }

  @Test("Chinese, Japanese and Korean characters are as wide as they are high")
  func fullWidth() {
    let large = TextStyle(size: 96, color: .black)
    #expect("日本".width(in: large) == 192)
    #expect("한국".width(in: large) == 192)
    // Half as wide.
    #expect("\u{FF71}".width(in: large) == 48)
  }

  @Test("A joined word is cut by its joined width")
  func shortenedArabic() {
    let word = "\u{628}\u{628}\u{628}\u{628}\u{628}\u{628}\u{628}\u{628}"
    let width = word.room(in: style)
    #expect(word.shortened(toWidth: width, in: style) == word)
    let cut = word.shortened(toWidth: width * 0.9, in: style)
    #expect(cut.hasSuffix("…") && cut.width(in: style) <= width * 0.9)
  }
}
