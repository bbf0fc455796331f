import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Facts
@testable import Interchange
@testable import Positions
@testable import Tables

@Suite("The rhythm of a group")
struct CadenceTests {
  private func cadence(_ gatherings: Gathering...) -> Cadence {
    Cadence(
      gatherings: Dictionary(uniqueKeysWithValues: gatherings.map { ($0.level, $0) }))
  }

  @Test("adds up the levels, and leaves the one figure for all of them")
  func levels() {
    let cadence = cadence(
      .of(.leader, 1), .of(.minister, 2), .of(.official, 10, low: 8, high: 14), .of(.any, 99),
      .of(.workingGroup, 7))
    #expect(cadence.gatheringsAYear == 13 && !cadence.isPartlyKnown)
    #expect(cadence.low == 11 && cadence.high == 17)
    #expect(cadence.counted.map(\.level) == [.leader, .minister, .official])
    #expect(cadence[.any]?.perYear == 99)
  }

  @Test("is open above where no source counts one of the levels")
  func missingLevel() {
    let cadence = cadence(.of(.leader, 1), .of(.official, 10, low: 8, high: 14), .of(.any, 99))
    #expect(cadence.gatheringsAYear == 11 && cadence.isPartlyKnown)
    #expect(cadence.low == 9 && cadence.high == nil)
    #expect(cadence.counted.map(\.level) == [.leader, .official])
    #expect(cadence[.minister] == nil)
  }

  @Test("is the one figure where no level is known")
  func any() {
    #expect(cadence(.of(.any, 99, low: 90), .of(.workingGroup, 7)).gatheringsAYear == 99)
    let any = cadence(.of(.any, 99, low: 90))
    #expect(any.low == 90 && any.high == 99 && !any.isPartlyKnown)
  }

  @Test("is open above where a number is a floor")
  func floors() {
    func high(_ official: Gathering) -> Double? {
      cadence(.of(.leader, 1), .of(.minister, 2), official).high
    }
    #expect(high(.of(.official, 10, bound: .floor)) == nil)
    #expect(high(.of(.official, 10, high: 12, bound: .floor)) == 15)
  }

  @Test("is not known from the number of working groups")
  func workingGroups() {
    let cadence = cadence(.of(.workingGroup, 7))
    #expect(cadence.gatheringsAYear == nil && cadence.low == nil && cadence.high == nil)
  }

  @Test("may be none, and that is known")
  func zero() {
    #expect(cadence(.of(.leader, 0)).gatheringsAYear == 0)
  }
}
