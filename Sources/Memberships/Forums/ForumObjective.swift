import Measures
import Networks

/// What a country joins groups for, and would miss after leaving them.
public enum ForumObjective: String, Sendable, CaseIterable {
  /// Countries met in at least one group.
  case reach
  /// Countries met in exactly one group: contact that rests on that group alone.
  case exclusiveReach = "exclusive-reach"
  /// Betweenness centrality: lying between others that have no group in common.
  case brokerage
  /// Dual eigenvector centrality: being in groups with the well connected.
  case prestige

  /// What the numbers of the objective are.
  public var quantity: Quantity {
    switch self {
    case .reach: NodeMeasure<Country, Group>.reach.quantity
    case .exclusiveReach:
      Quantity(
        id: rawValue, name: "Exclusive reach", unit: .sameSide, range: .nonNegative,
        definition:
          "Number of other countries with which the country shares exactly one group: contact that "
          + "rests on that group alone.", source: nil)
    case .brokerage: NodeMeasure<Country, Group>.betweennessCentrality.quantity
    case .prestige: NodeMeasure<Country, Group>.eigenvectorCentrality.quantity
    }
  }
}
