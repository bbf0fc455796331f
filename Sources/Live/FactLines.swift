import Facts
import Networks
import Tables

/// The facts that numbers rest on, as lines of text: what a page carries so that the program's own
/// engine can compute in it.
///
/// Each line is one fact: a word that tells its kind, then its fields, with tabs between. An empty field
/// is what is not known. Sources and notes stay behind, and so do the histories of a group's design, on
/// which no number of a scenario rests. ``MembershipAtlas/init(factLines:)`` reads them.
///
/// Size is linear in the facts: about 70 bytes each.
extension MembershipAtlas {
  /// The facts as lines, in the order of the dataset.
  public var factLines: String {
    var lines = FactLines()
    lines.add(
      .dataset, description.name, description.title, description.version,
      description.asOf?.description, description.checksum)
    for country in countries { lines.add(country) }
    for group in groups { lines.add(group) }
    for spell in spells {
      lines.add(
        .spell, spell.group.id, spell.country.code, spell.status.rawValue,
        spell.isFounding ? "1" : nil, spell.from?.description, spell.until?.description,
        spell.seen?.description)
    }
    for term in chairTerms {
      lines.add(.chair, term.group.id, String(term.year), term.country.code)
    }
    for cadence in cadences.sorted(by: { $0.key < $1.key }) {
      for level in GatheringLevel.allCases {
        guard let gathering = cadence.value.gatherings[level] else { continue }
        lines.add(
          .gathering, gathering.group.id, level.rawValue, shortestText(gathering.perYear),
          shortestText(gathering.low), gathering.high.map(shortestText), gathering.bound.rawValue,
          gathering.basisYear.map { String($0) })
      }
    }
    for peers in peerGroups {
      lines.add(
        .peers, [peers.id, peers.title, peers.status] + peers.countries.map { $0.code })
    }
    if let burdenModel {
      for parameter in BurdenParameter.all {
        guard let assumption = burdenModel[parameter] else { continue }
        lines.add(
          .assumption, parameter.id, shortestText(assumption.low),
          shortestText(assumption.typical), shortestText(assumption.high))
      }
    }
    return lines.text
  }
}

/// Lines that are being written.
private struct FactLines {
  var text = ""

  mutating func add(_ kind: FactKind, _ fields: String?...) { add(kind, fields) }

  mutating func add(_ kind: FactKind, _ fields: [String?]) {
    text += kind.rawValue
    for field in fields {
      text += "\t"
      if let field { text += plain(field) }
    }
    text += "\n"
  }

  mutating func add(_ country: CountryFacts) {
    add(
      .country, country.country.code, country.name, country.kind, country.region,
      country.subregion, country.incomeGroup, country.population.map { shortestText($0.value) },
      country.gdp.map { shortestText($0.value) },
      country.diplomaticPosts.map { shortestText($0.value) }, country.from?.description,
      country.until?.description)
  }

  mutating func add(_ group: GroupFacts) {
    add(
      .group, group.group.id, group.name, group.acronym, group.founded?.description,
      group.ended?.description, group.leastMembers.map { String($0) }, group.domain,
      group.legalForm?.rawValue, group.secretariat?.rawValue, group.sharedBudget?.rawValue,
      group.chairModel?.rawValue)
  }

  /// A field without the characters that end one.
  private func plain(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 < 0x20 }) else { return field }
    var text = ""
    for scalar in field.unicodeScalars {
      text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return text
  }
}

/// What a line tells.
enum FactKind: String {
  case dataset = "d"
  case country = "c"
  case group = "g"
  case spell = "s"
  case chair = "h"
  case gathering = "m"
  case peers = "p"
  case assumption = "a"
}
