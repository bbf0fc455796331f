import Foundation
import Tables

/// The intergovernmental organisations of Correlates of War, in as many of its forms as a folder has.
///
/// Source: Pevehouse, Nordstrom, McManus & Jamison (2020), Tracking Organizations in the World,
/// Journal of Peace Research 57(3), doi:10.1177/0022343319881175.
public struct COWCollection: Sendable {
  /// The forms that are there.
  public var forms: [COWForm] { COWForm.allCases.filter { panels[$0] != nil } }

  /// The form that memberships are taken from.
  public let form: COWForm

  /// What a reader should know of the tables.
  public let remarks: [String]

  let panels: [COWForm: YearPanel]
  let organisations: [String: COWOrganisation]

  /// Reads the tables in a folder that have one of the forms, whatever they are called; others are
  /// passed over. O(bytes).
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - form: The form that memberships are to be taken from; the first of ``COWForm`` that is there,
  ///     unless it is told.
  /// - Throws: ``ReadingError`` where there is no such table, or two of one form, and with every cell of
  ///   memberships that holds no code.
  public init(contentsOf folder: URL, form: COWForm? = nil) throws(ReadingError) {
    var panels: [COWForm: YearPanel] = [:]
    var files: [COWForm: String] = [:]
    var organisations: [String: COWOrganisation] = [:]
    var remarks: [String] = []
    for source in try SourceFile.tables(in: folder) {
      guard let found = COWForm(headings: try source.headings()) else { continue }
      if let other = files.updateValue(source.name, forKey: found) {
        throw .unreadable(
          path: folder.relativePath,
          reason: "\(other) and \(source.name) are both of the form \(found.rawValue); leave one")
      }
      let reader = try COWReader.read(source, as: found)
      panels[found] = reader.panel
      remarks += reader.remarks
      organisations.merge(reader.organisations) { a, _ in a }
    }
    let forms = COWForm.allCases.filter { panels[$0] != nil }
    guard let first = forms.first else {
      throw .unreadable(
        path: folder.relativePath,
        reason: "no table of organisations by year is here: one with the columns ioname and year "
          + "(igo-year), ccode and year (state-year), or ccode1, ccode2 and year (dyadic)")
    }
    if let form, panels[form] == nil {
      throw .unreadable(
        path: folder.relativePath,
        reason: "no table of the form \(form.rawValue) is here, but "
          + forms.map(\.rawValue).joined(separator: " and "))
    }
    self.panels = panels
    self.organisations = organisations
    self.remarks = remarks
    self.form = form ?? first
  }
}

extension COWOrganisation {
  /// What is known of an organisation of which only the short name is told.
  init(word: String) { self.init(acronym: word) }
}

extension COWForm: Comparable {
  /// In the order in which memberships are taken from them.
  public static func < (a: COWForm, b: COWForm) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
