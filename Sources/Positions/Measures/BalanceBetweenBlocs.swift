import Burden
import Facts
import Measures
import Networks

extension Quantity {
  /// What ``BlocBalance/index`` is.
  public static func balance(between anchors: BlocAnchors) -> Quantity {
    Quantity(
      id: "balance", name: "Balance between blocs", unit: .number,
      range: ValueRange(lower: -1, upper: 1),
      definition:
        "(a - b) / (a + b), with a groups that the country shares with \(anchors.firstLabel) and not "
        + "with \(anchors.secondLabel), and b groups that it shares with \(anchors.secondLabel) and "
        + "not with \(anchors.firstLabel). Groups of which it is unknown whether a bloc sits in them, "
        + "and open memberships of the country's own, are left out; the interval runs from the least "
        + "to the greatest index that they allow.",
      undefined:
        "where a and b are 0, for the anchors themselves, and where no anchor of a bloc is in the "
        + "dataset")
  }

  /// What the groups that a country shares with the first bloc and not with the second are.
  static func groupsWithFirstBloc(of anchors: BlocAnchors) -> Quantity {
    groupsOfBloc("first-bloc-groups", "first", anchors.firstLabel, not: anchors.secondLabel)
  }

  /// What the groups that a country shares with the second bloc and not with the first are.
  static func groupsWithSecondBloc(of anchors: BlocAnchors) -> Quantity {
    groupsOfBloc("second-bloc-groups", "second", anchors.secondLabel, not: anchors.firstLabel)
  }

  private static func groupsOfBloc(
    _ id: String, _ ordinal: String, _ shared: String, not other: String
  ) -> Quantity {
    Quantity(
      id: id, name: "Groups with the \(ordinal) bloc only", unit: .otherSide, range: .nonNegative,
      definition:
        "Number of groups that the country shares with \(shared) and not with \(other), as far as "
        + "is known; the interval reaches up to the number that open memberships allow.",
      undefined: "for the anchors themselves, and where no anchor of a bloc is in the dataset")
  }
}

extension Question where Subject == MembershipNetwork, Answer == Scores<Country> {
  /// The balance of a country between two blocs, with an interval. See ``BlocBalance``.
  ///
  /// Undefined where the country shares no group with one bloc only, for anchors, and where no anchor
  /// of a bloc is in the dataset. O(memberships + groups · anchors).
  public static func balance(
    between anchors: BlocAnchors = .standard
  ) -> CountryMeasure {
    CountryMeasure(
      .balance(between: anchors),
      estimates: { network in
        let balances = network.balances(between: anchors)
        return network.graph.leftNodes.labels.map { balances[$0]?.balance }
      })
  }

  /// The groups that a country shares with the first bloc and not with the second: the a of its
  /// ``balance(between:)``.
  public static func groupsWithFirstBloc(
    of anchors: BlocAnchors = .standard
  ) -> CountryMeasure {
    CountryMeasure(
      .groupsWithFirstBloc(of: anchors),
      estimates: { network in
        let balances = network.balances(between: anchors)
        return network.graph.leftNodes.labels.map { balances[$0]?.withFirst }
      })
  }

  /// The groups that a country shares with the second bloc and not with the first: the b of its
  /// ``balance(between:)``.
  public static func groupsWithSecondBloc(
    of anchors: BlocAnchors = .standard
  ) -> CountryMeasure {
    CountryMeasure(
      .groupsWithSecondBloc(of: anchors),
      estimates: { network in
        let balances = network.balances(between: anchors)
        return network.graph.leftNodes.labels.map { balances[$0]?.withSecond }
      })
  }
}
