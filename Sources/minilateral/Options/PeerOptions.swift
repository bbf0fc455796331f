import ArgumentParser
import Foundation
import Memberships
import Reports

/// The options that say which countries are compared, and with whom.
struct PeerOptions: ParsableArguments {
  /// How many countries are put side by side at most.
  static let limit = 20

  @Option(
    help: ArgumentHelp(
      "Whom they are set against: a definition of the dataset's peer-groups.csv, or a CSV file of your "
        + "own with a column \"country\" (default: the countries named, or mikta where none is).",
      valueName: "definition|file"))
  var peers: String?

  @Option(
    help: ArgumentHelp(
      "The countries, by code or name, with commas between; instead of naming them one by one.",
      valueName: "country,..."))
  var countries: String?

  /// Who is compared, and with whom.
  struct Choice {
    let countries: [Country]
    let peers: [Country]
    /// The definition that was chosen; `nil` where the countries are each other's peers.
    let definition: PeerGroup?
    let isOwnDefinition: Bool
  }

  /// What the options and the countries named one by one choose.
  ///
  /// - Parameters:
  ///   - names: The countries that are named one by one.
  ///   - least: How few countries will do where no peers are named.
  func choice(named names: [String], atLeast least: Int, in atlas: MembershipAtlas) throws -> Choice
  {
    guard names.isEmpty || countries == nil else {
      throw Failure(
        .usage, "countries are named one by one and with --countries; name them in one way.")
    }
    let named =
      try countries.map { try atlas.countries(named: $0, option: "--countries") }
      ?? names.map { try atlas.country(named: $0) }
    if let twice = named.first(where: { one in named.count { $0 == one } > 1 }) {
      throw Failure(.usage, "\(atlas[twice]?.name ?? twice.code) is named twice.")
    }
    guard named.count <= Self.limit else {
      throw Failure(
        .usage, "\(named.count) countries are named; at most \(Self.limit) stand side by side.")
    }
    guard !named.isEmpty else { return try choice(ofPeersIn: atlas) }
    if named.count < least, peers == nil {
      throw Failure(
        .usage,
        "compare puts 2 to \(Self.limit) countries side by side, and \(named.count) is named: name "
          + "another, or with --peers whom \(named[0]) is set against.")
    }
    guard let peers else {
      return Choice(countries: named, peers: named, definition: nil, isOwnDefinition: false)
    }
    let (definition, isOwn) = try definition(peers, in: atlas)
    return Choice(
      countries: named, peers: definition.countries, definition: definition, isOwnDefinition: isOwn)
  }

  private func choice(ofPeersIn atlas: MembershipAtlas) throws -> Choice {
    let (definition, isOwn) = try definition(peers ?? ReportChoice.usualDefinition, in: atlas)
    guard (2...Self.limit).contains(definition.countries.count) else {
      throw Failure(
        .usage,
        "\(definition.id) has \(definition.countries.count) "
          + "\(definition.countries.count == 1 ? "country" : "countries"), and 2 to \(Self.limit) stand "
          + "side by side: name some with --countries; they are set against all of it.")
    }
    return Choice(
      countries: definition.countries, peers: definition.countries, definition: definition,
      isOwnDefinition: isOwn)
  }

  /// The definition that a word names: one of the dataset's, or a file.
  private func definition(_ word: String, in atlas: MembershipAtlas) throws -> (PeerGroup, Bool) {
    guard !word.isEmpty else { throw Failure(.usage, "--peers names nothing.") }
    if let known = atlas.peerGroups.first(where: { $0.id.lowercased() == word.lowercased() }) {
      guard !known.countries.isEmpty else {
        throw Failure(.data, "the definition \(known.id) has no countries in this dataset.")
      }
      return (known, false)
    }
    if peers != nil,
      word.contains("/") || word.contains(".") || FileManager.default.fileExists(atPath: word)
    {
      return (try PeerGroup(contentsOf: URL(fileURLWithPath: word), in: atlas), true)
    }
    guard peers != nil else {
      throw Failure(
        .usage,
        "this dataset has no definition \(word), which stands where no country is named: name "
          + "countries, or a definition with --peers.")
    }
    let all = atlas.peerGroups.map(\.id)
    throw Failure.unknown(
      "definition of peers", word, among: all,
      see: all.isEmpty
        ? "This dataset has none; --peers may also name a CSV file."
        : "There are \(all.joined(separator: ", ")); --peers may also name a CSV file.")
  }

  /// The choices, for provenance.
  func provenance(_ choice: Choice, _ anchors: BlocAnchors) -> [(key: String, value: JSONValue)] {
    func codes(_ countries: [Country]) -> JSONValue {
      .array(countries.map { .string($0.code) })
    }
    return [
      (
        "peers",
        .object([
          ("definition", JSONValue(choice.definition?.id)),
          ("title", JSONValue(choice.definition?.title)),
          ("source", JSONValue(choice.definition?.source)),
          ("status", JSONValue(choice.definition?.status)), ("countries", codes(choice.peers)),
        ])
      ),
      ("anchors", anchors.json),
    ]
  }
}
