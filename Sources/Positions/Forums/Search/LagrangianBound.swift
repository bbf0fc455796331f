import Facts
import Measures

/// An upper bound of the contact that open groups can add, from the Lagrangian relaxation of weighted
/// coverage.
///
/// With `x_g` for "g is joined" and `y_p` for "p is met", `y_p ≤ Σ_(g ∋ p) x_g` holds for every
/// country `p` that is not met yet. Put into the sum with multipliers `λ_p` from 0 to 1, these give
///
///     L(λ) = Σ_p (1 - λ_p) + max { Σ_g x_g Σ_(p ∈ g) λ_p : Σ_g price_g x_g ≤ budget, 0 ≤ x ≤ 1 },
///
/// an upper bound for every λ (Fisher 1981), whose maximum is a fractional knapsack (Dantzig 1957). At
/// λ = 1 it is the modular bound of Nemhauser, Wolsey & Fisher (1978); subgradient steps bring it down
/// towards the linear relaxation.
///
/// Where only countries met once count, a group also takes away those of its members that are met once
/// already: `z_p ≥ x_g` for each of the groups that hold `p`, hence at least their mean.
struct LagrangianBound {
  /// A group that is open.
  struct Item {
    /// Its place among the candidates.
    let candidate: Int
    let price: Int
    /// Its members that are not met yet.
    let fresh: [Int]
    /// What it takes away from those that are met once.
    let loss: Double
  }

  let items: [Item]
  /// How many countries the items can add.
  private let reachable: [Int]

  /// A multiplier for each country.
  private(set) var multipliers: [Double]
  private var profits: [Double]
  private var order: [Int]

  init(_ items: [Item], multipliers: [Double]) {
    self.items = items
    self.multipliers = multipliers
    var isReachable = [Bool](repeating: false, count: multipliers.count)
    for item in items { for partner in item.fresh { isReachable[partner] = true } }
    reachable = isReachable.indices.filter { isReachable[$0] }
    profits = [Double](repeating: 0, count: items.count)
    order = []
  }

  /// What one evaluation gives.
  struct Value {
    /// The bound.
    var bound: Double
    /// The bound without the limit to the number of groups.
    var knapsackBound: Double
    /// The profit per price of the item that no longer fits; 0 where all fit.
    var criticalDensity: Double
    /// How much of each item is taken.
    var parts: [Double]
  }

  /// The bound at the present multipliers. O(memberships + items · log items).
  mutating func value(budget: Int, mostGroups: Int?) -> Value {
    var slack = 0.0
    for partner in reachable { slack += 1 - multipliers[partner] }
    for (place, item) in items.enumerated() {
      var profit = -item.loss
      for partner in item.fresh { profit += multipliers[partner] }
      profits[place] = profit
    }
    let profits = profits
    func isDenser(_ a: Int, _ b: Int) -> Bool {
      let (left, right) = (
        profits[a] * Double(items[b].price), profits[b] * Double(items[a].price)
      )
      return left != right ? left > right : a < b
    }
    order = items.indices.filter { profits[$0] > 0 }.sorted(by: isDenser)
    var parts = [Double](repeating: 0, count: items.count)
    var (sum, rest, critical) = (0.0, budget, 0.0)
    for place in order {
      let price = items[place].price
      if price <= rest {
        parts[place] = 1
        sum += profits[place]
        rest -= price
      } else {
        let part = Double(rest) / Double(price)
        parts[place] = part
        sum += part * profits[place]
        critical = profits[place] / Double(price)
        break
      }
    }
    var value = Value(
      bound: slack + sum, knapsackBound: slack + sum, criticalDensity: critical, parts: parts)
    if let mostGroups, mostGroups < items.count {
      let byProfit = items.indices.filter { profits[$0] > 0 }
        .sorted { profits[$0] != profits[$1] ? profits[$0] > profits[$1] : $0 < $1 }
        .prefix(mostGroups)
      let most = slack + byProfit.reduce(0) { $0 + profits[$1] }
      if most < value.bound {
        value.bound = most
        value.parts = [Double](repeating: 0, count: items.count)
        for place in byProfit { value.parts[place] = 1 }
      }
    }
    return value
  }

  /// The item with the greatest profit per price at the multipliers of the last evaluation; any where
  /// none has a profit.
  var densest: Int? { order.first ?? items.indices.first }

  /// The profit of an item at the multipliers of the last evaluation.
  func profit(of place: Int) -> Double { profits[place] }

  /// Brings the bound down by subgradient steps of Polyak's length, until it falls below a number or
  /// the steps are used up; the multipliers are then those of the least bound.
  mutating func lower(
    below target: Double, steps: Int, budget: Int, mostGroups: Int?
  ) -> Value {
    var best = value(budget: budget, mostGroups: mostGroups)
    var (bestMultipliers, current) = (multipliers, best)
    var (scale, sinceBetter) = (1.0, 0)
    for _ in 0..<steps where best.bound >= target {
      var covered = [Double](repeating: 0, count: multipliers.count)
      for (place, item) in items.enumerated() where current.parts[place] > 0 {
        for partner in item.fresh { covered[partner] += current.parts[place] }
      }
      var length = 0.0
      for partner in reachable {
        let step = 1 - covered[partner]
        // A multiplier at its end does not move beyond it.
        let isStuck = step > 0 ? multipliers[partner] >= 1 : multipliers[partner] <= 0
        if !isStuck { length += step * step }
      }
      guard length > 1e-12 else { break }
      let step = scale * max(current.bound - target + 0.5, 0.1) / length
      for partner in reachable {
        multipliers[partner] = min(
          1, max(0, multipliers[partner] + step * (1 - covered[partner])))
      }
      current = value(budget: budget, mostGroups: mostGroups)
      if current.bound < best.bound - 1e-9 {
        (best, bestMultipliers, sinceBetter) = (current, multipliers, 0)
      } else {
        sinceBetter += 1
        if sinceBetter == 4 {
          (scale, sinceBetter, multipliers, current) = (scale / 2, 0, bestMultipliers, best)
        }
      }
    }
    multipliers = bestMultipliers
    return value(budget: budget, mostGroups: mostGroups)
  }
}
