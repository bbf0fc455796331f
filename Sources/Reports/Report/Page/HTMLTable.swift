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
    /// Whether the row is shown beside others that it does not count among.
    var isQuiet = false
    let cells: [Cell]
  }

  /// A name of data, and where more is said of it.
  struct Name {
    var name: String
    var link: String?
  }

  enum Cell {
    /// What the row is about: a name, its code, and where more is said of it.
    case name(String, code: String?, link: String? = nil)
    case number(Double)
    /// What is no single number, but is read in a column of numbers.
    case figure(String)
    case text(String)
    /// Text from data: names, kept apart from one another.
    case names([Name])
    /// A word that answers a question, and why it is the answer.
    case answer(String, because: String)
    /// The sources of a fact.
    case sources([SourceList.Reference])
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

    /// Whether it stands for a value that is undefined or not known.
    var isGap: Bool {
      switch self {
      case .missing, .notKnown: true
      default: false
      }
    }

    /// Names that lead nowhere.
    static func names(_ names: [String]) -> Cell { .names(names.map { Name(name: $0) }) }
  }

  let id: String
  let caption: Sentence
  let headings: [Heading]
  let rows: [Row]
  /// What the rows add up to.
  var total: Row?
  /// What is said in its place where it has no row.
  let whenEmpty: Sentence
  /// Whether it has more columns than a page in upright format holds.
  var isWide = false

  /// Whether it has more rows than a screen holds.
  let isLong: Bool

  init(
    id: String, caption: Sentence, headings: [Heading], rows: [Row], total: Row? = nil,
    whenEmpty: Sentence = "There is nothing to show.", isWide: Bool = false
  ) {
    self.id = id
    self.caption = caption
    self.headings = headings
    self.rows = rows
    self.total = total
    self.whenEmpty = whenEmpty
    self.isWide = isWide
    isLong = rows.count > 25
  }

  /// The table without the columns in which every row lacks its value, so that what a dataset does not
  /// tell at all takes no room. A table of one row stays as it is: its gaps are worth telling.
  var withoutEmptyColumns: HTMLTable {
    guard rows.count > 1 else { return self }
    let kept = headings.indices.filter { column in
      rows.contains { column < $0.cells.count && !$0.cells[column].isGap }
    }
    func row(_ row: Row) -> Row {
      Row(id: row.id, isQuiet: row.isQuiet, cells: kept.map { row.cells[$0] })
    }
    return HTMLTable(
      id: id, caption: caption, headings: kept.map { headings[$0] }, rows: rows.map(row),
      total: total.map(row), whenEmpty: whenEmpty, isWide: isWide)
  }
}
