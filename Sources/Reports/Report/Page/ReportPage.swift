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
  }

  let title: String
  let dataset: String
  let programVersion = Provenance.programVersion
  let style = Templates.style
  let lead: Lead
  let sections: [Section]

  init(_ report: Report) {
    let facts = ReportFacts(report)
    let network = report.network
    title = report.title ?? "Countries and their groups, \(network.date.written)"
    let description = network.atlas.description
    dataset = "\(description.title), version \(description.version)"
    lead = Lead(facts)
    var sections = [
      Section(
        id: "findings", title: "Key findings", template: "findings",
        content: FindingsSection(facts))
    ]
    if !report.diagrams.isEmpty {
      sections.append(
        Section(
          id: "diagrams", title: "Diagrams", template: "diagrams",
          content: DiagramsSection(report.diagrams)))
    }
    sections += [
      Section(
        id: "load", title: "Participation load", template: "load", content: LoadSection(facts)),
      Section(
        id: "positions", title: "Positions", template: "positions",
        content: PositionsSection(facts)),
      Section(id: "overlap", title: "Overlap", template: "overlap", content: OverlapSection(facts)),
      Section(id: "groups", title: "The groups", template: "groups", content: GroupsSection(facts)),
      Section(id: "method", title: "Method", template: "method", content: MethodSection(facts)),
      Section(
        id: "provenance", title: "Provenance and licence", template: "provenance",
        content: ProvenanceSection(facts)),
    ]
    self.sections = sections
  }
}
