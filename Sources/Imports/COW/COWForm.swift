/// The forms in which Correlates of War distributes its intergovernmental organisations.
public enum COWForm: String, Sendable, CaseIterable {
  /// A row for each organisation and year, a column for each state.
  case igoYear = "igo-year"
  /// A row for each state and year, a column for each organisation.
  case stateYear = "state-year"
  /// A row for each pair of states and year, a column for each organisation: 1 where both are full
  /// members. Associates and observers, and an organisation's only member, are not told apart from none.
  case dyadic

  /// The form of a table with these headings, in small letters; `nil` for another table.
  init?(headings: [String]) {
    let all = Set(headings)
    guard all.contains("year") else { return nil }
    if all.contains("ioname") {
      self = .igoYear
    } else if Self.pairHeadings.contains(where: all.isSuperset(of:)) {
      self = .dyadic
    } else if all.contains("ccode") {
      self = .stateYear
    } else {
      return nil
    }
  }

  /// The headings that a pair of states stands under: numbers, or else words.
  static let pairHeadings = [
    ["ccode1", "ccode2"], ["ccodea", "ccodeb"], ["country1", "country2"], ["state1", "state2"],
    ["statea", "stateb"],
  ]
}
