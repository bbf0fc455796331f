import Chance
import Memberships
import Networks
import Reports

extension CompareCommand {
  // MARK: - Side by side

  func writePositions(
    of comparison: CountryComparison, _ choice: PeerOptions.Choice, _ provenance: Provenance
  ) throws {
    let difference =
      comparison.countries.count == 2
      ? comparison.difference(between: comparison.countries[0], and: comparison.countries[1]) : nil
    let table = DataTable.positions(comparison)
    let explanation = difference.map { DataTable.difference($0, in: comparison) }
    switch output.format {
    case .json:
      try write(
        document(
          comparison, provenance,
          of: (explain ? [] : [("positions", table)])
            + (explanation.map { [("difference", $0)] } ?? [])))
    case .csv:
      try write((explain ? explanation : table)?.csv ?? "")
    case .table:
      let side = explain ? "" : blocks(of: comparison) + (difference == nil ? "" : "\n")
      try write(side + (difference.map { differenceText($0, in: comparison) } ?? ""))
    }
    guard output.format != .json else { return }
    tell(of: comparison, choice)
    if output.format == .csv, difference != nil, !explain {
      Terminal.tell("--explain gives what makes the difference.")
    }
    if difference != nil {
      Terminal.tell(
        "A membership's part of a difference is what the difference loses when the membership alone is "
          + "taken away and all measures are computed anew; parts don't add up. Chair terms and "
          + "capacities are no memberships.")
    }
  }

  /// Six countries beside each other, then the next.
  private func blocks(of comparison: CountryComparison) -> String {
    stride(from: 0, to: comparison.countries.count, by: 6).map { start in
      let countries = Array(comparison.countries[start...].prefix(6))
      return DataTable.positionsInBrief(comparison, of: countries).text()
    }.joined(separator: "\n")
  }

  private func tellSummary(of network: MembershipNetwork) {
    Terminal.tell(network.summary + " " + burden.summary(of: network.atlas))
  }

  private func tell(of comparison: CountryComparison, _ choice: PeerOptions.Choice) {
    tellSummary(of: comparison.network)
    let peers =
      choice.definition.map { definition in
        "\(definition.id), \(definition.title) (\(definition.status)): "
          + "\(definition.countries.count)"
      } ?? "the countries compared: \(comparison.peers.count)"
    Terminal.tell(
      "In brackets the percentiles among the peers (\(peers)) and among the \(comparison.all.count) "
        + "countries that belong to a group of the network. \(percentileMethod)")
    if choice.countries.contains(where: { !choice.peers.contains($0) }) {
      Terminal.tell("A country that is not one of the peers is set beside them.")
    }
    let anchors = comparison.measures.anchors
    Terminal.tell(
      "Balance: bloc 1 is \(anchors.firstLabel), bloc 2 \(anchors.secondLabel); 1 is with the first "
        + "alone, -1 with the second.")
  }

  // MARK: - Against chance

  func writePositions(
    of comparison: CountryComparison, _ choice: PeerOptions.Choice, against design: ChanceDesign,
    _ provenance: Provenance
  ) throws {
    let correction = against.chosenCorrection
    let held = HeldComparison(
      comparison, try comparison.held(against: design), against: design, correctedBy: correction)
    let remarks = try ChanceRemarks(
      of: comparison.network.graph.matrix, design, correctedBy: correction)
    let table = DataTable.positions(held)
    switch output.format {
    case .json:
      try write(
        document(
          comparison, provenance.adding("against", remarks.json),
          of: [("positions", table)]))
    case .csv: try write(table.csv)
    case .table:
      let count = comparison.countries.count
      let chance = stride(from: 0, to: count, by: 6).map { start in
        DataTable.chanceInBrief(held, of: start..<min(count, start + 6)).text()
      }.joined(separator: "\n")
      try write(blocks(of: comparison) + "\n" + chance)
    }
    guard output.format != .json else { return }
    tell(of: comparison, choice)
    against.tell(remarks, as: output.format)
  }

  // MARK: - Definitions

  func writeSensitivity(
    of comparison: CountryComparison, _ choice: PeerOptions.Choice, _ provenance: Provenance
  ) throws {
    let own = choice.isOwnDefinition ? [choice.definition].compactMap { $0 } : []
    let definitions = comparison.network.atlas.peerGroups + own
    let sensitivity = comparison.sensitivity(to: definitions)
    guard !sensitivity.definitions.isEmpty else {
      throw Failure(
        .data, "this dataset has no definitions of middle powers; --peers FILE gives one.")
    }
    let sentences = comparison.countries.map {
      peerSensitivityText(sensitivity, of: $0, in: comparison)
    }
    let table = DataTable.peerSensitivity(sensitivity, in: comparison)
    switch output.format {
    case .json:
      try write(
        document(
          comparison, provenance,
          of: [
            ("steady", .steadyStandings(sensitivity, in: comparison)), ("sensitivity", table),
          ], further: [("sentences", .array(sentences.map { .string($0) }))]))
      return
    case .csv: try write(table.csv)
    case .table:
      let texts = comparison.countries.map {
        DataTable.peerSensitivityInBrief(sensitivity, of: $0, in: comparison).text()
      }
      try write((texts + [sentences.map { $0 + "\n" }.joined()]).joined(separator: "\n"))
    }
    tellSummary(of: comparison.network)
    Terminal.tell(
      "Percentiles among the countries of a definition; \"+\": with the country set beside them. "
        + percentileMethod)
    let unsure = sensitivity.definitions.filter { $0.status == "unverified" }.map(\.id)
    if !unsure.isEmpty {
      Terminal.tell("The lists of \(unsure.joined(separator: ", ")) are unverified.")
    }
    if output.format == .csv { for sentence in sentences { Terminal.tell(sentence) } }
  }

  // MARK: - Over the years

  func writeSeries(
    of comparison: CountryComparison, since: Int, _ provenance: Provenance
  ) throws {
    let series = comparison.series(since: since, every: years.step)
    let atlas = comparison.network.atlas
    let table = DataTable.positionSeries(series)
    switch output.format {
    case .json:
      let moves = DataTable.moves(series.largestMoves(), in: atlas)
      try write(
        document(
          comparison, provenance,
          of: (explain ? [] : [("positionsByYear", table)]) + [("moves", moves)]))
      return
    case .csv:
      try write(explain ? DataTable.moves(series.largestMoves(), in: atlas).csv : table.csv)
    case .table:
      try write(
        explain
          ? movesText(series.largestMoves(), in: atlas)
          : seriesText(series))
      if !explain {
        Terminal.tell(
          "--by names another measure; --explain tells the largest moves by every measure.")
      }
    }
    tellSummary(of: comparison.network)
    Terminal.tell(
      "The groups are those of the last day and those that ended before it, and meet as often in all "
        + "years: what moves is membership and the chair. In brackets the percentile among all countries "
        + "that belong to a group on the day. \(percentileMethod)")
    Terminal.tell(
      "Each cause of a move is undone alone and all measures computed anew; what several do together is "
        + "told apart.")
  }

  /// One measure over the years, and the largest moves by it.
  private func seriesText(_ series: PositionSeries) -> String {
    let comparison = series.comparison
    let blocks = stride(from: 0, to: comparison.countries.count, by: 10).map { start in
      let countries = Array(comparison.countries[start...].prefix(10))
      return DataTable.positionSeriesInBrief(series, by: 0, of: countries).text()
    }.joined(separator: "\n")
    let moves = series.largestMoves()
    let text =
      moves.isEmpty
      ? "Nobody moved.\n" : movesText(moves, in: comparison.network.atlas)
    return positionTitle(of: comparison.measures.quantities[0]) + "\n" + blocks
      + "\nThe largest moves\n" + text
  }

  private func write(_ text: String) throws {
    try OutputFile(path: output.output).write(Array(text.utf8))
  }

  private func document(
    _ comparison: CountryComparison, _ provenance: Provenance,
    of tables: [(key: String, table: DataTable)],
    further: [(key: String, value: JSONValue)] = []
  ) -> String {
    provenance.document(
      [
        ("method", .string(percentileMethod)),
        (
          "quantities",
          DataTable.quantities(of: [comparison.columns] + tables.map(\.table))
        ),
      ] + further + tables.map { ($0.key, $0.table.json) }
    ).text + "\n"
  }
}

extension CountryComparison {
  /// What its measures are, as the columns of a table without rows.
  fileprivate var columns: DataTable {
    DataTable(columns: scores.map { .init($0.quantity, unit: $0.unit) }, rows: [])
  }
}
