import Networks

extension MembershipNetwork {
  /// The chair terms of the network's groups in some years, by country, as far as sources tell.
  package func chairTerms(in years: ClosedRange<Int>) -> [Country: [ChairTerm]] {
    Dictionary(
      grouping: atlas.chairTerms.filter {
        years.contains($0.year) && graph.rightNodes.contains($0.group)
      }, by: { $0.country })
  }
}
