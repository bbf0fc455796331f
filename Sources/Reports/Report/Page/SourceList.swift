/// The sources of the facts that a report shows, each numbered once: a fact refers to its sources by
/// number, and the list at the end of the report tells what they are.
struct SourceList {
  /// What stands beside a fact for one of its sources.
  struct Reference {
    /// The number in the list; `nil` for a fact that nobody verified.
    let number: Int?
  }

  /// The sources in the order of their numbers, from 1 up.
  let texts: [String]
  private let numbers: [String: Int]

  /// Numbers sources in the order of their text. A text with semicolons between is several sources.
  init(_ sources: some Sequence<String>) {
    texts = Set(sources.flatMap { Self.parts(of: $0) }).sorted()
    numbers = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0 + 1) })
  }

  /// What stands beside a fact with this source. O(length).
  func references(to source: String) -> [Reference] { references(to: [source]) }

  /// What stands beside facts with these sources, each source once. O(length).
  func references(to sources: [String]) -> [Reference] {
    let own = Set(sources.flatMap(Self.parts)).compactMap { numbers[$0] }.sorted()
    let lacksSource = sources.contains(where: isUnverified) || own.isEmpty
    return (lacksSource ? [Reference(number: nil)] : []) + own.map { Reference(number: $0) }
  }

  /// The sources of a fact, without the word that it has none.
  private static func parts(of source: String) -> [String] {
    source.replacing("\n", with: " ").split(separator: "; ")
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty && !isUnverified($0) }
  }
}

extension HTML {
  /// The numbers of sources beside a fact, each leading to the list of sources.
  static func references(_ sources: [SourceList.Reference]) -> HTML {
    .sequence(
      sources.flatMap { source -> [HTML] in
        guard let number = source.number else { return ["unverified "] }
        return [
          .tag(.a, [.href(to: "s-\(number)")], "\(number)"), " ",
        ]
      })
  }
}

/// Whether a source, or one of several with semicolons between them, is "unverified".
func isUnverified(_ source: String) -> Bool {
  source.split(separator: ";").contains {
    $0.split(whereSeparator: \.isWhitespace).joined().lowercased() == "unverified"
  }
}

extension ReportFacts {
  /// Everything that the report shows a source of.
  var shownSources: [String] {
    let groups = network.graph.rightNodes
    let shownGroups = groups.labels.compactMap { atlas[$0]?.source }
    let rhythms = groups.labels.flatMap { group in
      (atlas.cadences[group]?.gatherings.values).map { $0.map(\.source) } ?? []
    }
    let chairs = atlas.chairTerms.filter { groups.contains($0.group) }.map(\.source)
    let figures = atlas.countries.flatMap { facts in
      [facts.population, facts.gdp, facts.diplomaticPosts].compactMap { $0?.source }
        + [facts.incomeGroupSource].compactMap { $0 }
    }
    let design = atlas.designFacts.filter { groups.contains($0.group) }.map(\.source)
    return shownGroups + rhythms + chairs + figures + design + atlas.spells.map(\.source)
  }
}
