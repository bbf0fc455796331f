import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

/// How the levels of one group add up. The model's days are 100, 10 and 4, and 5 for all levels;
/// the prior of a treaty is 1, 2 and 3 gatherings; a working group meets 3 times.
@Suite("What a group costs")
struct GroupCostTests {
  private func cost(
    _ gatherings: [(GatheringLevel, Double, Gathering.Bound)], _ form: LegalForm? = .treaty
  ) throws -> GroupCost {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    let rows = gatherings.map { level, perYear, bound in
      (level, Gathering.of(level, perYear, bound: bound))
    }
    return GroupCost(
      cadence: Cadence(gatherings: Dictionary(uniqueKeysWithValues: rows)), legalForm: form,
      model: model)
  }

  private func expect(
    _ cost: GroupCost, days: Double, assumed: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(cost.days == days, sourceLocation: sourceLocation)
    #expect(cost.assumedDays == assumed, sourceLocation: sourceLocation)
  }

  @Test("with a count at every level has no assumption in it")
  func counts() throws {
    // 0.5·100 + 0·10 + 7·4.
    expect(
      try cost([(.leader, 0.5, .count), (.minister, 0, .count), (.official, 7, .plan)]),
      days: 78, assumed: 0)
  }

  @Test("takes a floor or the prior, whichever is higher")
  func floors() throws {
    // 0.25 leaders' at least, prior 1; 5 ministers' at least, prior 2; officials' the prior 3:
    // 1·100 + 5·10 + 3·4, of which 0.75·100 + 3·4 assumed.
    expect(
      try cost([(.leader, 0.25, .floor), (.minister, 5, .floor)]), days: 162, assumed: 87)
  }

  @Test("takes the one figure only where no level is known")
  func any() throws {
    // 12·5.
    expect(try cost([(.any, 12, .count)]), days: 60, assumed: 0)
    // The working groups' number is no level's count.
    expect(try cost([(.any, 12, .count), (.workingGroup, 9, .count)]), days: 60, assumed: 0)
    // 1·100, and the priors 2·10 + 3·4.
    expect(try cost([(.any, 12, .count), (.leader, 1, .count)]), days: 132, assumed: 32)
  }

  @Test("takes working groups only where officials' meetings are unknown or a floor")
  func workingGroups() throws {
    // 1·100 + 1·10 = 110, and officials' meetings: 5 working groups meet 15 times.
    func cost(_ official: (GatheringLevel, Double, Gathering.Bound)?) throws -> GroupCost {
      try self.cost(
        [(.leader, 1, .count), (.minister, 1, .count), (.workingGroup, 5, .count)]
          + [official].compactMap { $0 })
    }
    expect(try cost(nil), days: 170, assumed: 60)
    // At least 6: the other 9 are assumed.
    expect(try cost((.official, 6, .floor)), days: 170, assumed: 36)
    expect(try cost((.official, 20, .floor)), days: 190, assumed: 0)
    expect(try cost((.official, 6, .count)), days: 134, assumed: 0)
  }

  @Test("without any rhythm is the prior of its legal form")
  func priors() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    func days(_ form: LegalForm?) -> Double {
      GroupCost(cadence: nil, legalForm: form, model: model).days
    }
    // 1·100 + 2·10 + 3·4; 0.5·100 + 1·10 + 2·4; 1·100 + 1·10 + 4·4; 2·100 + 2·10 + 2·4.
    let forms: [LegalForm?] = [.treaty, .charter, .informal, nil]
    #expect(forms.map(days) == [132, 68, 126, 228])
  }

  @Test("is borne by the chair as its secretariat allows")
  func chairFactors() throws {
    let model = try #require(try SmallDataset().atlas().burdenModel)
    func factor(_ secretariat: Secretariat?) -> Double {
      model.chairFactor(of: secretariat).typical
    }
    #expect([.permanent, .hosted].map(factor) == [1.5, 1.5])
    let none: [Secretariat] = [.rotating, .chairSupported, .none]
    #expect(none.map(factor) == [2.5, 2.5, 2.5])
    #expect(factor(.other) == 2 && factor(nil) == 2)
    #expect(Status.allCases.map(model.statusFactor) == [1, 0.5, 0.25, 0])
  }
}

extension Gathering {
  static func of(
    _ level: GatheringLevel, _ perYear: Double, low: Double? = nil, high: Double? = nil,
    bound: Bound = .count
  ) -> Gathering {
    Gathering(
      group: "g", level: level, perYear: perYear, low: low ?? perYear,
      high: high ?? (bound == .floor ? nil : perYear), bound: bound, basisYear: nil,
      confidence: nil, source: "web", notes: nil)
  }
}
