import Facts
import Networks

extension MembershipNetwork {
  /// What the numbers rest on, in one line; what is supposed comes first.
  public var summary: String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    let open =
      unknown.isEmpty
      ? ""
      : "; \(count(unknown.count, "membership is", "memberships are")) unknown, counted neither as "
        + "there nor as absent"
    let incomplete = incompletelyListed.count
    let partial =
      incomplete == 0
      ? "" : "; the list of members is incomplete for \(count(incomplete, "group", "groups"))"
    return (atlas.scenarioSentence.map { "\($0) " } ?? "")
      + count(graph.leftNodes.count, "country", "countries") + ", "
      + count(graph.rightNodes.count, "group", "groups") + ", "
      + count(memberships.count, "membership", "memberships")
      + " on \(date), counting \(counting.label), \(scope.label) "
      + "(\(atlas.description.name) \(atlas.description.version))\(open)\(partial)."
  }
}
