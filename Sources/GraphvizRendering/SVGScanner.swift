import Drawing

/// Takes apart the SVG that Graphviz writes, which has one element a line.
struct SVGScanner {
  /// A line, or several that belong together.
  enum Line: Equatable {
    /// A comment.
    case comment
    /// The title that Graphviz gives the whole or a part, which is its internal name.
    case graphTitle
    /// The start of a node or edge.
    case groupStart(id: String, opening: String)
    /// Its end.
    case groupEnd(id: String)
    /// Anything else.
    case other(String)
  }

  /// The drawing's size, as written in the root element.
  struct Size: Equatable {
    var width = "0"
    var height = "0"
    var viewBox = "0 0 0 0"

    /// The same drawing as wide as a page.
    func scaled(to target: PageWidth?) -> Size {
      let sides = viewBox.split(separator: " ").compactMap { Double($0) }
      guard let target, sides.count == 4, sides[2] > 0 else { return self }
      var size = self
      size.width = target.description
      size.height =
        (target.value * sides[3] / sides[2]).decimalText(2) + target.unit.rawValue
      return size
    }
  }

  let size: Size
  private var rest: Substring.SubSequence
  private var openGroups: [String] = []

  /// Reads past the prolog and the root element's start.
  init(_ svg: String) {
    let text = svg[...]
    guard let start = text.firstRange(of: "<svg "),
      let end = text[start.upperBound...].firstRange(of: ">")
    else {
      size = Size()
      rest = text
      return
    }
    let root = text[start.upperBound..<end.lowerBound]
    size = Size(
      width: root.attribute("width"), height: root.attribute("height"),
      viewBox: root.attribute("viewBox"))
    rest = text[end.upperBound...]
  }

  /// The next line; `nil` at the end.
  mutating func nextLine() -> Line? {
    while rest.first == "\n" { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    if rest.hasPrefix("<!--") {
      rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      return .comment
    }
    let end = rest.firstIndex(of: "\n") ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[end...]
    if line.hasPrefix("<title>") { return .graphTitle }
    if line.hasPrefix("<g ") {
      let id = String(line.attribute("id"))
      openGroups.append(id)
      return .groupStart(id: id, opening: line.withoutFontFamily)
    }
    if line == "</g>" { return .groupEnd(id: openGroups.popLast() ?? "") }
    return .other(line.withoutFontFamily)
  }
}

extension Substring {
  /// The value of an attribute, escaped as it stands in the text; empty where it is missing.
  fileprivate func attribute(_ name: String) -> String {
    guard let start = firstRange(of: name + "=\""),
      let end = self[start.upperBound...].firstIndex(of: "\"")
    else { return "" }
    return String(self[start.upperBound..<end])
  }

  /// A line of text without its typeface, which the root element gives once for all; its weight stays.
  fileprivate var withoutFontFamily: String {
    guard hasPrefix("<text "), let start = firstRange(of: " font-family=\""),
      let end = self[start.upperBound...].firstIndex(of: "\"")
    else { return String(self) }
    let isBold = self[start.upperBound..<end] == Theme.boldFontName
    return self[..<start.lowerBound] + (isBold ? " font-weight=\"bold\"" : "")
      + self[index(after: end)...]
  }
}
