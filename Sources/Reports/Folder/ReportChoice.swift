import Memberships
import Tables

/// What shapes a report: its heading, whom it is for, whom it compares, and how far back it looks.
public struct ReportChoice: Sendable {
  /// The heading; one that names the day where it is `nil`.
  public let title: String?
  /// The countries that it is for: they stand side by side, and their profiles are open.
  public let countries: [Country]
  /// The middle powers whose positions are compared; `nil` for none.
  public let peers: PeerGroup?
  /// The first year that it looks back to.
  public let since: Int

  /// How many years are looked back unless said otherwise.
  public static let yearsBefore = 25

  /// The definition of middle powers that is used where a dataset has it and none is named.
  public static let usualDefinition = "mikta"

  /// Shapes a report of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - title: The heading; one that names the day unless another is given.
  ///   - countries: The countries that it is for.
  ///   - peers: The middle powers that are compared; ``usualDefinition`` of the dataset unless others
  ///     are given.
  ///   - since: The first year; 25 before that of the network's day unless another is given.
  public init(
    of network: MembershipNetwork, title: String? = nil, countries: [Country] = [],
    peers: PeerGroup? = nil, since: Int? = nil
  ) {
    self.title = title
    self.countries = countries
    self.peers = peers ?? network.atlas.peerGroups.first { $0.id == Self.usualDefinition }
    self.since = since ?? network.date.year - Self.yearsBefore
  }

  /// The choices, for provenance.
  var provenance: [(key: String, value: JSONValue)] {
    [
      ("countries", .array(countries.map { .string($0.code) })),
      ("peers", JSONValue(peers?.id)), ("since", .number(Double(since))),
    ]
  }
}
