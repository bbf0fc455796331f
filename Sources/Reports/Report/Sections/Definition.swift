import Foundation
import Measures
import Networks

/// What a quantity of the report is, as its method says it.
struct Definition {
  let anchor: String
  let name: String
  let code: String
  let unit: String
  let range: String
  /// The definitions: one, or one for each kind of node.
  let texts: [String]
  let undefined: String
  let source: Source?

  struct Source {
    let reference: String
    let doi: DOI?
  }

  struct DOI {
    let text: String
    let address: String
  }

  /// Every quantity that a table of the report has, each once.
  static func all(in facts: ReportFacts) -> [Definition] {
    let sides: [(name: String, table: DataTable)] = [
      ("countries", facts.countries), ("groups", facts.groups),
    ]
    var entries: [(id: String, uses: [(of: String, quantity: Quantity, unit: String)])] = []
    for (name, table) in sides {
      for column in table.columns {
        guard let quantity = column.quantity else { continue }
        let use = (of: name, quantity: quantity, unit: column.unit ?? quantity.unit.name)
        if let place = entries.firstIndex(where: { $0.id == quantity.id }) {
          entries[place].uses.append(use)
        } else {
          entries.append((quantity.id, [use]))
        }
      }
    }
    for scores in facts.comparison?.scores ?? []
    where !entries.contains(where: { $0.id == scores.quantity.id }) {
      entries.append((scores.quantity.id, [("countries", scores.quantity, scores.unit)]))
    }
    if let chance = facts.chance {
      for scores in chance.countries {
        let z = scores.quantity.held(.z, against: chance.design, correctedBy: chance.correction)
        entries.append((z.id, [("countries", z, z.unit.name)]))
      }
    }
    return entries.map { Definition($0.uses) } + Quantity.ofLoad.map { Definition($0) }
      + MeasureCatalogue.pairMeasures.map { Definition($0.quantity, of: "pair-") }
      + MeasureCatalogue.networkMeasures.map { Definition($0.quantity, of: "network-") }
  }

  /// A quantity without sides, or with one meaning on both.
  ///
  /// - Parameter kind: What its anchor begins with, since a measure of nodes and one of networks may
  ///   share an identifier.
  init(_ quantity: Quantity, of kind: String = "") {
    self.init(quantity, unit: quantity.unit.name, texts: [quantity.definition], kind: kind)
  }

  private init(_ uses: [(of: String, quantity: Quantity, unit: String)]) {
    let first = uses[0]
    let isOneUnit = uses.allSatisfy { $0.unit == first.unit }
    let isOneText = uses.allSatisfy { $0.quantity.definition == first.quantity.definition }
    self.init(
      first.quantity,
      unit: isOneUnit
        ? first.unit : uses.map { "\($0.unit) (of \($0.of))" }.joined(separator: ", "),
      texts: isOneText
        ? [first.quantity.definition]
        : uses.map { "Of \($0.of): \($0.quantity.definition)" })
  }

  private init(_ quantity: Quantity, unit: String, texts: [String], kind: String = "") {
    anchor = "def-\(kind)\(quantity.id)"
    name = quantity.name
    code = quantity.id
    self.unit = unit
    self.texts = texts
    range = quantity.range.description
    undefined = quantity.undefined ?? "never"
    source = quantity.source.map { citation in
      let address = citation.doi?.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
      let reference = Citation(
        authors: citation.authors, year: citation.year, title: citation.title,
        container: citation.container)
      return Source(
        reference: reference.full,
        doi: citation.doi.flatMap { doi in
          address.map { DOI(text: doi, address: "https://doi.org/\($0)") }
        })
    }
  }
}

extension Definition {
  /// The definition in a page: what the names of quantities lead to.
  var html: HTML {
    .block(
      .div, [.id(anchor)],
      [.tag(.dt, [], "\(name) ", .tag(.code, [], .text(code)))]
        + texts.map { .tag(.dd, [], .text($0)) } + [
          .tag(
            .dd, [.class("facts")], "Unit: \(unit). Range: \(range). Undefined: \(undefined).",
            source?.html ?? .empty)
        ])
  }
}

extension Definition.Source {
  fileprivate var html: HTML {
    .sequence([
      " Source: \(reference)",
      doi.map { .sequence([" ", .tag(.a, [.href($0.address)], "doi:\($0.text)")]) } ?? .empty,
    ])
  }
}
