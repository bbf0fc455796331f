/// Markup as a value: text, elements, and parts in a row.
///
/// Text is escaped when it is written, whatever it holds, and names of elements and attributes come
/// from the program, never from data: markup that no one meant cannot arise. What is markup already
/// stands in it under a name that says so, ``verbatim(_:)``.
///
/// `HTML.tag(.p, [.class("note")], "Made by ", .tag(.code, "minilateral"), ".")`
indirect enum HTML {
  /// Text, escaped when it is written.
  case text(String)
  /// Markup that is trusted, written as it is.
  case verbatim(String)
  /// An element with all that stands in it.
  case element(Tag, [Attribute], [HTML])
  /// Parts in a row, with nothing between them.
  case sequence([HTML])
  /// Parts in a row, each with a line feed after it.
  case linewise([HTML])
  /// A part that is made when it is written, so that a large page is never held as a tree.
  case deferred(() -> HTML)
}

extension HTML {
  /// An element within a line. Attributes that are `nil` are left out.
  static func tag(_ tag: Tag, _ attributes: [Attribute?] = [], _ content: HTML...) -> HTML {
    .element(tag, attributes.compactMap { $0 }, content)
  }

  /// An element whose parts have lines of their own. Parts that are `nil` are left out.
  static func block(_ tag: Tag, _ attributes: [Attribute?] = [], _ content: [HTML?]) -> HTML {
    .element(tag, attributes.compactMap { $0 }, ["\n", .linewise(content.compactMap { $0 })])
  }

  /// Parts in lines of their own. Parts that are `nil` are left out.
  static func lines(_ content: [HTML?]) -> HTML { .linewise(content.compactMap { $0 }) }

  /// Lines with no line feed after the last, so that they stand as a part among other lines.
  static func paragraphs(_ content: [HTML?]) -> HTML? {
    let parts = content.compactMap { $0 }
    guard let last = parts.last else { return nil }
    return parts.count == 1 ? last : .sequence([.linewise(Array(parts.dropLast())), last])
  }

  /// Nothing at all.
  static var empty: HTML { .sequence([]) }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self = .text(text) }
}
