import Diagrams
import Memberships

extension NetworkOptions {
  /// The network that a diagram shows: what the options choose, or, where they choose no groups,
  /// those of the founding article that exist on the day, and those that a scenario changes. Where
  /// there is none of them, the user is told that the diagram shows the groups that the numbers are
  /// about.
  func diagramNetwork(insteadOf network: MembershipNetwork) -> MembershipNetwork {
    guard !choosesGroups else { return network }
    if let chosen = network.ofFoundingArticle { return chosen }
    Terminal.tell(
      "Note: none of the eight groups that diagrams show by default exists on \(network.date) in "
        + "this dataset; shown are \(network.scope.label).")
    return network
  }
}

extension DrawnNetwork {
  /// The left node that a word names: a country by code or name, or a label as it stands.
  func leftNode(named word: String) throws -> Country {
    if let facts { return try facts.atlas.country(named: word) }
    let node = Country(word)
    guard graph.leftNodes.contains(node) else {
      throw Failure.unknown(
        graph.leftKind.singular, word, among: graph.leftNodes.labels.map(\.code),
        see: "Labels are written as in the table.")
    }
    return node
  }

  /// The left nodes that words with commas between name.
  func leftNodes(named words: String, option: String) throws -> [Country] {
    if let facts { return try facts.atlas.countries(named: words, option: option) }
    return try words.split(separator: ",").map { word in
      try leftNode(named: String(word.trimmingPrefix(while: \.isWhitespace)))
    }
  }
}
