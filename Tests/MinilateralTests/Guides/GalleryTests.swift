import Diagrams
import Foundation
import Testing

/// The gallery shows every picture of the sample and every kind, and its commands make them.
@Suite struct GalleryTests {
  private let page: Guide

  init() throws {
    page = try Guide(Program.root.appendingPathComponent("GALLERY.md"))
  }

  private var commands: [String] {
    page.examples.flatMap { $0.code.split(separator: "\n").map(String.init) }
  }

  @Test func everyKindIsThere() {
    for kind in DiagramKind.all {
      #expect(
        commands.contains { $0.hasPrefix("minilateral draw \(kind.id) ") }, "\(kind.id)")
    }
  }

  @Test func everyPictureOfTheSampleIsThere() throws {
    let sample = Program.root.appendingPathComponent("Output/diagrams")
    for picture in try FileManager.default.contentsOfDirectory(atPath: sample.path) {
      #expect(page.text.contains("(Output/diagrams/\(picture))"), "\(picture)")
    }
    // And nothing is shown that is not.
    for shown in page.text.matches(of: /!\[[^\]]+\]\(([^)]+)\)/) {
      let file = Program.root.appendingPathComponent(String(shown.1))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(shown.1)")
    }
  }

  @Test func everyCommandMakesItsPicture() throws {
    let folder = try Program.Folder()
    try folder.write(
      Data(contentsOf: Guide.folder.appendingPathComponent("southern-women.csv")),
      to: "southern-women.csv")
    for command in commands {
      let outcome = try Program.shell(command, in: folder)
      #expect(outcome.status == 0, "\(command)\n\(outcome.messages)")
      let output = try #require(command.split(separator: " ").last)
      guard output.contains(".") else { continue }
      let bytes = try folder.data(String(output))
      #expect(bytes.count > 2_000, "\(output)")
      #expect(
        bytes.starts(with: Data((output.hasSuffix(".svg") ? "<?xml" : "%PDF").utf8)), "\(output)")
    }
    for chart in ["burden", "burden-capacity"] {
      #expect(folder.files.contains("with-charts/diagrams/\(chart).svg"))
    }
  }
}
