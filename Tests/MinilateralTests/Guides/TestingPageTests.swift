import Answers
import Diagrams
import Foundation
import Interchange
import Measures
import Testing

/// The figures of TESTING.md are true, and what names a version names the same.
@Suite struct TestingPageTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
  }

  /// The source files of a folder.
  private func sources(_ folder: String) throws -> [String] {
    let top = Program.root.appendingPathComponent(folder)
    let names = FileManager.default.subpaths(atPath: top.path) ?? []
    return try names.sorted().filter { $0.hasSuffix(".swift") && !$0.contains(".build") }.map {
      try String(contentsOf: top.appendingPathComponent($0), encoding: .utf8)
    }
  }

  /// The figures of the page's first table, by what they count.
  private func figures() throws -> [String: String] {
    let rows = try text("TESTING.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    return Dictionary(
      rows.filter { $0.count == 2 }.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }

  private func check(_ count: Int, _ what: String, in figures: [String: String]) throws {
    let key = try #require(figures.keys.first { $0.hasPrefix(what) }, "\(what)")
    let said = try #require(figures[key])
    let digits = said.filter(\.isNumber)
    let number = try #require(Int(digits), "\(said)")
    if said.hasPrefix("over ") {
      #expect(number < count, "\(what): \(count)")
      #expect(Double(count) <= 1.25 * Double(number), "\(what): \(count), so that more may be said")
    } else {
      #expect(number == count, "\(what)")
    }
  }

  @Test func theFiguresAreTrue() throws {
    let figures = try figures()
    let tests = try sources("Tests")
    try check(
      tests.reduce(0) { $0 + $1.matches(of: /(?m)^ *@Test\b/).count }, "tests", in: figures)
    let nodes: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    try check(
      nodes.count + MeasureCatalogue.pairMeasures.count + MeasureCatalogue.networkMeasures.count,
      "measures", in: figures)
    let seeds = tests.flatMap { $0.matches(of: /arguments: 0\.\.<([0-9_]+)/) }
      .compactMap { Int($0.1.filter(\.isNumber)) }
    try check(seeds.reduce(0, +), "random networks", in: figures)
    let formats = NetworkFormat.allCases.filter { $0.isRead && $0.isWritten }
    try check(formats.count, "formats", in: figures)
    try check(formats.count * formats.count, "round trips", in: figures)
    try check(ExamplesTests.commands.count { !$0.isEmpty }, "commands", in: figures)
    try check(
      DiagramKind.all.reduce(0) { $0 + max(1, $1.gallery.count) }, "pictures", in: figures)
    let targets = try text("Tests/Fuzz/Sources/Damage/Target.swift")
    // One for each format, and those that the two lists beside them name.
    var readers = NetworkFormat.allCases.count { $0.isRead }
    for list in targets.matches(of: /\[((?:dataset|workbookParts)\([^\]]+)\]/) {
      readers += list.1.matches(of: /(dataset|model|peers)\(|[a-zA-Z]+\(\)/).count
    }
    try check(readers, "readers", in: figures)
  }

  @Test func everyScriptAndFileThatThePageNamesIsThere() throws {
    for page in ["TESTING.md", "SECURITY.md", "CONTRIBUTING.md", "GALLERY.md"] {
      let page = try text(page)
      let links = page.matches(of: /\]\(([^):#]+)\)/).map { String($0.1) }
      let scripts = page.matches(of: /`(script\/[a-z-]+)/).map { String($0.1) }
      for name in links + scripts {
        #expect(
          FileManager.default.fileExists(
            atPath: Program.root.appendingPathComponent(name).path), "\(name)")
      }
    }
  }

  @Test func allNameTheSameVersion() throws {
    let version = Provenance.programVersion
    #expect(try text("CITATION.cff").contains("\nversion: \(version)\n"))
    let changes = try text("CHANGELOG.md")
    let newest = try #require(changes.firstMatch(of: /\n## \[([0-9.]+)\] - ([0-9-]+)\n/))
    #expect(newest.1 == version)
    #expect(try text("CITATION.cff").contains("\ndate-released: \(newest.2)\n"))
    #expect(try text("README.md").contains("exact: \"\(version)\""))
    #expect(
      try text("Documentation/Minilateral.docc/SwiftProgram.md").contains("exact: \"\(version)\""))
    let meta = try #require(
      JSONSerialization.jsonObject(with: Data(text("codemeta.json").utf8)) as? [String: Any])
    #expect(meta["version"] as? String == version)
    #expect(meta["dateModified"] as? String == String(newest.2))
    #expect(meta["license"] as? String == "https://spdx.org/licenses/Apache-2.0")
    // The terms that this uses of https://w3id.org/codemeta/3.0.
    let terms: Set<String> = [
      "@context", "type", "name", "identifier", "version", "dateModified", "datePublished",
      "description", "license", "author", "programmingLanguage", "operatingSystem",
      "softwareRequirements", "softwareHelp", "applicationCategory", "developmentStatus",
      "keywords",
    ]
    #expect(Set(meta.keys) == terms)
  }
}
