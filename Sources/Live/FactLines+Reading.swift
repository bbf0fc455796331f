import Facts
import Networks

/// Why lines of facts can't be read.
public struct FactLinesError: Error, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// What it should be.
  public let expected: String

  /// The line and what was expected there.
  public var description: String { "line \(line) of the facts: expected \(expected)" }
}

extension MembershipAtlas {
  /// Reads the facts that ``factLines`` writes. O(characters + facts · log facts).
  ///
  /// - Throws: ``FactLinesError`` for the first line that is none of them.
  public init(factLines text: String) throws(FactLinesError) {
    var facts = ReadFacts()
    for (place, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      try facts.read(FactFields(line: place + 1, fields: fields))
    }
    guard let description = facts.description else {
      throw FactLinesError(line: 1, expected: "what the dataset is called")
    }
    self.init(
      description: description, countries: facts.countries, groups: facts.groups,
      spells: facts.spells, chairTerms: facts.chairTerms, gatherings: facts.gatherings,
      peerGroups: facts.peerGroups, burdenModel: BurdenModel(facts.assumptions))
  }
}

/// What the lines so far have told.
private struct ReadFacts {
  var description: DatasetDescription?
  var countries: [CountryFacts] = []
  var groups: [GroupFacts] = []
  var spells: [Spell] = []
  var chairTerms: [ChairTerm] = []
  var gatherings: [Gathering] = []
  var peerGroups: [PeerGroup] = []
  var assumptions: [String: Assumption] = [:]

  /// What stands for the sources, which the lines leave behind.
  private static let source = "factLines"

  mutating func read(_ line: FactFields) throws(FactLinesError) {
    guard let kind = FactKind(rawValue: line.fields[0]) else {
      throw FactLinesError(line: line.line, expected: "a kind of fact")
    }
    switch kind {
    case .dataset:
      description = DatasetDescription(
        name: try line.text(1), title: try line.text(2), version: try line.text(3),
        asOf: try line.date(4)?.lastDay, checksum: try line.text(5))
    case .country:
      countries.append(
        CountryFacts(
          country: Country(try line.text(1)), name: try line.text(2), kind: line[3],
          region: line[4], subregion: line[5], incomeGroup: line[6],
          population: try figure(line, 7),
          gdp: try figure(line, 8), diplomaticPosts: try figure(line, 9), from: try line.date(10),
          until: try line.date(11)))
    case .group:
      groups.append(
        GroupFacts(
          group: Group(try line.text(1)), name: try line.text(2), acronym: line[3],
          founded: try line.date(4), ended: try line.date(5), leastMembers: try line.integer(6),
          domain: line[7], legalForm: line[8].flatMap { LegalForm(rawValue: $0) },
          secretariat: line[9].flatMap { Secretariat(rawValue: $0) },
          sharedBudget: line[10].flatMap { SharedBudget(rawValue: $0) },
          chairModel: line[11].flatMap { ChairModel(rawValue: $0) }, source: Self.source))
    case .spell:
      guard let status = Status(rawValue: try line.text(3)) else {
        throw FactLinesError(line: line.line, expected: "a status")
      }
      spells.append(
        Spell(
          group: Group(try line.text(1)), country: Country(try line.text(2)), status: status,
          isFounding: line[4] != nil, from: try line.date(5), until: try line.date(6),
          seen: try line.date(7), source: Self.source))
    case .chair:
      guard let year = try line.integer(2) else {
        throw FactLinesError(line: line.line, expected: "a year")
      }
      chairTerms.append(
        ChairTerm(
          group: Group(try line.text(1)), year: year, country: Country(try line.text(3)),
          source: Self.source))
    case .gathering:
      guard let level = GatheringLevel(rawValue: try line.text(2)),
        let bound = Gathering.Bound(rawValue: try line.text(6))
      else { throw FactLinesError(line: line.line, expected: "a level and a bound") }
      gatherings.append(
        Gathering(
          group: Group(try line.text(1)), level: level, perYear: try line.number(3),
          low: try line.number(4), high: line[5] == nil ? nil : try line.number(5), bound: bound,
          basisYear: try line.integer(7), source: Self.source))
    case .peers:
      peerGroups.append(
        PeerGroup(
          id: try line.text(1), title: try line.text(2), source: Self.source,
          status: try line.text(3), countries: line.fields.dropFirst(4).map { Country($0) }))
    case .assumption:
      assumptions[try line.text(1)] = Assumption(
        low: try line.number(2), typical: try line.number(3), high: try line.number(4),
        because: Self.source)
    }
  }

  private func figure(_ line: FactFields, _ place: Int) throws(FactLinesError) -> Figure? {
    line[place] == nil ? nil : Figure(value: try line.number(place), source: Self.source)
  }
}

/// The fields of one line.
private struct FactFields {
  let line: Int
  let fields: [String]

  /// A field; `nil` where it is empty or not there.
  subscript(place: Int) -> String? {
    place < fields.count && !fields[place].isEmpty ? fields[place] : nil
  }

  func text(_ place: Int) throws(FactLinesError) -> String {
    guard place < fields.count else {
      throw FactLinesError(line: line, expected: "\(place) fields or more")
    }
    return fields[place]
  }

  func number(_ place: Int) throws(FactLinesError) -> Double {
    guard let number = Double(try text(place)), number.isFinite else {
      throw FactLinesError(line: line, expected: "a number as field \(place)")
    }
    return number
  }

  func integer(_ place: Int) throws(FactLinesError) -> Int? {
    guard let field = self[place] else { return nil }
    guard let number = Int(field) else {
      throw FactLinesError(line: line, expected: "a whole number as field \(place)")
    }
    return number
  }

  func date(_ place: Int) throws(FactLinesError) -> PartialDate? {
    guard let field = self[place] else { return nil }
    guard let date = PartialDate(field) else {
      throw FactLinesError(line: line, expected: "a date as field \(place)")
    }
    return date
  }
}

extension BurdenModel {
  /// The model that assumptions make up, by ``BurdenParameter/id``; `nil` where one is missing that a
  /// burden needs.
  fileprivate init?(_ assumptions: [String: Assumption]) {
    func taken(_ parameter: BurdenParameter) -> Assumption? { assumptions[parameter.id] }
    guard let meetings = taken(.meetingsPerWorkingGroup), let associate = taken(.associate),
      let observer = taken(.observer), let withSecretariat = taken(.chairWithSecretariat),
      let without = taken(.chairWithoutSecretariat), let open = taken(.chairSecretariatUnknown)
    else { return nil }
    var days: [GatheringLevel: Assumption] = [:]
    for level in GatheringLevel.allCases { days[level] = taken(.days(level)) }
    var cadence: [LegalForm?: [GatheringLevel: Assumption]] = [:]
    for form in LegalForm.allCases.map({ Optional($0) }) + [nil] {
      for level in GatheringLevel.allCases {
        guard let assumption = taken(.cadence(form, level)) else { continue }
        cadence[form, default: [:]][level] = assumption
      }
    }
    self.init(
      days: days, meetingsPerWorkingGroup: meetings, associate: associate, observer: observer,
      chairWithSecretariat: withSecretariat, chairWithoutSecretariat: without,
      chairSecretariatUnknown: open, cadence: cadence)
  }
}
