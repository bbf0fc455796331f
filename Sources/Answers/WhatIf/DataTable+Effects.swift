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
    let first = [
      "side": "Side", "node": "Node", "name": "Name", "presence": "Presence", "measure": "Measure",
      "unit": "Unit",
    ]
    let texts = ["side", "node", "name", "presence", "measure", "unit"]
    let numbers = [
      ("before", "Before"), ("after", "After"), ("difference", "Difference"),
      ("difference-low", "low"), ("difference-high", "high"),
      ("standardized-difference", "In standard deviations"), ("rank-before", "Rank before"),
      ("rank-after", "Rank after"), ("before-low", "Before, low"), ("before-high", "high"),
      ("after-low", "After, low"), ("after-high", "high"), ("effect", "Effect on the node"),
    ]
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
      columns: texts.map { Column($0, title: first[$0] ?? $0) }
        + numbers.map { Column($0.0, title: $0.1) },
      rows: rows)
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
