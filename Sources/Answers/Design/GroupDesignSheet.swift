import Facts
import Measures
import Networks
import Positions
import Tables

extension Sheet where Row == GroupDesign {
  /// How groups are set up, in the order given. An empty cell is not known ("?" for people); the column
  /// `unknown` names what no source tells.
  public static func groupDesigns(_ designs: [GroupDesign], in atlas: MembershipAtlas) -> Sheet {
    let answers = DesignQuestion.allCases.map { question in
      Column.text(question.rawValue, question.text) { $0.answer(question).verdict.rawValue }
        .brief(question.heading) { design in
          let verdict = design.answer(question).verdict
          return .text(verdict == .unknown ? "?" : verdict.rawValue)
        }
    }
    return Sheet(
      columns: ofFacts + ofGatherings + ofMembers(in: atlas) + ofChairs + answers + last,
      rows: designs)
  }

  private static var ofFacts: [Column] {
    [
      .text("group", "Group") { $0.group.id }.brief(),
      .text("name", "Name") { $0.facts.name }.brief { .text($0.facts.shortName) },
      .text("acronym", "Acronym") { $0.facts.acronym },
      .text("domain", "Domain") { $0.facts.domain },
      .text("founded", "Founded") { $0.facts.founded?.description },
      .text("ended", "Ended") { $0.facts.ended?.description },
      .count(.age.end(.low), "Age") { $0.age?.lowerBound }
        .brief { .text($0.ageText ?? "?") },
      .count(.age.end(.high), "to") { $0.age?.upperBound },
      .text("legal-form", "Legal form") { $0.facts.legalForm?.rawValue }
        .brief("Form") { known($0.facts.legalForm?.rawValue) },
      .text("founding-document", "Founding document") { $0.further[.foundingDocument]?.value },
      .text("secretariat", "Secretariat") { $0.facts.secretariat?.rawValue }
        .brief { known($0.facts.secretariat?.rawValue) },
      .text("secretariat-location", "Seat") { $0.facts.secretariatLocation },
      .text("shared-budget", "Shared budget") { $0.facts.sharedBudget?.rawValue }
        .brief("Budget") { known($0.facts.sharedBudget?.rawValue) },
      .text("budget-note", "On the budget") { $0.further[.budgetNote]?.value },
      .text("chair-model", "Chair model") { $0.facts.chairModel?.rawValue }
        .brief("Chair") {
          known($0.facts.chairModel?.rawValue.replacing("rotating-", with: ""))
        },
      .text("website", "Website") { $0.facts.website },
      .text("civil-society", "Civil society") { $0.civilSociety?.rawValue },
    ]
  }

  private static var ofGatherings: [Column] {
    [
      .number(.gatheringsOfGroup, "Gatherings") { $0.cadence?.gatheringsAYear }
        .brief("Meets/y") { design in
          known(
            design.cadence?.gatheringsAYear.map {
              readableText($0) + (design.cadence?.high == nil ? "+" : "")
            })
        },
      .number(.gatheringsOfGroup.end(.low), "low") { $0.cadence?.low },
      .number(.gatheringsOfGroup.end(.high), "high") { $0.cadence?.high },
    ]
      + GatheringLevel.allCases.flatMap { level -> [Column] in
        let quantity = Quantity.gatherings(on: level)
        return [
          .number(quantity, level.rawValue) { $0.cadence?[level]?.perYear },
          .number(quantity.end(.low), "low") { $0.cadence?[level]?.low },
          .number(quantity.end(.high), "high") { $0.cadence?[level]?.high },
        ]
      }
  }

  private static func ofMembers(in atlas: MembershipAtlas) -> [Column] {
    let counts: [Column] =
      [.count(.members, "Members") { $0.members }.brief()]
      + Status.allCases.filter { $0 != .unknown }.map { status in
        .count(.members(as: status), "as \(status.rawValue)") { $0.byStatus[status] ?? 0 }
      } + [
        .count(.unknownOfGroup, "Unknown") { $0.openMemberships },
        .count(.membersReported, "At least, reported") { $0.facts.leastMembers },
      ]
    return counts
      + CountryFeature.allCases.flatMap { feature -> [Column] in
        let id = feature.rawValue
        let shares = feature.kinds(in: atlas).map { kind in
          Column.number(.membersShare(of: kind, feature), kind) { design in
            design.composition[feature]?.parts.first { $0.name == kind }?.share
          }
        }
        return shares + [
          .count(.membersNotClassified(by: feature), "not known") {
            $0.composition[feature]?.unclassified
          },
          .list("\(id)-absent", "absent") { $0.composition[feature]?.absent ?? [] },
          .list("\(id)-undecided", "not decided") { $0.composition[feature]?.undecided ?? [] },
          .shown("\(id)-seated", feature.heading) { design in
            let parts = design.composition[feature]?.parts ?? []
            return .text("\(parts.count { $0.members > 0 })/\(parts.count)")
          },
        ]
      }
  }

  private static var ofChairs: [Column] {
    [
      .count(.chairTermsOfGroup, "Chair terms") { $0.chairs?.terms ?? 0 },
      .count(.firstChairYear, "from") { $0.chairs?.years.lowerBound },
      .count(.lastChairYear, "to") { $0.chairs?.years.upperBound },
      .count(.chairsOfGroup, "Chairs") { $0.chairs?.holders.count ?? 0 },
      .number(.chairConcentration) { $0.chairs?.herfindahl },
      .number(.effectiveChairs) { $0.chairs?.effectiveChairs }
        .brief("Eff. chairs") { design in
          known(
            design.chairs.map { "\(readableText($0.effectiveChairs)) of \($0.terms)" })
        },
      .text("leading-chair", "Most terms") { $0.chairs?.leader?.country.code },
      .number(.greatestChairShare, "its share") { $0.chairs?.greatestShare },
      .text("funding-lead", "Pays most") { $0.fundingLead?.code },
      .count(.fundingLeadYear, "in") { $0.further[.fundingLead]?.basisYear },
    ]
  }

  private static var last: [Column] {
    [
      .count(.unknownFacts, "Unknown") { $0.unknown.count }.brief(),
      .list("unknown", "Unknown") { $0.unknown.map(\.rawValue) },
      .text("source", "Source") { $0.facts.source },
    ]
  }

  /// What people are shown of a fact: "?" is not known.
  private static func known(_ text: String?) -> DataTable.Cell { .text(text ?? "?") }
}

extension CountryFeature {
  fileprivate var heading: String {
    switch self {
    case .incomeGroup: "Income"
    case .region: "Regions"
    }
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
