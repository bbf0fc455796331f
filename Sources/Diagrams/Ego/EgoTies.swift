import Memberships

/// A country's partners: those that it meets in at least one group, or may meet.
struct EgoTies {
  /// Another country, and where the two meet.
  struct Partner {
    let country: Int
    /// The groups that both are known to belong to, ascending.
    let shared: [Int]
    /// The groups in which they may meet: of one of the two, or of both, it is not known whether it
    /// belongs.
    let possible: [Int]
  }

  /// The country, as a place in the picture.
  let ego: Int
  /// Those that it meets most often first, then by name.
  let partners: [Partner]

  /// Finds the partners of a country of the picture. O(memberships log memberships).
  init(of ego: Int, in picture: MembershipPicture) {
    self.ego = ego
    let own = picture.countries[ego]
    let (known, open) = (Set(own.groups), Set(own.unknownGroups))
    let partners = picture.countries.indices.compactMap { country -> Partner? in
      guard country != ego else { return nil }
      let entry = picture.countries[country]
      let shared = entry.groups.filter(known.contains)
      let possible =
        (entry.groups.filter(open.contains)
        + entry.unknownGroups.filter { known.contains($0) || open.contains($0) }).sorted()
      guard !shared.isEmpty || !possible.isEmpty else { return nil }
      return Partner(country: country, shared: shared, possible: possible)
    }
    func order(_ partner: Partner) -> (Int, String, Int) {
      (-partner.shared.count, picture.countries[partner.country].name, partner.country)
    }
    self.partners = partners.sorted { order($0) < order($1) }
  }
}
