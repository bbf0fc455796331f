#if !hasFeature(Embedded)
import Networks

extension MeasureCatalogue {
  /// The catalogue as a table in Markdown, as it stands in this folder's `README.md`. O(measures).
  public static func markdownTable() -> String {
    let nodes: [NodeMeasure<String, String>] = nodeMeasures()
    let quantities =
      nodes.map { ($0.quantity, "a node") } + pairMeasures.map { ($0.quantity, "a pair of nodes") }
      + networkMeasures.map { ($0.quantity, "a network") }
    let rows = quantities.map { quantity, asked in
      [
        "`\(quantity.id)`", quantity.name, asked, quantity.unit.name, "\(quantity.range)",
        quantity.definition, quantity.undefined ?? "never", quantity.source?.markdown ?? "",
      ]
    }
    let headings = [
      "identifier", "name", "asked of", "unit", "range", "definition", "undefined", "source",
    ]
    let rule = headings.map { _ in "---" }
    return ([headings, rule] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}

extension Citation {
  /// The short form, linked to the publication where it has an identifier. The characters that would
  /// end a link's address early are written as their codes.
  fileprivate var markdown: String {
    guard let doi else { return short }
    let address = doi.replacing("(", with: "%28").replacing(")", with: "%29")
    return "[\(short)](https://doi.org/\(address))"
  }
}
#endif
