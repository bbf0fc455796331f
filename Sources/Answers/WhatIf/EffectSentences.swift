import Facts
import Interchange
import Measures
import Networks
import Positions

/// What a scenario does, in sentences that are true of any data: who gains and who loses reach most, and
/// how many pairs of countries come to meet or cease to.
///
/// - Parameters:
///   - before: The network without the scenario.
///   - after: The network with it.
///   - contacts: Who no longer meets, and who newly does.
public func effectSentences(
  from before: MembershipNetwork, to after: MembershipNetwork, contacts: ContactChanges
) -> [String] {
  let (old, new) = (before.countries.scored(by: .reach), after.countries.scored(by: .reach))
  let moves = after.graph.leftNodes.labels.compactMap { country -> ReachMove? in
    guard let was = old[country], let now = new[country], was != now else { return nil }
    let name = after.atlas[country]?.name ?? country.code
    return ReachMove(name: name, before: was, after: now)
  }
  let changes = [
    sentence(moves.filter { $0.size > 0 }, verb: "gains", "gain"),
    sentence(moves.filter { $0.size < 0 }, verb: "loses", "lose"),
  ].compactMap { $0 }
  func pairs(_ count: Int, _ verb: String, _ verbOfMany: String) -> String {
    count == 0
      ? "no pair of countries \(verb)"
      : count == 1 ? "1 pair of countries \(verb)" : "\(count) pairs of countries \(verbOfMany)"
  }
  return [
    changes.isEmpty ? "No country's reach changes." : changes.joined(separator: "; ") + ".",
    pairs(contacts.gained.count, "newly meets", "newly meet").capitalizedFirst + ", and "
      + pairs(contacts.lost.count, "no longer meets at all", "no longer meet at all") + ".",
  ]
}

private struct ReachMove {
  let name: String
  let before: Double
  let after: Double

  var size: Double { after - before }
}

private func sentence(
  _ moves: [ReachMove], verb singular: String, _ plural: String
) -> String? {
  guard let most = moves.map({ abs($0.size) }).max() else { return nil }
  let firsts = moves.filter { abs($0.size) == most }
  let count = moves.count == 1 ? "1 country \(singular)" : "\(moves.count) countries \(plural)"
  let shown = firsts.prefix(2).map {
    "\($0.name) (\(readableText($0.before)) → \(readableText($0.after)))"
  }
  let others = firsts.count > 2 ? " and \(firsts.count - 2) more as much" : ""
  return "\(count) reach, most \(shown.joined(separator: " and "))\(others)"
}
