import Burden
import Facts
import Interchange
import Networks
import Positions

extension DataTable {
  /// The nodes that a scenario affects, one a row, with some measures as "before → after".
  ///
  /// - Parameters:
  ///   - nodes: The nodes of one side, from the most affected down.
  ///   - kind: What they are called.
  ///   - measures: The identifiers of the measures that are shown.
  ///   - limit: How many nodes.
  ///   - name: What a node is called.
  public static func effectsInBrief<Node>(
    _ nodes: [NodeEffect<Node>], of kind: NodeKind, measures: [String], limit: Int,
    name: (Node) -> String?
  ) -> DataTable {
    let affected = nodes.filter(\.isAffected)
    let shown = affected.prefix(limit)
    let quantities = measures.compactMap { id in
      nodes.first?.changes.first { $0.quantity.id == id }?.quantity
    }
    return DataTable(
      columns: [
        Column("node", title: kind.singular.capitalizedFirst), Column("name", title: "Name"),
        Column("effect", title: "Effect"), Column("most", title: "Most in"),
      ] + quantities.map { Column($0.id, title: $0.name) },
      rows: shown.map { node in
        [
          .text("\(node.node)"), Cell(name(node.node)),
          node.presence == .both ? Cell(node.size) : .text(node.presence.rawValue),
          Cell(node.greatestChange?.quantity.id),
        ]
          + quantities.map { quantity in
            .text(node.changes.first { $0.quantity.id == quantity.id }?.text ?? "–")
          }
      })
  }

  /// The measures of the whole network, before and after.
  public static func networkEffects(_ changes: [MeasureChange]) -> DataTable {
    DataTable(
      columns: [
        Column("measure", title: "Network"), Column("before", title: "Before"),
        Column("after", title: "After"), Column("difference", title: "Difference"),
      ],
      rows: changes.map {
        [.text($0.quantity.name), Cell($0.before), Cell($0.after), Cell($0.difference)]
      })
  }

  /// The pairs of countries that no longer meet, and those that newly do.
  public static func contacts(_ contacts: ContactChanges, in atlas: MembershipAtlas) -> DataTable {
    func rows(_ pairs: [ContactChange], _ change: String) -> [[Cell]] {
      pairs.map { pair in
        [
          .text(change), .text(pair.a.code), .text(pair.b.code), Cell(atlas[pair.a]?.name),
          Cell(atlas[pair.b]?.name), .list(pair.groups.map { atlas[$0]?.shortName ?? $0.id }),
        ]
      }
    }
    return DataTable(
      columns: [
        Column("change", title: "Contact"), Column("a", title: "Country"),
        Column("b", title: "Other country"), Column("a-name", title: "Name"),
        Column("b-name", title: "Other name"), Column("groups", title: "In"),
      ],
      rows: rows(contacts.lost, "lost") + rows(contacts.gained, "gained"))
  }
}

extension MeasureChange {
  /// The two numbers, or the one where they are the same; for an uncertain measure with the interval of
  /// the difference.
  fileprivate var text: String {
    guard before != nil || after != nil else { return "–" }
    func plain(_ number: Double?) -> String { number.map(readableText) ?? "–" }
    let (old, new) = (plain(before), plain(after))
    guard old != new else { return old }
    guard let interval = intervalOfDifference, difference != nil else { return "\(old) → \(new)" }
    func signed(_ number: Double) -> String {
      (number > 0 ? "+" : "") + readableText(number.rounded())
    }
    return "\(old) → \(new) (\(signed(interval.lowerBound)) to \(signed(interval.upperBound)))"
  }
}
