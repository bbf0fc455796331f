import Memberships

extension HTMLTable {
  /// Every assumption of a burden model, with its reason.
  init(assumptionsOf model: BurdenModel) {
    var rows: [Row] = []
    func add(_ name: String, _ unit: String, _ assumption: Assumption?) {
      guard let assumption else { return }
      rows.append(
        Row(cells: [
          .name(name, code: nil), .text(unit), .number(assumption.low),
          .number(assumption.typical), .number(assumption.high),
          .names([assumption.because.shortened(to: 1000)]),
        ]))
    }
    for level in GatheringLevel.additive + [.any] {
      add("Cost of \(level.gathering)", "delegation-days", model.days[level])
    }
    add("Meetings of a working group", "a year", model.meetingsPerWorkingGroup)
    add("Associate’s part", "of a member’s burden", model.associate)
    add("Observer’s part", "of a member’s burden", model.observer)
    let chair = "times a member’s burden"
    add("Chair, permanent or hosted secretariat", chair, model.chairWithSecretariat)
    add("Chair, no such secretariat", chair, model.chairWithoutSecretariat)
    add("Chair, secretariat not known", chair, model.chairSecretariatUnknown)
    for form in LegalForm.allCases.map({ Optional($0) }) + [nil] {
      let kind = form.map { "legal form: \($0.rawValue)" } ?? "legal form not known"
      for level in GatheringLevel.additive {
        add("Rhythm of \(level.gatherings), \(kind)", "a year", model.cadence[form]?[level])
      }
    }
    self.init(
      id: "table-assumptions",
      caption: """
        The burden model: \(counted(rows.count, Noun("assumption"))). Draws are triangular, \
        from low to high with the peak at typical
        """,
      headings: [
        .init(title: "Assumption"), .init(title: "Unit"), .init(title: "Low", isNumeric: true),
        .init(title: "Typical", isNumeric: true), .init(title: "High", isNumeric: true),
        .init(title: "Because"),
      ],
      rows: rows, isWide: true)
  }
}

extension GatheringLevel {
  fileprivate var gathering: String {
    switch self {
    case .leader: "a leaders’ gathering"
    case .minister: "a ministers’ gathering"
    case .official: "an officials’ gathering"
    case .workingGroup: "a working group’s meeting"
    case .any: "a gathering of a level not known"
    }
  }

  fileprivate var gatherings: String {
    switch self {
    case .leader: "leaders’ gatherings"
    case .minister: "ministers’ gatherings"
    case .official: "officials’ gatherings"
    case .workingGroup: "working groups’ meetings"
    case .any: "gatherings of all levels"
    }
  }
}
