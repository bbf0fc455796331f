import Foundation
import Memberships
import Testing

/// Checks what holds of every page: tags that close, identifiers that are one, links that lead
/// somewhere, nothing that is fetched, and no script but the page's own, which its policy names.
func expectSoundPage(_ page: String) throws {
  let html = try withoutScripts(page)
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
    // Nothing can stand in these.
    case .start where ["input", "link", "meta"].contains(tag.name): break
    case .start:
      while let last = open.last, ends[last]?.contains(tag.name) == true { open.removeLast() }
      open.append(tag.name)
    case .end:
      while let last = open.last, last != tag.name, ends[last] != nil { open.removeLast() }
      #expect(open.popLast() == tag.name)
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

/// The elements that end without an end tag, with those whose beginning ends them (HTML Standard,
/// 13.1.2.4); the end of what they stand in ends them too.
private let ends: [String: Set<String>] = [
  "dd": ["dd", "dt"], "dt": ["dd", "dt"], "li": ["li"], "td": ["td", "th", "tr", "tbody", "tfoot"],
  "th": ["td", "th", "tr", "tbody", "tfoot"], "tr": ["tr", "tbody", "tfoot"],
  "tbody": ["tbody", "tfoot"],
]

/// The page without its data, which must be JSON, what its engine is made of, and its script, which must
/// be the one that the page's policy allows.
private func withoutScripts(_ page: String) throws -> String {
  var rest = page
  var scripts: [String: String] = [:]
  while let start = rest.firstRange(of: "<script"),
    let open = rest[start.upperBound...].firstRange(of: ">"),
    let end = rest[open.upperBound...].firstRange(of: "</script>")
  {
    let attributes = String(rest[start.upperBound..<open.lowerBound])
    #expect(scripts[attributes] == nil, "\(attributes)")
    scripts[attributes] = String(rest[open.upperBound..<end.lowerBound])
    rest.removeSubrange(start.lowerBound..<end.upperBound)
  }
  let data = try #require(scripts[" type=\"application/json\" id=report-data"])
  _ = try JSONSerialization.jsonObject(with: Data(data.utf8))
  let script = try #require(scripts[""])
  let isLive = scripts[" type=\"text/plain\" id=live-engine"] != nil
  #expect(scripts.count == (isLive ? 5 : 2))
  if isLive {
    let words = try #require(scripts[" type=\"application/json\" id=live-words"])
    _ = try JSONSerialization.jsonObject(with: Data(words.utf8))
  }
  let digits = Array(sha256(Array(script.utf8)))
  let digest = stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(digits[$0...$0 + 1]), radix: 16)
  }
  #expect(digest.count == 32)
  let engine = isLive ? " 'wasm-unsafe-eval'" : ""
  #expect(
    page.contains("script-src 'sha256-\(Data(digest).base64EncodedString())'\(engine);"))
  return rest
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

/// The tags of well-behaved markup: every value quoted or plain, no `<` that begins no tag.
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
      try #require(markup[place] == UInt8(ascii: "="))
      guard markup[place + 1] == UInt8(ascii: "\"") else {
        place += 1
        let value = word(until: " >\"'=<`")
        try #require(!value.isEmpty && [" ", ">"].contains(UnicodeScalar(markup[place])))
        attributes.append((key, value))
        continue
      }
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
