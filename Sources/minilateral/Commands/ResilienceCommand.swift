import ArgumentParser
import Memberships
import Reports

struct ResilienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resilience",
    abstract: "What each group has without its best connected member.",
    discussion: """
      The best connected member of a group is the one with the greatest reach: whom it meets in at \
      least one group. The group's outer reach are the countries outside it that its members meet in \
      other groups; "kept" is the part of them that members other than the best connected one meet \
      too, and "lost" are the others, by code. Parts are the sets into which the remaining members \
      fall that other groups join, directly or through chains of countries and groups: when the best \
      connected member leaves the group but stays in its others, and when it leaves all groups. One \
      part means that they would stay connected if the group ceased to meet. The least reach kept \
      comes first. CSV and JSON have more columns than the table.

      EXAMPLES
        minilateral resilience --only g7,g20,brics,mikta,quad
        minilateral resilience --up-to 8 --format csv --output resilience.csv
        minilateral resilience --without USA --only mikta,quad
      """)

  @OptionGroup(title: "Dataset options") var dataset: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let network = try dataset.network()
    try output.write(
      Sheet.resilience(network.groupResilience(), in: network.atlas), as: "resilience",
      provenance: Provenance(network), summary: network.summary)
  }
}
