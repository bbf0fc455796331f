import Entities
import Facts
import Foundation
import Tables

/// The informal intergovernmental organisations: a table of memberships and one of organisations.
///
/// Source: Vabulas & Snidal (2021), Cooperation under autonomy: Building and analyzing the Informal
/// Intergovernmental Organizations 2.0 dataset, Journal of Peace Research 58(4),
/// doi:10.1177/0022343320943920.
public struct IIGOCollection: Sendable {
  /// What a year in a row of the table of memberships is taken for. The years there are the
  /// organisation's, the same for each of its members.
  public enum Starts: Sendable {
    /// The organisation's own: when a country came in is not known, only that it was there in the year
    /// that the table describes.
    case unknown
    /// The country's: all belong from the organisation's beginning.
    case withOrganisation
  }

  struct Organisation {
    let id: String
    let title: String
    let begin: Int?
    let end: Int?
    let domain: String?
    let followedBy: String?
  }

  struct Membership: Hashable {
    let title: String
    let id: String
    let state: String
    let stateName: String
    let begin: Int?
    let end: Int?
    let year: Int
    let line: Int
  }

  let file: String
  let organisations: [Organisation]
  let memberships: [Membership]

  /// Reads the two tables in a folder, whatever they are called. O(bytes).
  ///
  /// - Throws: ``ReadingError`` where one of them is missing or there twice, and for rows without what
  ///   they have to tell.
  public init(contentsOf folder: URL) throws(ReadingError) {
    var organisations: [Organisation]?
    var memberships: (file: String, rows: [Membership])?
    for source in try SourceFile.tables(in: folder) {
      let headings = Set(try source.headings())
      let twice = ReadingError.unreadable(
        path: folder.relativePath,
        reason: "\(source.name) and another table have the same columns; leave one")
      if headings.isSuperset(of: ["stateid", "igoid", "title", "year"]) {
        guard memberships == nil else { throw twice }
        memberships = (source.name, try Self.memberships(in: source))
      } else if headings.isSuperset(of: ["igoid", "title", "begin"]) {
        guard organisations == nil else { throw twice }
        organisations = try Self.organisations(in: source)
      }
    }
    guard let memberships else {
      throw .unreadable(
        path: folder.relativePath,
        reason:
          "no table of memberships is here, with the columns stateID, StateName, igoID, Title "
          + "and Year")
    }
    guard let organisations else {
      throw .unreadable(
        path: folder.relativePath,
        reason: "no table of organisations is here, with the columns igoID, Title, Begin and End")
    }
    (file, self.organisations) = (memberships.file, organisations)
    self.memberships = memberships.rows
  }

  private static func organisations(in source: SourceFile) throws(ReadingError) -> [Organisation] {
    try source.reading { records throws(ReadingError) in
      let headings = SourceFile.headings(of: &records)
      let cell = { (name: String) in headings.firstIndex(of: name) ?? -1 }
      let (id, title, begin, end) = (cell("igoid"), cell("title"), cell("begin"), cell("end"))
      let (domain, next) = (cell("domain"), cell("follow-on igo"))
      var rows: [Organisation] = []
      while records.next() {
        guard !records.text(title).isEmpty else {
          throw .faults([
            Fault(
              file: source.name, line: records.line, column: title + 1,
              found: "an empty cell as \"Title\"", expected: "an organisation's name")
          ])
        }
        let following = records.text(next)
        let field = records.text(domain).lowercased()
        rows.append(
          Organisation(
            id: records.text(id), title: records.text(title), begin: records.integer(begin),
            end: records.integer(end), domain: field.isEmpty ? nil : field,
            followedBy: following.isEmpty || following == "0" ? nil : following))
      }
      return rows
    }
  }

  private static func memberships(in source: SourceFile) throws(ReadingError) -> [Membership] {
    try source.reading { records throws(ReadingError) in
      let headings = SourceFile.headings(of: &records)
      let cell = { (name: String) in headings.firstIndex(of: name) ?? -1 }
      let (state, name, id) = (cell("stateid"), cell("statename"), cell("igoid"))
      let (title, begin, end, year) = (cell("title"), cell("begin"), cell("end"), cell("year"))
      var rows: [Membership] = []
      var faults: [Fault] = []
      while records.next() {
        guard let when = records.integer(year), !records.text(title).isEmpty else {
          faults.append(
            Fault(
              file: source.name, line: records.line,
              found: "\(Fault.quoted(records.text(title))), \(Fault.quoted(records.text(year)))",
              expected: "an organisation's name as \"Title\" and a year as \"Year\""))
          continue
        }
        rows.append(
          Membership(
            title: records.text(title), id: records.text(id), state: records.text(state),
            stateName: records.text(name), begin: records.integer(begin),
            end: records.integer(end), year: when, line: records.line))
      }
      guard faults.isEmpty else { throw .faults(faults) }
      return rows
    }
  }
}
