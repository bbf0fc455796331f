import Memberships
import Networks
import Reports

extension WhatIfCommand {
  /// Writes what a scenario does.
  func write(
    _ effect: ScenarioEffect, of network: MembershipNetwork, _ chosen: [String]?
  ) throws {
    let before = network.withoutScenario
    let sides = side.map { [$0] } ?? EffectSide.allCases
    let sentences = effectSentences(from: before, to: network, contacts: effect.contacts)
    let contacts = DataTable.contacts(effect.contacts, in: network.atlas)
    let effects = DataTable.effects(effect, in: network.atlas, sides: sides, limit: top)
    let text: String =
      switch output.format {
      case .csv: pairs ? contacts.csv : effects.csv
      case .table:
        pairs
          ? contacts.text(width: Terminal.width)
          : tables(effect, sides, in: network, chosen).joined(separator: "\n")
      case .json:
        Provenance(network, options: burden.provenance).document([
          ("before", before.sizes), ("after", network.sizes), ("sentences", .strings(sentences)),
          ("standard", .string(effectStandard)),
          (
            "quantities",
            DataTable.quantities(of: [effects, contacts], and: quantities(of: effect, sides))
          ),
          ("effects", effects.json), ("contacts", contacts.json),
        ]).text + "\n"
      }
    try OutputFile(path: output.output).write(Array(text.utf8))
    guard output.format != .json else { return }
    Terminal.tell("\(network.summary) \(burden.summary(of: network.atlas))")
    if !pairs { Terminal.tell(effectStandard) }
    for sentence in sentences { Terminal.tell(sentence) }
  }

  private func tables(
    _ effect: ScenarioEffect, _ sides: [EffectSide], in network: MembershipNetwork,
    _ chosen: [String]?
  ) -> [String] {
    let limit = top ?? 15
    let atlas = network.atlas
    func table<Node>(
      _ nodes: [NodeEffect<Node>], _ kind: NodeKind, _ usual: [String], _ name: (Node) -> String?
    ) -> String {
      let affected = nodes.count(where: \.isAffected)
      let table = DataTable.effectsInBrief(
        nodes, of: kind, measures: chosen ?? usual, limit: limit, name: name)
      return "\(affected) of \(nodes.count) \(kind.plural) affected"
        + (affected > limit ? ", the first \(limit):\n" : ":\n") + table.text(width: Terminal.width)
    }
    return sides.compactMap { side in
      switch side {
      case .countries:
        table(
          effect.countries, .country,
          [
            "degree", "reach", "eigenvector-centrality", "betweenness-centrality",
            "commitment-burden",
          ]
        ) { atlas[$0]?.name }
      case .groups:
        table(
          effect.groups, .group,
          ["degree", "reach", "eigenvector-centrality", "betweenness-centrality"]
        ) { atlas[$0]?.name }
      case .network:
        effect.network.isEmpty
          ? nil : DataTable.networkEffects(effect.network).text(width: Terminal.width)
      }
    }
  }

  /// What the numbers are, each once: units that depend on the side stand in the rows.
  private func quantities(of effect: ScenarioEffect, _ sides: [EffectSide]) -> [Quantity] {
    var seen: Set<String> = []
    let all = sides.flatMap { side in
      switch side {
      case .countries: effect.countries.first?.changes ?? []
      case .groups: effect.groups.first?.changes ?? []
      case .network: effect.network
      }
    }
    return all.map(\.quantity).filter { seen.insert($0.id).inserted }
  }
}

extension MembershipNetwork {
  fileprivate var sizes: JSONValue {
    .object([
      ("countries", .number(Double(graph.leftNodes.count))),
      ("groups", .number(Double(graph.rightNodes.count))),
      ("memberships", .number(Double(memberships.count))),
      ("unknownMemberships", .number(Double(unknown.count))),
    ])
  }
}

extension JSONValue {
  fileprivate static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}
