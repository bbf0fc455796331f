import Diagrams
import Memberships
import TestNetworks
import Testing

/// Diagrams of the embedded dataset.
struct Samples {
  let network: MembershipNetwork

  /// A diagram of each kind.
  let diagrams: [Diagram]

  /// How many kinds there are.
  static let kindCount = 8

  /// The groups of the founding article, all statuses.
  static func eight() throws -> Samples { try eightOnce.get() }

  /// Every group.
  static func whole() throws -> Samples { try wholeOnce.get() }

  /// As many countries and groups as there are intergovernmental organizations, drawn by chance.
  static func large() throws -> MembershipNetwork {
    try randomAtlas(7, countries: 195, groups: 309, sparseness: 12)
      .network(on: "2024-01-08", counting: .all, scope: .everything)
  }

  // Made once: reading the dataset takes longer than drawing it.
  private static let atlas = Result { try MembershipAtlas.embedded() }
  private static let eightOnce = Result {
    try Samples(
      scope: .only([
        "g7", "g20", "brics", "mikta", "i2u2", "three-seas", "digital-nations", "quad",
      ]))
  }
  private static let wholeOnce = Result { try Samples(scope: .everything) }
  private init(scope: Scope) throws {
    let atlas = try Samples.atlas.get()
    let day = try #require(atlas.description.asOf)
    network = atlas.network(on: day, counting: .all, scope: scope)
    diagrams = [
      .twoColumn(network), .spring(network), .overlap(ofGroupsIn: network), .sets(network),
      .matrix(network), .overlap(ofCountriesIn: network), .ego(of: "KOR", in: network),
      .change(in: atlas, from: "2010-12-31", to: day, counting: .all, scope: scope),
    ]
  }
}

/// A diagram of two boxes and a line, with one text everywhere where text can stand.
func diagram(saying text: String, engine: LayoutEngine = .dot) throws -> Diagram {
  let style = TextStyle(size: 9, color: .black)
  let stroke = Stroke(color: .black, width: 1)
  let plain = ElementID(.group, "plain")
  let cells = ElementID(.group, "cells")
  return try Diagram(
    caption: Caption(title: text, subtitles: [text], source: text, description: text),
    legend: Legend([
      .init(.swatch(.black, mark: text), text), .init(.line(stroke, mark: text), text),
      .init(.word(text, style.bold), text),
    ]), layout: .init(engine),
    nodes: [
      Diagram.Node(
        id: plain, kind: .group, label: .lines([text], style), shape: .box, tooltip: text),
      Diagram.Node(
        id: cells, kind: .country,
        label: .table([[LabelCell(width: 300, .text(text, style, .left))]]), shape: .bare,
        tooltip: text),
      Diagram.Node(
        id: ElementID(.country, text), kind: .country, label: .lines([text], style.bold),
        labelPlacement: .below, shape: .ellipse, size: Size(side: 20), tooltip: text),
    ],
    edges: [
      Diagram.Edge(
        id: ElementID(.overlap, text), kind: .overlap, from: plain, to: cells, stroke: stroke,
        mark: text, tooltip: text)
    ])
}
