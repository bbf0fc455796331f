import Burden
import Facts

extension MeasureQuery {
  /// What its memberships cost a country in a year, at the typical values of a burden model: the rules of
  /// ``LevelRhythm`` and `BurdenLedger` as one query.
  ///
  /// In the table of memberships all that sources leave open has the status `unknown`: it bears what a
  /// member's does, by the part that ``UnknownTreatment`` counts.
  public static let commitmentBurden = MeasureQuery(
    id: "commitment-burden",
    definition: "delegation-days a year that memberships cost a country, at typical values",
    cost: "E edges once", tables: [.groups, .cadence, .chairs]
  ) { source, dialect in
    guard let model = source.model else { return [] }
    return [
      held(source, model, dialect), told(dialect), whole(dialect), priors(model, dialect),
      kinds(model, dialect), costs(model, dialect), chaired(dialect),
      SQLStep(
        "",
        """
        SELECT h.node,
          SUM(h.part * (h.share + CASE WHEN c.node IS NULL THEN 0 ELSE k.chair END) * d.days)
            AS \(dialect.quoted("commitment-burden-typical"))
        FROM held AS h
        JOIN kinds AS k ON k.id = h.id
        JOIN (SELECT id, SUM(days) AS days FROM costs GROUP BY id) AS d ON d.id = h.id
        LEFT JOIN chaired AS c ON c.id = h.id AND c.node = h.node AND c.year = h.year
        GROUP BY h.node\(dialect.order(by: "h.node"))
        """),
    ]
  }

  /// Who bears what of which group: the share of a member's days, and the part that is counted.
  private static func held(
    _ source: QuerySource, _ model: BurdenModel, _ dialect: SQLDialect
  ) -> SQLStep {
    let rule = source.edges.counting ?? .members
    let share = Status.allCases.map { status in
      let factor = status == .unknown ? 1 : model.statusFactor(of: status)
      return "WHEN \(dialect.literal(status.rawValue)) THEN \(dialect.number(factor))"
    }
    let unknown = dialect.literal(Status.unknown.rawValue)
    let part =
      switch source.unknown {
      case .exclude: 0.0
      case .include: 1.0
      case .bounds: 0.5
      }
    return SQLStep(
      "held",
      """
      SELECT country AS node, \(dialect.quoted("group")) AS id,
        CASE status \(share.joined(separator: " ")) END AS share,
        CASE status WHEN \(unknown) THEN \(dialect.number(part)) ELSE 1.0E0 END AS part,
        YEAR(CAST(\(dialect.quoted("date")) AS DATE)) AS year
      FROM \(dialect.quoted(source.edges.name))
      WHERE status IN (\(statuses(of: rule, dialect)), \(unknown))
      """)
  }

  /// What sources tell of gatherings.
  private static func told(_ dialect: SQLDialect) -> SQLStep {
    SQLStep(
      "told",
      """
      SELECT \(dialect.quoted("group")) AS id, level, CAST(per_year AS DOUBLE) AS often,
        bound = \(dialect.literal(Gathering.Bound.floor.rawValue)) AS is_floor
      FROM cadence
      """)
  }

  /// The groups of which one figure for all levels is all that is told.
  private static func whole(_ dialect: SQLDialect) -> SQLStep {
    let levels = GatheringLevel.additive.map { dialect.literal($0.rawValue) }.joined(
      separator: ", ")
    let any = dialect.literal(GatheringLevel.any.rawValue)
    return SQLStep(
      "whole",
      """
      SELECT id FROM told GROUP BY id
      HAVING SUM(CASE WHEN level = \(any) THEN 1 ELSE 0 END) > 0
        AND SUM(CASE WHEN level IN (\(levels)) THEN 1 ELSE 0 END) = 0
      """)
  }

  /// How often a kind of group is taken to meet where sources are silent, and what a gathering costs.
  private static func priors(_ model: BurdenModel, _ dialect: SQLDialect) -> SQLStep {
    let forms: [LegalForm?] = LegalForm.allCases + [nil]
    let rows = forms.flatMap { form in
      GatheringLevel.additive.map { level in
        let cells = [
          dialect.literal(name(of: form)), dialect.literal(level.rawValue),
          dialect.number(model.cadence[form]?[level]?.typical ?? 0),
          dialect.number(model.days[level]?.typical ?? 0),
        ]
        return "(\(cells.joined(separator: ", ")))"
      }
    }
    return SQLStep(
      "priors",
      """
      SELECT form, level, often, days
      FROM (VALUES
        \(rows.joined(separator: ",\n  "))
      ) AS prior(form, level, often, days)
      """)
  }

  /// The legal form of each group, and what its chair bears beyond a member.
  private static func kinds(_ model: BurdenModel, _ dialect: SQLDialect) -> SQLStep {
    let chairs = Secretariat.allCases.map { secretariat in
      let factor = model.chairFactor(of: secretariat).typical - 1
      return "WHEN \(dialect.literal(secretariat.rawValue)) THEN \(dialect.number(factor))"
    }
    let unknown = model.chairFactor(of: nil).typical - 1
    return SQLStep(
      "kinds",
      """
      SELECT \(dialect.quoted("group")) AS id,
        COALESCE(NULLIF(legal_form, ''), \(dialect.literal(name(of: nil)))) AS form,
        CASE secretariat \(chairs.joined(separator: " ")) ELSE \(dialect.number(unknown)) END AS chair
      FROM groups
      """)
  }

  /// What the levels of each group cost a member in a year.
  private static func costs(_ model: BurdenModel, _ dialect: SQLDialect) -> SQLStep {
    let any = dialect.literal(GatheringLevel.any.rawValue)
    let daysOfAny = dialect.number(model.days[.any]?.typical ?? 0)
    let meetings = dialect.number(model.meetingsPerWorkingGroup.typical)
    return SQLStep(
      "costs",
      """
      SELECT k.id,
        CASE WHEN t.often IS NOT NULL AND NOT t.is_floor THEN t.often
          ELSE GREATEST(COALESCE(t.often, 0.0E0), COALESCE(w.often * \(meetings), p.often)) END
          * p.days AS days
      FROM kinds AS k
      JOIN priors AS p ON p.form = k.form
      LEFT JOIN whole AS n ON n.id = k.id
      LEFT JOIN told AS t ON t.id = k.id AND t.level = p.level
      LEFT JOIN told AS w ON w.id = k.id AND w.often > 0
        AND w.level = \(dialect.literal(GatheringLevel.workingGroup.rawValue))
        AND p.level = \(dialect.literal(GatheringLevel.official.rawValue))
      WHERE n.id IS NULL
      UNION ALL
      SELECT k.id,
        CASE WHEN t.is_floor THEN GREATEST(t.often, p.often) ELSE t.often END * \(daysOfAny) AS days
      FROM kinds AS k
      JOIN whole AS n ON n.id = k.id
      JOIN told AS t ON t.id = k.id AND t.level = \(any)
      JOIN (SELECT form, SUM(often) AS often FROM priors GROUP BY form) AS p ON p.form = k.form
      """)
  }

  /// Who chairs which group in which year.
  private static func chaired(_ dialect: SQLDialect) -> SQLStep {
    SQLStep(
      "chaired",
      """
      SELECT DISTINCT \(dialect.quoted("group")) AS id, country AS node, year FROM chairs
      """)
  }

  /// A legal form as tables write it.
  private static func name(of form: LegalForm?) -> String { form?.rawValue ?? "unknown" }
}
