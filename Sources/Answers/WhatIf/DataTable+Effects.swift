import Burden
import Facts
import Interchange
import Measures
import Networks
import Positions

/// Which nodes of a scenario's effect a table is about.
public enum EffectSide: String, Sendable, CaseIterable {
  /// The countries.
  case countries
  /// The groups.
  case groups
  /// The whole network.
  case network
}

/// How effects on measures of different units are compared, in a sentence for readers.
public let effectStandard =
  "Most affected first: by the mean of a node's absolute differences, each divided by the standard "
  + "deviation of its measure over all nodes before, so that measures of different units count alike."

extension DataTable {
  /// What a scenario does, one measure of one node a row: tidy, for programs. Nodes come from the most
  /// affected down, their measures in the catalogue's order.
  ///
  /// Where a node is new or gone, or a measure is undefined, a number is missing.
  ///
  /// - Parameters:
  ///   - effect: What the scenario does.
  ///   - atlas: The changed dataset, for names.
  ///   - sides: What is told of.
  ///   - limit: How many nodes of each side; `nil` for all.
  public static func effects(
    _ effect: ScenarioEffect, in atlas: MembershipAtlas, sides: [EffectSide] = EffectSide.allCases,
    limit: Int? = nil
  ) -> DataTable {
    let texts = ["side", "node", "name", "presence", "measure", "unit"]
    var rows: [[Cell]] = []
    func add<Node>(
      _ nodes: [NodeEffect<Node>], _ side: EffectSide, _ name: (Node) -> String?
    ) {
      for node in nodes.prefix(limit ?? nodes.count) {
        for change in node.changes {
          rows.append(
            [
              .text(side.rawValue), .text("\(node.node)"), Cell(name(node.node)),
              .text(node.presence.rawValue), .text(change.quantity.id), .text(change.unit),
            ] + cells(of: change) + [Cell(node.size)])
        }
      }
    }
    for side in sides {
      switch side {
      case .countries: add(effect.countries, side) { atlas[$0]?.name }
      case .groups: add(effect.groups, side) { atlas[$0]?.name }
      case .network:
        rows += effect.network.map { change in
          [
            .text(side.rawValue), .text("network"), .missing,
            .text(NodeEffect<Country>.Presence.both.rawValue), .text(change.quantity.id),
            .text(change.unit),
          ] + cells(of: change) + [.missing]
        }
      }
    }
    return DataTable(
      columns: texts.map { Column($0, title: $0.capitalizedFirst) } + effectColumns,
      rows: rows)
  }

  private static var effectColumns: [Column] {
    let before = Quantity.ofMeasure("before", "Before", "The number without the scenario.")
    let after = Quantity.ofMeasure("after", "After", "The number with the scenario.")
    let difference = Quantity.ofMeasure(
      "difference", "Difference", "The number with the scenario less that without.")
    let isGone = "where the measure is undefined or the node is not there"
    return [
      Column(before), Column(after), Column(difference),
      Column(difference.end(.low), title: "low"), Column(difference.end(.high), title: "high"),
      Column(
        .amount(
          "standardized-difference", "Difference in standard deviations", in: "standard deviations",
          range: ValueRange(lower: nil, upper: nil),
          "The difference by the standard deviation of the measure over all nodes before.",
          undefined: "where the difference is undefined, or the measure is the same for all nodes"),
        title: "In standard deviations"),
      Column(
        .rank(
          "rank-before", "Rank before", "The rank by the measure without the scenario.",
          undefined: isGone), title: "Rank before"),
      Column(
        .rank(
          "rank-after", "Rank after", "The rank by the measure with the scenario.",
          undefined: isGone), title: "Rank after"),
      Column(before.end(.low), title: "Before, low"), Column(before.end(.high), title: "high"),
      Column(after.end(.low), title: "After, low"), Column(after.end(.high), title: "high"),
      Column(
        .amount(
          "effect", "Effect on the node", in: "standard deviations", effectStandard,
          undefined: "for the network"), title: "Effect on the node"),
    ]
  }

  private static func cells(of change: MeasureChange) -> [Cell] {
    [
      Cell(change.before), Cell(change.after), Cell(change.difference),
      Cell(change.intervalOfDifference?.lowerBound), Cell(change.intervalOfDifference?.upperBound),
      Cell(change.standardizedDifference), Cell(change.rankBefore.map(Double.init)),
      Cell(change.rankAfter.map(Double.init)), Cell(change.intervalBefore?.lowerBound),
      Cell(change.intervalBefore?.upperBound), Cell(change.intervalAfter?.lowerBound),
      Cell(change.intervalAfter?.upperBound),
    ]
  }
}
