import Interchange
import Networks
import Tables

/// A network's nodes in parts, such as communities or positions, by name. Partition are numbered from 1,
/// those with most nodes first; equal ones by their first node.
public struct Partition: Sendable {
  /// One part.
  public struct Part: Sendable {
    /// Its number.
    public let number: Int
    /// The places of its rows, ascending.
    public let rows: [Int]
    /// The places of its columns, ascending.
    public let columns: [Int]
  }

  /// The network.
  public let network: NamedMatrix
  /// What a part is called: "community".
  public let noun: String
  /// What it is.
  public let quantity: Quantity
  /// The parts.
  public let parts: [Part]
  /// How firmly each row belongs where it is, and each column; `nil` where that is not told.
  public let stability: (rows: [Double?], columns: [Double?])?

  /// Sorts parts.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - noun: What a part is called.
  ///   - definition: What it is.
  ///   - source: Where the definition comes from.
  ///   - ofRows: The part of each row, by any number.
  ///   - ofColumns: The part of each column, by the same numbers or by numbers of its own.
  ///   - isCommon: Whether the numbers are the same.
  ///   - stability: How firmly nodes belong where they are.
  public init(
    of network: NamedMatrix, called noun: String, definition: String, source: Citation?,
    ofRows: [Int], ofColumns: [Int], isCommon: Bool,
    stability: (rows: [Double?], columns: [Double?])? = nil
  ) {
    var rows: [Int: [Int]] = [:]
    var columns: [Int: [Int]] = [:]
    let apart = isCommon ? 0 : (ofRows.max() ?? 0) + 1
    for (row, part) in ofRows.enumerated() { rows[part, default: []].append(row) }
    for (column, part) in ofColumns.enumerated() {
      columns[part + apart, default: []].append(column)
    }
    let sorted = Set(rows.keys).union(columns.keys).map { (rows[$0] ?? [], columns[$0] ?? []) }
      .sorted { a, b in
        let (sizeA, sizeB) = (a.0.count + a.1.count, b.0.count + b.1.count)
        if sizeA != sizeB { return sizeA > sizeB }
        // Rows come before columns, and parts share no node.
        return (a.0.first ?? .max, a.1.first ?? .max) < (b.0.first ?? .max, b.1.first ?? .max)
      }
    self.network = network
    self.noun = noun
    parts = sorted.enumerated().map { Part(number: $0 + 1, rows: $1.0, columns: $1.1) }
    self.stability = stability
    quantity = Quantity(
      id: noun, name: noun.capitalizedFirst, unit: .named("number of a \(noun)"),
      range: ValueRange(lower: 1, upper: nil), definition: definition, source: source)
  }
}

extension Quantity {
  /// How firmly a node belongs to its part.
  static let stability = Quantity(
    id: "stability", name: "Stability", unit: .share, range: .unitInterval,
    definition:
      "Over the other starts of the search, the mean share that the node's community there and its "
      + "community here have in common, of all nodes in either (Jaccard).",
    undefined: "for one start")
}

extension DataTable {
  /// A row for each node: first the rows of the network, then its columns, each sorted by label.
  public static func parts(_ parts: Partition) -> DataTable {
    let (network, stability) = (parts.network, parts.stability)
    var ofRows = [Int](repeating: 0, count: network.rows.count)
    var ofColumns = [Int](repeating: 0, count: network.columns.count)
    for part in parts.parts {
      for row in part.rows { ofRows[row] = part.number }
      for column in part.columns { ofColumns[column] = part.number }
    }
    func rows(
      _ nodes: [NamedMatrix.Node], _ kind: NodeKind, _ numbers: [Int], _ stability: [Double?]?
    ) -> [[Cell]] {
      nodes.indices.map { place in
        [
          .text(nodes[place].id), .text(nodes[place].name), .text(kind.singular),
          Cell(numbers[place]),
        ] + (stability.map { [Cell($0[place])] } ?? [])
      }
    }
    return DataTable(
      columns: [
        Column("node", title: "Node"), Column("name", title: "Name"), Column("side", title: "Side"),
        Column(parts.quantity),
      ] + (stability == nil ? [] : [Column(.stability)]),
      rows: rows(network.rows, network.rowKind, ofRows, stability?.rows)
        + rows(network.columns, network.columnKind, ofColumns, stability?.columns))
  }
}

extension Partition {
  /// The parts for people, those of a single node in a line at the end.
  public func text(width: Int) -> String {
    let shown = parts.filter { $0.rows.count + $0.columns.count > 1 }
    var text = shown.map { part in
      let both = stability.map { stability in
        part.rows.map { stability.rows[$0] } + part.columns.map { stability.columns[$0] }
      }
      let known = both?.compactMap { $0 } ?? []
      let firm =
        known.isEmpty
        ? "" : ", stability \(readableText(known.reduce(0, +) / Double(known.count)))"
      let rows = part.rows.map { network.rows[$0] }
      let columns = part.columns.map { network.columns[$0] }
      return "\(noun.capitalizedFirst) \(part.number)\(firm)\n"
        + (rows.isEmpty ? "" : paragraph(rows, kind: network.rowKind, width: width))
        + (columns.isEmpty ? "" : paragraph(columns, kind: network.columnKind, width: width))
    }.joined(separator: "\n")
    let alone = parts.count - shown.count
    if alone > 0 {
      text += "\(shown.isEmpty ? "" : "\n")\(alone) more, of one node each: CSV has them.\n"
    }
    return text
  }
}
