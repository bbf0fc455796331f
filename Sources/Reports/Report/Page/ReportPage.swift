import Memberships

/// All that the page shows.
struct ReportPage {
  /// A part of the page with a heading, reached from the contents.
  struct Section {
    let id: String
    let title: String
    /// What stands below the heading.
    let content: HTML
    /// Whether there is nothing to see without the page's script, so that only the script shows it.
    let needsScript: Bool
    /// Whether it holds a profile for each of many.
    let hasProfiles: Bool
  }

  let title: String
  let dataset: String
  let programVersion = Provenance.programVersion
  let style = String(decoding: PackageResources.report_css, as: UTF8.self)
  let script: PageScript
  /// What the page computes with; `nil` where it is still.
  let live: LivePage?
  /// What the script shows, as JSON.
  let data: String
  let lead: Lead
  let sections: [Section]

  init(_ report: Report) {
    let facts = ReportFacts(report)
    let profiles = ProfileFacts(facts)
    let network = report.network
    let whatIf = network.atlas.scenario == nil ? "" : "What if: "
    title = whatIf + (report.title ?? "Countries and their groups, \(network.date.written)")
    let description = network.atlas.description
    dataset = "\(description.title), version \(description.version)"
    lead = Lead(facts)
    data = ScriptData(facts).json.compactText
    live = LivePage(facts, engine: report.engine)
    script = PageScript(isLive: live != nil)
    let live = live
    // What there is nothing to say of has no section.
    let hasGroups = facts.groupCount > 0
    let hasHistory =
      facts.years.days.count > 1
      && facts.years.networks.contains { !$0.graph.rightNodes.labels.isEmpty }
    func section(
      _ id: String, _ title: String, if isShown: Bool = true, needsScript: Bool = false,
      hasProfiles: Bool = false, _ content: @escaping () -> HTML
    ) -> Section? {
      guard isShown else { return nil }
      return Section(
        id: id, title: title, content: .deferred(content), needsScript: needsScript,
        hasProfiles: hasProfiles)
    }
    sections = [
      section("findings", "Key findings") { FindingsSection(facts).html },
      section("diagrams", "Diagrams", if: hasGroups && !report.diagrams.isEmpty) {
        DiagramsSection(report.diagrams).html
      },
      section("what-if", "Your country, and what if", if: hasGroups) { LiveSection(live).html },
      section(
        "compare", "Side by side", if: hasGroups && network.graph.leftNodes.count > 1,
        needsScript: true
      ) { CompareSection().html },
      section("years", "Earlier years", if: hasHistory, needsScript: true) {
        YearsSection(facts.years).html
      },
      section("load", "Participation load", if: hasGroups) { LoadSection(facts).html },
      section("positions", "Positions", if: hasGroups) { PositionsSection(facts).html },
      section("overlap", "Overlap", if: hasGroups) { OverlapSection(facts).html },
      section("design", "Group design", if: hasGroups) { DesignSection(facts).html },
      section("change", "How it changed", if: hasHistory) { ChangeSection(facts).html },
      section("countries", "Countries", hasProfiles: true) {
        CountryProfilesSection(profiles).html
      },
      section("groups", "Groups", if: hasGroups, hasProfiles: true) {
        GroupProfilesSection(profiles).html
      },
      section("method", "Method") { MethodSection(facts).html },
      section("sources", "Sources") { SourcesSection(facts.sourceList).html },
      section("provenance", "Provenance and licence") { ProvenanceSection(facts).html },
    ].compactMap { $0 }
  }
}
