import Reports

extension DataTable {
  /// Tells why closeness exceeds 1 where it does: beside such a number nobody looks for its definition.
  func tellOfHighCloseness() {
    guard let place = columns.firstIndex(where: { $0.id == "closeness-centrality" }),
      let label = columns.firstIndex(where: { $0.id == "node" })
    else { return }
    var (count, first) = (0, "")
    for row in rows {
      guard case .number(let number) = row[place], number > 1 + 1e-9 else { continue }
      if count == 0, case .text(let text) = row[label] { first = text }
      count += 1
    }
    guard count > 0 else { return }
    let others =
      count == 1 ? "" : " and \(count - 1) \(count == 2 ? "other" : "others")"
    Terminal.tell(
      "Note: closeness-centrality of \(first.prefix(60))\(others) exceeds 1, which is the most in a "
        + "connected network: distances are short in a component much smaller than the network. Compare "
        + "nodes of one component, or ask for harmonic-centrality.")
  }
}
