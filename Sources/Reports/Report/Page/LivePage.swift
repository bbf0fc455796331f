import Files
import Foundation
import Live
import Memberships

/// What a page carries to compute with: the engine, the facts, and what is asked first.
struct LivePage {
  /// The engine, packed with gzip.
  let engine: [UInt8]
  /// The facts as lines, packed with gzip.
  let facts: [UInt8]
  /// What the page's script begins with.
  let words: JSONValue

  /// The measures that the page shows.
  static let measures = [
    "degree", "reach", "exclusive-reach", "betweenness-centrality", "eigenvector-centrality",
    "gatherings", "commitment-burden", "burden-per-billion-gdp", "balance",
  ]

  /// `nil` where there is no engine, and for a report of what is supposed already.
  init?(_ report: ReportFacts, engine: [UInt8]?) {
    let network = report.network
    guard let engine, network.atlas.scenario == nil else { return nil }
    self.engine = engine
    facts = Gzip.pack(Array(network.atlas.factLines.utf8))
    let first = report.chosen.first ?? report.loads.first?.country
    let model = network.atlas.burdenModel
    words = .object([
      ("country", JSONValue(first?.code)),
      ("measures", .array(Self.measures.map { .string($0) })),
      ("fixed", .array(network.scopeWords.map { .string($0) })),
      (
        "settings",
        .object([
          ("on", .string(network.date.description)),
          ("counting", .string(network.counting.rawValue)),
          ("up-to", .string(network.scope.upTo.map { String($0) } ?? "all")),
          ("unknown", .string(UnknownTreatment.bounds.rawValue)),
        ])
      ),
      (
        "assumptions",
        .array(
          BurdenParameter.all.compactMap { parameter in
            model?[parameter].map {
              .array([
                .string(parameter.id), .number($0.low), .number($0.typical), .number($0.high),
              ])
            }
          })
      ),
      (
        "source",
        .string(
          "Source: \(network.atlas.description.title), version "
            + "\(network.atlas.description.version); minilateral \(Provenance.programVersion)")
      ),
    ])
  }

  /// The engine and the facts in the page: a browser shows nothing of them.
  var html: HTML {
    func part(_ id: String, _ type: String, _ text: String) -> HTML {
      .tag(.script, [.type(type), .id(id)], .verbatim(text))
    }
    return .lines([
      part("live-engine", "text/plain", Data(engine).base64EncodedString()),
      part("live-facts", "text/plain", Data(facts).base64EncodedString()),
      part("live-words", "application/json", words.compactText),
    ])
  }
}
