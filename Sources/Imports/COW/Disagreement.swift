import Tables

/// A cell of which two forms of one collection say different things.
public struct Disagreement: Sendable, Hashable {
  /// In what two forms differ.
  public enum Kind: String, Sendable, CaseIterable {
    /// Each says something of the membership, and not the same.
    case contradiction
    /// One does not know what another says.
    case missing
  }

  /// The state's number in the Correlates of War project.
  public let number: Int
  /// The country's code in the imported dataset; `nil` where it has none.
  public let country: String?
  /// The country's name.
  public let countryName: String
  /// The organisation's short name.
  public let organisation: String
  /// The organisation's name, where a form tells it.
  public let organisationName: String?
  /// The year.
  public let year: Int
  /// What each form that has the cell says.
  public let codes: [COWForm: MembershipCode]
  /// In what they differ.
  public let kind: Kind
}

extension COWCollection {
  /// The cells of which two forms say different things, by country's number, organisation and year.
  ///
  /// A cell is compared where two forms have a code for it. -1 in one form and 0 in another is no
  /// disagreement: neither tells of a membership. A pair's 0 says that not both are full members, so it
  /// contradicts a full member only where the other form has a second one. O(cells).
  ///
  /// - Throws: ``ReadingError`` where fewer than two forms are there, or if the tables that the program
  ///   was built with have faults.
  public func disagreements() throws(ReadingError) -> [Disagreement] {
    guard forms.count > 1 else {
      throw .unreadable(
        path: form.rawValue,
        reason: "this is the only form that is here; two are needed to compare them")
    }
    let known = try KnownCountries()
    let words = Set(panels.values.flatMap(\.places.keys)).sorted()
    var found: [Disagreement] = []
    for word in words {
      let tables = forms.compactMap { form in
        panels[form].flatMap { panel in panel.places[word].map { (form, panel, $0) } }
      }
      guard tables.count > 1 else { continue }
      let shared = tables.map { $0.1.toldYears(of: $0.2) }
      let years = Set(shared.flatMap(\.self)).sorted()
      let facts = organisations[word]
      for year in years {
        let members = tables.map { form, panel, place in
          form == .dyadic
            ? 0 : COWState.all.indices.count { panel[place, $0, year] == .member }
        }
        for (place, state) in COWState.all.enumerated() {
          var codes: [COWForm: MembershipCode] = [:]
          for (form, panel, organisation) in tables {
            codes[form] = panel[organisation, place, year]
          }
          guard codes.count > 1,
            let kind = Self.kind(of: codes, mostMembers: members.max() ?? 0)
          else { continue }
          let country = known.country(number: state.number)
          found.append(
            Disagreement(
              number: state.number, country: country?.country.code,
              countryName: country?.name ?? state.word,
              organisation: facts?.acronym ?? word.uppercased(), organisationName: facts?.name,
              year: year, codes: codes, kind: kind))
        }
      }
    }
    return found.sorted { a, b in
      (a.number, a.organisation, a.year) < (b.number, b.organisation, b.year)
    }
  }

  /// In what codes of one cell differ; `nil` where they don't.
  private static func kind(
    of codes: [COWForm: MembershipCode], mostMembers: Int
  ) -> Disagreement.Kind? {
    // What a table of pairs can't tell apart from the other's code is none of its claims.
    var standings = codes.filter { $0.key != .dyadic }.map { standing($0.value) }
    if let pairs = codes[.dyadic] {
      switch pairs {
      case .member: standings.append(.member)
      case .noMember:
        let others = standings
        standings.append(
          others.contains(.member) && mostMembers > 1
            ? .noMember : others.first { $0 != .missing } ?? .noMember)
      default: standings.append(standing(pairs))
      }
    }
    let claims = Set(standings.filter { $0 != .missing })
    if claims.count > 1 { return .contradiction }
    return claims.count == 1 && standings.contains(.missing) ? .missing : nil
  }

  /// A code without the difference between no membership and nothing to be a member of.
  private static func standing(_ code: MembershipCode) -> MembershipCode {
    code == .outside ? .noMember : code
  }
}
