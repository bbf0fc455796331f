import Chance
import Interchange
import Networks

/// Who sits together where: maximal bicliques by name, those with most edges first; of as many those
/// with more rows, then in the order of their nodes.
public struct Circles: Sendable {
  /// The network.
  public let network: NamedMatrix
  /// The bicliques.
  public let bicliques: [Biclique]

  /// Sorts bicliques.
  public init(_ bicliques: Bicliques, in network: NamedMatrix) {
    self.network = network
    self.bicliques = bicliques.sorted { a, b in
      if a.area != b.area { return a.area > b.area }
      if a.rows.count != b.rows.count { return a.rows.count > b.rows.count }
      return a.rows.elementsEqual(b.rows)
        ? a.columns.lexicographicallyPrecedes(b.columns) : a.rows.lexicographicallyPrecedes(b.rows)
    }
  }

  private init(_ bicliques: [Biclique], in network: NamedMatrix) {
    self.bicliques = bicliques
    self.network = network
  }

  /// The first of them.
  public func prefix(_ count: Int) -> Circles {
    Circles(Array(bicliques.prefix(count)), in: network)
  }

  /// Those that some nodes are all in, of either side.
  public func holding(rows: [Int], columns: [Int]) -> Circles {
    Circles(
      bicliques.filter { biclique in
        rows.allSatisfy { biclique.rows.contains(UInt32($0)) }
          && columns.allSatisfy { biclique.columns.contains(UInt32($0)) }
      }, in: network)
  }

  /// The circles for people.
  public func text(width: Int) -> String {
    bicliques.enumerated().map { place, biclique in
      "\(place + 1)\n"
        + paragraph(
          biclique.rows.map { network.rows[Int($0)] }, kind: network.rowKind, width: width)
        + paragraph(
          biclique.columns.map { network.columns[Int($0)] }, kind: network.columnKind, width: width)
    }.joined(separator: "\n")
  }
}

extension DataTable {
  /// A row for each biclique: the number of its rows and columns, of its edges, and who they are.
  public static func circles(_ circles: Circles) -> DataTable {
    let network = circles.network
    func quantity(_ id: String, _ kind: NodeKind, _ definition: String) -> Quantity {
      Quantity(
        id: id, name: kind.plural.capitalizedFirst, unit: .named(kind.plural),
        range: ValueRange(lower: 1, upper: nil), definition: definition)
    }
    let rows = quantity(
      "row-count", network.rowKind,
      "How many \(network.rowKind.plural) belong to all of the \(network.columnKind.plural) told.")
    let columns = quantity(
      "column-count", network.columnKind,
      "How many \(network.columnKind.plural) the \(network.rowKind.plural) told have in common: all "
        + "that they have.")
    let area = Quantity(
      id: "edges", name: "Edges", unit: .named("edges"), range: ValueRange(lower: 1, upper: nil),
      definition: "The product of both numbers.")
    func names(_ kind: NodeKind) -> [Column] {
      [
        Column(kind.plural, title: kind.plural.capitalizedFirst),
        Column("\(kind.plural)-names", title: "Names"),
      ]
    }
    return DataTable(
      columns: [Column(rows), Column(columns), Column(area)] + names(network.rowKind)
        + names(network.columnKind),
      rows: circles.bicliques.map { biclique in
        let rows = biclique.rows.map { network.rows[Int($0)] }
        let columns = biclique.columns.map { network.columns[Int($0)] }
        return [
          Cell(rows.count), Cell(columns.count), Cell(biclique.area), .list(rows.map(\.id)),
          .list(rows.map(\.name)), .list(columns.map(\.id)), .list(columns.map(\.name)),
        ]
      })
  }
}
