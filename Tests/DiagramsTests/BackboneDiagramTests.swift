import Chance
import Diagrams
import Memberships
import Networks
import Testing

@Suite("Diagrams of ties beyond chance")
struct BackboneDiagramTests {
  @Test("draw the ties of the corrected backbone, and no others")
  func ties() throws {
    let network = try MembershipAtlas.embedded().network(on: "2024-01-08")
    let diagram = Diagram.backbone(ofCountriesIn: network)
    let significance = try PairSignificance(ofRows: network.graph.matrix, by: .bicm)
    let labels = network.graph.leftNodes.labels
    let ties = significance.ties(alpha: 0.05, correction: .benjaminiHochberg)
    #expect(!ties.isEmpty)
    let wanted = Set(ties.map { ElementID(.overlap, labels[$0.a].code, labels[$0.b].code) })
    #expect(Set(diagram.edges.map(\.id)) == wanted)
    #expect(diagram.caption.subtitles.joined().contains("These are \(ties.count) pairs"))
  }

  @Test("say that there are none")
  func none() throws {
    let network = try MembershipAtlas.embedded().network(
      on: "2024-01-08", scope: Scope(upTo: nil, only: ["mikta", "g7"]))
    let diagram = Diagram.backbone(ofCountriesIn: network)
    #expect(
      diagram.edges.isEmpty && diagram.nodes.count == 12)
    #expect(diagram.caption.subtitles.joined().contains("These are 0 pairs"))
  }
}
