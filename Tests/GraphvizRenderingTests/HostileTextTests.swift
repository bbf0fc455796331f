import Diagrams
import Foundation
import GraphvizRendering
import Memberships
import TestNetworks
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  /// Each with what must be read from the drawing.
  static let texts: [(text: String, shown: String)] = [
    ("quote \" and 'apostrophe'", "quote \" and 'apostrophe'"),
    ("back\\slash \\N \\G \\L \\E \\T \\H", "back\\slash \\N \\G \\L \\E \\T \\H"),
    ("ends with backslash \\", "ends with backslash \\"),
    ("\\\\n two \\n \\l \\r", "\\\\n two \\n \\l \\r"),
    ("<b>bold</b> <br/> <script>alert(1)</script>", "<b>bold</b> <br/> <script>alert(1)</script>"),
    ("<<TABLE><TR><TD>x</TD></TR></TABLE>>", "<<TABLE><TR><TD>x</TD></TR></TABLE>>"),
    ("&amp; &lt; &#65; & &;", "&amp; &lt; &#65; & &;"),
    ("]]> --> <!-- <![CDATA[", "]]> --> <!-- <![CDATA["),
    ("line\nbreak\r\nand\ttab", "line break and tab"),
    ("NUL \u{0}, bell \u{7}, escape \u{1B}[31m", "NUL , bell , escape [31m"),
    ("emoji 🇰🇷 👨‍👩‍👧‍👦 \u{1F600}", "emoji 🇰🇷 👨‍👩‍👧‍👦 \u{1F600}"),
    ("שלום عالم \u{202E}abc\u{2066}", "שלום عالم abc"),
    ("noncharacter \u{FFFE} \u{FFFF} \u{1FFFE}.", "noncharacter ."),
    ("\", shape=none, image=\"/etc/passwd", "\", shape=none, image=\"/etc/passwd"),
    ("; } graph { a [label=\"", "; } graph { a [label=\""),
    ("%s %n $HOME `id` // /* #", "%s %n $HOME `id` // /* #"),
  ]

  @Test("Comes out right in every position, and as text only", arguments: texts)
  func everywhere(text: String, shown: String) throws {
    let drawn = try diagram(saying: text)
    let svg = try #require(SVGDocument(try drawn.rendered(as: .svg)))
    // Graphviz sets spaces between words as no-break spaces.
    let texts = svg.all("text").map { $0.text.replacing("\u{A0}", with: " ") }
    // Title, subtitle, source, three legend texts, word, two labels and the one below; the marks of
    // swatch, line and edge are shortened to what fits.
    #expect(texts.count { $0 == shown } >= 9, "\(texts)")
    // The title, and the tooltips of three nodes, the label below one, and the edge.
    let titles = svg.all("title").map(\.text)
    #expect(titles.count == 6)
    #expect(titles.first == shown)
    #expect(titles.dropFirst().allSatisfy { $0 == text.asTooltip })
    #expect(svg.all("desc").map(\.text) == [shown])
    // No text has become an element.
    let known: Set = [
      "svg", "g", "title", "desc", "text", "polygon", "ellipse", "path", "polyline",
    ]
    #expect(Set(svg.elements.map(\.name)).isSubset(of: known))
    #expect(svg.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
  }

  @Test("The DOT text says the same to Graphviz as is", arguments: texts)
  func document(text: String, shown: String) throws {
    // Title and labels of the text as published, read back by Graphviz itself.
    let drawn = try diagram(saying: text, engine: .neato)
    let bytes = try graphvizSVG(ofDOT: drawn.dot)
    let svg = try #require(SVGDocument(bytes))
    let texts = svg.all("text").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(texts.contains(shown), "\(texts)")
    // Graphviz puts tooltips into the attributes of links without an address.
    let tips = svg.all("a").compactMap { $0.attributes["xlink:title"] }
    #expect(tips.count == 4)
    #expect(tips.allSatisfy { $0.asOneLine == shown }, "\(tips)")
    #expect(svg.all("a").allSatisfy { $0.attributes["xlink:href"] == nil })
    #expect(!svg.elements.contains { ["image", "script"].contains($0.name) })
  }

  @Test("A text of 10,000 characters is shortened in labels, and whole in the tooltip")
  func long() throws {
    let text = String(repeating: "Long name ", count: 1000)
    let svg = try #require(SVGDocument(try diagram(saying: text).rendered(as: .svg)))
    #expect(svg.all("text").allSatisfy { $0.text.count <= TextBlock.lengthLimit })
    #expect(svg.all("text").contains { $0.text.hasSuffix("…") })
    #expect(svg.all("title").contains { $0.text == text })
  }

  @Test("A plain label that equals an HTML-like one is drawn as text")
  func twins() throws {
    let style = TextStyle(size: 9, color: .black)
    let bold = try Diagram(
      caption: Caption(title: ""), layout: .init(.dot),
      nodes: [
        Diagram.Node(
          id: ElementID(.group, "a"), kind: .group, label: .lines(["x"], style.bold), shape: .box)
      ], edges: [])
    let markup = try #require(
      bold.dot.firstMatch(of: /label=<(<FONT.*<\/FONT>)>/)?.output.1)
    let both = try Diagram(
      caption: Caption(title: ""), layout: .init(.dot),
      nodes: bold.nodes + [
        Diagram.Node(
          id: ElementID(.group, "b"), kind: .group, label: .lines([String(markup)], style),
          shape: .box)
      ], edges: [])
    let svg = try #require(SVGDocument(try both.rendered(as: .svg)))
    let texts = svg.all("text").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(Set(texts) == ["x", String(markup)])
  }

  @Test("Names of countries and groups come out right in every kind of diagram")
  func kinds() throws {
    let texts = Self.texts.filter { !$0.text.contains("\u{0}") && !$0.text.contains("\n") }
    let countries = texts.enumerated().map { place, pair in
      (code: "C\(place)", name: pair.text)
    }
    let atlas = try tinyAtlas(
      countries: countries,
      groups: texts.enumerated().map { place, pair in
        ("g\(place)", pair.text, place % 2 == 0 ? "" : pair.text, pair.text)
      },
      memberships: texts.indices.flatMap { group in
        texts.indices.filter { ($0 + group) % 3 == 0 }.map { ("g\(group)", "C\($0)", "member") }
      })
    let network = atlas.network(on: "2024-01-08", counting: .members, scope: .everything)
    for diagram in [
      Diagram.twoColumn(network), .spring(network), .overlap(ofGroupsIn: network),
    ] {
      let drawing = try diagram.renderedWithWarnings(as: .svg)
      let svg = try #require(SVGDocument(drawing.bytes))
      #expect(drawing.warnings.isEmpty)
      #expect(!svg.elements.contains { ["image", "script", "a"].contains($0.name) })
      let titles = Set(svg.all("title").map(\.text))
      #expect(titles.isSuperset(of: diagram.nodes.map(\.tooltip.asTooltip)))
      #expect(titles.isSuperset(of: diagram.edges.map(\.tooltip.asTooltip)))
      let shown = svg.all("text").map { $0.text.replacing("\u{A0}", with: " ") }
      for country in countries where diagram.nodes.contains(where: { $0.kind == .country }) {
        let name = country.name.asOneLine
        #expect(
          shown.contains(name)
            || shown.contains { $0.hasSuffix("…") && name.hasPrefix($0.dropLast()) })
      }
    }
  }

  @Test("Links are attributes of https or the page")
  func links() throws {
    let link = try #require(Link("https://example.org/?a=1&b=\"<x>"))
    let drawn = try Diagram(
      caption: Caption(title: "Links"), layout: .init(.dot),
      nodes: [
        Diagram.Node(
          id: ElementID(.group, "a"), kind: .group, label: .none, shape: .box, link: link),
        Diagram.Node(
          id: ElementID(.group, "b"), kind: .group, label: .none, shape: .box,
          link: Link(fragment: ElementID(.group, "a"))),
      ], edges: [])
    let svg = try #require(SVGDocument(try drawn.rendered(as: .svg)))
    #expect(
      svg.all("a").map { $0.attributes["href"] }
        == ["https://example.org/?a=1&b=%22%3Cx%3E", "#group-a"])
    #expect(SVGDocument(try graphvizSVG(ofDOT: drawn.dot)) != nil)
  }
}
