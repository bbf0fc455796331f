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
          .table, [.id(id)],
          [
            .tag(.caption, [.id(captionID)], caption.html),
            .block(.thead, [], [.tag(.tr, [], .sequence(headings.map(\.html)))]),
            .block(.tbody, [], rows.map(\.html)),
            total.map { .tag(.tfoot, [], .tag(.tr, [], .sequence($0.cells.map(\.html)))) },
          ])
      ])
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
  fileprivate var html: HTML {
    .tag(.tr, [id.map { .id($0) }, .class("quiet", if: isQuiet)], .sequence(cells.map(\.html)))
  }
}

extension HTMLTable.Cell {
  fileprivate var html: HTML {
    switch self {
    case .name(let name, let code, let link):
      .tag(
        .th, [.scope("row")], .name(name, link: link),
        code.map { .sequence([" ", .tag(.code, [], .text($0))]) } ?? .empty)
    case .number(let number): .tag(.td, [.class("n")], .text(readableText(number)))
    case .figure(let text): .tag(.td, [.class("n")], .text(text))
    case .text(let text): .tag(.td, [], .text(text))
    // A list needs some width.
    case .names(let names): .tag(.td, [.class("list", if: names.count > 2)], .names(names))
    case .answer(let verdict, let reason):
      .tag(
        .td, [.class("answer \(verdict)")], .tag(.abbr, [.title(reason)], .text(verdict)))
    case .sources(let sources): .tag(.td, [], .references(sources))
    case .linked(let text): .tag(.td, [.class("sources")], text.html)
    case .missing(let reason): .tag(.td, [.class("n")], .tag(.abbr, [.title(reason)], "–"))
    case .notKnown(let reason): .tag(.td, [], .tag(.abbr, [.title(reason)], "–"))
    }
  }
}
