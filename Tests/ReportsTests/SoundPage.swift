import Testing

/// Checks what holds of every page: tags that close, identifiers that are one, links that lead
/// somewhere, and nothing that is fetched or run.
func expectSoundPage(_ html: String) throws {
  let start = try #require(html.utf8.firstRange(of: "<body>".utf8)?.lowerBound)
  var open: [String] = ["html"]
  var ids: Set<String> = []
  var targets: Set<String> = []
  for tag in try tags(of: Array(html.utf8[start...])) {
    #expect(tag.name != "script")
    for (key, value) in tag.attributes {
      if key == "id" { #expect(ids.insert(value).inserted, "\(value)") }
      if key == "href" { targets.insert(value) }
      #expect(!key.hasPrefix("on") && key != "src")
    }
    switch tag.kind {
    case .start: open.append(tag.name)
    case .end: #expect(open.popLast() == tag.name)
    case .empty: break
    }
  }
  #expect(open.isEmpty)
  for target in targets {
    if target.hasPrefix("#") {
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    } else {
      #expect(target.hasPrefix("https://") || target.hasPrefix("http://"))
    }
  }
}

private struct Tag {
  enum Kind {
    case start
    case end
    case empty
  }

  let kind: Kind
  let name: String
  let attributes: [(key: String, value: String)]
}

/// The tags of well-behaved markup: every value quoted, no `<` that begins no tag.
private func tags(of markup: [UInt8]) throws -> [Tag] {
  var tags: [Tag] = []
  var place = 0
  func word(until ends: StaticString) -> String {
    let ends = ends.withUTF8Buffer { Array($0) }
    let start = place
    while place < markup.count, !ends.contains(markup[place]) { place += 1 }
    return String(decoding: markup[start..<place], as: UTF8.self)
  }
  while place < markup.count {
    guard markup[place] == UInt8(ascii: "<") else {
      place += 1
      continue
    }
    place += 1
    let isEnd = markup[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let name = word(until: " />")
    try #require(!name.isEmpty && name.utf8.allSatisfy { $0 != UInt8(ascii: "<") })
    var attributes: [(key: String, value: String)] = []
    while markup[place] == UInt8(ascii: " ") {
      place += 1
      let key = word(until: "=>")
      try #require(markup[place] == UInt8(ascii: "=") && markup[place + 1] == UInt8(ascii: "\""))
      place += 2
      attributes.append((key, word(until: "\"")))
      place += 1
    }
    let isEmpty = markup[place] == UInt8(ascii: "/")
    if isEmpty { place += 1 }
    try #require(markup[place] == UInt8(ascii: ">"), "\(name)")
    tags.append(
      Tag(kind: isEnd ? .end : isEmpty ? .empty : .start, name: name, attributes: attributes))
  }
  return tags
}
