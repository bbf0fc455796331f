import Mustache

/// A table as it stands in the page.
struct HTMLTable {
  struct Heading {
    let title: String
    /// What one of the column's numbers is; `nil` where it needs no name.
    var unit: String?
    var isNumeric = false
    /// Where the column's definition stands.
    var definition: String?
  }

  struct Row {
    /// What the row is called in links to it.
    var id: String?
    let cells: [Cell]
  }

  enum Cell {
    /// What the row is about: a name, its code, and where more is said of it.
    case name(String, code: String?, link: String? = nil)
    case number(Double)
    /// What is no single number, but is read in a column of numbers.
    case figure(String)
    case text(String)
    /// Text from data: names, kept apart from one another.
    case names([String])
    /// Text from data with links.
    case linked(LinkedText)
    /// No number, and why.
    case missing(String)
    /// No text, and why.
    case notKnown(String)

    /// A number, or why there is none.
    init(_ number: Double?, undefined: String) {
      self = number.map { .number($0) } ?? .missing(undefined)
    }

    /// A text, or why there is none.
    init(_ text: String?) {
      self = text.map { .text($0) } ?? .notKnown("not known")
    }
  }

  let id: String
  let caption: Sentence
  let headings: [Heading]
  let rows: [Row]
  /// Whether it has more columns than a page in upright format holds.
  var isWide = false

  /// Whether it has more rows than a screen holds.
  let isLong: Bool

  init(id: String, caption: Sentence, headings: [Heading], rows: [Row], isWide: Bool = false) {
    self.id = id
    self.caption = caption
    self.headings = headings
    self.rows = rows
    self.isWide = isWide
    isLong = rows.count > 25
  }
}

extension HTMLTable.Cell: MustacheParent {
  /// What the cell's template asks for; `nil` for what a cell of this kind does not have.
  func child(named key: String) -> Any? {
    switch (self, key) {
    case (.name(let name, let code, let link), "name"): Name(name: name, code: code, link: link)
    case (.number(let number), "number"): readableText(number)
    case (.figure(let text), "number"): text
    case (.text(let text), "text"): text
    case (.names(let names), "names"):
      NameList(list: names.enumerated().map { .init(name: $1, isFirst: $0 == 0) })
    case (.linked(let text), "linked"): text
    case (.missing(let reason), "missing"): reason
    case (.notKnown(let reason), "notKnown"): reason
    default: nil
    }
  }

  private struct Name {
    let name: String
    let code: String?
    let link: String?
  }

  /// A list within one cell. It is no plain array, for which the template would be repeated.
  private struct NameList {
    struct Element {
      let name: String
      let isFirst: Bool
    }

    let list: [Element]
  }
}
