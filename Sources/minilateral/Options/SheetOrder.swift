import Memberships
import Reports

/// An answer's rows in the order that `--sort` names: a usual word, or any column of numbers.
///
/// - Throws: ``Failure`` where it names neither.
func sorted<Row>(
  _ sheet: Sheet<Row>, by name: String, usual: [(word: String, order: Sheet<Row>.Order)]
) throws -> Sheet<Row> {
  switch usual.first(where: { $0.word == name })?.order {
  case .given: return sheet
  case .rows(let isBefore):
    return Sheet(columns: sheet.columns, rows: sheet.rows.sorted(by: isBefore))
  case .column(let id): return sheet.sorted(by: id) ?? sheet
  case nil: break
  }
  if let sheet = sheet.sorted(by: name) { return sheet }
  let words = usual.map(\.word) + sheet.orders.filter { id in !usual.contains { $0.word == id } }
  let near = suggestions(for: name, among: words)
  throw Failure(
    .usage,
    "--sort: there is no column of numbers called \"\(name)\"; "
      + (near.isEmpty
        ? "the usual are \(usual.map(\.word).joined(separator: ", "))."
        : "did you mean \(near.joined(separator: " or "))?"))
}
