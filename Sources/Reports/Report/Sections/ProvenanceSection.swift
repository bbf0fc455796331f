import Memberships

/// What the report rests on, how to cite it, and under which licence the data stands.
struct ProvenanceSection {
  let table: HTMLTable
  let citation: Sentence
  let license: Sentence
  /// Where the licence's text stands, for licences that are known.
  let licenseAddress: String?

  init(_ facts: ReportFacts) {
    let (network, dataset) = (facts.network, facts.atlas.description)
    table = HTMLTable(
      id: "table-provenance", caption: "What this report was made from, as provenance.json has it",
      headings: [.init(title: "What"), .init(title: "Value")],
      rows: facts.provenance.json.leaves.map { path, value in
        .init(cells: [.name(path, code: nil), .names([value.shortened(to: 300)])])
      })
    let title = dataset.title.shortened(to: 200)
    let supposed: Sentence = facts.atlas.scenarioSentence.map { " \(name: $0)" } ?? ""
    citation = """
      \(name: title), version \(name: dataset.version.shortened()) [data set, SHA-256 \
      \(dataset.checksum)]. Measured with minilateral \(Provenance.programVersion): countries and \
      groups on \(network.date.description), \(network.counting.label), \(network.scope.label).\
      \(supposed)
      """
    license = """
      Dataset: \(name: dataset.license?.shortened() ?? "no licence is stated"). Program: Apache-2.0.
      """
    licenseAddress = Self.addresses[dataset.license ?? ""]
  }

  private static let addresses = [
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
  ]
}

extension JSONValue {
  /// The scalars within, each with the keys that lead to it.
  fileprivate var leaves: [(path: String, value: String)] {
    switch self {
    case .object(let entries):
      entries.flatMap { key, value in
        value.leaves.map { (path: $0.path.isEmpty ? key : "\(key).\($0.path)", value: $0.value) }
      }
    case .array(let values):
      [("", values.flatMap { $0.leaves.map(\.value) }.joined(separator: ", "))]
    case .string(let text): [("", text)]
    case .number(let number): [("", shortestText(number))]
    case .bool(let value): [("", value ? "yes" : "no")]
    case .null: [("", "not given")]
    }
  }
}

extension ProvenanceSection {
  var html: HTML {
    .lines([
      table.html,
      .tag(.h3, [], "How to cite"), .tag(.p, [.class("citation")], citation.html),
      .tag(.h3, [], "Licence"),
      .tag(
        .p, [], license.html,
        licenseAddress.map {
          .sequence([" ", .tag(.a, [.href($0)], .text($0))])
        } ?? .empty),
    ])
  }
}
