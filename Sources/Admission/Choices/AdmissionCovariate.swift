import Networks

/// What the choice of a pair of a country and a group depends on: few things, each of which can be said
/// in a sentence. All are of the end of the year before.
public enum AdmissionCovariate: String, Sendable, CaseIterable {
  /// Members of the country's region.
  case regionShare = "region-share"
  /// Members of the country's sub-region.
  case subregionShare = "subregion-share"
  /// Groups shared with the members.
  case sharedGroups = "shared-groups"
  /// Distance in income from the members.
  case incomeDistance = "income-distance"
  /// Distance in economic size from the members.
  case sizeDistance = "size-distance"
  /// The country's taste for the group's field.
  case domainAffinity = "domain-affinity"
  /// How the group has grown.
  case growth
  /// How large the group is.
  case size

  /// What the number is.
  public var quantity: Quantity {
    switch self {
    case .regionShare:
      Quantity(
        id: rawValue, name: "Share of region", unit: .share, range: .unitInterval,
        definition: "Share of the group's members that are in the country's region.")
    case .subregionShare:
      Quantity(
        id: rawValue, name: "Share of sub-region", unit: .share, range: .unitInterval,
        definition: "Share of the group's members that are in the country's sub-region.")
    case .sharedGroups:
      Quantity(
        id: rawValue, name: "Groups shared with members", unit: .number, range: .nonNegative,
        definition:
          "ln(1 + s), where s is the mean over the group's members of the number of groups that the "
          + "country shares with each.")
    case .incomeDistance:
      Quantity(
        id: rawValue, name: "Income distance", unit: .number,
        range: ValueRange(lower: 0, upper: 3),
        definition:
          "Absolute difference between the country's income group (low 0, lower middle 1, upper middle "
          + "2, high 3) and the mean of the members'. Where either is unknown, the mean of the year's "
          + "known ones.")
    case .sizeDistance:
      Quantity(
        id: rawValue, name: "Distance of economic size", unit: .number, range: .nonNegative,
        definition:
          "Absolute difference between the logarithm of the country's gross domestic product and the "
          + "mean of the members' logarithms. Where either is unknown, the mean of the year's known "
          + "ones.")
    case .domainAffinity:
      Quantity(
        id: rawValue, name: "Domain affinity", unit: .share, range: .unitInterval,
        definition:
          "Share of the country's groups that are of the group's field; 0 for a country in none.")
    case .growth:
      Quantity(
        id: rawValue, name: "Growth of the group", unit: .number,
        range: ValueRange(lower: nil, upper: nil),
        definition:
          "ln((1 + members) / (1 + members five years before)); 0 for a group that was not there or "
          + "not in the scope.")
    case .size:
      Quantity(
        id: rawValue, name: "Size of the group", unit: .number, range: .nonNegative,
        definition: "Logarithm of the number of the group's members.")
    }
  }
}
