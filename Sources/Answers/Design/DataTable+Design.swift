import Facts
import Measures
import Networks
import Positions
import Tables

extension DataTable {
  /// A row for each group with how it is set up, in the order given: every column. An empty cell is not
  /// known; the column `unknown` names what no source tells.
  public static func groupDesigns(_ designs: [GroupDesign], in atlas: MembershipAtlas) -> DataTable
  {
    let parts = designColumns + gatheringColumns + memberColumns(in: atlas) + chairColumns
    let answers = DesignQuestion.allCases.map { question in
      DesignColumn(Column(question.rawValue, title: question.text)) {
        .text($0.answer(question).verdict.rawValue)
      }
    }
    let columns = parts + answers + lastColumns
    return DataTable(
      columns: columns.map(\.column),
      rows: designs.map { design in columns.map { $0.cell(design) } })
  }

  /// The columns of ``groupDesigns(_:in:)`` that fit a terminal: "?" is not known.
  public static func groupDesignsInBrief(_ designs: [GroupDesign]) -> DataTable {
    func known(_ text: String?) -> Cell { .text(text ?? "?") }
    return DataTable(
      columns: [
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("age", title: "Age"), Column("members", title: "Members"),
        Column("legal-form", title: "Form"), Column("secretariat", title: "Secretariat"),
        Column("budget", title: "Budget"), Column("chair", title: "Chair"),
        Column("gatherings", title: "Meets/y"), Column("chairs", title: "Eff. chairs"),
        Column("income", title: "Income"), Column("regions", title: "Regions"),
      ]
        + DesignQuestion.allCases.map { Column($0.rawValue, title: $0.heading) }
        + [Column("unknown", title: "Unknown")],
      rows: designs.map { design in
        let facts = design.facts
        let gatherings = design.cadence?.gatheringsAYear.map {
          readableText($0) + (design.cadence?.high == nil ? "+" : "")
        }
        let first: [Cell] = [
          .text(facts.group.id), .text(facts.shortName), known(design.ageText),
          Cell(design.members), known(facts.legalForm?.rawValue),
          known(facts.secretariat?.rawValue), known(facts.sharedBudget?.rawValue),
          known(facts.chairModel?.rawValue.replacing("rotating-", with: "")), known(gatherings),
          known(
            design.chairs.map { "\(readableText($0.effectiveChairs)) of \($0.terms)" }),
        ]
        let reach = CountryFeature.allCases.map { feature -> Cell in
          let parts = design.composition[feature]?.parts ?? []
          return .text("\(parts.count { $0.members > 0 })/\(parts.count)")
        }
        let verdicts = DesignQuestion.allCases.map { question -> Cell in
          let verdict = design.answer(question).verdict
          return .text(verdict == .unknown ? "?" : verdict.rawValue)
        }
        return first + reach + verdicts + [Cell(design.unknown.count)]
      })
  }

  /// A column of a table of designs, and what stands in it.
  private struct DesignColumn {
    let column: Column
    let cell: (GroupDesign) -> Cell

    init(_ column: Column, _ cell: @escaping (GroupDesign) -> Cell) {
      (self.column, self.cell) = (column, cell)
    }

    init(
      _ id: String, _ title: String, unit: String? = nil, _ cell: @escaping (GroupDesign) -> Cell
    ) {
      self.init(Column(id, title: title, unit: unit), cell)
    }
  }

  private static var designColumns: [DesignColumn] {
    [
      .init("group", "Group") { .text($0.group.id) },
      .init("name", "Name") { .text($0.facts.name) },
      .init("acronym", "Acronym") { Cell($0.facts.acronym) },
      .init("domain", "Domain") { Cell($0.facts.domain) },
      .init("founded", "Founded") { Cell($0.facts.founded?.description) },
      .init("ended", "Ended") { Cell($0.facts.ended?.description) },
      .init("age-low", "Age", unit: "years") { Cell($0.age.map { Double($0.lowerBound) }) },
      .init("age-high", "to", unit: "years") { Cell($0.age.map { Double($0.upperBound) }) },
      .init("legal-form", "Legal form") { Cell($0.facts.legalForm?.rawValue) },
      .init("founding-document", "Founding document") {
        Cell($0.further[.foundingDocument]?.value)
      },
      .init("secretariat", "Secretariat") { Cell($0.facts.secretariat?.rawValue) },
      .init("secretariat-location", "Seat") { Cell($0.facts.secretariatLocation) },
      .init("shared-budget", "Shared budget") { Cell($0.facts.sharedBudget?.rawValue) },
      .init("budget-note", "On the budget") { Cell($0.further[.budgetNote]?.value) },
      .init("chair-model", "Chair model") { Cell($0.facts.chairModel?.rawValue) },
      .init("website", "Website") { Cell($0.facts.website) },
      .init("civil-society", "Civil society") { Cell($0.civilSociety?.rawValue) },
    ]
  }

  private static var gatheringColumns: [DesignColumn] {
    let unit = "gatherings a year"
    let total: [DesignColumn] = [
      .init("gatherings", "Gatherings", unit: unit) { Cell($0.cadence?.gatheringsAYear) },
      .init("gatherings-low", "low", unit: unit) { Cell($0.cadence?.low) },
      .init("gatherings-high", "high", unit: unit) { Cell($0.cadence?.high) },
    ]
    return total
      + GatheringLevel.allCases.flatMap { level -> [DesignColumn] in
        let isCount = level == .workingGroup
        let id = isCount ? "working-groups" : "gatherings-\(level.rawValue)"
        let unit = isCount ? "working groups" : unit
        return [
          .init(id, level.rawValue, unit: unit) { Cell($0.cadence?[level]?.perYear) },
          .init("\(id)-low", "low", unit: unit) { Cell($0.cadence?[level]?.low) },
          .init("\(id)-high", "high", unit: unit) { Cell($0.cadence?[level]?.high) },
        ]
      }
  }

  private static func memberColumns(in atlas: MembershipAtlas) -> [DesignColumn] {
    let counts: [DesignColumn] =
      [.init("members", "Members", unit: "countries") { Cell($0.members) }]
      + Status.allCases.filter { $0 != .unknown }.map { status in
        .init("with-status-\(status.rawValue)", "as \(status.rawValue)", unit: "countries") {
          Cell($0.byStatus[status] ?? 0)
        }
      } + [
        .init("unknown-memberships", "Unknown", unit: "memberships") { Cell($0.openMemberships) },
        .init("members-reported", "At least, reported", unit: "countries") {
          Cell($0.facts.leastMembers.map(Double.init))
        },
      ]
    return counts
      + CountryFeature.allCases.flatMap { feature -> [DesignColumn] in
        let id = feature.rawValue
        let shares = feature.kinds(in: atlas).map { kind -> DesignColumn in
          .init("\(id)-\(kind.kebabCased)", kind, unit: "share") { design in
            Cell(design.composition[feature]?.parts.first { $0.name == kind }?.share)
          }
        }
        return shares + [
          .init("\(id)-not-known", "not known", unit: "countries") {
            Cell($0.composition[feature].map { Double($0.unclassified) })
          },
          .init("\(id)-absent", "absent") { .list($0.composition[feature]?.absent ?? []) },
          .init("\(id)-undecided", "not decided") {
            .list($0.composition[feature]?.undecided ?? [])
          },
        ]
      }
  }

  private static var chairColumns: [DesignColumn] {
    [
      .init("chair-terms", "Chair terms", unit: "terms") { Cell($0.chairs?.terms ?? 0) },
      .init("chair-first-year", "from") { Cell($0.chairs.map { Double($0.years.lowerBound) }) },
      .init("chair-last-year", "to") { Cell($0.chairs.map { Double($0.years.upperBound) }) },
      .init("chairs", "Chairs", unit: "countries") { Cell($0.chairs?.holders.count ?? 0) },
      .init(Column(.chairConcentration, unit: Quantity.chairConcentration.unit.name)) {
        Cell($0.chairs?.herfindahl)
      },
      .init(Column(.effectiveChairs, unit: Quantity.effectiveChairs.unit.name)) {
        Cell($0.chairs?.effectiveChairs)
      },
      .init("leading-chair", "Most terms") { Cell($0.chairs?.leader?.country.code) },
      .init("greatest-chair-share", "its share", unit: "share") {
        Cell($0.chairs?.greatestShare)
      },
      .init("funding-lead", "Pays most") { Cell($0.fundingLead?.code) },
      .init("funding-lead-year", "in") {
        Cell($0.further[.fundingLead]?.basisYear.map(Double.init))
      },
    ]
  }

  private static var lastColumns: [DesignColumn] {
    [
      .init("unknown-facts", "Unknown", unit: "of \(GroupDesign.Feature.allCases.count) facts") {
        Cell($0.unknown.count)
      },
      .init("unknown", "Unknown") { .list($0.unknown.map(\.rawValue)) },
      .init("source", "Source") { .text($0.facts.source) },
    ]
  }
}

extension GroupDesign {
  /// The age in completed years: "12", or "12–13" where the founding date leaves it open.
  var ageText: String? {
    age.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
  }
}

extension DesignQuestion {
  /// The question in one or two words.
  var heading: String {
    switch self {
    case .memory: "Memory"
    case .means: "Means"
    case .face: "Face"
    case .momentum: "Momentum"
    case .oneChair: "One chair"
    case .onePayer: "One payer"
    case .everybody: "Everybody"
    }
  }
}

extension String {
  /// The text as an identifier: "Lower middle income" is "lower-middle-income".
  var kebabCased: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
