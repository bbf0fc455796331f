import Diagrams
import GraphvizRendering
import Measures
import Memberships
import Networks

func example() throws {
  let atlas = try MembershipAtlas.embedded()
  let network = atlas.network(on: "2024-01-08", counting: .members)

  let degree = network.countries.scored(by: .degree)
  let reach = network.countries.scored(by: .reach)
  print("South Korea: \(degree["KOR"] ?? 0) \(degree.unit), reach \(reach["KOR"] ?? 0)")

  let similarity = network.groups.paired(by: .jaccard)
  print("MIKTA and G20: \(similarity["mikta", "g20"] ?? 0)")

  let ties = network.countries.projected(by: .sharedNeighbors)
  print("Groups of both Japan and Australia: \(ties["AUS", "JPN"] ?? 0)")

  let burden = network.countryScores(by: .commitmentBurden())
  for score in burden.descending.prefix(3) {
    guard let days = score.value, let interval = burden.interval(of: score.node) else { continue }
    print(score.node, days, "within", interval, burden.unit)
  }

  let clubs = atlas.network(on: "2024-01-08", scope: .only(["g7", "brics", "mikta"]))
  let svg = try Diagram.twoColumn(clubs).rendered(as: .svg)
  print("\(svg.count) bytes of SVG")
}
