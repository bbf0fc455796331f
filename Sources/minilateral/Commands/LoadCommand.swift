import ArgumentParser
import Reports

struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "What its memberships cost each country a year.",
    discussion: """
      Groups; gatherings a year as sources count them, with no assumption; and a first commitment \
      burden in delegation-days a year, at the typical values of the dataset's burden model. A group \
      whose rhythm no source tells is in no number of gatherings: "No rhythm" says how many there are.

      EXAMPLES
        minilateral load
        minilateral load --on 2015 --counting associates --format csv
        minilateral load --up-to all --format json --output load.json
      """)

  @OptionGroup var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let network = try dataset.network()
    if let asOf = network.atlas.description.asOf, network.date.year < asOf.year {
      Terminal.tell(
        "Note: how often groups meet is known for recent years only; the same numbers are taken to "
          + "hold on \(network.date).")
    }
    try output.write(
      .load(network), as: "load", provenance: Provenance(network), summary: network.summary)
  }
}
