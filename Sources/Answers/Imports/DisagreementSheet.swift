import Imports
import Networks

extension Sheet where Row == Disagreement {
  /// The cells of which two forms of a collection say different things.
  ///
  /// - Parameters:
  ///   - disagreements: The cells.
  ///   - forms: The forms that are compared.
  public static func disagreements(
    _ disagreements: [Disagreement], among forms: [COWForm]
  ) -> Sheet {
    let cells: [Column] = [
      .text("country", "Country") { $0.country }.brief(),
      .text("country_name", "Name") { $0.countryName }.brief(),
      .count(.cowNumber, "COW") { $0.number },
      .text("organisation", "Organisation") { $0.organisation }.brief(),
      .text("organisation_name", "Organisation's name") { $0.organisationName },
      .count(.yearOfCell, "Year") { $0.year }.brief(),
    ]
    let said = forms.flatMap { form -> [Column] in
      let id = form.rawValue.replacing("-", with: "_")
      return [
        .count(.code(in: form, id: id), form.rawValue) { row in
          row.codes[form].map { Int($0.rawValue) }
        },
        .text("\(id)_says", form.rawValue) { $0.codes[form]?.words }.brief(),
      ]
    }
    return Sheet(
      columns: cells + said + [.text("kind", "Kind") { $0.kind.rawValue }.brief()],
      rows: disagreements)
  }
}

extension Quantity {
  fileprivate static let cowNumber = Quantity(
    id: "cow_code", name: "Code of the Correlates of War", unit: .named("code"),
    range: .nonNegative, definition: "The state's number in the Correlates of War project.")

  fileprivate static let yearOfCell = Quantity(
    id: "year", name: "Year", unit: .named("year"), range: .nonNegative,
    definition: "The year that the forms speak of.")

  fileprivate static func code(in form: COWForm, id: String) -> Quantity {
    Quantity(
      id: id, name: "Code in the form \(form.rawValue)", unit: .named("code"),
      range: ValueRange(lower: -9, upper: 3),
      definition:
        "What the form says of the membership: 1 full member, 2 associate member, 3 observer, 0 no "
        + "member, -1 state or organisation not there, -9 missing.",
      undefined: "where the form has no such cell")
  }
}
