import Foundation
import Memberships
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct PeerSensitivityTests {
  private func text(_ country: Country, _ definitions: [PeerGroup]) throws -> String {
    // AAA is in three groups, BBB in two, CCC in one; all meet in g.
    let network = try Sample(
      [("g", ["AAA", "BBB", "CCC"]), ("h", ["AAA", "BBB"]), ("i", ["AAA"])]
    ).network()
    let comparison = network.comparison(of: ["AAA", "BBB", "CCC"])
    return peerSensitivityText(
      comparison.sensitivity(to: definitions), of: country, in: comparison)
  }

  private func group(_ countries: [Country]) throws -> PeerGroup {
    let codes = countries.map(\.code)
    let network = try Sample([("g", ["AAA", "BBB", "CCC"])]).network()
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "minilateral-peers-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try "country\n\(codes.joined(separator: "\n"))\n".write(
      to: file, atomically: true, encoding: .utf8)
    return try PeerGroup(contentsOf: file, in: network.atlas)
  }

  @Test func saysWhatHoldsUnderAll() throws {
    let both = [try group(["AAA", "BBB"]), try group(["AAA", "CCC"])]
    let text = try text("AAA", both)
    #expect(
      text.hasPrefix("Under both definitions Alpha is in the upper third by groups"), "\(text)")
    #expect(text.contains("Undefined for it: "))
    #expect(text.contains("balance between blocs"))
    #expect(!text.contains("set beside"))
  }

  @Test func saysWhatDependsOnTheDefinition() throws {
    // Beta has fewer groups than Alpha and more than the third.
    let text = try text("BBB", [try group(["AAA", "BBB"]), try group(["BBB", "CCC"])])
    #expect(
      text.contains("depends on the definition") || text.hasPrefix("By no measure"), "\(text)")
    #expect(!text.contains("upper third by groups") && !text.contains("lower third by groups"))
  }

  @Test func saysWhereTheCountryIsSetBeside() throws {
    let one = try text("CCC", [try group(["AAA", "BBB"]), try group(["BBB", "CCC"])])
    #expect(
      one.contains("set beside the countries of 1 of the definitions, which does not have it"))
    let none = try text("CCC", [try group(["AAA", "BBB"])])
    #expect(none.hasPrefix("Under the one definition") && none.contains("as none has it"))
    #expect(try self.text("CCC", []).contains("There is no definition"))
  }
}
