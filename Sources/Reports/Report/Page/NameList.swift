import Mustache

/// A list within a text. It is no plain array, for which the template would be repeated.
struct NameList: MustacheParent {
  struct Element: MustacheParent {
    let name: String
    let link: String?
    let isFirst: Bool
    let isIsolated: Bool

    func child(named key: String) -> Any? {
      switch key {
      case "name": name
      case "link": link
      case "isFirst": isFirst
      case "isIsolated": isIsolated
      default: nil
      }
    }
  }

  let list: [Element]

  init(_ names: [HTMLTable.Name]) {
    list = names.enumerated().map {
      .init(name: $1.name, link: $1.link, isFirst: $0 == 0, isIsolated: $1.name.mayTurnText)
    }
  }

  /// Whether a column with the list needs some width.
  var isLong: Bool { list.count > 2 }

  func child(named key: String) -> Any? {
    switch key {
    case "list": list
    case "isLong": isLong
    default: nil
    }
  }
}
