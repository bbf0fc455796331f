import Memberships
import Testing

@testable import Answers
@testable import Charts
@testable import Reports

@Suite struct ReportTests {
  private func html(_ network: MembershipNetwork, title: String? = nil) throws -> String {
    try Report(
      network: network,
      diagrams: [
        ReportDiagram(
          id: "two-column", title: "Two <columns>", description: "{{caption}}",
          svg: "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")
      ],
      provenance: Provenance(network), title: title
    ).html()
  }

  private static let odd: [Sample] = {
    var unknown = Sample([("g1", ["AAA", "BBB"])])
    unknown.memberships = unknown.memberships.map { $0.replacing("member,", with: "unknown,") }
    var bare = Sample()
    bare.countries = []
    var noModel = Sample([("g1", ["AAA"])])
    noModel.hasModel = false
    return [unknown, bare, noModel, Sample([("g1", ["AAA"])])]
  }()

  @Test func oddDataGivesAPage() throws {
    for sample in Self.odd {
      try expectSoundPage(try html(try sample.network()))
    }
  }

  @Test func withoutGroupsThereAreNoEmptyTables() throws {
    var sample = Sample()
    let bare = try html(try sample.network())
    try expectSoundPage(bare)
    for section in ["diagrams", "load", "overlap", "design", "change", "groups"] {
      #expect(!bare.contains("<section id=\(section)"))
    }
    #expect(bare.contains("and where they stand: there is no group of this scope."))
    #expect(bare.contains("No fact of this report has a source."))
    sample = Sample([("g1", ["AAA"]), ("g2", ["BBB"])])
    let apart = try html(try sample.network())
    #expect(apart.contains("<p id=table-group-overlap>No two groups share a country.</p>"))
    #expect(apart.contains("<p id=table-country-overlap>No two countries share a group.</p>"))
  }

  @Test func whatADatasetDoesNotTellHasNoColumn() throws {
    var sample = Sample([("g1", ["AAA", "BBB"]), ("g2", ["AAA"])])
    sample.hasModel = false
    func facts() throws -> ReportFacts {
      let network = try sample.network()
      return ReportFacts(Report(network: network, diagrams: [], provenance: Provenance(network)))
    }
    func titles() throws -> [String] { LoadSection(try facts()).table.headings.map(\.title) }
    #expect(try titles() == ["Country", "Groups", "Unknown", "No known rhythm"])
    let compared = Comparison(try facts())
    #expect(
      !compared.measures.contains { $0.title.contains("urden") || $0.title.contains("Chair") })
    #expect(compared.values(of: "AAA").count == compared.measures.count)
    sample.chairs = ["g1,2026,AAA,s"]
    sample.gatherings = ["g2,leader,2,,,count,s"]
    #expect(
      try titles() == [
        "Country", "Groups", "Unknown", "Gatherings", "Low to high", "No known rhythm",
        "Chair terms",
      ])
  }

  @Test func addressesOfDefinitionsAreLinks() throws {
    let atlas = try MembershipAtlas.embedded()
    let network = atlas.network(on: "2026-03-31", scope: .only(["mikta", "g20", "quad"]))
    let html = try Report(
      network: network, diagrams: [], provenance: Provenance(network),
      peers: atlas.peerGroups.first { $0.id == "mikta" }
    ).html()
    try expectSoundPage(html)
    #expect(html.contains("this is one definition (<a href=\"https://www.mfa.gov.tr/"))
  }

  @Test func theEmbeddedDatasetGivesAPage() throws {
    let atlas = try MembershipAtlas.embedded()
    let network = atlas.network(on: "2026-03-31")
    let html = try html(network)
    try expectSoundPage(html)
    #expect(html.utf8.count < 5_000_000)
    #expect(try self.html(network) == html)
    for part in ["United States", "https://doi.org/10.1016/S0378-8733(96)00301-2", "CC-BY-4.0"] {
      #expect(html.contains(part))
    }
  }

  @Test func hostileDataComesOutAsText() throws {
    // The reader takes no control characters, and no name of nothing but spaces.
    let labels = hostileLabels.filter { label in
      !label.unicodeScalars.contains { $0.properties.generalCategory == .control }
        && !label.allSatisfy { $0 == " " }
    }
    func cell(_ text: String) -> String {
      let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
      return "\"\(String(String.UnicodeScalarView(doubled)))\""
    }
    var sample = Sample()
    sample.countries = labels.enumerated().map { "\(cell("\($1)\($0)")),\(cell($1))" }
    sample.groups = labels.enumerated().map {
      "\(cell("g\($0)\($1)")),\(cell($1)),2000,,\(cell("javascript:alert(1) \($1)"))"
    }
    sample.memberships = labels.indices.flatMap { group in
      labels.indices.map {
        "\(cell("g\(group)\(labels[group])")),\(cell("\(labels[$0])\($0)")),member,2001,,s,"
      }
    }
    let html = try html(try sample.atlas().network(on: "2026-01-01", scope: .everything))
    try expectSoundPage(html)
    #expect([3, 6].contains(html.components(separatedBy: "<script").count))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;b&gt;bold&lt;/b&gt;"))
    #expect(html.contains("{{mustache}}"))
    #expect(html.contains("a&amp;amp;b"))
    #expect(!html.contains("href=\"javascript"))
    #expect(html.contains("<bdi>שלום עולם</bdi>"))
  }

  @Test func titlesAndCaptionsAreText() throws {
    let html = try html(try Sample([("g1", ["AAA"])]).network(), title: "</title><script>")
    #expect(html.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(html.contains("Two &lt;columns&gt;"))
    #expect(html.contains("{{caption}}"))
    #expect(html.contains("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"))
  }

  @Test func diagramsHaveIdentifiersOfTheirOwn() throws {
    let network = try Sample([("g1", ["AAA"])]).network()
    let diagram = ReportDiagram(id: "a", title: "", description: "", svg: "")
    let report = Report(
      network: network, diagrams: [diagram, diagram], provenance: Provenance(network))
    #expect(throws: ReportError.repeatedDiagram(id: "a")) { try report.html() }
  }

  @Test func doubtsAreCounted() throws {
    var sample = Sample([("g1", ["AAA", "BBB"])])
    sample.memberships = [
      "g1,AAA,member,2001,,unverified,CONFLICT: one says", "g1,BBB,unknown,2001,,s,",
      "g1,CCC,member,2001,,https://example.org; Unverified,",
    ]
    let html = try html(try sample.network(on: "2026-05-01"))
    #expect(html.contains("1 membership is unknown, because"))
    #expect(html.contains("2 have the source"))
    #expect(html.contains("conflicts between sources on 1 membership."))
    #expect(html.contains("The day lies after the one up to which the facts were gathered"))
  }

  @Test func twoOfOneNameAreToldApart() throws {
    var sample = Sample([("g1", ["AAA", "BBB"])])
    sample.countries = ["AAA,Same", "BBB,Same"]
    let names = DisplayNames(try sample.atlas())
    #expect(names["AAA" as Country] == "Same (AAA)")
    #expect(names["BBB" as Country] == "Same (BBB)")
  }
}
