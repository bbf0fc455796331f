import Memberships
import Networks
import TestNetworks
import Testing

@testable import Diagrams

@Suite("Kinds of diagrams")
struct DiagramKindTests {
  private func facts() throws -> MembershipNetwork {
    try tinyAtlas(
      countries: [("AAA", "Aland"), ("BBB", "Beland")],
      groups: [("one", "One", "", ""), ("two", "Two", "", "")],
      memberships: [("one", "AAA", "member"), ("one", "BBB", "member"), ("two", "AAA", "member")]
    ).network(on: "2024-01-08", scope: .everything)
  }

  private func labels() throws -> BipartiteGraph<String, String> {
    try BipartiteGraph(
      edges: [("ann", "tea"), ("bea", "tea"), ("ann", "chess"), ("cid", "chess"), ("cid", "tea")],
      leftKind: NodeKind(singular: "woman", plural: "women"),
      rightKind: NodeKind(singular: "event", plural: "events"))
  }

  @Test("Identifiers are different, lead back to their kinds, and have examples")
  func identifiers() throws {
    let ids = DiagramKind.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for kind in DiagramKind.all {
      #expect(DiagramKind(id: kind.id)?.id == kind.id)
      #expect(kind.required.isSubset(of: kind.options))
      #expect(!kind.summary.isEmpty && !kind.examples.isEmpty)
      #expect(kind.examples.allSatisfy { $0.hasPrefix("draw \(kind.id)") })
    }
    #expect(DiagramKind(id: "pie") == nil)
  }

  @Test("Each kind has its part of the gallery, in a file of its own")
  func gallery() throws {
    let gallery = try DiagramGallery(of: facts())
    let parts = DiagramKind.all.flatMap(\.gallery)
    #expect(DiagramKind.all.allSatisfy { !$0.gallery.isEmpty })
    #expect(Set(parts.map(\.file)).count == parts.count)
    #expect(Set(gallery.entries.map(\.file)) == Set(parts.map(\.file)))
    // Of a network with few memberships: both pictures of lines, and the overlap of groups.
    #expect(
      gallery.entries.prefix(gallery.shownCount).map(\.file)
        == ["two-column", "spring", "group-overlap"])
    // AAA is in most groups.
    let ego = try #require(gallery.entries.first { $0.file == "ego" })
    #expect(ego.diagram.caption.title.hasPrefix("Aland"))
  }

  @Test("A network of labels alone is drawn, with what its sides are called and no facts")
  func labelsAlone() throws {
    let network = try DrawnNetwork(labels(), source: "Source: a table.")
    for kind in DiagramKind.all where !kind.options.contains(.days) {
      let diagram = try kind.diagram(of: network, DiagramChoice(measure: "degree", country: "ann"))
      #expect(!diagram.nodes.isEmpty, "\(kind.id)")
      let caption = diagram.caption
      #expect(caption.source == "Source: a table.")
      let words =
        ([caption.title, caption.description] + caption.subtitles
        + diagram.legend.entries.map(\.text) + diagram.nodes.map(\.tooltip)
        + diagram.edges.map(\.tooltip)).joined(separator: " ").lowercased()
      for word in ["countr", "group", "member", "unknown", "scope"] {
        #expect(!words.contains(word), "\(kind.id): \(words)")
      }
      #expect(words.contains("event"))
    }
    let overlap = try DiagramKind.overlap.diagram(of: network, DiagramChoice(side: .left))
    #expect(overlap.caption.title == "Women and the events they share")
  }

  @Test("A kind that lacks facts or a choice says which")
  func refusals() throws {
    let network = try labels()
    #expect(
      throws: DiagramChoiceError.needsFacts(
        "dates on which nodes joined and left", kind: "change")
    ) { try DiagramKind.change.diagram(of: network, DiagramChoice(earlierDay: "2010-01-01")) }
    #expect(throws: DiagramChoiceError.missing(.country, kind: "ego")) {
      try DiagramKind.ego.diagram(of: network)
    }
    #expect(throws: DiagramChoiceError.missing(.days, kind: "change")) {
      try DiagramKind.change.diagram(of: facts())
    }
    #expect(throws: DiagramChoiceError.self) {
      // Labels have no rhythm of meetings.
      try DiagramKind.sets.diagram(of: network, DiagramChoice(measure: "commitment-burden"))
    }
  }
}
