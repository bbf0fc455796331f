/// A run of years in which a state had one standing.
struct YearSpell: Hashable {
  /// What it was; never ``MembershipCode/noMember`` or ``MembershipCode/outside``.
  let code: MembershipCode
  /// The years, the last included.
  let years: ClosedRange<Int>
  /// Whether the year before has another standing than none, so that the change is known to be at the
  /// turn of the year and no entry.
  let follows: Bool

  /// The spells of a state in an organisation: runs of one code in years that follow each other. A gap
  /// stays a gap, and a return is a spell of its own. O(years).
  ///
  /// - Parameters:
  ///   - years: The years in question.
  ///   - code: What is said of a year; `nil` for nothing.
  static func all(in years: ClosedRange<Int>, code: (Int) -> MembershipCode?) -> [YearSpell] {
    var spells: [YearSpell] = []
    var open: (code: MembershipCode, from: Int)?
    var before: MembershipCode?
    var follows = false
    func close(at year: Int) {
      guard let run = open else { return }
      spells.append(YearSpell(code: run.code, years: run.from...(year - 1), follows: follows))
      open = nil
    }
    for year in years {
      let code = code(year).flatMap { $0.isClaim && $0 != .noMember || $0 == .missing ? $0 : nil }
      if code != before {
        close(at: year)
        if let code { (open, follows) = ((code, year), before != nil) }
      }
      before = code
    }
    close(at: years.upperBound + 1)
    return spells
  }
}
