import Admission
import Facts
import Networks
import Positions

/// A candidate with how likely it is to come in.
public struct RankedCandidate: Sendable {
  /// The candidate.
  public let candidate: GroupCandidate
  /// How likely it is to come in within the forecast's years; `nil` where that can't be told.
  public let likelihood: Estimate?
}

extension GroupCandidates {
  /// The candidates from the likeliest down, those whose likelihood can't be told last; equal ones by
  /// country.
  ///
  /// - Parameters:
  ///   - forecast: How likely countries are to come in; `nil` where that is not known of any.
  ///   - any: Whether countries that the group's rule is not for are taken in.
  public func ranked(by forecast: AdmissionForecast?, any: Bool) -> [RankedCandidate] {
    candidates.filter { any || $0.verdict.isPossible }.map { candidate in
      RankedCandidate(
        candidate: candidate,
        likelihood: forecast?.likelihood(of: candidate.country, in: group))
    }.sorted { a, b in
      let (first, second) = (a.likelihood?.value ?? -1, b.likelihood?.value ?? -1)
      return first != second ? first > second : a.candidate.country < b.candidate.country
    }
  }
}

extension DataTable {
  /// Who might come to a group, and what they would bring: a row for each country.
  public static func candidates(
    _ ranked: [RankedCandidate], for group: GroupCandidates, in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column("country", title: "Country"), Column("name", title: "Name"),
        Column("could_join", title: "Could join"), Column("reason", title: "Why not"),
        Column("asked", title: "Asked"), Column("invited", title: "Invited"),
        Column(.admissionLikelihood),
        Column(.admissionLikelihood, id: "likelihood_low", title: "5 %"),
        Column(.admissionLikelihood, id: "likelihood_high", title: "95 %"),
        Column("new_region", title: "New region"), Column("new_subregion", title: "New sub-region"),
        Column(.newContacts, id: "new_contacts"),
        Column("new_contact_codes", title: "Codes"), Column(.bridgedCountries, id: "bridged"),
        Column("bridged_codes", title: "Codes"),
        Column(
          .amount(
            "days", "Days", in: "delegation-days a year",
            "What membership would cost the country, at the typical value of each assumption.",
            undefined: "where there is no burden model"), title: "Days"),
        Column(.daysForOthers, id: "days_for_others"),
      ],
      rows: ranked.map { ranked in
        let candidate = ranked.candidate
        let place: [Cell] = [
          .text(candidate.country.code), Cell(atlas[candidate.country]?.name),
          .text(candidate.verdict.word), Cell(candidate.verdict.reason(in: atlas)),
          .text(candidate.hasAsked ? "yes" : "no"), .text(candidate.isInvited ? "yes" : "no"),
        ]
        let likelihood: [Cell] = [
          Cell(ranked.likelihood?.value), Cell(ranked.likelihood?.interval.lowerBound),
          Cell(ranked.likelihood?.interval.upperBound),
        ]
        return place + likelihood + [
          Cell(candidate.newRegion), Cell(candidate.newSubregion),
          Cell(candidate.newContacts.count), .list(candidate.newContacts.map(\.code)),
          Cell(candidate.bridged.count), .list(candidate.bridged.map(\.code)),
          Cell(group.days), Cell(group.daysForOthers),
        ]
      })
  }

  /// The columns of ``candidates(_:for:in:)`` that fit a terminal.
  public static func candidatesInBrief(
    _ ranked: [RankedCandidate], in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column("country", title: "Country"), Column("likelihood", title: "Likely (5–95 %)"),
        Column("region", title: "New region"), Column("contacts", title: "New contacts"),
        Column("bridged", title: "Bridged"), Column("asked", title: "Asked"),
        Column("reason", title: "Why not"),
      ],
      rows: ranked.map { ranked in
        let candidate = ranked.candidate
        return [
          .text(atlas[candidate.country]?.name ?? candidate.country.code),
          Cell(ranked.likelihood.map(likelihoodText)),
          Cell(candidate.newRegion ?? candidate.newSubregion), Cell(candidate.newContacts.count),
          Cell(candidate.bridged.count),
          candidate.isInvited
            ? .text("invited") : candidate.hasAsked ? .text("yes") : .missing,
          Cell(candidate.verdict.reason(in: atlas)),
        ]
      }
    ).withoutEmptyColumns
  }
}

/// The rule of a group and who may come, in sentences.
public func candidateSentences(
  of group: GroupCandidates, _ ranked: [RankedCandidate], in atlas: MembershipAtlas
) -> [String] {
  let facts = atlas.eligibility[group.group]
  let name = atlas[group.group]?.shortName ?? group.group.id
  let rule =
    switch facts?.rule ?? .unknown {
    case .open: "is open to any country"
    case .invitation: "takes in whom its members choose"
    case .region: "is for countries of its region"
    case .criterion: "is for countries that fulfil a criterion"
    case .unknown: "has a rule of admission that no source seen tells of"
    }
  let outside = group.candidates.count { !$0.verdict.isPossible }
  var sentences = ["\(name) \(rule)."]
  if let procedure = facts?.procedure { sentences.append("Procedure: \(procedure)") }
  if let notes = facts?.notes { sentences.append("Note: \(notes)") }
  if outside > 0 {
    sentences.append(
      "Its rule is not for \(outside) \(outside == 1 ? "country" : "countries") (--any takes them in)."
    )
  }
  if let best = ranked.first, let likelihood = best.likelihood {
    sentences.append(
      "Likeliest to come in within five years: "
        + "\(atlas[best.candidate.country]?.name ?? best.candidate.country.code), "
        + "\(likelihoodText(likelihood)).")
  }
  if let days = group.days {
    var text =
      "A new member would spend \(readableText(days.rounded())) delegation-days a year"
    if let others = group.daysForOthers {
      text +=
        others < 0
        ? "; the others together \(readableText((-others * 10).rounded() / 10)) less, as each chairs less often"
        : "; for the others nothing changes"
    }
    sentences.append(text + ".")
  }
  return sentences
}

/// A likelihood with its interval: "7.1 % (3.6–14)".
func likelihoodText(_ likelihood: Estimate) -> String {
  func percent(_ share: Double) -> String {
    readableText(share < 0.1 ? (share * 1000).rounded() / 10 : (share * 100).rounded())
  }
  return "\(percent(likelihood.value)) % (\(percent(likelihood.interval.lowerBound))–"
    + "\(percent(likelihood.interval.upperBound)))"
}

extension EligibilityVerdict {
  /// The verdict in a word.
  var word: String {
    switch self {
    case .within: "yes"
    case .untold: "unknown"
    case .outside: "no"
    }
  }

  /// Why not; `nil` where it is possible.
  func reason(in atlas: MembershipAtlas) -> String? {
    guard case .outside(let bound) = self else { return nil }
    return boundText(bound, in: atlas)
  }
}

extension Quantity {
  /// What ``GroupCandidate/newContacts`` are.
  static let newContacts = Quantity(
    id: "new-contacts", name: "New contacts", unit: .sameSide, range: .nonNegative,
    definition: "Members of the group that the country shares no group with today.")

  /// What ``GroupCandidate/bridged`` are.
  static let bridgedCountries = Quantity(
    id: "bridged", name: "Countries bridged", unit: .sameSide, range: .nonNegative,
    definition:
      "Countries outside the group that the country shares a group with, and no member does.")

  /// What ``GroupCandidates/daysForOthers`` is.
  static let daysForOthers = Quantity(
    id: "days-for-others", name: "Change of burden for others",
    unit: .named("delegation-days a year"), range: ValueRange(lower: nil, upper: 0),
    definition:
      "What one more member changes in the burden of all present members together, at typical values: "
      + "where the chair passes on among all, the chair's part divided by the members and the new one, "
      + "below 0; else 0. Gatherings are taken to stay as many.",
    undefined: "where it is not known how the chair passes on, or there is no burden model")
}
