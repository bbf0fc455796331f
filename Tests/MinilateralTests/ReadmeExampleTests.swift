import Foundation
import Testing

/// The README's example in Swift is the file beside this one, which is compiled and run.
@Suite struct ReadmeExampleTests {
  @Test func theExampleRuns() throws {
    try example()
  }

  @Test func theReadmeShowsTheExample() throws {
    let example = Program.root.appendingPathComponent("Tests/MinilateralTests/ReadmeExample.swift")
    let readme = try String(
      contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let shown = try #require(readme.components(separatedBy: "```swift\n").last)
      .components(separatedBy: "```")[0]
    #expect(shown == (try String(contentsOf: example, encoding: .utf8)))
  }
}
