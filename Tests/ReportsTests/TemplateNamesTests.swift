import Memberships
import Mustache
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

/// What the templates get is told by hand, for speed: it has to be all that there is.
@Suite struct TemplateNamesTests {
  /// The names of the properties that an object has a value for, by reflection.
  private func properties(_ object: Any) -> [String] {
    Mirror(reflecting: object).children.compactMap { child in
      let value = Mirror(reflecting: child.value)
      return value.displayStyle == .optional && value.children.isEmpty ? nil : child.label
    }
  }

  private func expectAllNamed(_ object: some MustacheParent) {
    #expect(!properties(object).isEmpty)
    for name in properties(object) {
      #expect(object.child(named: name) != nil, "\(type(of: object)) does not tell its \(name)")
    }
    #expect(object.child(named: "nothing") == nil)
  }

  @Test func everyPropertyHasItsName() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA", "BBB", "CCC"])])
    sample.groupColumns = "id,name,founded,ended,source,website,notes"
    sample.groups = sample.groups.map { $0 + ",https://example.org/x,a note" }
    sample.chairs = ["g1,2025,AAA,chair source"]
    sample.gatherings = ["g1,leader,2,,,count,rhythm source"]
    let network = try sample.network()
    let profiles = ProfileFacts(
      ReportFacts(
        Report(
          network: network, diagrams: [], provenance: Provenance(network),
          series: network.loadByYear(since: network.date.year - 3))))
    let country = CountryProfile("AAA", profiles)
    expectAllNamed(country)
    let group = GroupProfile("g1", profiles)
    expectAllNamed(group)
    for answer in group.answers { expectAllNamed(answer) }
    for fact in group.facts { expectAllNamed(fact) }
    for partners in country.partners { expectAllNamed(partners) }
    let table = try #require(country.memberships)
    expectAllNamed(table)
    for heading in table.headings { expectAllNamed(heading) }
    for row in table.rows { expectAllNamed(row) }
    expectAllNamed(table.caption)
    for part in table.caption.parts { expectAllNamed(part) }
    let text = LinkedText("see https://example.org/x")
    expectAllNamed(text)
    for part in text.parts { expectAllNamed(part) }
    let names = NameList([.init(name: "a", link: "b")])
    expectAllNamed(names)
    for element in names.list { expectAllNamed(element) }
    expectAllNamed(SourceList.Reference(number: 1))
  }
}
