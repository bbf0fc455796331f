extension HTMLTable {
  /// The table in a page, or what is said in its place.
  var html: HTML {
    guard !rows.isEmpty else { return .tag(.p, [.id(id)], whenEmpty.html) }
    let captionID = id + "-caption"
    return .block(
      .div,
      [
        .class("box" + (isLong ? " long" : "") + (isWide ? " wide" : "")), .role("group"),
        .labelled(by: captionID), .focusable,
      ],
      [
        .block(
          .table, [.id(id), numericColumns],
          [
            .tag(.caption, [.id(captionID)], caption.html),
            .block(.thead, [], [.tag(.tr, [], .sequence(headings.map(\.html)))]),
            .block(.tbody, [], rows.map { $0.html(of: self) }),
            total.map { .tag(.tfoot, [], .tag(.tr, [], .sequence($0.cells(of: self)))) },
          ])
      ])
  }

  /// How many columns the style sheet can tell to be of numbers. That the table tells it once, and not
  /// each cell, makes a page of tables a twentieth smaller.
  private static let styledColumns = 24

  /// Which columns are of numbers: "n2 n5".
  private var numericColumns: Attribute? {
    let columns = headings.indices.filter(isStyledAsNumeric).map { "n\($0 + 1)" }
    return columns.isEmpty ? nil : .class(columns.joined(separator: " "))
  }

  fileprivate func isStyledAsNumeric(_ column: Int) -> Bool {
    column < min(headings.count, Self.styledColumns) && headings[column].isNumeric
  }
}

extension HTMLTable.Heading {
  /// The head of a column.
  var html: HTML {
    .tag(
      .th, [.scope("col"), .class("n", if: isNumeric)],
      definition.map { .tag(.a, [.href(to: $0)], .text(title)) } ?? .text(title),
      unit.map { .sequence([" ", .tag(.span, [.class("unit")], "(\($0))")]) } ?? .empty)
  }
}

extension HTMLTable.Row {
  fileprivate func html(of table: HTMLTable) -> HTML {
    .tag(
      .tr, [id.map { .id($0) }, .class("quiet", if: isQuiet)], .sequence(cells(of: table)))
  }

  fileprivate func cells(of table: HTMLTable) -> [HTML] {
    cells.enumerated().map { $1.html(isInNumericColumn: table.isStyledAsNumeric($0)) }
  }
}

extension HTMLTable.Cell {
  fileprivate func html(isInNumericColumn isNumeric: Bool) -> HTML {
    let number = Attribute.class("n", if: !isNumeric)
    return switch self {
    case .name(let name, let code, let link):
      .tag(
        .th, [.scope("row")], .name(name, link: link),
        code.map { .sequence([" ", .tag(.code, [], .text($0))]) } ?? .empty)
    case .number(let value): .tag(.td, [number], .text(readableText(value)))
    case .figure(let text): .tag(.td, [number], .text(text))
    case .text(let text): .tag(.td, [], .text(text))
    // A list needs some width.
    case .names(let names): .tag(.td, [.class("list", if: names.count > 2)], .names(names))
    case .answer(let verdict, let reason):
      .tag(
        .td, [.class("answer \(verdict)")], .tag(.abbr, [.title(reason)], .text(verdict)))
    case .sources(let sources): .tag(.td, [], .references(sources))
    case .linked(let text): .tag(.td, [.class("sources")], text.html)
    case .missing(let reason): .tag(.td, [number], .tag(.abbr, [.title(reason)], "–"))
    case .notKnown(let reason): .tag(.td, [], .tag(.abbr, [.title(reason)], "–"))
    }
  }
}
