import Admission
import ArgumentParser
import Memberships
import Reports

struct AdmissionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admission",
    abstract: "What makes countries come to belong to groups, and how well that foretells.",
    discussion: """
      A conditional logit learned from the dataset's dated accessions: each is one choice among all \
      pairs of a country and a group that were possible in its year, by eight covariates of the end \
      of the year before. The coefficients are shown with 95 % intervals.

      The back-test learns from the accessions up to --trained-until and asks about those after it: \
      the area under the curve (the share of a year's other pairs that an accession is ahead of), the \
      median place among the countries that could have joined the group and among the groups that the \
      country could have joined, and the share within the first ten countries; beside popularity, common \
      neighbours, shared groups and the bipartite configuration model. Then how many accessions the model \
      expected among pairs of similar likelihood, and how many came.

      csv has one table: --table coefficients, back-test, calibration or accessions.

      EXAMPLES
        minilateral admission
        minilateral admission --trained-until 2010
        minilateral admission --trained-until 2018 --table accessions --format csv
        minilateral admission --up-to all --table coefficients --format json
      """)

  /// A table of the answer.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case coefficients
    case backTest = "back-test"
    case calibration
    case accessions
  }

  @Option(
    help: ArgumentHelp(
      "The last year that is learned from in the back-test (default: 2015).", valueName: "year"))
  var trainedUntil = AdmissionHistory.standardCut

  @Option(help: "Only this table: coefficients, back-test, calibration or accessions.")
  var table: Part?

  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var computation: ComputationOptions

  func run() throws {
    let network = try dataset.network()
    let history = computation.run { AdmissionHistory(for: network) }
    let test: AdmissionBackTest
    let model: AdmissionModel
    do {
      test = try computation.run { try history.backTest(trainedUntil: trainedUntil) }
      model = try history.model()
    } catch let error as AdmissionError {
      throw Failure(error, of: network, trainedUntil: trainedUntil)
    }
    let sentences = admissionSentences(of: test)
    let parts: [(part: Part, heading: String, table: DataTable)] = [
      (.coefficients, "Learned from all \(model.accessions) accessions", .admissionModel(model)),
      (.backTest, "Learned until \(trainedUntil), asked since", .admissionBackTest(test)),
      (.calibration, "Expected and observed, by likelihood", .admissionCalibration(test)),
      (.accessions, "Accessions", .admissionAccessions(test, in: network.atlas)),
    ]
    let chosen = parts.filter { table == nil || $0.part == table }
    switch output.format {
    case .table:
      let text = chosen.filter { table != nil || $0.part != .accessions }.map { part in
        let brief: DataTable =
          switch part.part {
          case .coefficients: .admissionModelInBrief(model)
          case .backTest: .admissionBackTestInBrief(test)
          case .calibration, .accessions: part.table
          }
        return "\(part.heading)\n" + brief.text(width: Terminal.width)
      }
      try OutputFile(path: output.output).write(Array(text.joined(separator: "\n").utf8))
    case .csv:
      let part = chosen.first { $0.part == table ?? .backTest } ?? parts[0]
      try OutputFile(path: output.output).write(Array(part.table.csv.utf8))
    case .json:
      let provenance = Provenance(
        network, options: [("trainedUntil", .number(Double(trainedUntil)))])
      let document = provenance.document(
        [
          ("sentences", .array(sentences.map { .string($0) })),
          ("quantities", DataTable.quantities(of: chosen.map(\.table))),
        ] + chosen.map { ($0.part.rawValue, $0.table.json) })
      try OutputFile(path: output.output).write(Array((document.text + "\n").utf8))
      return
    }
    Terminal.tell(network.summary)
    for sentence in sentences { Terminal.tell(sentence) }
    Terminal.tell(
      "\(history.leftOut) memberships of later members are no accession here: their start is not "
        + "known or before \(AdmissionHistory.firstYear), or the pair was not possible at the end of the "
        + "year before.")
  }
}

extension AdmissionHistory {
  /// The accessions to a network's groups, up to its year.
  init(for network: MembershipNetwork) {
    self = network.atlas.facts.admissionHistory(
      counting: network.counting, scope: network.scope, until: network.date.year)
  }
}

/// How likely groups are to take countries in; `nil`, with a note to the user, where the dataset has too
/// few accessions.
func admissionForecast(
  for network: MembershipNetwork, by computation: ComputationOptions
) -> AdmissionForecast? {
  do {
    return try computation.run { try AdmissionForecast(for: network) }
  } catch let error as AdmissionError {
    let reason = Failure(error, of: network, trainedUntil: nil).message
    Terminal.tell("Note: no likelihood is told: \(reason)")
  } catch {
    Terminal.tell("Note: no likelihood is told.")
  }
  return nil
}

extension AdmissionForecast {
  /// The forecast for a network's pairs. It is learned from the accessions up to the day's year to all
  /// groups within the network's limit of size, whatever they are about.
  init(for network: MembershipNetwork) throws(AdmissionError) {
    let scope = Scope(upTo: network.scope.upTo)
    let history = network.atlas.facts.admissionHistory(
      counting: network.counting, scope: scope, until: network.date.year)
    self.init(
      try history.model(),
      on: network.atlas.network(on: network.date, counting: network.counting, scope: scope))
  }
}

extension Failure {
  /// Why nothing is learned of admissions.
  init(_ error: AdmissionError, of network: MembershipNetwork, trainedUntil year: Int?) {
    switch error {
    case .noAccessions:
      self.init(
        .data,
        "the dataset has no dated accession "
          + (year.map { "on both sides of \($0); see --trained-until and --up-to." }
            ?? "in this scope."))
    case .notIdentified(let accessions):
      self.init(
        .data,
        "\(accessions) \(accessions == 1 ? "accession does" : "accessions do") not decide between the "
          + "covariates; take in more groups (--up-to) or a later --trained-until.")
    }
  }
}
