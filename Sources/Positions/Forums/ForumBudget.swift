import Burden
import Facts
import Networks

/// From what a set of groups is chosen, and within what.
public struct ForumBudget: Sendable, Hashable {
  /// From what the set is chosen.
  public enum Start: String, Sendable, CaseIterable {
    /// All memberships of today are kept, and the budget is for groups that are joined besides.
    case today
    /// Nothing is kept but what is named: the budget is for all memberships, those of today among the
    /// candidates.
    case afresh
  }

  /// Delegation-days a year, at least 0.
  public let days: Double
  /// From what the set is chosen.
  public let start: Start
  /// The most groups that may be chosen, besides those that are kept; `nil` for any number.
  public let mostGroups: Int?
  /// The groups that may be joined; `nil` for all that the country is not in.
  public let among: Set<Group>?
  /// Groups that may not be joined, nor kept.
  public let except: Set<Group>
  /// With ``Start/afresh``: groups of today that are kept, and paid for first.
  public let keeping: Set<Group>

  /// Sets a budget.
  public init(
    days: Double, start: Start = .today, mostGroups: Int? = nil, among: Set<Group>? = nil,
    except: Set<Group> = [], keeping: Set<Group> = []
  ) {
    self.days = days
    self.start = start
    self.mostGroups = mostGroups
    self.among = among
    self.except = except
    self.keeping = keeping
  }
}

/// The best set of groups within a budget, and how sure that is.
public struct ForumSelection: Sendable, Hashable {
  /// A group that is chosen.
  public struct Pick: Sendable, Hashable {
    /// What the group alone would bring and cost, today.
    public let option: ForumOption
    /// Whether it is one of today's that must be kept.
    public let isKept: Bool
    /// Countries that are met in this group and in no other that the country would then be in. Sorted.
    public let partners: [Country]
    /// What it costs in the budget: its median burden, to a thousandth of a day.
    public let days: Double
  }

  /// How the set was found.
  public enum Method: Sendable, Hashable {
    /// By branch and bound, in so many branches.
    case branchAndBound(branches: Int)
    /// By trying every set that the budget allows: so many.
    case enumeration(sets: Int)
    /// By trying the cheapest groups with each bloc, so many of the one and so many of the other: so many
    /// sets.
    case cheapestOfEachBloc(sets: Int)
  }

  /// What is known of the set.
  public enum Proof: Sendable, Hashable {
    /// No set within the budget is better, and none as good is cheaper.
    case exact
    /// The search ended at its limit. No set is better than `upperBound`; `guarantee` is the part of the
    /// best possible gain that the set has at least, `nil` where no theorem gives one.
    case bounded(upperBound: Double, guarantee: Double?)
  }

  /// What is greatest.
  public let objective: ForumObjective
  /// From what it was chosen.
  public let budget: ForumBudget
  /// The groups chosen, sorted by group; with ``ForumBudget/Start/afresh`` those kept among them.
  public let picks: [Pick]
  /// The objective before: today's number, or, afresh, that with the kept groups only. `nil` where it is
  /// undefined.
  public let before: Double?
  /// The objective with the set.
  public let after: Double
  /// Today's number; `nil` where it is undefined.
  public let today: Double?
  /// What the set costs in the budget: the sum of the groups' median burdens.
  public let days: Double
  /// What it costs in the draws: the median of the sums, and their 5th to 95th percentile.
  public let drawnDays: Estimate
  /// The part of the draws in which it costs no more than the budget.
  public let shareWithinBudget: Double
  /// How many groups could be chosen.
  public let candidates: Int
  /// How it was found.
  public let method: Method
  /// How sure it is.
  public let proof: Proof
  /// Countries met with the set and not before, sorted.
  public let partners: [Country]
  /// Groups of today that are not in the set, sorted: none unless it was chosen afresh.
  public let left: [Group]

  /// What the set adds to ``before``, or of a balance how much nearer to 0 it brings it; `nil` where that
  /// is undefined.
  public var gain: Double? {
    before.map { objective.worth(of: after) - objective.worth(of: $0) }
  }
}

/// Why no set of groups can be chosen.
public enum ForumBudgetError: Error, Equatable, Sendable {
  /// There are more sets within the budget than can be tried, for an objective that needs it.
  case tooManySets(ForumObjective, limit: Int)
  /// The objective is undefined whatever is chosen.
  case undefined(ForumObjective)
  /// There is no burden model, so that nothing has a cost.
  case noBurdenModel
  /// No group is left to choose from.
  case noCandidates
  /// What must be kept costs more than the budget: so many delegation-days a year.
  case keptCostsMore(days: Double)
}
