import Memberships

/// All that the page shows: what its template is filled with.
struct ReportPage {
  /// A part of the page with a heading, reached from the contents.
  struct Section {
    let id: String
    let title: String
    /// The template that shows ``content``.
    let template: String
    let content: any Sendable
    /// Whether there is nothing to see without the page's script, so that only the script shows it.
    var needsScript = false
    /// Whether it holds a profile for each of many.
    var hasProfiles = false
  }

  let title: String
  let dataset: String
  let programVersion = Provenance.programVersion
  let style = Templates.style
  let script = PageScript()
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
    var sections = [
      Section(
        id: "findings", title: "Key findings", template: "findings",
        content: FindingsSection(facts))
    ]
    let hasGroups = facts.groupCount > 0
    let hasHistory =
      facts.years.days.count > 1
      && facts.years.networks.contains { !$0.graph.rightNodes.labels.isEmpty }
    if hasGroups, !report.diagrams.isEmpty {
      sections.append(
        Section(
          id: "diagrams", title: "Diagrams", template: "diagrams",
          content: DiagramsSection(report.diagrams)))
    }
    if hasGroups, facts.network.graph.leftNodes.count > 1 {
      sections.append(
        Section(
          id: "compare", title: "Side by side", template: "compare", content: Empty(),
          needsScript: true))
    }
    if hasHistory {
      sections.append(
        Section(
          id: "years", title: "Earlier years", template: "years",
          content: YearsSection(facts.years), needsScript: true))
    }
    if hasGroups {
      sections += [
        Section(
          id: "load", title: "Participation load", template: "load", content: LoadSection(facts)),
        Section(
          id: "positions", title: "Positions", template: "positions",
          content: PositionsSection(facts)),
        Section(
          id: "overlap", title: "Overlap", template: "overlap", content: OverlapSection(facts)),
        Section(
          id: "design", title: "Group design", template: "design", content: DesignSection(facts)),
      ]
    }
    if hasHistory {
      sections.append(
        Section(
          id: "change", title: "How it changed", template: "change", content: ChangeSection(facts)))
    }
    sections.append(
      Section(
        id: "countries", title: "Countries", template: "countries",
        content: CountryProfilesSection(profiles), hasProfiles: true))
    if hasGroups {
      sections.append(
        Section(
          id: "groups", title: "Groups", template: "groups",
          content: GroupProfilesSection(profiles), hasProfiles: true))
    }
    sections += [
      Section(id: "method", title: "Method", template: "method", content: MethodSection(facts)),
      Section(
        id: "sources", title: "Sources", template: "references",
        content: SourcesSection(facts.sourceList)),
      Section(
        id: "provenance", title: "Provenance and licence", template: "provenance",
        content: ProvenanceSection(facts)),
    ]
    self.sections = sections
  }
}

/// The content of a section whose template asks for nothing.
private struct Empty {}
