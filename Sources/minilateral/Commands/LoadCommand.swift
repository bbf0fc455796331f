import ArgumentParser
import Chance
import Measures
import Memberships
import Networks
import Reports

struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "What its memberships cost each country a year, and how sure that is.",
    discussion: """
      Per country: groups; gatherings a year as sources count them, with no assumption; and the \
      commitment burden in delegation-days a year: the median of seeded draws from the burden \
      model and from the ranges that sources give, with the 5th and the 95th percentile. A rank is \
      shown as its interval: "=2-4" is statistically tied with every country whose interval \
      overlaps. "Assumed" is the part of the burden for which no source tells how often the groups \
      meet. Chairs are terms this year / in ten years, as far as sources tell; domains the \
      effective number of policy domains. CSV and JSON have more columns than the table.

      --explain COUNTRY breaks the burden at typical values down to single lines that add up to it. \
      --since YEAR gives a series, --sensitivity what each assumption does to the ranking. --against \
      holds burdens against networks that chance makes: with curveball, whether a country is in \
      costlier groups than any with as many; CSV and JSON do so for gatherings and domains too.

      EXAMPLES
        minilateral load --top 20
        minilateral load --countries KOR,AUS,TUR,MEX,IDN --sort posts
        minilateral load --explain KOR
        minilateral load --countries KOR --since 2000
        minilateral load --since 1990 --every 5 --format csv
        minilateral load --sensitivity
        minilateral load --on 2015 --counting associates --unknown exclude
        minilateral load --model Datasets/minilaterals/burden-model.json --top 5
        minilateral load --up-to all --format json --output load.json
        minilateral load --top 10 --against curveball --samples 100 --draws 500
      """)

  @Option(
    help: ArgumentHelp(
      "By what the rows are sorted: burden, groups, gatherings, assumed, posts, people, gdp, chairs, spread, country, or any column of numbers that CSV has; from the highest down.",
      valueName: "column"))
  var sort: String?

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "n"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Only these countries, by code or name, with commas between. Ranks stay those among all.",
      valueName: "country,..."))
  var countries: String?

  @Option(help: ArgumentHelp("Explain one country's burden line by line.", valueName: "country"))
  var explain: String?

  @OptionGroup var years: SeriesOptions

  @Flag(help: "What each assumption does to the ranking.")
  var sensitivity = false

  @OptionGroup(title: "Chance options") var against: AgainstOptions
  @OptionGroup(title: "Burden options") var burden: BurdenOptions
  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try checkOptions()
    let network = try dataset.network()
    let model = try burden.model(of: network.atlas)
    if years.since == nil, let asOf = network.atlas.description.asOf, network.date.year < asOf.year
    {
      Terminal.tell(
        "Note: how often groups meet is known for recent years only; the same numbers are taken to "
          + "hold on \(network.date).")
    }
    let chosen = try countries.map {
      try network.atlas.countries(named: $0, option: "--countries")
    }
    if let explain {
      let country = try network.atlas.country(named: explain)
      try writeExplanation(of: country, in: network, model)
    } else if let since = years.since {
      try writeSeries(since: since, of: chosen, in: network, model)
    } else if sensitivity {
      try writeSensitivity(among: chosen, in: network, model)
    } else {
      try writeLoads(of: chosen, in: network, model)
    }
  }

  private func checkOptions() throws {
    let questions = [
      explain.map { _ in "--explain" }, years.since.map { _ in "--since" },
      sensitivity ? "--sensitivity" : nil,
    ].compactMap { $0 }
    guard questions.count <= 1 else {
      throw Failure(
        .usage,
        "\(questions.joined(separator: " and ")) are different questions; ask one at a time.")
    }
    if let question = questions.first {
      let others = [
        against.against.map { _ in "--against" }, sort.map { _ in "--sort" },
        top.map { _ in "--top" },
        question == "--explain" ? countries.map { _ in "--countries" } : nil,
      ].compactMap { $0 }
      if let other = others.first {
        throw Failure(.usage, "\(other) does not go with \(question).")
      }
    }
    if let top, top < 1 { throw Failure(.usage, "--top is at least 1.") }
  }

  private func summary(of network: MembershipNetwork) -> String {
    // What is unknown is in the burden, though in no count.
    network.summary + " " + burden.summary(of: network.atlas)
  }

  // MARK: - All countries

  private func writeLoads(
    of chosen: [Country]?, in network: MembershipNetwork, _ model: BurdenModel?
  ) throws {
    let atlas = network.atlas
    var loads = network.countryLoads(model, unknown: burden.unknown, draws: burden.settings)
    if let chosen {
      let wanted = Set(chosen)
      loads = loads.filter { wanted.contains($0.country) }
    }
    let all = Sheet.load(loads, in: atlas)
    let sheet = try sort.map { try sorted(all, by: $0, usual: Sheet.usualOrders) } ?? all
    let shown = sheet.prefix(top)
    var table = output.format == .table ? shown.brief : shown.full
    var provenance = Provenance(network, options: burden.provenance)
    var remarks: ChanceRemarks?
    if let design = try against.design(seed: burden.seed) {
      let told = try held(table, of: network, model, against: design)
      table = told.table
      remarks = told.remarks
      provenance = provenance.adding("against", told.remarks.json)
    }
    try output.write(table, as: "load", provenance: provenance, summary: summary(of: network))
    if let remarks { against.tell(remarks, as: output.format) }
    if output.format == .table { tellOfTies(shown.rows, among: sheet.rows) }
  }

  /// Puts behind a table how its countries stand against chance.
  private func held(
    _ table: DataTable, of network: MembershipNetwork, _ model: BurdenModel?,
    against design: ChanceDesign
  ) throws -> (table: DataTable, remarks: ChanceRemarks) {
    let settings = BurdenSettings(model: model, unknown: burden.unknown, draws: burden.settings)
    let isBrief = output.format == .table
    let further: [CountryMeasure] = isBrief ? [] : [.gatherings, .burdenSpread(settings)]
    let scores = try network.countryScores(
      by: [.commitmentBurden(settings)] + further, against: design)
    let correction = against.chosenCorrection
    return (
      table.appending(
        scores, ofNodesIn: "node", correctedBy: correction, detail: isBrief ? .brief : .all),
      try ChanceRemarks(of: network.graph.matrix, design, correctedBy: correction)
    )
  }

  /// Says how many countries that are not shown are tied with the last that is.
  private func tellOfTies(_ shown: [CountryLoad], among loads: [CountryLoad]) {
    Terminal.tell(
      "\"=\" before a rank: statistically tied, as the interval of places overlaps with that of as "
        + "many others as \"Tied with\" says.")
    guard sort ?? "burden" == "burden", shown.count < loads.count, let last = shown.last?.estimate
    else { return }
    let tied = loads.dropFirst(shown.count).count { $0.estimate?.isTied(with: last) ?? false }
    if tied > 0 {
      Terminal.tell(
        "The last shown, \(last.country.code), is statistically tied with \(tied) not shown.")
    }
  }

  // MARK: - One country

  private func writeExplanation(
    of country: Country, in network: MembershipNetwork, _ model: BurdenModel?
  ) throws {
    let atlas = network.atlas
    let lines = network.burdenLines(of: country, model: model, unknown: burden.unknown)
    let loads = network.countryLoads(model, unknown: burden.unknown, draws: burden.settings)
    let position = BurdenPosition(of: country, among: loads, in: atlas)
    let provenance = Provenance(network, options: burden.provenance)
    switch output.format {
    case .table:
      let text =
        position.text + "\n" + DataTable.explanationInBrief(lines, in: atlas).text()
        + "\nSources of the gatherings, with their confidence\n"
        + DataTable.explanationSources(lines, in: atlas)
      try OutputFile(path: output.output).write(Array(text.utf8))
    case .csv:
      let table = DataTable.explanation(lines, in: atlas)
      try OutputFile(path: output.output).write(Array(table.csv.utf8))
    case .json:
      let table = DataTable.explanation(lines, in: atlas)
      let document = provenance.document([
        ("country", .string(country.code)), ("position", position.json),
        ("quantities", table.quantities), ("explanation", table.json),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
    }
    guard output.format != .json else { return }
    Terminal.tell(summary(of: network))
    Terminal.tell(
      output.format == .csv
        ? "The column \"burden\", added from the first row to the last, is the typical burden: "
          + "\(position.typicalText)."
        : "Days are at typical values; they are rounded to tenths so that they add up as shown.")
  }

  // MARK: - A series

  private func writeSeries(
    since: Int, of chosen: [Country]?, in network: MembershipNetwork, _ model: BurdenModel?
  ) throws {
    try years.check(since: since, until: network.date)
    Terminal.progress("Drawing \((network.date.year - since) / years.step + 1) years …")
    Terminal.tell(
      "Note: how often groups meet is known for recent years only and taken to be the same in all "
        + "years, and the groups are those of the last day and those that ended before it: what moves "
        + "is membership and the chair.")
    let all = network.loadByYear(
      since: since, every: years.step, model, unknown: burden.unknown, draws: burden.settings)
    let wanted = chosen.map(Set.init)
    let series = wanted.map { wanted in all.filter { wanted.contains($0.load.country) } } ?? all
    let table: DataTable
    if output.format == .table {
      let latest = series.filter { $0.date == network.date }
        .sorted {
          ($1.burden?.value ?? 0, $0.load.country) < ($0.burden?.value ?? 0, $1.load.country)
        }
      let columns = chosen ?? latest.prefix(10).map(\.load.country)
      guard columns.count <= 15 else {
        throw Failure(
          .usage, "a table has room for 15 countries; name fewer, or use --format csv.")
      }
      table = .burdenByYear(series, of: columns)
    } else {
      table = Sheet.loadByYear(series, in: network.atlas).full
    }
    try output.write(
      table, as: "loadByYear",
      provenance: Provenance(
        network,
        options: burden.provenance + [
          ("since", .number(Double(since))), ("every", .number(Double(years.step))),
        ]), summary: summary(of: network))
    if output.format == .table, chosen == nil {
      Terminal.tell("Shown: the ten with the greatest burden on the last day; CSV has all.")
    }
  }

  // MARK: - Assumptions

  private func writeSensitivity(
    among chosen: [Country]?, in network: MembershipNetwork, _ model: BurdenModel?
  ) throws {
    let rows = network.burdenSensitivity(
      model, unknown: burden.unknown, among: chosen.map(Set.init))
    let table = DataTable.sensitivity(rows)
    let provenance = Provenance(network, options: burden.provenance)
    let sentence = sensitivitySentence(rows)
    if output.format == .json {
      let document = provenance.document([
        ("method", .string(sensitivityMethod)), ("sentence", .string(sentence)),
        ("quantities", table.quantities), ("sensitivity", table.json),
      ])
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
      return
    }
    try output.write(table, as: "sensitivity", provenance: provenance, summary: network.summary)
    Terminal.tell(sensitivityMethod)
    Terminal.tell(sentence)
  }
}
