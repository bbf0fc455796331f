import Memberships

/// How the numbers were made: the rules, every quantity, and the assumptions.
struct MethodSection {
  let countingRule: Sentence
  let scopeRule: Sentence
  let quantities: [Definition]
  /// The assumptions of the burden model; `nil` where the dataset has none.
  let assumptions: HTMLTable?

  init(_ facts: ReportFacts) {
    let network = facts.network
    countingRule = """
      Here \(network.counting.label) count as belonging. \
      \(network.counting == .all ? "" : "A country with another status is no part of the network. ")\
      A status that is itself unknown counts under no rule.
      """
    scopeRule = """
      Here: \(network.scope.label). Size is the number of countries that belong on the day, by the \
      counting rule.
      """
    quantities = Definition.all(in: facts)
    assumptions = facts.atlas.burdenModel.map(HTMLTable.init(assumptionsOf:))
  }
}

extension MethodSection {
  var html: HTML {
    .lines([
      .tag(.h3, [], "Rules"), .block(.dl, [.class("rules")], rules),
      .tag(.h3, [], "Quantities"),
      .block(.dl, [.class("definitions")], quantities.map(\.html)),
      assumptions.flatMap { .paragraphs([.tag(.h3, [], "Assumptions"), $0.html]) },
    ])
  }

  private func rule(_ name: HTML, _ text: HTML) -> HTML {
    .tag(.div, [], .tag(.dt, [], name), .tag(.dd, [], text))
  }

  private var rules: [HTML] {
    [
      rule(
        "Dates",
        """
        A date that is not precise to the day stands for one unknown day in its month or year. \
        A membership holds on a day when every day that its dates can stand for says so: the \
        day is not before the last possible start and lies before the first possible end (an \
        end is the first day on which the membership no longer holds). It does not hold before \
        the first possible start, nor from the last possible end on. In between it is unknown. \
        A membership whose start is not known began between the group’s founding and the day \
        up to which facts were gathered, or its own end; one without an end lasts as long as \
        its group. Groups are read by the same rule, and one whose dates leave open whether it \
        exists is taken in.
        """),
      rule("Counting", countingRule.html),
      rule("Scope", scopeRule.html),
      rule(
        "Unknown",
        """
        A membership that sources dispute, or that dates leave open, is neither a membership \
        nor its absence: no count has it, and every table that it bears on tells how many \
        there are. The burden leaves it out at the lower end of an interval, takes it to hold \
        at the upper end, and counts one half in between; a status that is itself unknown \
        bears what a member’s does. A rhythm of meeting that no source tells is left out of \
        gatherings a year, and in the burden is drawn from the assumed rhythm of groups of the \
        same legal form; it is never read as zero.
        """),
      rule(
        "Burden",
        """
        Over the groups of a country, a factor for its status times, over the levels (leaders, \
        ministers, officials), gatherings a year times delegation-days; for each group that it \
        chairs in the year of the day, the factor for chairs, less one, times the same. A \
        documented minimum is the low end, and the assumed rhythm gives the typical value and \
        the high end where it is higher. Working groups, times their meetings, stand in for \
        officials’ meetings only where those are not known or a minimum. Where only one figure \
        for all levels is known, it counts at the days of a gathering of a level not known.
        """),
      rule(
        "Draws",
        """
        Each assumption, each range that sources give and each assumed rhythm is drawn from a \
        triangular distribution, 10,000 times from seed 1, the same on every machine. In one \
        draw the assumptions and the rhythm of each group are the same for all countries. \
        Percentiles are interpolated between order statistics (Hyndman and Fan’s type 7).
        """),
    ]
  }
}
