import Foundation
import Testing

/// Every command and every line of code of the guides is run, and prints what the guide shows. Where data has
/// changed, `UPDATE_DOCUMENTATION=1 swift test --filter GuidesTests` writes anew what is shown.
@Suite struct GuidesTests {
  private static let catalogue = Guide.folder.appendingPathComponent("Minilateral.docc")

  private static let updates =
    ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] != nil

  static let hasR: Bool = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/Rscript")
    }
  }()

  private func guide(_ name: String) throws -> Guide {
    try Guide(Self.catalogue.appendingPathComponent("\(name).md"))
  }

  /// Compares what a guide shows with what its examples print, or brings it up to date.
  private func check(_ guide: Guide, printed: [String]) throws {
    let text = guide.showing(printed)
    if Self.updates {
      try text.write(to: guide.url, atomically: true, encoding: .utf8)
    }
    for (example, output) in zip(guide.examples, printed) {
      guard !Self.updates, let shown = example.shown else { continue }
      #expect(shown.text == output, "\(guide.url.lastPathComponent): \(example.code)")
    }
  }

  /// A folder with the tables that guides speak of.
  private func furnishedFolder() throws -> Program.Folder {
    let folder = try Program.Folder()
    for file in try FileManager.default.contentsOfDirectory(
      at: Guide.folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "csv" {
      try folder.write(Data(contentsOf: file), to: file.lastPathComponent)
    }
    return folder
  }

  @Test func theAfternoonIsAsItIsTold() throws {
    let guide = try guide("AnAnalystsAfternoon")
    #expect(guide.examples.count >= 8)
    let folder = try furnishedFolder()
    let printed = try guide.examples.map { example in
      #expect(example.language == .sh)
      let outcome = try Program.shell(example.code, in: folder)
      #expect(outcome.status == 0, "\(example.code)\n\(outcome.messages)")
      return Guide.trimmed(outcome.output)
    }
    #expect(folder.files.contains("korea.pdf") && folder.files.contains("korea.json"))
    try check(guide, printed: printed)
  }

  @Test(.enabled(if: hasR, "there is no Rscript here"))
  func rGetsTheSameNumbers() throws {
    let guide = try guide("ReplicationInR")
    #expect(guide.examples.count { $0.language == .r } >= 4)
    let folder = try furnishedFolder()
    // Later lines of R see what earlier ones made: each block is run after all before it.
    let (mark, separator) = ("cat('\\u0001')\n", "\u{1}")
    var script = ""
    let printed = try guide.examples.map { example in
      switch example.language {
      case .sh:
        let outcome = try Program.shell(example.code, in: folder)
        #expect(outcome.status == 0, "\(example.code)\n\(outcome.messages)")
        return Guide.trimmed(outcome.output)
      default:
        try folder.write(script + mark + example.code, to: "guide.R")
        script += example.code
        let outcome = try Program.shell("Rscript --vanilla guide.R", in: folder)
        #expect(outcome.status == 0, "\(example.code)\n\(outcome.messages)")
        return Guide.trimmed(outcome.output.components(separatedBy: separator).last ?? "")
      }
    }
    try check(guide, printed: printed)
    #expect(!printed.contains { $0.contains("FALSE") }, "R finds the same")
  }

  @Test func theProgramSaysWhatTheGuideShows() throws {
    let guide = try guide("SwiftProgram")
    let program = Program.root.appendingPathComponent(
      "Tests/MinilateralTests/Guides/GuideProgram.swift")
    let code = try String(contentsOf: program, encoding: .utf8)
    let said = try brokers(in: Guide.folder.appendingPathComponent("southern-women.csv"))
    let blocks = guide.text.matches(of: /```(swift|text)\n((?:(?!```)[\s\S])*)```\n/)
    let shown = try #require(blocks.last { $0.1 == "swift" }).2
    let output = try #require(blocks.last { $0.1 == "text" }).2
    let printed = said.joined(separator: "\n") + "\n"
    if Self.updates {
      var text = guide.text
      text.replaceSubrange(output.startIndex..<output.endIndex, with: printed)
      text.replaceSubrange(shown.startIndex..<shown.endIndex, with: code)
      try text.write(to: guide.url, atomically: true, encoding: .utf8)
      return
    }
    #expect(shown == code)
    #expect(output == printed)
  }
}
