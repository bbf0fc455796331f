import Diagrams
import Measures
import Memberships
import Networks
import Testing

@testable import GraphvizRendering

@Suite("Legibility")
struct LegibilityTests {
  @Test(
    "Nodes and texts do not overlap, and nothing is cut or tiny, with eight groups",
    arguments: 0..<Samples.kindCount)
  func eight(kind: Int) throws { try checkLegibility(of: try Samples.eight().diagrams[kind]) }

  @Test(
    "Nodes and texts do not overlap, and nothing is cut or tiny, with all groups",
    arguments: 0..<Samples.kindCount)
  func whole(kind: Int) throws { try checkLegibility(of: try Samples.whole().diagrams[kind]) }

  @Test("The kinds for large networks are legible with 195 countries and 309 groups")
  func large() throws {
    let network = try Samples.large()
    let busiest = try #require(network.memberships.first?.country)
    for diagram in [Diagram.matrix(network), .ego(of: busiest, in: network)] {
      try checkLegibility(of: diagram)
    }
  }

  @Test("Every theme and form of labels is as legible", arguments: [Theme.dark, .print])
  func looks(theme: Theme) throws {
    let options = DiagramOptions(theme: theme, labels: .codes, highlighted: ["KOR"])
    let network = try Samples.eight().network
    for diagram in [
      Diagram.twoColumn(network, options: options), .spring(network, options: options),
      .overlap(ofGroupsIn: network, options: options), .sets(network, options: options),
      .matrix(network, options: options), .ego(of: "KOR", in: network, options: options),
    ] {
      try checkLegibility(of: diagram)
    }
  }

  @Test("Names stand in the middle of their rows, bold or not")
  func level() throws {
    let diagram = Diagram.twoColumn(try Samples.eight().network)
    let drawn = try DrawnGeometry(diagram)
    let names = try diagram.nodes.filter { $0.kind == .country }.map { node in
      guard case .table(let rows) = node.label,
        case .text(let name, let style, _) = rows[0][0].content
      else { throw Missing() }
      let row = try #require(drawn.nodes.first { $0.id == node.id.text }).box
      let text = try #require(drawn.texts.first { $0.text == name }).box
      // The text's box reaches a sixth of it below the baseline, which capitals don't.
      let middle = text.center.y + 0.075 * style.size
      return (isBold: style.isBold, offset: middle - row.center.y)
    }
    #expect(names.contains { $0.isBold } && names.contains { !$0.isBold })
    for name in names { #expect(abs(name.offset) < 0.3) }
  }

  private struct Missing: Error {}

  private func sized(_ samples: Samples) -> [Diagram] {
    let (network, degree) = (samples.network, samples.degree)
    return [
      .twoColumn(network, sizedBy: degree), .ego(of: "KOR", in: network, sizedBy: degree),
      .matrix(network, sizedBy: degree), .sets(network, sizedBy: degree),
    ]
  }

  @Test("Scores stand clear of names")
  func scores() throws {
    for diagram in sized(try Samples.eight()) { try checkLegibility(of: diagram) }
  }

  @Test("Graphviz has no warning about a diagram")
  func warnings() throws {
    for samples in [try Samples.eight(), try Samples.whole()] {
      for diagram in samples.diagrams + sized(samples) {
        let warnings = try diagram.renderedWithWarnings(as: .svg).warnings
        #expect(warnings == [])
      }
    }
  }

  @Test("Text on a fill can be read", arguments: 0..<Samples.kindCount)
  func contrast(kind: Int) throws {
    for diagram in [try Samples.eight().diagrams[kind], try Samples.whole().diagrams[kind]] {
      for node in diagram.nodes {
        guard case .solid(let fill) = node.fill, node.labelPlacement == .inside,
          node.label != .none
        else { continue }
        let inks: [Color] =
          switch node.label {
          case .none: []
          case .text(let block): [block.style.color]
          case .table(let rows):
            rows.joined().compactMap { cell in
              if case .text(_, let style, _) = cell.content { style.color } else { nil }
            }
          }
        #expect(!inks.isEmpty)
        #expect(inks.allSatisfy { $0.contrast(with: fill) >= 4.5 }, "\(node.id)")
      }
    }
  }
}

extension Samples {
  fileprivate var degree: Scores<Country> { network.countries.scored(by: .degree) }
}
