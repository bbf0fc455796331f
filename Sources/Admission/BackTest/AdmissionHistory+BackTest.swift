import Facts
import Networks

extension AdmissionHistory {
  /// The year until which the back-test learns unless another is given.
  public static let standardCut = 2015

  /// Learns from the accessions up to a year, and asks about those after it. The covariates of each year
  /// are those of the end of the year before; the coefficients stay. O(pairs) and for each year a fit of
  /// the bipartite configuration model.
  ///
  /// - Throws: ``AdmissionError/noAccessions`` where there is none on either side of the cut.
  public func backTest(
    trainedUntil cut: Int = standardCut
  ) throws(AdmissionError) -> AdmissionBackTest {
    let model = try model(trainedUntil: cut)
    let tested = years.filter { $0.year > cut }
    guard let first = tested.first?.year, let last = tested.last?.year else {
      throw .noAccessions
    }
    let scored = AdmissionPredictor.allCases.compactMap { predictor in
      let scores = tested.compactMap { predictor.scores($0.choices, model) }
      return scores.count == tested.count ? (predictor, scores) : nil
    }
    let placed = scored.map { _, scores in zip(tested, scores).flatMap { $0.placed(by: $1) } }
    let own = placed.first ?? []
    let results = zip(scored, placed).map { scored, placed in
      AdmissionBackTest.Result(
        predictor: scored.0, placed: placed,
        area: clusteredMean(placed.map { ($0.accession.group, $0.ahead) }),
        areaAmongCountries: mean(placed.compactMap(\.amongCountries.ahead)),
        areaAmongGroups: mean(placed.compactMap(\.amongGroups.ahead)),
        difference: scored.0 == .model
          ? nil
          : clusteredMean(zip(own, placed).map { ($0.accession.group, $0.ahead - $1.ahead) }))
    }
    let whole = (cut + 1)...max(cut + 1, lastWholeYear)
    let wholeCount = tested.filter { whole.contains($0.year) }.reduce(0) { $0 + $1.chosen.count }
    return AdmissionBackTest(
      model: model, trainedUntil: cut, tested: first...last,
      accessions: tested.reduce(0) { $0 + $1.chosen.count }, results: results,
      bands: bands(of: tested, model),
      yearlyAccessions: lastWholeYear > cut ? Double(wholeCount) / Double(whole.count) : nil)
  }

  private func bands(of tested: [Year], _ model: AdmissionModel) -> [AdmissionBackTest.Band] {
    let ends = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 1]
    var pairs = [Int](repeating: 0, count: ends.count - 1)
    var expected = [Double](repeating: 0, count: ends.count - 1)
    var observed = [Int](repeating: 0, count: ends.count - 1)
    for year in tested {
      let shares = ConditionalLogit.shares(year.choices.values, model.beta)
      let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
      let chosen = Set(year.chosen)
      var band = 0
      for (place, pair) in order.enumerated() {
        while Double(place) >= ends[band + 1] * Double(order.count), band < pairs.count - 1 {
          band += 1
        }
        pairs[band] += 1
        expected[band] += Double(year.chosen.count) * shares[pair]
        if chosen.contains(pair) { observed[band] += 1 }
      }
    }
    return pairs.indices.map { band in
      AdmissionBackTest.Band(
        from: ends[band], to: ends[band + 1], pairs: pairs[band], expected: expected[band],
        observed: observed[band])
    }
  }
}

extension AdmissionHistory.Year {
  /// Where each pair that came to be stands by some scores, against those that did not.
  func placed(by scores: [Double]) -> [AdmissionBackTest.Placed] {
    let labels = (choices.network.graph.leftNodes.labels, choices.network.graph.rightNodes.labels)
    var isChosen = [Bool](repeating: false, count: scores.count)
    for place in chosen { isChosen[place] = true }
    let (rows, columns) = (choices.rows, choices.columns)
    return chosen.map { own in
      let (row, column) = (rows[own], columns[own])
      var (all, countries, groups) = (Tally(), Tally(), Tally())
      var rival = 0
      while rival < scores.count {
        let sameRow = rows[rival] == row
        let sameColumn = columns[rival] == column
        let (score, bar) = (scores[rival], scores[own])
        if !isChosen[rival] {
          all.add(score, against: bar)
          if sameColumn { countries.add(score, against: bar) }
          if sameRow { groups.add(score, against: bar) }
        }
        rival += 1
      }
      return AdmissionBackTest.Placed(
        accession: AdmissionHistory.Accession(
          country: labels.0[Int(row)], group: labels.1[Int(column)], year: year),
        amongCountries: countries.place, amongGroups: groups.place,
        ahead: all.place.ahead ?? 0.5)
    }
  }
}

/// How many of some scores are above another, and how many equal to it.
private struct Tally {
  private var (better, equal, count) = (0, 0, 1)

  mutating func add(_ score: Double, against bar: Double) {
    count += 1
    if score > bar { better += 1 } else if score == bar { equal += 1 }
  }

  /// The place of the other, which shares the mean of the places of its equals.
  var place: AdmissionBackTest.Place {
    AdmissionBackTest.Place(rank: 1 + Double(better) + Double(equal) / 2, count: count)
  }
}

/// The mean of some numbers; `nil` where there is none.
private func mean(_ numbers: [Double]) -> Double? {
  numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
}

/// The mean of some numbers with its 95 % interval, where those of one group may depend on each other:
/// the deviations are summed within each before they are squared.
private func clusteredMean(_ numbers: [(Group, Double)]) -> Estimate {
  let mean = numbers.reduce(0) { $0 + $1.1 } / Double(max(1, numbers.count))
  var deviations: [Group: Double] = [:]
  for (group, number) in numbers { deviations[group, default: 0] += number - mean }
  let squares = deviations.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }
  let error = squares.squareRoot() / Double(max(1, numbers.count))
  return Estimate(mean, within: (mean - 1.959_963_985 * error)...(mean + 1.959_963_985 * error))
}
