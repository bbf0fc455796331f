import Foundation

/// A page of documentation whose examples are run: blocks of shell and of R, some of them followed at once by
/// a block of text that shows what they print.
struct Guide {
  struct Example {
    enum Language: String { case sh, r, swift }
    let language: Language
    let code: String
    /// What the page says that it prints, where it says so, and where in the page that stands.
    let shown: (text: String, range: Range<String.Index>)?
  }

  static let folder = Program.root.appendingPathComponent("Documentation")

  let url: URL
  let text: String
  let examples: [Example]

  init(_ url: URL) throws {
    self.url = url
    text = try String(contentsOf: url, encoding: .utf8)
    examples = Guide.examples(of: text)
  }

  static func examples(of text: String) -> [Example] {
    let block =
      /```(sh|r|swift)\n((?:(?!```)[\s\S])*)```\n(?:\n```text\n((?:(?!```)[\s\S])*)```\n)?/
    return text.matches(of: block).compactMap { match in
      guard let language = Example.Language(rawValue: String(match.1)) else { return nil }
      let shown = match.3.map { (String($0), $0.startIndex..<$0.endIndex) }
      return Example(language: language, code: String(match.2), shown: shown)
    }
  }

  /// The page with what its examples really print, by their place.
  func showing(_ printed: [String]) -> String {
    var text = text
    for (example, output) in zip(examples, printed).reversed() {
      if let shown = example.shown { text.replaceSubrange(shown.range, with: output) }
    }
    return text
  }

  /// Lines without spaces at their ends, as editors leave them, and one end of line at the end.
  static func trimmed(_ output: String) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return String(lines.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed()) + "\n"
  }
}
