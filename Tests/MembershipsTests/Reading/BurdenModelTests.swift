import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("The burden model")
struct BurdenModelTests {
  private func faults(replacing piece: String, with other: String) -> [String] {
    let dataset = SmallDataset("burden-model.json", replacing: piece, with: other)
    #expect(dataset.files["burden-model.json"] != SmallDataset().files["burden-model.json"])
    return dataset.faults
  }

  private func faults(of other: String, for piece: String) -> [String] {
    faults(replacing: piece, with: other).filter { !$0.hasSuffix("expected an assumption") }
  }

  @Test("has every assumption")
  func assumptions() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    #expect(
      model.days.mapValues(\.typical) == [.leader: 100, .minister: 10, .official: 4, .any: 5])
    #expect(model.meetingsPerWorkingGroup.low == 1 && model.meetingsPerWorkingGroup.high == 4)
    #expect(model.associate.typical == 0.5 && model.observer.typical == 0.25)
    #expect(model.cadence.count == 4)
    #expect(model.cadence[nil]?[.official]?.typical == 2)
    #expect(model.cadence[.treaty]?.count == 3)
  }

  @Test(
    "without one of them names it",
    arguments: [
      ("\"any\"", "days.any"), ("\"leader\": {\"low\": 50", "days.leader"),
      ("\"observer\"", "status.observer"), ("\"associate\"", "status.associate"),
      ("\"withSecretariat\"", "chair.withSecretariat"),
      ("\"withoutSecretariat\"", "chair.withoutSecretariat"),
      ("\"secretariatUnknown\"", "chair.secretariatUnknown"),
      ("\"official\": {\"low\": 1, \"typical\": 3", "cadence.treaty.official"),
      ("\"leader\": {\"low\": 0, \"typical\": 2", "cadence.unknown.leader"),
    ])
  func missing(piece: String, path: String) {
    let other = "\"other" + piece.dropFirst()
    #expect(
      faults(replacing: piece, with: other).first
        == "burden-model.json: found no \"\(path)\"; expected an assumption")
  }

  @Test("without a whole kind names each of its levels")
  func missingKind() {
    #expect(
      faults(replacing: "\"charter\"", with: "\"chartr\"").prefix(3) == [
        "burden-model.json: found no \"cadence.charter.leader\"; expected an assumption",
        "burden-model.json: found no \"cadence.charter.minister\"; expected an assumption",
        "burden-model.json: found no \"cadence.charter.official\"; expected an assumption",
      ])
  }

  @Test(
    "out of order, below 0 or above 100000 says where",
    arguments: [
      ("\"low\": 50", "\"low\": 160", "160.0, 100.0, 150.0"),
      ("\"low\": 50", "\"low\": -1", "-1.0, 100.0, 150.0"),
      ("\"high\": 150", "\"high\": 100001", "50.0, 100.0, 100001.0"),
    ])
  func disorder(piece: String, other: String, numbers: String) {
    #expect(
      faults(replacing: piece, with: other) == [
        "burden-model.json: found \(numbers) at \"days.leader\"; expected low, typical and high in "
          + "this order, from 0 to 100000"
      ])
  }

  @Test("with typical above high says where")
  func typicalAboveHigh() {
    #expect(
      faults(replacing: "\"typical\": 3, \"high\": 4", with: "\"typical\": 5, \"high\": 4") == [
        "burden-model.json: found 1.0, 5.0, 4.0 at \"meetingsPerWorkingGroup\"; expected low, "
          + "typical and high in this order, from 0 to 100000"
      ])
  }

  @Test("with an assumption that is no triple says what is wrong with it")
  func noTriple() {
    #expect(
      faults(replacing: "\"low\": 50, ", with: "")
        == ["burden-model.json: found no \"low\" in days.leader; expected one"])
    #expect(
      faults(replacing: "\"low\": 50", with: "\"low\": \"50\"") == [
        "burden-model.json: found another kind of value at days.leader.low; expected a number"
      ])
    #expect(
      faults(
        replacing: "\"high\": 150, \"because\": \"a\"", with: "\"high\": 150, \"because\": \"\"")
        == ["burden-model.json: found an empty \"because\" at \"days.leader\"; expected a reason"])
    #expect(
      faults(replacing: "\"meetingsPerWorkingGroup\"", with: "\"meetings\"")
        == [
          "burden-model.json: found no \"meetingsPerWorkingGroup\" in the top level; expected one"
        ])
  }

  @Test(
    "with a key that means nothing says where it stands, and what may be meant",
    arguments: [
      (
        "\"leader\": {\"low\": 50", "\"leaders\": {\"low\": 50",
        "3:5: found \"leaders\" in days (leader?); expected any, leader, minister, official"
      ),
      (
        "\"charter\"", "\"chartr\"",
        "24:5: found \"chartr\" in cadence (charter?); expected charter, informal, treaty, unknown"
      ),
      (
        "\"low\": 50", "\"low\": 50, \"mode\": 60",
        "3:27: found \"mode\" in days.leader; expected because, high, low, typical"
      ),
    ])
  func unusedKey(piece: String, other: String, fault: String) {
    #expect(faults(of: other, for: piece) == ["burden-model.json:\(fault)"])
  }

  @Test("may have more to say to its readers at its top")
  func title() {
    #expect(
      faults(replacing: "\"days\": {", with: "\"title\": {\"low\": \"é\"}, \"days\": {").isEmpty)
  }

  @Test("with a key that stands twice says where")
  func repeatedKey() {
    #expect(
      faults(replacing: "\"low\": 50", with: "\"low\": 50, \"l\\u006fw\": 60") == [
        "burden-model.json:3:27: found \"days.leader.low\" again; expected each key once in an object"
      ])
  }

  @Test("with a number that no Double holds is refused")
  func overflow() {
    #expect(
      faults(replacing: "\"high\": 150", with: "\"high\": 1e999")
        == ["burden-model.json: found text that is not JSON; expected a JSON object"])
  }
}
