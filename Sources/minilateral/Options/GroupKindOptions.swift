import ArgumentParser
import Memberships

/// The options that choose groups by what they are about and by whose they are.
struct GroupKindOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only groups of these fields of policy, such as technology, with commas between.",
      valueName: "domain,..."))
  var domain: String?

  @Option(
    help: ArgumentHelp(
      "Only groups more than half of whose members are in these regions or sub-regions, such as Asia.",
      valueName: "region,..."))
  var region: String?

  @Option(
    help: ArgumentHelp(
      "Only groups more than half of whose members are in these income groups, such as \"High "
        + "income\".", valueName: "income,..."))
  var income: String?

  /// Whether the options choose among groups.
  var isEmpty: Bool { domain == nil && region == nil && income == nil }

  /// The fields of policy that are asked for; `nil` where none is.
  func domains(in atlas: MembershipAtlas) throws -> Set<String>? {
    try chosen(domain, "--domain", of: atlas.groups.compactMap(\.domain))
  }

  /// The regions that are asked for; `nil` where none is.
  func regions(in atlas: MembershipAtlas) throws -> Set<String>? {
    try chosen(
      region, "--region",
      of: atlas.countries.flatMap { [$0.region, $0.subregion] }
        .compactMap { $0 })
  }

  /// The income groups that are asked for; `nil` where none is.
  func incomes(in atlas: MembershipAtlas) throws -> Set<String>? {
    try chosen(income, "--income", of: atlas.countries.compactMap(\.incomeGroup))
  }

  /// The words of an option, each of which must be one of those that the dataset has, letter case
  /// aside.
  private func chosen(
    _ text: String?, _ option: String, of values: [String]
  ) throws -> Set<String>? {
    guard let text else { return nil }
    let known = Set(values).sorted()
    guard !known.isEmpty else {
      throw Failure(.usage, "\(option) finds nothing: the dataset does not tell of it.")
    }
    let words = commaSeparated(text)
    guard !words.isEmpty else {
      throw Failure(
        .usage, "\(option) names nothing. There are: \(known.joined(separator: ", ")).")
    }
    return Set(
      try words.map { word in
        if let value = known.first(where: { $0.lowercased() == word.lowercased() }) {
          return value
        }
        let near = suggestions(for: word, among: known)
        throw Failure(
          .usage,
          "\(option): nothing in the dataset is \"\(word.prefix(60))\"."
            + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?")
            + " There are: \(known.joined(separator: ", ")).")
      })
  }
}
