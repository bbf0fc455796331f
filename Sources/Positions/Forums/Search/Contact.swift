/// Whom a country meets in a set of groups: in one of them only, and in several.
struct Contact: Sendable, Hashable {
  /// Those met in exactly one group.
  private(set) var once: PartnerSet
  /// Those met in two groups or more.
  private(set) var more: PartnerSet

  /// Nobody is met.
  init(room: Int) {
    once = PartnerSet(room: room)
    more = once
  }

  /// All that are met.
  var met: PartnerSet { once.union(more) }

  /// Joins a group.
  mutating func add(_ partners: PartnerSet) {
    let again = once.intersection(partners)
    once = once.subtracting(again).union(partners.subtracting(met))
    more = more.union(again)
  }

  /// How many count.
  func count(_ counted: CountedContact) -> Int {
    switch counted {
    case .met: once.count + more.count
    case .metOnce: once.count
    }
  }
}

/// Which contact a search counts.
enum CountedContact: Sendable {
  /// Countries met in at least one group. Monotone and submodular in the set of groups: a group adds
  /// the less, the more there are.
  case met
  /// Countries met in exactly one group: neither monotone nor submodular.
  case metOnce
}
