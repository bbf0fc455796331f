import Burden
import Facts
import Networks
import Positions
import Tables

/// What a page is told: two networks, what each measure says of both, and how sure burdens are.
struct LiveAnswer {
  let before: Measured
  let after: Measured

  init(from before: Measured, to after: Measured) { (self.before, self.after) = (before, after) }

  /// The answer as JSON. Rows of numbers stand for objects of many keys, which ``changeColumns`` and
  /// the like name once.
  var json: JSONValue {
    let effect = ScenarioEffect(from: before.network, to: after.network)
    let network = after.network.network
    let atlas = network.atlas
    return .object([
      ("sentence", JSONValue(atlas.scenarioSentence)),
      ("on", .string(network.date.description)), ("counting", .string(network.counting.label)),
      ("scope", .string(network.scope.label)),
      ("changeColumns", .array(Self.changeColumns.map { .string($0) })),
      ("network", .array(effect.network.map { $0.json(isNamed: true) })),
      ("countries", Self.json(effect.countries) { ($0.code, atlas[$0]?.name) }),
      ("groups", Self.json(effect.groups) { ($0.id, atlas[$0]?.shortName) }),
      ("burdenColumns", .array(Self.burdenColumns.map { .string($0) })),
      ("burdens", burdens),
      ("memberships", cells), ("costs", costs),
      (
        "contacts",
        .object([
          ("lost", .number(Double(effect.contacts.lost.count))),
          ("gained", .number(Double(effect.contacts.gained.count))),
        ])
      ),
    ])
  }

  private static let changeColumns = [
    "before", "after", "before_low", "before_high", "after_low", "after_high", "difference_low",
    "difference_high", "rank_before", "rank_after",
  ]

  private static func json<Node: NodeLabel>(
    _ effects: [NodeEffect<Node>], names: (Node) -> (id: String, name: String?)
  ) -> JSONValue {
    let measures = effects.first?.changes ?? []
    return .object([
      (
        "measures",
        .array(
          measures.map { change in
            .object([
              ("id", .string(change.quantity.id)), ("name", .string(change.quantity.name)),
              ("unit", .string(change.unit)),
            ])
          })
      ),
      (
        "rows",
        .array(
          effects.map { effect in
            let (id, name) = names(effect.node)
            return .array(
              [
                .string(id), JSONValue(name),
                .string(effect.presence.rawValue), .bool(effect.isAffected),
                effect.size.map { .number($0) } ?? .null,
              ] + effect.changes.map { $0.json(isNamed: false) })
          })
      ),
    ])
  }

  private static let burdenColumns = [
    "country", "typical", "burden", "burden_low", "burden_high", "rank", "rank_low", "rank_high",
    "tied_with",
  ]

  private var burdens: JSONValue {
    func json(_ all: [BurdenEstimate]?) -> JSONValue {
      guard let all else { return .null }
      return .array(
        all.map { estimate in
          .array([
            .string(estimate.country.code), .number(estimate.typical), .number(estimate.median),
            .number(estimate.interval.lowerBound), .number(estimate.interval.upperBound),
            .number(Double(estimate.rank)), .number(Double(estimate.ranks.lowerBound)),
            .number(Double(estimate.ranks.upperBound)),
            .number(Double(all.count { $0.isTied(with: estimate) } - 1)),
          ])
        })
    }
    return .object([("before", json(before.estimates)), ("after", json(after.estimates))])
  }

  /// What each group costs a full member in a year at typical values.
  private var costs: JSONValue {
    guard let model = after.model else { return .array([]) }
    let atlas = after.network.network.atlas
    return .array(
      after.network.network.graph.rightNodes.labels.map { group in
        let cost = GroupCost(
          cadence: atlas.cadences[group], legalForm: atlas[group]?.legalForm, model: model)
        return .array([.string(group.id), .number(cost.days)])
      })
  }

  /// Who belongs to what: country, group, status, and whether it is before, after or both.
  private var cells: JSONValue {
    let (old, new) = (before.network.network, after.network.network)
    let was = Set(old.memberships.map { Cell($0) })
    let stays = Set(new.memberships.map { Cell($0) })
    func json(_ cell: Cell, _ when: String) -> JSONValue {
      .array([
        .string(cell.country.code), .string(cell.group.id), .string(cell.status.rawValue),
        .string(when),
      ])
    }
    return .array(
      new.memberships.map { json(Cell($0), was.contains(Cell($0)) ? "both" : "new") }
        + old.memberships.filter { !stays.contains(Cell($0)) }.map { json(Cell($0), "gone") })
  }

  private struct Cell: Hashable {
    let country: Country
    let group: Group
    let status: Status

    init(_ membership: MembershipNetwork.Membership) {
      (country, group, status) = (membership.country, membership.group, membership.status)
    }
  }
}

extension MeasureChange {
  /// The numbers in a row, or with the name of the measure before them.
  fileprivate func json(isNamed: Bool) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    func place(_ value: Int?) -> JSONValue { value.map { .number(Double($0)) } ?? .null }
    var row = [
      number(before), number(after), number(intervalBefore?.lowerBound),
      number(intervalBefore?.upperBound), number(intervalAfter?.lowerBound),
      number(intervalAfter?.upperBound), number(intervalOfDifference?.lowerBound),
      number(intervalOfDifference?.upperBound), place(rankBefore), place(rankAfter),
    ]
    // What a measure that is certain, or a network, does not have is not written.
    while row.count > 2, case .null? = row.last { row.removeLast() }
    return .array(
      (isNamed
        ? [.string(quantity.id), .string(quantity.name), .string(quantity.unit.name)] : []) + row)
  }
}
