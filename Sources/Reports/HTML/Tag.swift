/// The elements that a page is made of.
enum Tag: String {
  case a, abbr, bdi, body, button, caption, code, datalist, dd, details, div, dl, dt, figcaption,
    figure
  case footer, form, h1, h2, h3, h4, head, header, html, input, label, li, link, main, meta, nav, ol
  case option, output, p, script, section, select, span, strong, style, summary, table, tbody, td,
    tfoot, th
  case thead, title, tr, ul

  /// Whether nothing can stand in it, so that it has no end tag.
  var isVoid: Bool {
    switch self {
    case .input, .link, .meta: true
    default: false
    }
  }

  /// Whether its end tag can be left out wherever this page has such an element (HTML Standard,
  /// 13.1.2.4): what follows, or the end of what it stands in, ends it. A page of tables is a tenth
  /// smaller for it.
  var endsByItself: Bool {
    switch self {
    case .dd, .dt, .li, .tbody, .td, .th, .tr: true
    default: false
    }
  }
}
