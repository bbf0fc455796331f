import Networks

/// The formal concepts of a two-mode network, and which lies right above which: the Galois lattice.
///
/// A concept is a set of rows (its extent) with all the columns that they have in common (its intent),
/// such that no further row has all of these (Ganter & Wille 1999, doi:10.1007/978-3-642-59830-2;
/// Freeman & White 1993, Sociological Methodology 23, 127-146, of networks). One concept lies above another where it has
/// all of its rows and more; right above, where none lies between.
///
/// The top has all rows, the bottom all columns: they are the same where every row has every column. The
/// others, and these two where they have rows and columns, are the maximal bicliques. Weights are left
/// out.
public struct ConceptLattice: Sendable, Equatable {
  /// The concepts: with more rows first, and of as many in ascending order of rows. The top is first,
  /// the bottom last.
  public let concepts: Bicliques

  /// For each concept those right above it.
  public let above: CompressedRows

  /// For each concept those right below it.
  public let below: CompressedRows

  /// Where the lattice comes from.
  public static var source: Citation { .ganterWille }

  /// How many concepts lie on the longest way from a concept up to the top, the top and itself
  /// included: the row to draw it in, from 1. O(concepts + covers).
  public var ranks: [Int] {
    var ranks = [Int](repeating: 1, count: concepts.count)
    for concept in ranks.indices {
      for upper in above.indices(of: concept) {
        ranks[concept] = max(ranks[concept], ranks[Int(upper)] + 1)
      }
    }
    return ranks
  }
}

extension BiadjacencyMatrix {
  /// The formal concepts and their order.
  ///
  /// Other tools: `concepts` (Python), `fcaR` (R) and Conexp count the same concepts; UCINET draws the
  /// same lattice.
  ///
  /// - Parameters:
  ///   - limit: The most concepts, apart from top and bottom.
  ///   - threads: How many threads share the listing of concepts.
  /// - Throws: ``BicliqueError/moreThan(limit:)``.
  ///
  /// Complexity: O(concepts × rows × (columns / 64 + covers of one)) after the listing.
  public func conceptLattice(
    limit: Int = 100_000, threads: Threads = .all
  ) throws(BicliqueError) -> ConceptLattice {
    var found = try maximalBicliques(limit: limit, threads: threads)
    let everyRow = (0..<UInt32(rowCount))
    let everyColumn = (0..<UInt32(columnCount))
    let isColumnOfAll = everyColumn.contains { columns.degree(of: Int($0)) == rowCount }
    let isRowOfAll = everyRow.contains { rows.degree(of: Int($0)) == columnCount }
    if rowCount == 0 || columnCount == 0 {
      // No row lacks a column: one concept is top and bottom.
      found.append(rows: everyRow, columns: everyColumn)
    } else {
      if !isColumnOfAll { found.append(rows: everyRow, columns: EmptyCollection()) }
      if !isRowOfAll { found.append(rows: EmptyCollection(), columns: everyColumn) }
    }
    let bicliques = found
    let order = bicliques.indices.sorted { a, b in
      let (one, other) = (bicliques[a].rows, bicliques[b].rows)
      return one.count == other.count
        ? one.lexicographicallyPrecedes(other) : one.count > other.count
    }
    let concepts = bicliques.reordered(order)
    let above = covers(of: concepts)
    // Bare lists of those above, turned around.
    var below = [[UInt32]](repeating: [], count: concepts.count)
    for concept in above.indices {
      for upper in above[concept] { below[Int(upper)].append(UInt32(concept)) }
    }
    return ConceptLattice(
      concepts: concepts, above: CompressedRows(lists: above), below: CompressedRows(lists: below))
  }

  /// For each concept those right above it, ascending.
  ///
  /// With a further row, the columns in common become fewer: those right above a concept are the sets of
  /// columns that come about so, and that no other contains (Bordat 1986; Lindig 2000).
  private func covers(of concepts: Bicliques) -> [[UInt32]] {
    let width = (columnCount + 63) / 64
    func bits(of columns: ArraySlice<UInt32>) -> [UInt64] {
      var bits = [UInt64](repeating: 0, count: width)
      for column in columns { bits[Int(column) >> 6] |= 1 << UInt64(column & 63) }
      return bits
    }
    let rowBits = (0..<rowCount).map { bits(of: rows.indices(of: $0)) }
    let intents = concepts.map { bits(of: $0.columns) }
    var number: [[UInt64]: Int] = [:]
    for (concept, intent) in intents.enumerated() { number[intent] = concept }
    return concepts.indices.map { concept in
      var isInside = [Bool](repeating: false, count: rowCount)
      for row in concepts[concept].rows { isInside[Int(row)] = true }
      var uppers: Set<Int> = []
      for row in 0..<rowCount where !isInside[row] {
        let common = (0..<width).map { intents[concept][$0] & rowBits[row][$0] }
        if let upper = number[common] { uppers.insert(upper) }
      }
      return uppers.filter { upper in
        !uppers.contains { other in
          other != upper
            && (0..<width).allSatisfy { intents[upper][$0] & ~intents[other][$0] == 0 }
        }
      }.sorted().map { UInt32($0) }
    }
  }
}

extension CompressedRows {
  /// Lists one after the other.
  init(lists: [[UInt32]]) {
    var offsets: [UInt32] = [0]
    for list in lists { offsets.append(offsets[offsets.count - 1] + UInt32(list.count)) }
    self.init(offsets: offsets, indices: Array(lists.joined()), weights: nil)
  }
}
