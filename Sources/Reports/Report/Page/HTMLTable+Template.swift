import Mustache

// What the templates ask of tables. The engine's own way, reflection, takes most of the time that a
// page of many thousand cells takes.

extension HTMLTable: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "id": id
    case "caption": caption
    case "headings": headings
    case "rows": rows
    case "isEmpty": rows.isEmpty
    case "whenEmpty": whenEmpty
    case "total": total
    case "isWide": isWide
    case "isLong": isLong
    default: nil
    }
  }
}

extension HTMLTable.Heading: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "title": title
    case "unit": unit
    case "isNumeric": isNumeric
    case "definition": definition
    default: nil
    }
  }
}

extension HTMLTable.Row: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "id": id
    case "isQuiet": isQuiet
    case "cells": cells
    default: nil
    }
  }
}

extension HTMLTable.Cell: MustacheParent {
  /// What the cell's template asks for; `nil` for what a cell of this kind does not have.
  func child(named key: String) -> Any? {
    switch (self, key) {
    case (.name(let name, let code, let link), "name"):
      RowName(name: name, code: code, link: link)
    case (.number(let number), "number"): readableText(number)
    case (.figure(let text), "number"): text
    case (.text(let text), "text"): text
    case (.names(let names), "names"): NameList(names)
    case (.sources(let sources), "sources"): References(list: sources)
    case (.answer(let verdict, let reason), "answer"): Answer(verdict: verdict, reason: reason)
    case (.linked(let text), "linked"): text
    case (.missing(let reason), "missing"): reason
    case (.notKnown(let reason), "notKnown"): reason
    default: nil
    }
  }

  private struct RowName: MustacheParent {
    let name: String
    let code: String?
    let link: String?

    func child(named key: String) -> Any? {
      switch key {
      case "name": name
      case "code": code
      case "link": link
      case "isIsolated": name.mayTurnText
      default: nil
      }
    }
  }

  private struct Answer: MustacheParent {
    let verdict: String
    let reason: String

    func child(named key: String) -> Any? {
      switch key {
      case "verdict": verdict
      case "reason": reason
      default: nil
      }
    }
  }

  private struct References: MustacheParent {
    let list: [SourceList.Reference]

    func child(named key: String) -> Any? { key == "list" ? list : nil }
  }
}
