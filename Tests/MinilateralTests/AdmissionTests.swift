import Foundation
import Testing

/// What `admission`, `candidates` and the choice among forums that would have a country print.
@Suite struct AdmissionCommandTests {
  private func document(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }

  private func rows(_ document: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(document[key] as? [[String: Any]])
  }

  @Test func theBackTestSaysWhetherTheModelIsWorthIt() throws {
    let document = try document(["admission", "--trained-until", "2020"])
    let coefficients = try rows(document, "coefficients")
    #expect(coefficients.count == 8)
    for row in coefficients {
      let (low, high) = (row["coefficient_low"] as? Double, row["coefficient_high"] as? Double)
      #expect(try #require(low) < #require(high))
    }
    let test = try rows(document, "back-test")
    #expect(
      test.compactMap { $0["predictor"] as? String }
        == ["model", "popularity", "common-neighbors", "shared-groups", "bicm"])
    let own = try #require(test.first?["auc"] as? Double)
    for row in test.dropFirst() {
      let (area, lead) = (row["auc"] as? Double, row["model_lead"] as? Double)
      #expect(abs(try #require(area) + #require(lead) - own) < 1e-9)
    }
    let accessions = try rows(document, "accessions")
    let bands = try rows(document, "calibration")
    let came = bands.reduce(0) { $0 + ($1["observed"] as? Double ?? 0) }
    #expect(accessions.count == Int(came) && !accessions.isEmpty)
    #expect(accessions.allSatisfy { ($0["year"] as? Double ?? 0) > 2020 })
    let sentences = try #require(document["sentences"] as? [String])
    #expect(sentences.contains { $0.contains("baseline") })
  }

  @Test func candidatesAreThoseWhomTheRuleIsFor() throws {
    let few = try document(["candidates", "sadc"])
    let all = try document(["candidates", "sadc", "--any"])
    let names = Set(try rows(few, "candidates").compactMap { $0["country"] as? String })
    #expect(names.contains("KEN") && !names.contains("KOR") && !names.contains("ZAF"))
    let korea = try #require(
      try rows(all, "candidates").first { $0["country"] as? String == "KOR" })
    #expect(korea["could_join"] as? String == "no" && korea["likelihood"] is NSNull)
    #expect((korea["reason"] as? String)?.contains("Africa") == true)
    let likelihoods = try rows(few, "candidates").compactMap { $0["likelihood"] as? Double }
    #expect(likelihoods == likelihoods.sorted(by: >) && !likelihoods.isEmpty)
    let bad = try Program.run(["candidates", "mikto"])
    #expect(bad.status == 64 && bad.messages.contains("MIKTA"))
  }

  @Test func choosingTakesInOnlyGroupsThatWouldHaveTheCountry() throws {
    let options = ["--draws", "200", "--only", "sadc,quad,depa,three-seas"]
    let open = try document(["choose", "KOR"] + options)
    let joined = try rows(open, "choices").filter { $0["change"] as? String == "join" }
    #expect(joined.compactMap { $0["group"] as? String } == ["quad"])
    #expect(joined[0]["could-join"] as? String == "yes")
    let outside = try rows(open, "outside")
    #expect(outside.compactMap { $0["group"] as? String } == ["sadc", "three-seas"])
    #expect((outside[1]["reason"] as? String)?.contains("EU") == true)
    let any = try document(["choose", "KOR", "--any"] + options)
    let all = try rows(any, "choices").filter { $0["change"] as? String == "join" }
    #expect(all.count == 3 && (any["outside"] as? [Any])?.isEmpty == true)
    let named = try Program.run(["choose", "KOR", "--among", "sadc"] + options)
    #expect(named.status == 0 && named.messages.contains("Note: by its rule sadc is for"))
  }

  @Test func expectedGainIsGainTimesLikelihood() throws {
    let arguments = ["choose", "KOR", "--draws", "200", "--domain", "technology"]
    let document = try document(arguments)
    let rows = try rows(document, "choices").filter { $0["change"] as? String == "join" }
    #expect(!rows.isEmpty)
    var last = Double.infinity
    for row in rows where row["rank"] is Double {
      let gain = try #require(row["effect-per-100-days"] as? Double)
      let likelihood = try #require(row["likelihood"] as? Double)
      let expected = try #require(row["expected-gain-per-100-days"] as? Double)
      #expect(abs(expected - gain * likelihood) < 1e-12)
      // By expected gain at the median burden.
      if expected > 0 {
        #expect(expected <= last)
        last = expected
      }
    }
    let provenance = try #require(document["provenance"] as? [String: Any])
    let scope = try #require(provenance["scope"] as? [String: Any])
    #expect(scope["domains"] as? [String] == ["technology"])
  }

  @Test(arguments: [
    (["load", "--domain", "technolgy"], "Did you mean technology?"),
    (["compare", "KOR,JPN", "--domain", "tea"], "There are: cross-thematic, digital-government"),
    (["measure", "degree", "--region", "Atlantis"], "nothing in the dataset is \"Atlantis\""),
    (["groups", "--income", ","], "--income names nothing. There are: High income"),
    (["groups", "--domain", "technology", "--explain", "opec"], "opec is not among the groups of"),
  ])
  func unknownKindsAreToldApart(arguments: [String], says: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64 && outcome.messages.contains(says), "\(outcome.messages)")
  }

  @Test func kindsLimitEveryCommand() throws {
    let all = try Program.run(["measure", "degree", "--side", "groups", "--format", "csv"])
    let some = try Program.run([
      "measure", "degree", "--side", "groups", "--format", "csv", "--domain", "Technology,energy",
    ])
    #expect(some.status == 0 && some.messages.contains("on energy or technology"))
    let (lines, fewer) = (
      Set(all.output.split(separator: "\n")), some.output.split(separator: "\n")
    )
    #expect(fewer.count > 10 && fewer.count < lines.count)
    #expect(fewer.allSatisfy(lines.contains))
  }
}
