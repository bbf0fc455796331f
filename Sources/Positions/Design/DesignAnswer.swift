import Facts
import Measures

/// An answer to a question about how a group is set up, and what it rests on.
public struct DesignAnswer: Sendable, Hashable {
  /// What is answered.
  public enum Verdict: String, Sendable, CaseIterable {
    case yes
    case partly
    case no
    case unknown
  }

  /// The question.
  public let question: DesignQuestion
  /// The answer.
  public let verdict: Verdict
  /// Why: half a sentence.
  public let reason: String

  /// Gatherings a year, at all levels together, from which on a group is taken to work between its
  /// summits: one a quarter.
  public static let busy = 4

  /// How many chair terms must be known to say whether one country holds the chair.
  public static let enoughTerms = 3
}

extension GroupDesign {
  /// The answers to all questions, by the rules of ``DesignQuestion/rule``. O(features).
  public var answers: [DesignAnswer] { DesignQuestion.allCases.map(answer) }

  /// The answer to one question.
  public func answer(_ question: DesignQuestion) -> DesignAnswer {
    let (verdict, reason) =
      switch question {
      case .memory: memory
      case .means: means
      case .face: face
      case .momentum: momentum
      case .oneChair: oneChair
      case .onePayer: onePayer
      case .everybody: everybody
      }
    return DesignAnswer(question: question, verdict: verdict, reason: reason)
  }

  private typealias Answer = (DesignAnswer.Verdict, String)

  private var memory: Answer {
    switch facts.secretariat {
    case .permanent: (.yes, "it has a permanent secretariat")
    case .hosted: (.yes, "another organisation hosts its secretariat")
    case .rotating: (.partly, "its secretariat moves with the chair")
    case .chairSupported: (.partly, "the country in the chair keeps the papers")
    case .other: (.partly, "it has another arrangement than a secretariat")
    case Secretariat.none?: (.no, "it has no secretariat")
    case nil: (.unknown, "no source tells whether it has a secretariat")
    }
  }

  private var means: Answer {
    switch facts.sharedBudget {
    case .yes: (.yes, "members pay into one budget")
    case .partial: (.partly, "there is a shared budget for a part of the work")
    case .no: (.no, "there is no shared budget")
    case nil: (.unknown, "no source tells whether there is a shared budget")
    }
  }

  private var face: Answer {
    facts.website.map { (.yes, "its website is \($0)") }
      ?? (.unknown, "no website was found, which does not mean that there is none")
  }

  private var momentum: Answer {
    let reason = continuity.reason + "; " + bustle.reason
    return switch (continuity.holds, bustle.holds) {
    case (true?, true?): (.yes, reason)
    case (false?, false?): (.no, reason)
    case (nil, _), (_, nil): (.unknown, reason)
    default: (.partly, reason)
    }
  }

  /// Whether somebody stays when the chair passes on.
  private var continuity: (holds: Bool?, reason: String) {
    switch (facts.secretariat, facts.chairModel) {
    case (.permanent, _), (.hosted, _): (true, "a secretariat stays when the chair passes on")
    case (_, .rotatingBiennial): (true, "the chair stays for two years")
    case (_, .elected): (true, "the chair is elected")
    case (.some, .rotatingAnnual): (false, "the chair passes on every year, with nobody who stays")
    case (.some, .rotatingSemiannual):
      (false, "the chair passes on every half-year, with nobody who stays")
    case (nil, .rotatingAnnual?), (nil, .rotatingSemiannual?):
      (nil, "the chair passes on at least every year, and whether a secretariat stays is not known")
    case (_, .other): (nil, "the chair passes on in another way")
    case (_, nil): (nil, "how the chair passes on is not known")
    }
  }

  /// Whether sources document work between the summits.
  private var bustle: (holds: Bool?, reason: String) {
    let working = cadence?[.workingGroup]?.perYear ?? 0
    let counted = cadence?.gatheringsAYear
    if working > 0 { return (true, "it has working groups") }
    guard let counted else { return (nil, "how often it meets is not known") }
    let often = counted >= Double(DesignAnswer.busy)
    return (
      often,
      often
        ? "at least \(DesignAnswer.busy) gatherings a year are counted"
        : "fewer than \(DesignAnswer.busy) gatherings a year are counted, and no working group"
    )
  }

  private var oneChair: Answer {
    guard let chairs else { return (.unknown, "no source names its chairs") }
    guard chairs.terms >= DesignAnswer.enoughTerms else {
      let terms = chairs.terms == 1 ? "chair term is" : "chair terms are"
      return (.unknown, "only \(chairs.terms) \(terms) known")
    }
    let top = chairs.holders[0]
    let holder = chairs.leader.map { "\(name(of: $0.country)) had" } ?? "no country had more than"
    let reason = "\(holder) \(top.terms) of the \(chairs.terms) chair terms known"
    return switch 2 * top.terms - chairs.terms {
    case 1...: (.yes, reason)
    case 0: (.partly, reason)
    default: (.no, reason)
    }
  }

  private func name(of country: Country) -> String { names[country] ?? country.code }

  private var onePayer: Answer {
    if let lead = fundingLead {
      let year = further[.fundingLead]?.basisYear.map { " (\($0))" } ?? ""
      return (.yes, "a source names \(name(of: lead)) as paying most\(year)")
    }
    if facts.sharedBudget == .no { return (.no, "there is no shared budget that one could pay") }
    return (.unknown, "no source tells who pays most")
  }

  private var everybody: Answer {
    let all = CountryFeature.allCases.compactMap { composition[$0] }
    guard members > 0, all.allSatisfy({ !$0.parts.isEmpty }) else {
      return (.unknown, members > 0 ? "the countries' kinds are not known" : "no member is known")
    }
    let missing = all.flatMap { $0.absent }
    let open = all.flatMap { $0.undecided }
    let reason = [
      missing.isEmpty ? nil : "no member from: \(missing.joined(separator: ", "))",
      open.isEmpty ? nil : "not known whether there is one from: \(open.joined(separator: ", "))",
    ].compactMap { $0 }.joined(separator: "; ")
    let isComplete = all.map { !$0.absent.isEmpty ? false : $0.undecided.isEmpty ? true : nil }
    if isComplete.contains(nil) { return (.unknown, reason) }
    if isComplete.allSatisfy({ $0 == true }) { return (.yes, "members from all of them") }
    return (isComplete.contains(true) ? .partly : .no, reason)
  }
}
