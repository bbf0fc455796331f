extension String {
  /// Whether the text can change the direction of the text around it: whether it has a letter of a
  /// script that is written from right to left, or a mark that governs direction. All of these lie
  /// beyond Latin, Greek, Cyrillic and Armenian.
  var mayTurnText: Bool { unicodeScalars.contains { $0.value >= 0x590 } }
}

extension HTML {
  /// A name from data, kept from turning the text around it where it could.
  static func name(_ name: String) -> HTML {
    name.mayTurnText ? .tag(.bdi, [], .text(name)) : .text(name)
  }

  /// A name from data that leads to a place of the page, where it leads anywhere.
  static func name(_ name: String, link: String?) -> HTML {
    link.map { .tag(.a, [.href(to: $0)], .name(name)) } ?? .name(name)
  }

  /// Names in a row, with commas between them.
  static func names(_ names: [HTMLTable.Name]) -> HTML {
    .sequence(
      names.enumerated().flatMap { place, name -> [HTML] in
        (place == 0 ? [] : [", "]) + [.name(name.name, link: name.link)]
      })
  }
}
