/// A name and a value in a start tag. The name is written in the program; the value may be data.
struct Attribute {
  let name: StaticString
  let value: String
  /// Whether the value is markup that is trusted, written as it is.
  let isVerbatim: Bool

  /// An attribute whose value is escaped when it is written.
  init(_ name: StaticString, _ value: String) {
    (self.name, self.value, isVerbatim) = (name, value, false)
  }

  /// An attribute whose value is written as it is: it must hold no quotation mark.
  init(_ name: StaticString, verbatim value: String) {
    (self.name, self.value, isVerbatim) = (name, value, true)
  }

  static func id(_ id: String) -> Attribute { Attribute("id", id) }
  static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  static func href(_ address: String) -> Attribute { Attribute("href", address) }
  static func title(_ text: String) -> Attribute { Attribute("title", text) }
  static func type(_ type: String) -> Attribute { Attribute("type", type) }
  static func role(_ role: String) -> Attribute { Attribute("role", role) }
  static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }

  /// Leads to a place of the same page.
  static func href(to anchor: String) -> Attribute { .href("#" + anchor) }

  /// The element can be reached by keyboard, in the order of the page.
  static var focusable: Attribute { Attribute("tabindex", "0") }

  /// The element is not shown.
  static var hidden: Attribute { Attribute("hidden", "hidden") }

  /// What the row or column of a table begins with.
  static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }

  /// A class, where something is the case.
  static func `class`(_ name: String, if isSo: Bool) -> Attribute? { isSo ? .class(name) : nil }
}
