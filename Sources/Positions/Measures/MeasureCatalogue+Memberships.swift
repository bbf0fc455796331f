import Burden
import Facts
import Measures
import Networks

extension MeasureCatalogue {
  /// The measures of the countries of a network: those of any network, then those that need facts.
  ///
  /// - Parameters:
  ///   - parameters: What measures that need a choice are asked with.
  ///   - network: The network.
  ///   - loads: The countries' loads by the dataset's own model, where they are known already.
  public static func countryMeasures(
    _ parameters: MeasureParameters = MeasureParameters(), in network: MembershipNetwork,
    loads: [CountryLoad]? = nil
  ) -> [NodeMeasure<Country, Group>] {
    let burdens = Deferred {
      loads.map { loads in
        Dictionary(
          uniqueKeysWithValues: loads.compactMap { row in
            row.estimate.map { (row.country, $0.burden) }
          })
      } ?? network.burdens(nil, unknown: .bounds, draws: .standard)
    }
    return countryMeasures(
      parameters, in: network, model: nil, unknown: .bounds, burdens: burdens)
  }

  /// The same with burdens by another model, drawn elsewhere.
  static func countryMeasures(
    _ parameters: MeasureParameters, in network: MembershipNetwork, model: BurdenModel?,
    unknown: UnknownTreatment, burdens: Deferred<[Country: Estimate]>
  ) -> [NodeMeasure<Country, Group>] {
    var measures: [NodeMeasure<Country, Group>] = nodeMeasures(parameters)
    measures.append(.unknownMemberships(in: network))
    measures.append(.gatherings(in: network))
    measures.append(.commitmentBurden(burdens))
    measures.append(.typicalBurden(model, in: network, unknown: unknown))
    measures.append(.burdenSpread(model, in: network, unknown: unknown))
    for capacity in Capacity.allCases {
      measures.append(.relativeBurden(per: capacity, burdens, of: network.atlas))
    }
    measures.append(.chairTerms(in: network))
    measures.append(.chairTermsInTenYears(in: network))
    measures.append(.technologyShare(in: network))
    measures.append(.groupsWithFirstBloc(in: network))
    measures.append(.groupsWithSecondBloc(in: network))
    measures.append(.balance(in: network))
    return measures
  }

  /// The measures of the groups of a network: those of any network, then those that need facts.
  public static func groupMeasures(
    _ parameters: MeasureParameters = MeasureParameters(), in network: MembershipNetwork
  ) -> [NodeMeasure<Group, Country>] {
    nodeMeasures(parameters) + [.unknownMemberships(in: network), .gatherings(in: network)]
  }
}
