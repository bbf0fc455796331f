import Mustache

/// The templates of the report. They are embedded in the program, so that it needs no other file.
struct Templates {
  private let library: MustacheLibrary

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("report", PackageResources.report_mustache),
    ("lead", PackageResources.lead_mustache),
    ("findings", PackageResources.findings_mustache),
    ("diagrams", PackageResources.diagrams_mustache),
    ("load", PackageResources.load_mustache),
    ("positions", PackageResources.positions_mustache),
    ("overlap", PackageResources.overlap_mustache),
    ("compare", PackageResources.compare_mustache),
    ("years", PackageResources.years_mustache),
    ("change", PackageResources.change_mustache),
    ("figure", PackageResources.figure_mustache),
    ("design", PackageResources.design_mustache),
    ("countries", PackageResources.countries_mustache),
    ("groups", PackageResources.groups_mustache),
    ("references", PackageResources.references_mustache),
    ("method", PackageResources.method_mustache),
    ("provenance", PackageResources.provenance_mustache),
    ("sentence", PackageResources.sentence_mustache),
    ("part", PackageResources.part_mustache),
    ("table", PackageResources.table_mustache),
    ("cell", PackageResources.cell_mustache),
    ("isolated", PackageResources.isolated_mustache),
    ("names", PackageResources.names_mustache),
    ("sources", PackageResources.sources_mustache),
    ("linked", PackageResources.linked_mustache),
    ("sourced", PackageResources.sourced_mustache),
    ("fact", PackageResources.fact_mustache),
  ]

  /// The style sheet, as it stands in the page.
  static var style: String { String(decoding: PackageResources.report_css, as: UTF8.self) }

  /// Reads all templates.
  ///
  /// - Throws: ``ReportError/template(name:)`` for one that is malformed.
  init() throws(ReportError) {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      var text = "{{% CONTENT_TYPE:\(PageText.name)}}" + String(decoding: bytes, as: UTF8.self)
      // The line feed at a file's end is no part of the template: some stand within a line.
      if text.last == "\n" { text.removeLast() }
      do {
        try library.register(text, named: name)
      } catch {
        throw .template(name: name)
      }
    }
    self.library = library
  }

  /// A template with the values of an object put in, escaped.
  func render(_ object: Any, with name: String) throws(ReportError) -> String {
    guard let text = library.render(object, withTemplate: name) else {
      throw .template(name: name)
    }
    return text + "\n"
  }
}
