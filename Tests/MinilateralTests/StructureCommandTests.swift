import Foundation
import Testing

/// Backbones, communities, circles, homophily and positions, as the commands tell them: small networks
/// worked out by hand.
@Suite struct StructureCommandTests {
  private func folder(_ edges: String) throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("woman,day\n\(edges)\n", to: "edges.csv")
    return folder
  }

  private func rows(
    _ arguments: [String], _ folder: Program.Folder
  ) throws -> [[String: String]] {
    let outcome = try Program.run(
      arguments + ["--network", "edges.csv", "--format", "csv"], in: folder)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return tableRows(outcome.output)
  }

  /// Two choose the same two of four days, one the others: of six choices of a second woman one is the
  /// same, and one has nothing in common.
  @Test func backboneKeepsWhatIsBeyondChanceWithItsWeight() throws {
    let folder = try folder("Ada,w\nAda,x\nEva,w\nEva,x\nIda,y\nIda,z")
    let more = try rows(["project", "--backbone", "fixed-row", "--alpha", "0.17"], folder)
    #expect(more.count == 1 && more[0]["a"] == "Ada" && more[0]["b"] == "Eva")
    #expect(more[0]["weight"] == "2")
    #expect(abs((Double(more[0]["p"] ?? "") ?? 0) - 1 / 6.0) < 1e-12)
    let signed = try rows(
      ["project", "--backbone", "fixed-row", "--alpha", "0.34", "--signed"], folder)
    #expect(signed.map { $0["sign"] } == ["1", "-1", "-1"])
    #expect(signed.map { $0["weight"] } == ["2", "0", "0"])
    #expect(try rows(["project", "--backbone", "fixed-row", "--alpha", "0.16"], folder).isEmpty)
    let corrected = try rows(
      ["project", "--backbone", "fixed-row", "--alpha", "0.51", "--correction", "holm"], folder)
    #expect(corrected.count == 1 && abs((Double(corrected[0]["p"] ?? "") ?? 0) - 0.5) < 1e-12)
    let jaccard = try rows(
      ["project", "--backbone", "fixed-row", "--alpha", "0.17", "--by", "jaccard"], folder)
    #expect(jaccard.map { $0["weight"] } == ["1"])
    // Each tie is a node's only one, so that none stands out.
    #expect(try rows(["project", "--backbone", "disparity"], folder).isEmpty)
  }

  @Test func pairsThatShareNothingAreHeldAgainstChanceToo() throws {
    let folder = try folder("Ada,w\nAda,x\nEva,w\nEva,x\nIda,y\nIda,z")
    let held = try rows(
      ["project", "--against", "fixed-row", "--samples", "600", "--correction", "none"], folder)
    #expect(held.map { $0["weight"] } == ["2", "0", "0"])
    for row in held {
      // Two of four days each: one in common on average.
      #expect(abs((Double(row["expected"] ?? "") ?? 0) - 1) < 0.12)
      #expect(row["p"] == row["corrected-p"])
    }
    let plain = try rows(["overlap", "--against", "fixed-row", "--samples", "600"], folder)
    #expect(plain.count == 1 && plain[0]["shared-neighbors-z"] == held[0]["z"])
  }

  @Test func communitiesAreThoseThatAreApart() throws {
    let folder = try folder("Ada,w\nAda,x\nEva,w\nEva,x\nIda,y\nOda,y")
    let nodes = try rows(["communities", "--starts", "5"], folder)
    let parts = Dictionary(grouping: nodes, by: { $0["community"] ?? "" })
      .mapValues { Set($0.compactMap { $0["node"] }) }
    #expect(parts == ["1": ["Ada", "Eva", "w", "x"], "2": ["Ida", "Oda", "y"]])
    #expect(nodes.allSatisfy { $0["stability"] == "1" })
    let outcome = try Program.run(
      ["communities", "--network", "edges.csv", "--format", "json", "--against", "curveball"]
        + ["--samples", "20"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let modularity = try #require(document["modularity"] as? [String: Any])
    // Of six edges four and two are within: 1 - (4/6)² - (2/6)².
    #expect(abs((modularity["modularity"] as? Double ?? 0) - 4 / 9.0) < 1e-12)
    #expect(modularity["communities"] as? Int == 2 && modularity["p"] is Double)
  }

  @Test func circlesAreClosed() throws {
    let folder = try folder("Ada,ball\nAda,tea\nEva,ball\nEva,tea\nIda,ball")
    let all = try Program.run(
      ["bicliques", "--network", "edges.csv", "--format", "csv", "--at-least-right", "1"],
      in: folder)
    #expect(
      all.output == """
        row-count,column-count,edges,left nodes,left nodes-names,right nodes,right nodes-names
        2,2,4,Ada; Eva,Ada; Eva,ball; tea,ball; tea
        3,1,3,Ada; Eva; Ida,Ada; Eva; Ida,ball,ball

        """)
    let ida = try rows(["bicliques", "--at-least-right", "1", "--with", "Ida"], folder)
    #expect(ida.map { $0["row-count"] } == ["3"])
    let text = try Program.run(["bicliques", "--network", "edges.csv"], in: folder)
    #expect(text.output == "1\n  2 left nodes: Ada, Eva\n  2 right nodes: ball, tea\n")
    #expect(text.messages.contains("1 circles of at least 2 left nodes in at least 2 right nodes."))
  }

  @Test func homophilyCountsMeetings() throws {
    let folder = try folder("Ada,tea\nEva,tea\nAda,ball\nIda,ball\nUna,ball")
    try folder.write("node,value\nAda,old\nEva,old\nIda,young\nUna,\n", to: "age.csv")
    let rows = try rows(["homophily", "--by", "age.csv", "--samples", "50"], folder)
    // Una has no age. Of two meetings one is of two old women, one of an old with the young one.
    #expect(
      rows.map { $0["statistic"] } == ["share", "assortativity"]
        + [String](
          repeating: "meetings", count: 3))
    #expect(rows[0]["observed"] == "0.5")
    #expect(rows.dropFirst(2).map { $0["observed"] } == ["1", "1", "0"])
    #expect(rows.dropFirst(2).map { $0["other"] } == ["old", "young", "young"])
  }

  @Test func positionsAreOfThoseWithTheSameNeighbours() throws {
    let folder = try folder("Ada,ball\nAda,tea\nEva,ball\nEva,tea\nIda,ball")
    let nodes = try rows(["equivalence"], folder)
    let position = Dictionary(
      nodes.map { ($0["node"] ?? "", $0["position"] ?? "") }, uniquingKeysWith: { a, _ in a })
    #expect(position["Ada"] == position["Eva"] && Set(position.values).count == 4)
    let blocks = try rows(["equivalence", "--blocks", "2x2"], folder)
    let cluster = Dictionary(
      blocks.map { ($0["node"] ?? "", $0["cluster"] ?? "") }, uniquingKeysWith: { a, _ in a })
    #expect(cluster["Ada"] == cluster["Eva"] && cluster["Ada"] != cluster["Ida"])
    #expect(cluster["ball"] != cluster["tea"])
  }

  @Test func blocsAreLeftOutOfTheirOwnTest() throws {
    let outcome = try Program.run(
      ["homophily", "--by", "bloc", "--blocs", "g7,brics", "--only", "g7,brics"]
        + ["--samples", "5", "--format", "csv"])
    let rows = tableRows(outcome.output)
    // Without the blocs no group is left, in which anybody could meet.
    #expect(rows[0]["observed"] == "" && rows.dropFirst(2).allSatisfy { $0["observed"] == "0" })
  }

  @Test(arguments: [
    (["project", "--alpha", "0.05"], "--backbone"), (["project", "--signed"], "--backbone"),
    (["project", "--backbone", "sdsm", "--alpha", "0"], "--alpha"),
    (["project", "--backbone", "disparity", "--signed"], "disparity"),
    (["project", "--backbone", "sdsm", "--against", "bicm"], "one at a time"),
    (["project", "--backbone", "sdms"], "sdsm"), (["project", "--samples", "5"], "--against"),
    (["overlap", "--pair", "g20,mikta", "--against", "bicm"], "--pair"),
    (["load", "--explain", "KOR", "--against", "bicm"], "--against"),
    (["load", "--samples", "10"], "--against"),
    (["compare", "--since", "2000", "--against", "bicm"], "--since"),
    (["communities", "--resolution", "0"], "--resolution"),
    (["communities", "--starts", "0"], "--starts"),
    (["communities", "--against", "bicm", "--correction", "bh"], "--correction"),
    (["bicliques", "--at-least-groups", "0"], "--at-least-groups"),
    (["bicliques", "--with", "KRO"], "KOR"), (["bicliques", "--top", "0"], "--top"),
    (["homophily"], "--by"), (["homophily", "--by", "regoin"], "region"),
    (["homophily", "--by", "region", "--blocs", "g7"], "--by bloc"),
    (["homophily", "--by", "bloc", "--blocs", "g77x"], "group"),
    (["equivalence", "--blocks", "2by2"], "--blocks"),
    (["equivalence", "--blocks", "9x9", "--only", "g7,brics"], "clusters"),
    (["equivalence", "--told-apart-by", "region"], "--kind"),
    (["equivalence", "--regular"], "--blocks"),
    (["equivalence", "--kind", "exact", "--blocks", "2x2"], "one at a time"),
  ]) func badInput(arguments: [String], says: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments) \(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(arguments) \(outcome.messages)")
  }

  @Test func aTableOfValuesIsCheckedRowByRow() throws {
    let folder = try folder("Ada,tea\nEva,tea")
    try folder.write("node,value\nAda,old\n,young\nAda,new\n", to: "age.csv")
    let outcome = try Program.run(
      ["homophily", "--network", "edges.csv", "--by", "age.csv"], in: folder)
    #expect(outcome.status == 65 && outcome.messages.contains("age.csv:3"), "\(outcome.messages)")
    #expect(outcome.messages.contains("it stands in line 2 too"))
    let region = try Program.run(
      ["homophily", "--network", "edges.csv", "--by", "region"], in: folder)
    #expect(region.status == 64 && region.messages.contains("node and value"))
  }
}
