import Chance
import Measures
import Networks
import Testing

@Suite("Bicliques and concepts")
struct BicliquesTests {
  /// Two rows share a column, and each has one of its own.
  @Test("are those worked out by hand")
  func byHand() throws {
    let network = try matrix(["110", "011"])
    let found = try network.maximalBicliques()
    #expect(lists(found) == [[[0], [0, 1]], [[0, 1], [1]], [[1], [1, 2]]])
    #expect(try lists(network.maximalBicliques(minimumRows: 2)) == [[[0, 1], [1]]])
    #expect(try network.maximalBicliqueCount(minimumColumns: 2) == 2)
    #expect(try network.maximalBicliqueCount(minimumRows: 2, minimumColumns: 2) == 0)
    let lattice = try network.conceptLattice()
    // Top, the two rows by themselves, and nobody with all columns.
    #expect(lattice.concepts.map { Array($0.rows) } == [[0, 1], [0], [1], []])
    #expect(lattice.above.indices == [0, 0, 1, 2] && lattice.above.offsets == [0, 0, 1, 2, 4])
    #expect(lattice.below.indices == [1, 2, 3, 3] && lattice.below.offsets == [0, 2, 3, 4, 4])
    #expect(lattice.ranks == [1, 2, 2, 3])
    #expect(
      network.columnsShared(by: [0, 1]) == [1] && network.columnsShared(by: []) == [0, 1, 2])
  }

  @Test("are none where there are no edges, and then there are two concepts")
  func empty() throws {
    #expect(try matrix([]).maximalBicliques().isEmpty)
    #expect(try matrix(["00"]).maximalBicliques().isEmpty)
    #expect(try matrix([]).conceptLattice().concepts.count == 1)
    let nothing = try matrix(["00"]).conceptLattice()
    #expect(nothing.concepts.map { $0.columns.count } == [0, 2])
    let everything = try matrix(["11", "11"]).conceptLattice()
    #expect(everything.concepts.count == 1 && everything.above.indices.isEmpty)
    #expect(everything.concepts[0].area == 4)
  }

  /// 63 maximal bicliques, 65 concepts; 49 of two women and events at least, 22 of three; the largest
  /// has five women at four events. Counted by two other programs.
  @Test("of Davis's Southern Women are as counted elsewhere")
  func davis() throws {
    let network = try matrix(SouthernWomen.attendance)
    let found = try network.maximalBicliques()
    #expect(found.count == 63 && found.map(\.area).max() == 20)
    #expect(try network.maximalBicliqueCount(minimumRows: 2, minimumColumns: 2) == 49)
    #expect(try network.maximalBicliqueCount(minimumRows: 3, minimumColumns: 3) == 22)
    let largest = try #require(found.first { $0.area == 20 })
    // Evelyn, Laura, Theresa, Brenda, Frances; E3, E5, E6, E8.
    #expect(Array(largest.rows) == [0, 1, 2, 3, 5] && Array(largest.columns) == [2, 4, 5, 7])
    let lattice = try network.conceptLattice()
    #expect(lattice.concepts.count == 65)
    #expect(lattice.concepts.first?.rows.count == 18 && lattice.concepts.last?.rows.count == 0)
  }

  @Test("are those of the definition, of any least size", arguments: 0..<120)
  func slowDefinition(seed: Int) throws {
    let network = try randomMatrix(seed: seed)
    let (minimumRows, minimumColumns) = (1 + seed % 3, 1 + seed / 3 % 3)
    let slow = closedSets(of: network)
    let wanted = slow.filter {
      $0[0].count >= minimumRows && $0[1].count >= minimumColumns
    }
    let found = try network.maximalBicliques(
      minimumRows: minimumRows, minimumColumns: minimumColumns)
    #expect(lists(found) == wanted)
    let count = try network.maximalBicliqueCount(
      minimumRows: minimumRows, minimumColumns: minimumColumns)
    #expect(count == wanted.count)
    let turned = try network.transposed.maximalBicliques(
      minimumRows: minimumColumns, minimumColumns: minimumRows)
    #expect(lists(turned).map { [$0[1], $0[0]] }.sorted(by: precedes) == wanted)
    let lattice = try network.conceptLattice()
    #expect(lists(lattice.concepts) == slow)
    // Right above, by looking at all others.
    let extents = lattice.concepts.map { Set($0.rows) }
    for (place, extent) in extents.enumerated() {
      let larger = extents.indices.filter { extents[$0].isStrictSuperset(of: extent) }
      let right = larger.filter { one in
        !larger.contains { extents[one].isStrictSuperset(of: extents[$0]) }
      }
      #expect(lattice.above.indices(of: place).map { Int($0) } == right)
    }
  }

  /// So many rows that their sets are lists at first, then bits of every width.
  @Test("are found among many rows", arguments: [70, 150, 300, 700, 1_300])
  func wide(rowCount: Int) throws {
    var generator = SplitMix64(seed: UInt64(rowCount))
    let rows = (0..<rowCount).map { row in
      String(
        (0..<9).map { column in
          Double.random(in: 0..<1, using: &generator) < 0.35 + 0.06 * Double(column) ? "1" : "0"
        })
    }
    let network = try matrix(rows)
    let found = try network.maximalBicliques(minimumRows: 2, minimumColumns: 2)
    let wanted = closedSets(of: network.transposed).map { [$0[1], $0[0]] }
      .filter { $0[0].count >= 2 && $0[1].count >= 2 }.sorted(by: precedes)
    #expect(lists(found) == wanted && wanted.count > 100)
  }

  @Test("come in the same order on any number of threads")
  func threads() throws {
    let network = try matrix(SouthernWomen.attendance)
    #expect(try network.maximalBicliques(threads: 1) == network.maximalBicliques(threads: 3))
  }

  @Test("stop at a limit")
  func limit() throws {
    let network = try matrix(SouthernWomen.attendance)
    #expect(throws: BicliqueError.moreThan(limit: 62)) { try network.maximalBicliques(limit: 62) }
    #expect(try network.maximalBicliques(limit: 63).count == 63)
    // Every set of 40 rows but one each: 2 to the power of 40.
    let many = try matrix(
      (0..<40).map { row in String((0..<40).map { $0 == row ? "0" : "1" }) })
    #expect(throws: BicliqueError.moreThan(limit: 5_000)) {
      try many.maximalBicliqueCount(limit: 5_000)
    }
    let large = try BiadjacencyMatrix(
      rowCount: 530, columnCount: 530,
      edges: (0..<530).flatMap { row in
        (0..<530).filter { $0 != row }.map { (UInt32(row), UInt32($0)) }
      })
    #expect(throws: BicliqueError.moreThan(limit: 100)) {
      try large.maximalBicliqueCount(limit: 100)
    }
  }

  /// Every concept, from the closure of every set of rows.
  private func closedSets(of network: BiadjacencyMatrix) -> [[[UInt32]]] {
    // Which of the rows, at most a dozen or so, each column has.
    let masks = (0..<network.columnCount).map { column in
      network.columns.indices(of: column).reduce(0) { $0 | 1 << Int($1) }
    }
    var found: Set<[[UInt32]]> = []
    for set in 0..<(1 << network.rowCount) {
      let columns = masks.indices.filter { masks[$0] & set == set }
      let common = columns.reduce((1 << network.rowCount) - 1) { $0 & masks[$1] }
      let rows = (0..<network.rowCount).filter { common >> $0 & 1 == 1 }
      found.insert([rows.map { UInt32($0) }, columns.map { UInt32($0) }])
    }
    return found.sorted(by: precedes)
  }

  private func lists(_ bicliques: Bicliques) -> [[[UInt32]]] {
    bicliques.map { [Array($0.rows), Array($0.columns)] }.sorted(by: precedes)
  }

  private func precedes(_ one: [[UInt32]], _ other: [[UInt32]]) -> Bool {
    one[0] == other[0]
      ? one[1].lexicographicallyPrecedes(other[1]) : one[0].lexicographicallyPrecedes(other[0])
  }
}
