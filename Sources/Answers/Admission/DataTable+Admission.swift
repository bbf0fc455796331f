import Admission
import Facts
import Networks

extension DataTable {
  /// What makes a country come to belong to a group: a row for each covariate.
  public static func admissionModel(_ model: AdmissionModel) -> DataTable {
    DataTable(
      columns: [
        Column("covariate", title: "Covariate"), Column("name", title: "Name"),
        Column(.logOddsRatio, id: "coefficient", title: "Coefficient"),
        Column(.logOddsRatio, id: "coefficient_low", title: "2.5 %"),
        Column(.logOddsRatio, id: "coefficient_high", title: "97.5 %"),
        Column(
          .amount(
            "standard_error", "Standard error", in: "log odds for one more",
            "Standard error of the coefficient if every accession is independent of the others."),
          title: "Std. error"),
        Column(
          .amount(
            "robust_error", "Robust standard error", in: "log odds for one more",
            "Standard error of the coefficient by White's sandwich, the accessions to one group being a "
              + "cluster."), title: "Robust error"),
        Column("unit", title: "Unit"), Column("definition", title: "Definition"),
      ],
      rows: model.coefficients.map { coefficient in
        let quantity = coefficient.covariate.quantity
        return [
          .text(quantity.id), .text(quantity.name), .number(coefficient.estimate.value),
          .number(coefficient.estimate.interval.lowerBound),
          .number(coefficient.estimate.interval.upperBound),
          .number(coefficient.standardError), .number(coefficient.robustError),
          .text(quantity.unit.name), .text(quantity.definition),
        ]
      })
  }

  /// The columns of ``admissionModel(_:)`` that fit a terminal.
  public static func admissionModelInBrief(_ model: AdmissionModel) -> DataTable {
    DataTable(
      columns: [
        Column("name", title: "Covariate"), Column("coefficient", title: "Coefficient"),
        Column("interval", title: "95 % interval"),
        Column("standard-error", title: "Std. error"),
        Column("robust-error", title: "Robust"),
      ],
      rows: model.coefficients.map { coefficient in
        let interval = coefficient.estimate.interval
        return [
          .text(coefficient.covariate.quantity.name),
          .text(hundredths(coefficient.estimate.value)),
          .text("\(hundredths(interval.lowerBound)) to \(hundredths(interval.upperBound))"),
          .text(hundredths(coefficient.standardError)),
          .text(hundredths(coefficient.robustError)),
        ]
      })
  }

  /// Where the accessions that a model had not seen stood, by the model and by simpler predictors: a row
  /// for each predictor.
  public static func admissionBackTest(_ test: AdmissionBackTest) -> DataTable {
    DataTable(
      columns: [
        Column("predictor", title: "Predictor"),
        Column(.areaUnderCurve, id: "auc", title: "AUC"),
        Column(.areaUnderCurve, id: "auc_low", title: "2.5 %"),
        Column(.areaUnderCurve, id: "auc_high", title: "97.5 %"),
        Column(
          .share(
            "auc_among_countries", "Area among countries",
            "The mean share of the other countries that could have joined the same group, and did not, "
              + "that an accession is ahead of.", undefined: "where there is no other"),
          title: "AUC among countries"),
        Column(
          .share(
            "auc_among_groups", "Area among groups",
            "The mean share of the other groups that the country could have joined, and did not, that an "
              + "accession is ahead of.", undefined: "where there is no other"),
          title: "AUC among groups"),
        Column(
          .rank(
            "median_rank_among_countries", "Median place among countries",
            "The middle place of an accession among the countries that could have joined the group."
          ),
          title: "Median place"),
        Column(
          .amount(
            "mean_countries", "Countries", in: "countries",
            "Countries that could have joined the group, on average."), title: "of countries"),
        Column(
          .share(
            "first_ten_countries", "Among the first ten countries",
            "Share of accessions in one of the first ten places among countries."),
          title: "First ten countries"),
        Column(
          .rank(
            "median_rank_among_groups", "Median place among groups",
            "The middle place of an accession among the groups that the country could have joined."),
          title: "Median place"),
        Column(
          .amount(
            "mean_groups", "Groups", in: "groups",
            "Groups that the country could have joined, on average."), title: "of groups"),
        Column(.modelLead, title: "Model's lead"),
        Column(.modelLead, id: "model_lead_low", title: "2.5 %"),
        Column(.modelLead, id: "model_lead_high", title: "97.5 %"),
        Column("definition", title: "Definition"),
      ],
      rows: test.results.map { result in
        [
          .text(result.predictor.quantity.id), .number(result.area.value),
          .number(result.area.interval.lowerBound), .number(result.area.interval.upperBound),
          Cell(result.areaAmongCountries), Cell(result.areaAmongGroups),
          Cell(result.medianRankAmongCountries),
          Cell(mean(result.placed.map(\.amongCountries.count))),
          Cell(result.firstTenCountries), Cell(result.medianRankAmongGroups),
          Cell(mean(result.placed.map(\.amongGroups.count))), Cell(result.difference?.value),
          Cell(result.difference?.interval.lowerBound),
          Cell(result.difference?.interval.upperBound),
          .text(result.predictor.quantity.definition),
        ]
      })
  }

  /// The columns of ``admissionBackTest(_:)`` that fit a terminal.
  public static func admissionBackTestInBrief(_ test: AdmissionBackTest) -> DataTable {
    DataTable(
      columns: [
        Column("predictor", title: "Predictor"), Column("auc", title: "AUC (95 %)"),
        Column("countries", title: "Among countries"), Column("groups", title: "Among groups"),
        Column("ten", title: "First ten"), Column("lead", title: "Model's lead (95 %)"),
      ],
      rows: test.results.map { result in
        [
          .text(result.predictor.quantity.name), .text(interval(result.area)),
          .text(
            "\(place(result.medianRankAmongCountries)) of "
              + place(mean(result.placed.map(\.amongCountries.count)))),
          .text(
            "\(place(result.medianRankAmongGroups)) of "
              + place(mean(result.placed.map(\.amongGroups.count)))),
          Cell(result.firstTenCountries.map { "\(Int(($0 * 100).rounded())) %" }),
          Cell(result.difference.map { interval($0) }),
        ]
      })
  }

  /// How well a model's probabilities hold: a row for each band of pairs.
  public static func admissionCalibration(_ test: AdmissionBackTest) -> DataTable {
    DataTable(
      columns: [
        Column(
          .share("from", "From", "Share of each year's pairs that are likelier than the band."),
          title: "Likeliest from"),
        Column(
          .share("to", "To", "The same with the band's own."), title: "to"),
        Column(
          .count("pairs", "Pairs", of: "pairs", "Pairs of the band, summed over the years."),
          title: "Pairs"),
        Column(
          .amount(
            "expected", "Expected", in: "accessions",
            "Accessions that the model expects among them, given how many there were each year."),
          title: "Expected"),
        Column(
          .count("observed", "Came", of: "accessions", "Accessions that came."), title: "Came"),
      ],
      rows: test.bands.map { band in
        [
          .number(band.from), .number(band.to), Cell(band.pairs),
          .number((band.expected * 10).rounded() / 10), Cell(band.observed),
        ]
      })
  }

  /// Each accession that was asked about, with its place by the model.
  public static func admissionAccessions(
    _ test: AdmissionBackTest, in atlas: MembershipAtlas
  ) -> DataTable {
    DataTable(
      columns: [
        Column(.year("year", "Year", "The year of the accession."), title: "Year"),
        Column("group", title: "Group"),
        Column("country", title: "Country"), Column("country_name", title: "Name"),
        Column(
          .rank(
            "rank_among_countries", "Place among countries",
            "Place by the model among the countries that could have joined the group and did not."),
          title: "Place"),
        Column(
          .count(
            "countries", "Countries", of: "countries",
            "These countries, and the one that joined."), title: "of countries"),
        Column(
          .rank(
            "rank_among_groups", "Place among groups",
            "Place by the model among the groups that the country could have joined and did not."),
          title: "Place"),
        Column(
          .count("groups", "Groups", of: "groups", "These groups, and the one that it joined."),
          title: "of groups"),
        Column(
          .share(
            "ahead", "Ahead of", "Share of the other pairs of the year that it is ahead of."),
          title: "Ahead of"),
      ],
      rows: (test.results.first?.placed ?? []).map { placed in
        let accession = placed.accession
        return [
          Cell(accession.year), .text(accession.group.id), .text(accession.country.code),
          Cell(atlas[accession.country]?.name), .number(placed.amongCountries.rank),
          Cell(placed.amongCountries.count), .number(placed.amongGroups.rank),
          Cell(placed.amongGroups.count), .number(placed.ahead),
        ]
      })
  }

  private static func mean(_ counts: [Int]) -> Double? {
    counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)
  }

  private static func place(_ number: Double?) -> String {
    number.map { readableText($0.rounded()) } ?? "?"
  }

  private static func hundredths(_ number: Double) -> String {
    readableText((number * 100).rounded() / 100)
  }

  private static func interval(_ estimate: Estimate) -> String {
    func text(_ number: Double) -> String { readableText((number * 1000).rounded() / 1000) }
    return "\(text(estimate.value)) (\(text(estimate.interval.lowerBound)) to "
      + "\(text(estimate.interval.upperBound)))"
  }
}

/// A back-test in sentences: what was done, and whether the model is worth its trouble.
public func admissionSentences(of test: AdmissionBackTest) -> [String] {
  func text(_ number: Double) -> String { readableText((number * 1000).rounded() / 1000) }
  let model = test.model
  var sentences = [
    "Learned from \(model.accessions) accessions from \(model.years.lowerBound) to "
      + "\(model.years.upperBound); asked about \(test.accessions) from "
      + "\(test.tested.lowerBound) to \(test.tested.upperBound)."
  ]
  if let own = test.results.first, let best = test.bestBaseline, let lead = best.difference {
    let name = best.predictor.quantity.name
    let numbers =
      "area under the curve \(text(own.area.value)), best baseline \(name) "
      + "\(text(best.area.value)); difference \(text(lead.value)), 95 % interval "
      + "\(text(lead.interval.lowerBound)) to \(text(lead.interval.upperBound))"
    let verdict =
      lead.interval.lowerBound > 0
      ? "The model beats every baseline"
      : lead.interval.upperBound < 0
        ? "The model is worse than the best baseline"
        : "The model is not told from the best baseline"
    sentences.append("\(verdict): \(numbers).")
  }
  if let observed = test.yearlyAccessions {
    sentences.append(
      "How many accessions there are a year is not forecast: \(readableText(model.yearlyAccessions)) in the "
        + "ten years learned from, \(readableText((observed * 10).rounded() / 10)) in those asked about. "
        + "Likelihoods are off by as much.")
  }
  return sentences
}

extension Quantity {
  /// What a coefficient is.
  static let logOddsRatio = Quantity(
    id: "log-odds-ratio", name: "Coefficient", unit: .named("log odds for one more"),
    range: ValueRange(lower: nil, upper: nil),
    definition:
      "By how much the logarithm of the odds of a pair, against another pair of the same year, rises with "
      + "one more of the covariate: by maximum likelihood in a conditional logit. The interval is "
      + "normal, with White's sandwich error, the accessions to one group being a cluster.",
    source: Citation(
      authors: "McFadden", year: 1974,
      title: "Conditional logit analysis of qualitative choice behavior",
      container: "Frontiers in Econometrics, Academic Press, 105-142"))

  /// What ``AdmissionBackTest/Result/difference`` is.
  static let modelLead = Quantity(
    id: "model_lead", name: "Model's lead", unit: .named("share"),
    range: ValueRange(lower: -1, upper: 1),
    definition:
      "The model's area under the curve less the predictor's, accession by accession; the interval takes "
      + "the accessions to one group as one cluster.", undefined: "for the model itself")

  /// What ``AdmissionBackTest/Result/area`` is.
  static let areaUnderCurve = Quantity(
    id: "area-under-curve", name: "Area under the curve", unit: .share, range: .unitInterval,
    definition:
      "The mean over accessions of the share of the other pairs of the year, that did not come to be, "
      + "that each is ahead of; equal ones count half. The interval takes the accessions to one group "
      + "as one cluster.",
    source: Citation(
      authors: "Hanley & McNeil", year: 1982,
      title: "The meaning and use of the area under a receiver operating characteristic curve",
      container: "Radiology 143(1), 29-36", doi: "10.1148/radiology.143.1.7063747"))
}
