extension ReportPage {
  /// The page as it stands in its file.
  var markup: String {
    let page = HTML.sequence([.verbatim("<!DOCTYPE html>\n"), html, "\n"])
    return page.markup
  }

  private var html: HTML {
    .block(
      .html, [Attribute("lang", "en")],
      [
        .block(.head, [], head),
        .block(
          .body, [],
          [
            .tag(.a, [.class("skip"), .href(to: "main")], "Skip to the report"),
            masthead,
            .block(
              .div, [.class("frame")],
              [contents, .block(.main, [.id("main")], sections.map(\.html))]),
            .block(.footer, [.class("colophon")], [colophon]),
            .tag(.p, [.id("status"), .class("unseen"), .role("status")]),
            .tag(
              .script, [.type("application/json"), .id("report-data")], .verbatim(data)),
            live?.html,
            .tag(.script, [], .verbatim(script.text)),
          ]),
      ])
  }

  private var head: [HTML] {
    func meta(_ name: String, _ content: String) -> HTML {
      .tag(.meta, [Attribute("name", name), Attribute("content", content)])
    }
    // Nothing is fetched, and nothing runs but the page's own script and engine.
    let engine = live == nil ? "" : " 'wasm-unsafe-eval'"
    let policy = """
      default-src 'none'; script-src '\(script.hash)'\(engine); style-src 'unsafe-inline'; img-src data:; \
      base-uri 'none'; form-action 'none'
      """
    return [
      .tag(.meta, [Attribute("charset", "utf-8")]),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("color-scheme", "light dark"),
      meta("generator", "minilateral \(programVersion)"),
      .tag(
        .meta,
        [
          Attribute("http-equiv", "Content-Security-Policy"),
          Attribute("content", verbatim: policy),
        ]),
      .tag(.title, [], .text(title)),
      .tag(.link, [Attribute("rel", "icon"), .href("data:,")]),
      .tag(.style, [], .verbatim("\n" + style + "\n")),
    ]
  }

  private var masthead: HTML {
    .block(
      .header, [.class("masthead")],
      [
        .tag(
          .p, [.class("kicker")], "Minilateral report ",
          .tag(.span, [.class("dataset")], .tag(.bdi, [], .text(dataset)))),
        .tag(.h1, [], .tag(.bdi, [], .text(title))),
        lead.html,
      ])
  }

  private var contents: HTML {
    .block(
      .nav, [.class("contents"), .labelled(by: "contents-heading")],
      [
        .tag(.h2, [.id("contents-heading")], "Contents"),
        .block(.ol, [], sections.map(\.entry)),
      ])
  }

  private var colophon: HTML {
    .tag(
      .p, [],
      "Made with minilateral \(programVersion). Every number has its definition and source under ",
      .tag(.a, [.href(to: "method")], "Method"), "; what it rests on stands under ",
      .tag(.a, [.href(to: "provenance")], "Provenance and licence"), ".")
  }
}

extension ReportPage.Section {
  /// What the script takes away, once there is something to see.
  private var scriptMark: Attribute? { needsScript ? Attribute("data-script", "") : nil }

  /// The section in the contents.
  fileprivate var entry: HTML {
    .tag(
      .li, [scriptMark, needsScript ? .hidden : nil],
      .tag(.a, [.href(to: id)], .text(title)))
  }

  fileprivate var html: HTML {
    .block(
      .section,
      [
        .id(id), .labelled(by: id + "-heading"), scriptMark,
        .class("interactive", if: needsScript), needsScript ? .hidden : nil,
        .class("profiles", if: hasProfiles),
      ],
      [.tag(.h2, [.id(id + "-heading")], .text(title)), content])
  }
}
