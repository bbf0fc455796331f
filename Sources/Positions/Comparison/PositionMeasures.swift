import Burden
import Facts
import Measures
import Networks

/// The measures that a country's position is told by, with the choices that they need.
///
/// They are asked of several networks with the same draws, so that what differs between two networks is
/// membership and not chance. The draws are made once, when they are first needed.
public struct PositionMeasures: Sendable {
  /// The blocs that balance is struck between.
  public let anchors: BlocAnchors
  /// What the numbers are, in the order in which they are told.
  public let quantities: [Quantity]

  private let definitions: [Definition]
  private let model: BurdenModel?
  private let unknown: UnknownTreatment
  private let drawn: Deferred<Drawn?>

  /// How a measure is computed. Those of one kind are computed together.
  private enum Definition: Sendable {
    case asked(CountryMeasure)
    case burden(per: Capacity?)
    case balance(@Sendable (BlocBalance) -> Estimate?)
  }

  private struct Drawn: Sendable {
    let draws: BurdenDraws
    let costs: [Group: [Double]]
  }

  /// Chooses.
  ///
  /// - Parameters:
  ///   - atlas: The dataset.
  ///   - anchors: The blocs that balance is struck between.
  ///   - model: The assumptions of the burden; the dataset's own unless another is given.
  ///   - unknown: What the burden does with memberships that are open. Other measures don't count them.
  ///   - settings: How many draws, and the seed.
  public init(
    of atlas: MembershipAtlas, anchors: BlocAnchors = .standard, model: BurdenModel? = nil,
    unknown: UnknownTreatment = .bounds, draws settings: DrawSettings = .standard
  ) {
    let model = model ?? atlas.burdenModel
    self.anchors = anchors
    self.model = model
    self.unknown = unknown
    drawn = Deferred {
      model.map { model in
        let draws = BurdenDraws(model, settings: settings)
        return Drawn(
          draws: draws,
          costs: draws.costs(of: atlas.groups.map { $0.group }, in: atlas, model: model))
      }
    }
    func asked(_ measure: CountryMeasure) -> (Quantity, Definition) {
      (measure.quantity, .asked(measure))
    }
    func general(_ measure: NodeMeasure<Country, Group>) -> (Quantity, Definition) {
      asked(CountryMeasure(measure))
    }
    let relative = Capacity.allCases.map { capacity in
      (Quantity.relativeBurden(per: capacity), Definition.burden(per: capacity))
    }
    let ofNetwork = [
      general(.reach), general(.exclusiveReach), general(.eigenvectorCentrality),
      general(.betweennessCentrality), general(.constraint), asked(.chairTerms),
      asked(.chairTermsInTenYears), asked(.technologyShare),
    ]
    let ofBlocs: [(Quantity, Definition)] = [
      (.groupsWithFirstBloc(of: anchors), .balance { $0.withFirst }),
      (.groupsWithSecondBloc(of: anchors), .balance { $0.withSecond }),
      (.balance(between: anchors), .balance { $0.balance }),
    ]
    let measures: [(Quantity, Definition)] =
      [general(.degree), (.commitmentBurden, .burden(per: nil))] + relative + ofNetwork + ofBlocs
    quantities = measures.map { $0.0 }
    definitions = measures.map { $0.1 }
  }

  /// The place of a measure; `nil` for an identifier that is none of them.
  public func position(of id: String) -> Int? { quantities.firstIndex { $0.id == id } }

  /// The same choices with some of the measures only, in the order of ``quantities``. What is asked of
  /// them takes so much less time.
  ///
  /// - Parameter ids: Identifiers of measures; what is none of them is left out.
  public func limited(to ids: Set<String>) -> PositionMeasures {
    PositionMeasures(self, places: quantities.indices.filter { ids.contains(quantities[$0].id) })
  }

  private init(_ all: PositionMeasures, places: [Int]) {
    anchors = all.anchors
    quantities = places.map { all.quantities[$0] }
    definitions = places.map { all.definitions[$0] }
    model = all.model
    unknown = all.unknown
    drawn = all.drawn
  }

  /// The places of the measures that are computed together with the one at a place, ascending.
  func family(of place: Int) -> [Int] {
    definitions.indices.filter { other in
      switch (definitions[place], definitions[other]) {
      case (.burden, .burden), (.balance, .balance): true
      default: other == place
      }
    }
  }

  /// The scores of countries by each measure, in the order of ``quantities``.
  ///
  /// O(nodes · edges + draws · memberships of the countries).
  ///
  /// - Parameters:
  ///   - network: The network, of the dataset that the measures were chosen for or a changed copy of it
  ///     in which groups meet as often.
  ///   - chosen: The countries; all unless some are named.
  public func scores(
    in network: MembershipNetwork, of chosen: [Country]? = nil
  ) -> [Scores<Country>] {
    scores(in: network, of: chosen, by: Array(definitions.indices))
  }

  /// The scores by the measures at some places, in their order.
  func scores(
    in network: MembershipNetwork, of chosen: [Country]?, by places: [Int]
  ) -> [Scores<Country>] {
    let nodes = chosen.map { NodeSet($0) } ?? network.graph.leftNodes
    let burdens = Deferred { self.burdens(in: network, of: nodes.labels) }
    let balances = Deferred { network.balances(between: anchors, of: nodes.labels) }
    func scores(_ quantity: Quantity, _ value: (Int, Country) -> Estimate?) -> Scores<Country> {
      let estimates = nodes.labels.enumerated().map(value)
      return Scores(
        quantity: quantity, unit: quantity.unit.name(for: .country, against: .group), nodes: nodes,
        values: estimates.map { $0?.value }, intervals: estimates.map { $0?.interval })
    }
    return places.map { place in
      switch definitions[place] {
      case .asked(let measure): measure.ask(network).limited(to: nodes)
      case .burden(let capacity):
        scores(quantities[place]) { place, country in
          let burden = burdens.value?[place]
          guard let capacity else { return burden }
          return capacity.amount(of: network.atlas[country]).flatMap { burden?.divided(by: $0) }
        }
      case .balance(let part): scores(quantities[place]) { balances.value[$1].flatMap(part) }
      }
    }
  }

  private func burdens(in network: MembershipNetwork, of countries: [Country]) -> [Estimate]? {
    guard let model, let drawn = drawn.value else { return nil }
    let sums = BurdenSums(
      network, model: model, unknown: unknown, draws: drawn.draws, costs: drawn.costs,
      of: countries)
    return zip(sums.medians, sums.intervals).map { Estimate($0, within: $1) }
  }
}

extension Scores {
  /// The scores of some of the nodes, or of others, for which they are undefined.
  fileprivate func limited(to others: NodeSet<Node>) -> Scores {
    guard others != nodes else { return self }
    return Scores(
      quantity: quantity, unit: unit, nodes: others, values: others.labels.map { self[$0] },
      intervals: intervals.map { _ in others.labels.map { interval(of: $0) } })
  }
}
