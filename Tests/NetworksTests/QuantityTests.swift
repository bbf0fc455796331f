import Networks
import Testing

@Suite("Units, ranges and citations")
struct QuantityTests {
  @Test("A unit that counts nodes is named after the side")
  func units() {
    let country = NodeKind(singular: "country", plural: "countries")
    let group = NodeKind(singular: "group", plural: "groups")
    #expect(Unit.sameSide.name(for: country, against: group) == "countries")
    #expect(Unit.otherSide.name(for: country, against: group) == "groups")
    #expect(Unit.share.name(for: country, against: group) == "share")
    #expect(Unit.number.name(for: country, against: group) == "number")
    #expect(Unit.named("days").name(for: country, against: group) == "days")
    #expect(Unit.sameSide.name == "nodes of the same side")
    #expect(Unit.otherSide.name == "nodes of the other side")
  }

  @Test(
    "A range is written as an interval",
    arguments: [
      (ValueRange.unitInterval, "[0, 1]"),
      (.nonNegative, "[0, ∞)"),
      (ValueRange(lower: nil, upper: nil), "(-∞, ∞)"),
      (ValueRange(lower: nil, upper: 100), "(-∞, 100]"),
      (ValueRange(lower: -0.5, upper: 2.25), "[-0.5, 2.25]"),
      (ValueRange(lower: -1e300, upper: 1e300), "[-1e+300, 1e+300]"),
    ])
  func ranges(range: ValueRange, text: String) {
    #expect(range.description == text)
  }

  @Test("A range contains its ends, and what is near them within the tolerance")
  func contains() {
    let unit = ValueRange.unitInterval
    #expect(unit.contains(0) && unit.contains(1) && unit.contains(0.5))
    #expect(!unit.contains(-1e-12) && !unit.contains(1 + 1e-12))
    #expect(unit.contains(-1e-12, tolerance: 1e-9) && unit.contains(1 + 1e-12, tolerance: 1e-9))
    #expect(!unit.contains(1.1, tolerance: 0.05))
    #expect(ValueRange.nonNegative.contains(1e308) && !ValueRange.nonNegative.contains(-1))
    #expect(ValueRange(lower: nil, upper: 0).contains(-.infinity))
    #expect(!unit.contains(.nan) && !ValueRange(lower: nil, upper: nil).contains(.nan))
  }

  @Test("A citation is written short and in full")
  func citations() {
    let article = Citation(
      authors: "Breiger", year: 1974, title: "The duality of persons and groups",
      container: "Social Forces 53(2), 181-190", doi: "10.1093/sf/53.2.181")
    #expect(article.short == "Breiger (1974)")
    #expect(
      article.full
        == "Breiger (1974). The duality of persons and groups. Social Forces 53(2), 181-190. "
        + "doi:10.1093/sf/53.2.181")
    let book = Citation(authors: "A & B", year: 2000, title: "T", container: "C")
    #expect(book.full == "A & B (2000). T. C.")
  }
}
