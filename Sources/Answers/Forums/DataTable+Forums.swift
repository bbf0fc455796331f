import Burden
import Datasets
import Facts
import Interchange
import Measures
import Networks
import Positions

extension DataTable {
  /// A row for each change of a country's memberships: what it brings and costs, or loses and saves.
  /// Every column; changes of numbers are those after less those before.
  ///
  /// - Parameters:
  ///   - forums: The changes with their places, in the order of the rows.
  ///   - choice: What they are taken from.
  ///   - outlook: Whether and how likely the groups would have the country.
  public static func forums(
    _ forums: [RankedForum], of choice: ForumChoice, outlook: ForumOutlook? = nil
  ) -> DataTable {
    let atlas = choice.network.atlas
    let days = Quantity.commitmentBurden.unit.name
    let objectives = ForumObjective.allCases
    return DataTable(
      columns: [
        Column("change", title: "Change"), Column(.forumRank, title: "Rank"),
        Column(.forumRank, id: "rank-low", title: "from"),
        Column(.forumRank, id: "rank-high", title: "to"),
        Column(
          .count(
            "tied-with", "Tied with", of: "groups",
            "Changes of the same kind whose intervals of places overlap with this one's."),
          title: "Tied with"),
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("status", title: "Status"), Column("chair", title: "Chair"),
        Column(.otherMembers, title: "Members"),
        Column(.membersOfRegion, title: "Of its region"),
        Column(
          .count(
            "unknown-members", "Unknown memberships", of: "memberships",
            "Memberships of other countries in the group that sources or dates leave open."),
          title: "Unknown"),
        Column(Quantity.exclusivePartners, unit: "countries"),
        Column("partner-codes", title: "Codes"), Column("partner-names", title: "Names"),
      ]
        + objectives.map {
          Column(
            $0.quantity(between: choice.anchors),
            unit: $0.quantity().unit.name(for: .country, against: .group),
            id: "\($0.rawValue)-change", title: "\($0.quantity().name): change")
        } + [
          Column(Quantity.changedBurden, unit: days),
          Column(.changedBurden, unit: days, id: "burden-change-low", title: "5 %"),
          Column(.changedBurden, unit: days, id: "burden-change-high", title: "95 %"),
          Column(
            .amount(
              "burden-change-typical", "Change of the commitment burden, typical", in: days,
              range: ValueRange(lower: nil, upper: nil),
              "The commitment burden after the change less that before it, at the typical value of each "
                + "assumption.", undefined: "where the dataset has no burden model"),
            title: "Typical"),
          Column(.assumedShare, title: "Assumed"),
          Column(Quantity.effectPerHundredDays, unit: Quantity.effectPerHundredDays.unit.name),
          Column(.effectPerHundredDays, id: "effect-per-100-days-low", title: "5 %"),
          Column(.effectPerHundredDays, id: "effect-per-100-days-high", title: "95 %"),
          Column("rule", title: "Rule of admission"), Column("could-join", title: "Could join"),
          Column("reason", title: "Why not"), Column(.admissionLikelihood),
          Column(.admissionLikelihood, id: "likelihood-low", title: "5 %"),
          Column(.admissionLikelihood, id: "likelihood-high", title: "95 %"),
          Column(.expectedGainPerHundredDays),
        ],
      rows: forums.map { forum in
        let option = forum.option
        let place: [Cell] = [
          .text(option.change.rawValue), Cell(forum.rank.map(Double.init)),
          Cell(forum.ranks.map { Double($0.lowerBound) }),
          Cell(forum.ranks.map { Double($0.upperBound) }), Cell(forum.tiedWith.map(Double.init)),
        ]
        let group: [Cell] = [
          .text(option.group.id), Cell(atlas[option.group]?.name), Cell(option.status?.rawValue),
          .text(option.isChair ? "yes" : "no"), Cell(option.members),
          Cell(option.membersOfRegion.map(Double.init)), Cell(option.unknownMembers),
          Cell(option.partners.count), .list(option.partners.map(\.code)),
          .list(option.partners.map { atlas[$0]?.name ?? $0.code }),
        ]
        let changes = objectives.map {
          Cell(option.after.change(of: $0, from: choice.before))
        }
        return place + group + changes + signedBurden(of: option) + [
          Cell(option.assumedShare), Cell(forum.effectPerHundredDays?.value),
          Cell(forum.effectPerHundredDays?.interval.lowerBound),
          Cell(forum.effectPerHundredDays?.interval.upperBound),
        ] + outlookCells(of: forum, outlook)
      })
  }

  /// Whether and how likely a group would have the country: nothing for what it leaves.
  private static func outlookCells(of forum: RankedForum, _ outlook: ForumOutlook?) -> [Cell] {
    let group = forum.option.group
    guard let outlook, forum.option.change != .leave else {
      return Array(repeating: .missing, count: 7)
    }
    let likelihood = outlook.likelihood(in: group)
    return [
      .text(outlook.rule(of: group).rawValue), .text(outlook.verdict(on: group).word),
      Cell(outlook.reason(against: group)), Cell(likelihood?.value),
      Cell(likelihood?.interval.lowerBound), Cell(likelihood?.interval.upperBound),
      Cell(forum.expectedPerHundredDays(likelihood?.value)),
    ]
  }

  /// What a change adds to the burden: below 0 for what leaving saves, with the ends in order.
  private static func signedBurden(of option: ForumOption) -> [Cell] {
    guard let burden = option.burden else { return [.missing, .missing, .missing, .missing] }
    let (low, high) = (burden.interval.lowerBound, burden.interval.upperBound)
    let numbers =
      option.change == .leave
      ? [0 - burden.value, 0 - high, 0 - low] : [burden.value, low, high]
    let typical = option.typicalBurden.map { option.change == .leave ? 0 - $0 : $0 }
    return numbers.map { .number($0) } + [Cell(typical)]
  }

  /// The columns of ``forums(_:of:)`` that fit a terminal, with days as what they cost or save. Those
  /// that hold nothing are left out.
  public static func forumsInBrief(
    _ forums: [RankedForum], of choice: ForumChoice, by objective: ForumObjective,
    outlook: ForumOutlook? = nil
  ) -> DataTable {
    let isLeaving = forums.first?.option.change == .leave
    let others = ForumObjective.allCases.filter { $0 != .reach }
    return DataTable(
      columns: [
        Column("ranks", title: "Rank"), Column("group", title: "Group"),
        Column("partners", title: isLeaving ? "Reach lost" : "New reach"),
      ] + others.map { Column($0.rawValue, title: $0.shortTitle) } + [
        Column("days", title: (isLeaving ? "Days saved" : "Days") + " (5–95 %)"),
        Column("assumed", title: "Assumed"),
        Column(
          "per-100-days",
          title: "\(objective.noun.capitalizedFirst) per 100 days"),
        Column("likelihood", title: "Likely (5–95 %)"), Column("expected", title: "Expected"),
        Column("rule", title: "Rule"),
      ],
      rows: forums.map { forum in
        let option = forum.option
        let changes = others.map { objective -> Cell in
          guard let change = option.after.change(of: objective, from: choice.before) else {
            return .missing
          }
          return .text((change > 0 ? "+" : "") + readableText(change))
        }
        return [Cell(forum.rankText), .text(option.group.id), Cell(option.partners.count)]
          + changes + [
            option.daysCell, option.assumedCell, Cell(forum.effectPerHundredDays?.value),
          ] + briefOutlook(of: forum, outlook)
      }
    ).withoutEmptyColumns
  }

  /// The likelihood with its interval, the expected gain and the rule.
  private static func briefOutlook(of forum: RankedForum, _ outlook: ForumOutlook?) -> [Cell] {
    let group = forum.option.group
    guard let outlook, forum.option.change != .leave else {
      return [.missing, .missing, .missing]
    }
    let likelihood = outlook.likelihood(in: group)
    let isOutside = outlook.reason(against: group) != nil
    return [
      Cell(likelihood.map(likelihoodText)),
      Cell(forum.expectedPerHundredDays(likelihood?.value)),
      .text(isOutside ? "not for it" : outlook.rule(of: group).rawValue),
    ]
  }

  /// The groups of a set, with what each brings that no other of the set and no kept group does.
  ///
  /// - Parameters:
  ///   - selection: The set.
  ///   - choice: What it is taken from.
  ///   - outlook: Whether and how likely the groups would have the country.
  public static func selection(
    _ selection: ForumSelection, of choice: ForumChoice, outlook: ForumOutlook? = nil
  ) -> DataTable {
    let atlas = choice.network.atlas
    let days = Quantity.commitmentBurden.unit.name
    return DataTable(
      columns: [
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("change", title: "Change"), Column(.otherMembers, title: "Members"),
        Column(.membersOfRegion, title: "Of its region"),
        Column(.commitmentBurden, unit: days, id: "days", title: "Days"),
        Column(.commitmentBurden, unit: days, id: "days-low", title: "5 %"),
        Column(.commitmentBurden, unit: days, id: "days-high", title: "95 %"),
        Column(.assumedShare, title: "Assumed"),
        Column(
          .count(
            "only-here", "Met only here", of: "countries",
            "Countries that are met in this group and in no other that the country would then be in."
          ),
          title: "Met only here"),
        Column("partner-codes", title: "Codes"), Column("partner-names", title: "Who"),
        Column("rule", title: "Rule of admission"), Column(.admissionLikelihood),
        Column(.admissionLikelihood, id: "likelihood-low", title: "5 %"),
        Column(.admissionLikelihood, id: "likelihood-high", title: "95 %"),
      ],
      rows: selection.picks.map { pick in
        let isJoined = pick.option.change == .join
        let likelihood = isJoined ? outlook?.likelihood(in: pick.option.group) : nil
        return [
          .text(pick.option.group.id), Cell(atlas[pick.option.group]?.name),
          .text(pick.changeText), Cell(pick.option.members),
          Cell(pick.option.membersOfRegion.map(Double.init)), .number(pick.days),
          Cell(pick.option.burden?.interval.lowerBound),
          Cell(pick.option.burden?.interval.upperBound), Cell(pick.option.assumedShare),
          Cell(pick.partners.count), .list(pick.partners.map(\.code)),
          .list(pick.partners.map { atlas[$0]?.name ?? $0.code }),
          Cell(isJoined ? outlook?.rule(of: pick.option.group).rawValue : nil),
          Cell(likelihood?.value), Cell(likelihood?.interval.lowerBound),
          Cell(likelihood?.interval.upperBound),
        ]
      })
  }

  /// The columns of ``selection(_:of:outlook:)`` that fit a terminal.
  public static func selectionInBrief(
    _ selection: ForumSelection, of choice: ForumChoice, outlook: ForumOutlook? = nil
  ) -> DataTable {
    let atlas = choice.network.atlas
    return DataTable(
      columns: [
        Column("change", title: "Change"), Column("group", title: "Group"),
        Column("name", title: "Name"), Column("days", title: "Days (5–95 %)"),
        Column("assumed", title: "Assumed"), Column("only-here", title: "Met only here"),
        Column("region", title: "Of its region"),
        Column("likelihood", title: "Likely (5–95 %)"),
      ],
      rows: selection.picks.map { pick in
        let option = pick.option
        return [
          .text(pick.changeText), .text(option.group.id),
          Cell(atlas[option.group]?.name.shortened), option.daysCell, option.assumedCell,
          Cell(pick.partners.count),
          Cell(option.membersOfRegion.map { "\($0) of \(option.members)" }),
          Cell(
            option.change == .join
              ? outlook?.likelihood(in: option.group).map(likelihoodText) : nil),
        ]
      }
    ).withoutEmptyColumns
  }
}

extension ForumOption {
  /// The burden with its interval: "165 (83–302)".
  fileprivate var daysCell: DataTable.Cell {
    DataTable.Cell(
      burden.map { burden in
        let days = [burden.value, burden.interval.lowerBound, burden.interval.upperBound]
          .map { readableText($0.rounded()) }
        return "\(days[0]) (\(days[1])–\(days[2]))"
      })
  }

  /// The part of the burden that rests on assumptions, in per cent.
  fileprivate var assumedCell: DataTable.Cell {
    DataTable.Cell(assumedShare.map { "\(Int(($0 * 100).rounded())) %" })
  }
}

extension ForumSelection.Pick {
  /// "join", or for a group of today's "keep".
  fileprivate var changeText: String { option.change == .leave ? "keep" : "join" }
}

extension ForumObjective {
  fileprivate var shortTitle: String {
    switch self {
    case .reach: "Reach"
    case .exclusiveReach: "Excl. reach"
    case .brokerage: "Brokerage"
    case .prestige: "Prestige"
    case .balance: "Balance"
    }
  }
}

extension RankedForum {
  /// The gain for 100 days times a likelihood.
  fileprivate func expectedPerHundredDays(_ likelihood: Double?) -> Double? {
    guard let likelihood, let gain = effectPerHundredDays else { return nil }
    return gain.value * likelihood
  }

  /// The places that it may take: "3", or "=2–4" where it is tied with another.
  fileprivate var rankText: String? {
    ranks.map { ranks in
      let (first, last) = (ranks.lowerBound, ranks.upperBound)
      return (tiedWith ?? 0 > 0 ? "=" : "") + (first == last ? "\(first)" : "\(first)–\(last)")
    }
  }
}

extension String {
  /// A name that leaves room for the columns beside it.
  fileprivate var shortened: String { count > 34 ? prefix(33) + "…" : self }
}

extension Quantity {
  /// What ``ForumOption/partners`` are.
  static let exclusivePartners = Quantity(
    id: "partners", name: "Partners met nowhere else", unit: .sameSide, range: .nonNegative,
    definition:
      "Number of other countries in the group that the country shares no other group with: gained by "
      + "joining, lost by leaving. Memberships that are open are not counted.")

  /// What ``RankedForum/rank`` is.
  static let forumRank = Quantity.rank(
    "rank", "Rank",
    "Place among the changes of the same kind: for joining by gain a day, times the likelihood of being "
      + "taken in where that is asked for; for leaving by loss a day, the least first. From the 5th to "
      + "the 95th percentile of the draws.", undefined: "where the gain or the likelihood is")

  /// What ``ForumOption/members`` are.
  static let otherMembers = Quantity.count(
    "members", "Members", of: "countries",
    "Members of the group by the counting rule, without the country.")

  /// What ``ForumOption/membersOfRegion`` are.
  static let membersOfRegion = Quantity.count(
    "members-of-region", "Members of its region", of: "countries",
    "Other members of the group that are in the country's region.",
    undefined: "where the country's region is not known")

  /// What ``ForumOption/burden`` is, with a sign.
  static let changedBurden = Quantity(
    id: "burden-change", name: "Change of the commitment burden",
    unit: .named("delegation-days a year"), range: ValueRange(lower: nil, upper: nil),
    definition:
      "The commitment burden after the change less that before it, both in the same draw: the median, "
      + "and the 5th and the 95th percentile (Hyndman & Fan's type 7). Below 0 for what leaving saves, "
      + "the chair's part of this year included.",
    undefined: "where the dataset has no burden model")

  /// What ``RankedForum/effectPerHundredDays`` is.
  static let effectPerHundredDays = Quantity(
    id: "effect-per-100-days", name: "Gain or loss per 100 delegation-days",
    unit: .named("of the objective per 100 delegation-days a year"),
    range: ValueRange(lower: nil, upper: nil),
    definition:
      "What joining adds to the objective, or leaving takes from it, for 100 delegation-days a year: at "
      + "the median burden, and from the 5th to the 95th percentile of the draws.",
    undefined: "where the objective or the burden is undefined, or the burden may be nothing")
}
