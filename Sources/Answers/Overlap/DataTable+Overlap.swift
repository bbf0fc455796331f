import Facts
import Interchange
import Measures
import Networks
import Positions

extension DataTable {
  /// A row for each pair of nodes that share a neighbour: what they share, by name, and the measures
  /// of the pair. Sorted by the number shared, then by Jaccard similarity, both from the highest
  /// down, then by node.
  ///
  /// - Parameters:
  ///   - side: The side whose pairs are told.
  ///   - names: How this side's nodes are called; a node without a name goes by its label.
  ///   - oppositeNames: How the other side's nodes are called.
  public static func overlap<Node, Opposite>(
    of side: Side<Node, Opposite>, names: (Node) -> String?, oppositeNames: (Opposite) -> String?
  ) -> DataTable {
    overlap(
      of: side, names: names, oppositeNames: oppositeNames, further: [],
      of: { a, b in
        // Nothing is open, so what is shared and the degrees decide.
        let shared = side.sharedNeighbors(of: a, and: b)
        let isWithin = { (node: Node) in shared.count == side.neighbors(of: node)?.count }
        return (
          shared, Containment(firstIsWithin: isWithin(a), secondIsWithin: isWithin(b)), []
        )
      })
  }

  /// The pairs of countries of a network and the groups that they share; see
  /// ``overlap(of:names:oppositeNames:)``. What they may share stands apart, and the days are those that
  /// they spend in the same rooms.
  public static func countryOverlap(of network: MembershipNetwork) -> DataTable {
    let (overlaps, days) = (Overlaps(network), DaysTogether(in: network))
    func name(_ group: Group) -> String { network.atlas[group]?.shortName ?? group.id }
    return overlap(
      of: network.countries, names: { network.atlas[$0]?.name }, oppositeNames: name,
      further: openColumns + dayColumns(.daysTogether),
      of: { a, b in
        guard let overlap = overlaps[a, b] as Overlap<Country, Group>? else { return nil }
        let spent = days.map { $0.days(of: overlap) }
        return (
          overlap.shared, overlap.containment,
          [
            Cell(overlap.mayShare.count), .list(overlap.mayShare.map(name).sorted()),
            Cell(spent?.known), Cell(spent?.atMost),
          ]
        )
      })
  }

  /// The pairs of groups of a network and the countries that they share; see
  /// ``overlap(of:names:oppositeNames:)``. What they may share stands apart, the days are those that the
  /// shared members spend on both, and the last column counts the pairs of countries that meet in the
  /// two groups and in no third.
  public static func groupOverlap(of network: MembershipNetwork) -> DataTable {
    let (overlaps, days) = (Overlaps(network), DaysTogether(in: network))
    let twoOnly = overlaps.countsOfMeetingsInTwoOnly()
    func name(_ country: Country) -> String { network.atlas[country]?.name ?? country.code }
    return overlap(
      of: network.groups, names: { network.atlas[$0]?.name }, oppositeNames: name,
      further: openColumns + dayColumns(.daysOfSharedMembers) + [
        Column(.pairsInTheseOnly, title: "In these two only")
      ],
      of: { a, b in
        guard let overlap = overlaps[a, b] as Overlap<Group, Country>? else { return nil }
        let spent = days.map { $0.days(of: overlap) }
        return (
          overlap.shared, overlap.containment,
          [
            Cell(overlap.mayShare.count), .list(overlap.mayShare.map(name).sorted()),
            Cell(spent?.known), Cell(spent?.atMost), Cell(twoOnly[a, b]),
          ]
        )
      })
  }

  private static var openColumns: [Column] {
    [
      Column(.mayShare, title: "May share"),
      Column("may-share", title: "May share"),
    ]
  }

  private static func dayColumns(_ quantity: Quantity) -> [Column] {
    [Column(quantity), Column(.atMost(quantity), title: "at most")]
  }

  private static func overlap<Node, Opposite>(
    of side: Side<Node, Opposite>, names: (Node) -> String?, oppositeNames: (Opposite) -> String?,
    further: [Column],
    of pair: (Node, Node) -> (shared: [Opposite], containment: Containment?, further: [Cell])?
  ) -> DataTable {
    let shared = side.paired(by: .sharedNeighbors)
    let jaccard = side.paired(by: .jaccard)
    let simpson = side.paired(by: .simpson)
    let pairs = shared.sharing.edges.map { edge in
      (edge: edge, jaccard: jaccard[edge.a, edge.b] ?? 0)
    }.sorted {
      ($1.edge.weight, $1.jaccard, $0.edge.a, $0.edge.b)
        < ($0.edge.weight, $0.jaccard, $1.edge.a, $1.edge.b)
    }
    return DataTable(
      columns: [
        Column("a", title: side.kind.singular.capitalizedFirst),
        Column("b", title: "Other \(side.kind.singular)"),
        Column("a-name", title: "Name"), Column("b-name", title: "Other name"),
        Column(shared.quantity, unit: shared.unit), Column(jaccard.quantity, unit: jaccard.unit),
        Column("shared", title: "Shared"), Column(simpson.quantity, unit: simpson.unit),
        Column("containment", title: "Containment"),
      ] + further,
      rows: pairs.compactMap { edge, jaccard in
        guard let row = pair(edge.a, edge.b) else { return nil }
        return [
          .text("\(edge.a)"), .text("\(edge.b)"), Cell(names(edge.a)), Cell(names(edge.b)),
          .number(edge.weight), .number(jaccard),
          .list(row.shared.map { oppositeNames($0) ?? "\($0)" }.sorted()),
          Cell(simpson[edge.a, edge.b]), Cell(row.containment?.rawValue),
        ] + row.further
      })
  }
}
