import Facts
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
  /// Sharing groups evenly with two blocs: the nearer ``BlocBalance/index`` is to 0, the better.
  case balance

  /// What the numbers of the objective are.
  ///
  /// - Parameter anchors: The blocs between which a balance is struck.
  public func quantity(between anchors: BlocAnchors = .standard) -> Quantity {
    switch self {
    case .reach: NodeMeasure<Country, Group>.reach.quantity
    case .exclusiveReach: NodeMeasure<Country, Group>.exclusiveReach.quantity
    case .brokerage: NodeMeasure<Country, Group>.betweennessCentrality.quantity
    case .prestige: NodeMeasure<Country, Group>.eigenvectorCentrality.quantity
    case .balance: .balance(between: anchors)
    }
  }

  /// How good a number is, the greater the better: the number itself, but of a balance its distance
  /// from 0, negative.
  func worth(of number: Double) -> Double { self == .balance ? -abs(number) : number }
}
