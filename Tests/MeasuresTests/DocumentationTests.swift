import Foundation
import Measures
import Networks
import Testing

/// The folder of the measures says what the catalogue says.
@Suite("The documentation of the measures")
struct DocumentationTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Measures", directoryHint: .isDirectory)

  /// Set `UPDATE_DOCUMENTATION` to have the table rewritten.
  @Test("has a table that is up to date")
  func table() throws {
    let file = folder.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (opening, closing) = ("<!-- measures -->\n", "<!-- end of measures -->\n")
    let start = try #require(text.range(of: opening)).upperBound
    let end = try #require(text.range(of: closing, range: start..<text.endIndex)).lowerBound
    let table = "\n" + MeasureCatalogue.markdownTable() + "\n"
    guard text[start..<end] != table else { return }
    if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] != nil {
      try text.replacingCharacters(in: start..<end, with: table)
        .write(to: file, atomically: true, encoding: .utf8)
    } else {
      Issue.record(
        """
        The table in Sources/Measures/README.md is not that of the catalogue. Run
        `UPDATE_DOCUMENTATION=1 swift test --filter DocumentationTests` and look at the difference.
        """)
    }
  }

  @Test("has a row in the catalogue for every file")
  func files() throws {
    let nodes: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures()
    #expect(try identifiers(ofFilesIn: "Nodes") == Set(nodes.map(\.quantity.id)))
    #expect(
      try identifiers(ofFilesIn: "Pairs")
        == Set(MeasureCatalogue.pairMeasures.map(\.quantity.id)))
    #expect(
      try identifiers(ofFilesIn: "Networks")
        == Set(MeasureCatalogue.networkMeasures.map(\.quantity.id)))
  }

  /// What the measures of a folder should be called: "closeness-centrality" for
  /// `ClosenessCentrality.swift`. No two files of a module may have one name, so what is asked of nodes
  /// and of networks has a second file that ends with `OfNetwork`.
  private func identifiers(ofFilesIn name: String) throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name), includingPropertiesForKeys: nil)
    return Set(
      files.filter { $0.pathExtension == "swift" }.map { file in
        file.deletingPathExtension().lastPathComponent
          .replacing(/([a-z0-9])([A-Z])/) { "\($0.output.1)-\($0.output.2)" }.lowercased()
          .replacing(/-of-network$/, with: "")
      })
  }
}
