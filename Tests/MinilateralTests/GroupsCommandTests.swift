import Foundation
import Testing

/// What `groups` prints.
@Suite struct GroupsCommandTests {
  private func document(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(["groups", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }

  @Test func everyGroupHasARow() throws {
    let groups = try #require(try document([])["groups"] as? [[String: Any]])
    #expect(groups.count == 145)
    for group in groups {
      let unknown = try #require(group["unknown"] as? [String])
      #expect(group["unknown-facts"] as? Int == unknown.count)
      for question in [
        "memory", "means", "face", "momentum", "one-chair", "one-payer", "everybody",
      ] {
        #expect(["yes", "partly", "no", "unknown"].contains(group[question] as? String ?? ""))
      }
      // What is not known is empty, never a zero.
      if unknown.contains("gatherings") { #expect(group["gatherings"] is NSNull) }
      if unknown.contains("chair-terms") { #expect(group["chair-concentration"] is NSNull) }
    }
    let text = try Program.run(["groups", "--only", "mikta,g7", "--sort", "members"])
    let lines = text.output.split(separator: "\n")
    #expect(lines.suffix(2).map { $0.prefix(5) } == ["g7   ", "mikta"])
    #expect(text.messages.contains("? is not known"))
  }

  @Test func oneGroupIsExplainedWithItsSources() throws {
    let text = try Program.run(["groups", "--explain", "MIKTA"])
    #expect(text.status == 0, "\(text.messages)")
    for words in [
      "(MIKTA, mikta), on 2026-03-31", "Does it have a memory?", "partly: the country in the chair",
      "South Korea", "Herfindahl index", "absent: Africa", "\nSources\n  [1] http",
    ] {
      #expect(text.output.contains(words), "\(words)\n\(text.output)")
    }
    let design = try document(["--explain", "mikta"])
    let facts = try #require(design["facts"] as? [[String: Any]])
    let members = facts.filter { $0["part"] as? String == "Members" }
    #expect(members.count == 5 && members.allSatisfy { $0["source"] is String })
    let answers = try #require((design["design"] as? [String: Any])?["answers"] as? [[String: Any]])
    #expect(answers.count == 7 && answers.allSatisfy { !($0["reason"] as? String ?? "").isEmpty })
  }

  @Test func growthIsASeries() throws {
    let growth = try #require(
      try document(["--since", "2010", "--every", "5", "--on", "2024"])["growth"]
        as? [[String: Any]])
    #expect(
      growth.compactMap { $0["date"] as? String } == ["2014-12-31", "2019-12-31", "2024-12-31"])
    let brics = try #require(
      try document(["--explain", "brics", "--since", "2009", "--on", "2024"])["growth"]
        as? [[String: Any]])
    #expect(brics.first { $0["date"] as? String == "2009-12-31" }?["members"] as? Int == 4)
    let joined = brics.first { $0["date"] as? String == "2024-12-31" }?["joined"] as? [String]
    #expect(joined?.contains("Egypt") == true)
    #expect(brics.last?["members"] as? Int == 9)
  }

  @Test(arguments: [
    (["--explain", "mitka"], "MIKTA"), (["--explain", "nato"], "--up-to all"),
    (["--explain", "mikta", "--sort", "age"], "--sort does not go with --explain"),
    (["--explain", "mikta", "--on", "2001"], "does not exist"), (["--top", "0"], "at least 1"),
    (["--since", "0"], "--since is a year"), (["--since", "2050"], "is after"),
    (["--since", "1000"], "--every"), (["--every", "2"], "--since"), (["--sort", "size"], "size"),
    (["--since", "2000", "--top", "3"], "--top does not go with --since"),
    (["--only", "mitka"], "MIKTA"),
  ]) func badInput(arguments: [String], says: String) throws {
    let outcome = try Program.run(["groups"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments) \(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(arguments) \(outcome.messages)")
  }
}
