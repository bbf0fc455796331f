import Burden
import Facts
import Measures
import Networks

extension MeasureCatalogue {
  /// The measures of the countries of any network of memberships: those of any two-mode network, then
  /// those that need facts.
  ///
  /// - Parameters:
  ///   - parameters: What measures that need a choice are asked with.
  ///   - burden: What burdens are computed with.
  public static func countryMeasures(
    _ parameters: MeasureParameters = MeasureParameters(), burden: BurdenSettings = .standard
  ) -> [CountryMeasure] {
    let general: [NodeMeasure<Country, Group>] = nodeMeasures(parameters)
    let ofBurden: [CountryMeasure] = [
      .unknownMemberships, .gatherings, .commitmentBurden(burden), .typicalBurden(burden),
      .burdenSpread(burden),
    ]
    let relative = Capacity.allCases.map { CountryMeasure.relativeBurden(per: $0, burden) }
    let ofPosition: [CountryMeasure] = [
      .chairTerms, .chairTermsInTenYears, .technologyShare, .groupsWithFirstBloc(),
      .groupsWithSecondBloc(), .balance(),
    ]
    return general.map { CountryMeasure($0) } + ofBurden + relative + ofPosition
  }

  /// The measures of the groups of any network of memberships: those of any two-mode network, then those
  /// that need facts.
  public static func groupMeasures(
    _ parameters: MeasureParameters = MeasureParameters()
  ) -> [GroupMeasure] {
    let general: [NodeMeasure<Group, Country>] = nodeMeasures(parameters)
    return general.map { GroupMeasure($0) } + [.unknownMemberships, .gatherings]
  }
}
