import Facts
import Networks
import Positions

extension GroupDesign {
  fileprivate typealias Fact = GroupExplanation.Fact

  var answerFacts: [GroupExplanation.Fact] {
    answers.map {
      Fact(
        part: .questions, item: $0.question.text, value: "\($0.verdict.rawValue): \($0.reason)")
    }
  }

  var setUpFacts: [GroupExplanation.Fact] {
    let own: [(String, String?, DesignAttribute?)] = [
      ("domain", facts.domain, nil), ("founded", facts.founded?.description, nil),
      ("ended", facts.ended?.description, nil), ("age", ageText.map { "\($0) years" }, nil),
      ("legal form", facts.legalForm?.rawValue, nil),
      ("secretariat", facts.secretariat?.rawValue, .secretariat),
      ("seat", facts.secretariatLocation, .secretariatLocation),
      ("shared budget", facts.sharedBudget?.rawValue, .sharedBudget),
      ("chair model", facts.chairModel?.rawValue, .chairModel),
      ("website", facts.website, .website),
      ("members reported", facts.leastMembers.map { "at least \($0)" }, .memberList),
    ]
    let stated = own.compactMap { item, value, attribute -> Fact? in
      guard let value else { return nil }
      let fact = attribute.flatMap { further[$0] }
      return Fact(
        part: .setUp, item: item, value: value, basisYear: fact?.basisYear,
        confidence: fact?.confidence, source: fact?.source ?? facts.source, notes: fact?.notes)
    }
    let rest: [(DesignAttribute, String)] = [
      (.foundingDocument, "founding document"), (.budgetNote, "on the budget"),
      (.fundingLead, "pays most"), (.civilSocietyEngagement, "civil society"),
    ]
    let more = rest.compactMap { attribute, item in
      further[attribute].map { fact in
        Fact(
          part: .setUp, item: item, value: fact.value, basisYear: fact.basisYear,
          confidence: fact.confidence, source: fact.source, notes: fact.notes)
      }
    }
    let notes = facts.notes.map { [Fact(part: .setUp, item: "notes", value: $0)] } ?? []
    return stated + more + notes
  }

  var gatheringFacts: [GroupExplanation.Fact] {
    GatheringLevel.allCases.compactMap { cadence?[$0] }.map { $0.fact(.gatherings) }
  }

  var earlierFacts: [GroupExplanation.Fact] { earlierGatherings.map { $0.fact(.earlier) } }

  func compositionFacts(in network: MembershipNetwork) -> [GroupExplanation.Fact] {
    let status = Status.allCases.filter { $0 != .unknown && byStatus[$0] != nil }
      .map { "\(byStatus[$0] ?? 0) as \($0.rawValue)" }.joined(separator: ", ")
    let counts = [
      Fact(
        part: .composition, item: "size",
        value: "\(members), counting \(network.counting.label) (\(status.isEmpty ? "none" : status)"
          + "; \(openMemberships) unknown)")
    ]
    return counts
      + CountryFeature.allCases.compactMap { feature -> Fact? in
        guard let composition = composition[feature], !composition.parts.isEmpty else { return nil }
        let present = composition.parts.filter { $0.members > 0 }.map { part in
          let share = part.share.map { " (\(readableText(($0 * 100).rounded())) %)" } ?? ""
          return "\(part.name) \(part.members)\(share)"
        }
        let lists = [
          present.joined(separator: ", "),
          composition.unclassified > 0 ? "not known \(composition.unclassified)" : "",
          composition.absent.isEmpty ? "" : "absent: \(composition.absent.joined(separator: ", "))",
          composition.undecided.isEmpty
            ? "" : "not decided: \(composition.undecided.joined(separator: ", "))",
        ].filter { !$0.isEmpty }
        return Fact(
          part: .composition, item: feature == .incomeGroup ? "by income group" : "by region",
          value: lists.joined(separator: "; "))
      }
  }

  func memberFacts(in network: MembershipNetwork) -> [GroupExplanation.Fact] {
    let everyStatus = network.atlas.network(
      on: network.date, counting: .all, scope: .only([group]))
    func fact(_ country: Country, _ value: String, _ spell: Spell) -> Fact {
      let since = spell.from?.description ?? spell.seen.map { "\($0) at the latest" } ?? "unknown"
      return Fact(
        part: .members, item: network.atlas[country]?.name ?? country.code,
        value: "\(value) since \(since)\(spell.isFounding ? ", founding" : "")",
        source: spell.source, notes: spell.notes)
    }
    return everyStatus.memberships.map { fact($0.country, $0.status.rawValue, $0.spell) }
      + everyStatus.unknown.map {
        fact($0.country, "unknown (\($0.spell.status.rawValue))", $0.spell)
      }
  }

  func chairFacts(in atlas: MembershipAtlas) -> [GroupExplanation.Fact] {
    guard let chairs else { return [] }
    let summary = Fact(
      part: .chairs, item: "concentration",
      value: "\(chairs.terms) \(chairs.terms == 1 ? "term" : "terms") known, of "
        + "\(chairs.holders.count) \(chairs.holders.count == 1 ? "country" : "countries"); "
        + "Herfindahl index \(readableText(chairs.herfindahl)), effective chairs "
        + readableText(chairs.effectiveChairs))
    return [summary]
      + chairTerms.map { term in
        Fact(
          part: .chairs, item: String(term.year),
          value: atlas[term.country]?.name ?? term.country.code, source: term.source,
          notes: term.notes)
      }
  }

  var unknownFacts: [GroupExplanation.Fact] {
    [
      Fact(
        part: .unknown, item: "\(unknown.count) of \(Feature.allCases.count)",
        value: unknown.isEmpty
          ? "everything asked for is known" : unknown.map(\.rawValue).joined(separator: ", "))
    ]
  }
}

extension PairwiseContact {
  var facts: [GroupExplanation.Fact] {
    let share = redundancy.map(readableText) ?? "undefined, as there are fewer than two members"
    let often = sharedElsewhere.map(readableText) ?? "undefined"
    let open = nowhereElse.count - certainlyNowhereElse
    return [
      .init(
        part: .contact, item: "pairs of members",
        value: "\(pairs), of which \(nowhereElse.count) meet in no other group of the network"
          + (open > 0 ? " (\(open) of them may)" : "")),
      .init(part: .contact, item: "redundancy", value: share),
      .init(part: .contact, item: "other groups of a pair, on average", value: often),
    ]
  }
}

extension Gathering {
  fileprivate func fact(_ part: GroupExplanation.Part) -> GroupExplanation.Fact {
    let upper = high.map(readableText) ?? "open"
    let range =
      low == perYear && high == perYear ? "" : ", from \(readableText(low)) to \(upper)"
    return GroupExplanation.Fact(
      part: part, item: level.rawValue,
      value: "\(readableText(perYear))\(range) (\(bound.rawValue))",
      basisYear: basisYear, confidence: confidence, source: source, notes: notes)
  }
}
