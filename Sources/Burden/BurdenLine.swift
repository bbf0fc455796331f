import Facts
import Networks

/// One line of the explanation of a country's burden: what one level of one group costs it, as a
/// member or as the chair.
public struct BurdenLine: Sendable, Hashable {
  /// What a line is for.
  public enum Part: String, Sendable, CaseIterable {
    /// Belonging.
    case membership
    /// What the chair bears beyond that.
    case chair
  }

  /// The group.
  public let group: Group
  /// As what the country belongs.
  public let status: Status
  /// Whether sources or dates leave open if it does.
  public let isUnknown: Bool
  /// Whether the line is for belonging, or for chairing.
  public let part: Part
  /// How often the group meets at the level.
  public let rhythm: LevelRhythm
  /// Delegation-days that one gathering costs a member, at the typical value.
  public let days: Double
  /// What the country bears of that: the status factor, or the chair factor less 1, at the typical
  /// value; for an open membership times the part at which it is counted.
  public let factor: Double

  /// Delegation-days a year: ``factor`` times gatherings times ``days``.
  public var burden: Double { factor * (rhythm.typical * days) }

  /// The part of ``burden`` for which the number of gatherings is assumed.
  public var assumedBurden: Double { factor * ((rhythm.typical - rhythm.sourced) * days) }
}

/// Who bears what in a network, at the typical values of a model: the one place from which totals and
/// explanations come, so that they agree to the last bit.
struct BurdenLedger {
  let network: MembershipNetwork
  let model: BurdenModel
  let unknown: UnknownTreatment
  private let rhythms: [Group: [LevelRhythm]]
  private let chairs: Set<ChairedGroup>
  private let held: [Country: [Bearing]]

  /// Opens the ledger. O(memberships + groups).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - model: The assumptions.
  ///   - unknown: What is done with memberships that are open.
  ///   - sourcedEnd: An end of the ranges that sources give, instead of the number within.
  init(
    _ network: MembershipNetwork, model: BurdenModel, unknown: UnknownTreatment,
    sourcedEnd: SourcedEnd? = nil
  ) {
    self.network = network
    self.model = model
    self.unknown = unknown
    let atlas = network.atlas
    rhythms = Dictionary(
      uniqueKeysWithValues: network.graph.rightNodes.labels.map { group in
        let rhythms = LevelRhythm.all(
          of: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model)
        return (group, sourcedEnd.map { end in rhythms.map { $0.taken(at: end) } } ?? rhythms)
      })
    let year = network.date.year
    let chairs = Set(
      atlas.chairTerms.lazy.filter { $0.year == year }
        .map { ChairedGroup(group: $0.group, country: $0.country) })
    self.chairs = chairs
    let certain = network.memberships.map { membership in
      (
        membership.country,
        Bearing(
          group: membership.group, status: membership.status, isUnknown: false,
          isChair: chairs.contains(
            ChairedGroup(group: membership.group, country: membership.country)))
      )
    }
    let open = network.unknown.map { membership in
      (
        membership.country,
        Bearing(
          group: membership.group, status: membership.spell.status, isUnknown: true,
          isChair: chairs.contains(
            ChairedGroup(group: membership.group, country: membership.country)))
      )
    }
    held = Dictionary(grouping: certain + (unknown == .exclude ? [] : open), by: { $0.0 })
      .mapValues { $0.map { $0.1 }.sorted { $0.group < $1.group } }
  }

  /// A membership, certain or open, as far as its cost goes.
  struct Bearing: Hashable {
    let group: Group
    let status: Status
    let isUnknown: Bool
    let isChair: Bool
  }

  /// The memberships that cost a country something, by group; open ones only where they are counted.
  func bearings(of country: Country) -> [Bearing] { held[country] ?? [] }

  /// The lines of a country, by group and level, belonging before chairing. A status that is itself
  /// unknown bears what a member's does. O(lines).
  func lines(of country: Country) -> [BurdenLine] {
    bearings(of: country).flatMap { bearing -> [BurdenLine] in
      let part = bearing.isUnknown ? unknown.parts.middle : 1
      let status = bearing.status == .unknown ? 1 : model.statusFactor(of: bearing.status)
      let chair = model.chairFactor(of: network.atlas[bearing.group]?.secretariat).typical - 1
      return (rhythms[bearing.group] ?? []).flatMap { rhythm in
        func line(_ kind: BurdenLine.Part, _ factor: Double) -> BurdenLine {
          BurdenLine(
            group: bearing.group, status: bearing.status, isUnknown: bearing.isUnknown,
            part: kind, rhythm: rhythm, days: model.typicalDays(at: rhythm.level),
            factor: part * factor)
        }
        return [line(.membership, status)] + (bearing.isChair ? [line(.chair, chair)] : [])
      }
    }
  }

  private struct ChairedGroup: Hashable {
    let group: Group
    let country: Country
  }
}

extension MembershipNetwork {
  /// The lines that a country's burden is made up of at a model's typical values. Their ``BurdenLine``
  /// burdens, added in this order, are exactly its ``ParticipationLoad/typicalBurden``.
  ///
  /// Empty for a country in no group, and where there is no model. O(memberships).
  ///
  /// - Parameters:
  ///   - country: The country.
  ///   - model: The assumptions; the dataset's own unless another is given.
  ///   - unknown: What is done with memberships that are open.
  public func burdenLines(
    of country: Country, model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds
  ) -> [BurdenLine] {
    guard let model = model ?? atlas.burdenModel else { return [] }
    return BurdenLedger(self, model: model, unknown: unknown).lines(of: country)
  }

  /// The lines of all countries that have any; see ``burdenLines(of:model:unknown:)``. O(memberships).
  public func burdenLines(
    _ model: BurdenModel? = nil, unknown: UnknownTreatment = .bounds
  ) -> [Country: [BurdenLine]] {
    guard let model = model ?? atlas.burdenModel else { return [:] }
    let ledger = BurdenLedger(self, model: model, unknown: unknown)
    return Dictionary(
      uniqueKeysWithValues: graph.leftNodes.labels.map { ($0, ledger.lines(of: $0)) }
    ).filter { !$0.value.isEmpty }
  }
}
