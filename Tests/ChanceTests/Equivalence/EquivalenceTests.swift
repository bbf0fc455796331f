import Chance
import Measures
import Networks
import Testing

@Suite("Equivalence and block models")
struct EquivalenceTests {
  /// Rows 0 and 1 have the same columns; row 2 has as many of the same kind, but others.
  @Test("has the classes worked out by hand")
  func byHand() throws {
    let network = try matrix(["1100", "1100", "0011", "0011", "0000"])
    let structural = network.equivalenceClasses(.structural)
    #expect(structural.ofRows == [0, 0, 1, 1, 2] && structural.ofColumns == [0, 0, 1, 1])
    #expect(structural.rowClassCount == 3 && structural.columnClassCount == 2)
    let exact = network.equivalenceClasses(.exact)
    #expect(exact.ofRows == [0, 0, 0, 0, 1] && exact.ofColumns == [0, 0, 0, 0])
    let regions = network.equivalenceClasses(.regular, rows: [0, 1, 0, 1, 1])
    #expect(regions.ofRows == [0, 1, 0, 1, 2] && regions.ofColumns == [0, 0, 0, 0])
  }

  /// A chain r0 - c0 - r1 - c1 - r2: the ends have one column each, the middle two.
  @Test("parts nodes by how many neighbours they have only where that is asked")
  func chain() throws {
    let chain = try matrix(["10", "11", "01"])
    #expect(chain.equivalenceClasses(.exact).ofRows == [0, 1, 0])
    #expect(chain.equivalenceClasses(.exact).ofColumns == [0, 0])
    #expect(chain.equivalenceClasses(.regular).ofRows == [0, 0, 0])
    #expect(chain.equivalenceClasses(.structural).ofRows == [0, 1, 2])
    // One marked end makes all different.
    let marked = chain.equivalenceClasses(.regular, rows: [0, 1, 1])
    #expect(marked.ofRows == [0, 1, 2] && marked.ofColumns == [0, 1])
    let none = try matrix([]).equivalenceClasses(.exact)
    #expect(none.rowClassCount == 0 && none.columnClassCount == 0)
  }

  @Test("has classes that are as defined, and the coarsest", arguments: 0..<60)
  func definition(seed: Int) throws {
    let network = try randomMatrix(seed: seed, most: 5)
    for equivalence in Equivalence.allCases {
      let found = network.equivalenceClasses(equivalence)
      #expect(isEquivalence(equivalence, network, found.ofRows, found.ofColumns))
      guard equivalence != .structural, network.rowCount * network.columnCount > 0 else { continue }
      // No other pair of partitions with fewer classes of rows is one.
      for rows in partitions(network.rowCount) where (rows.max() ?? 0) + 1 < found.rowClassCount {
        for columns in partitions(network.columnCount) {
          #expect(!isEquivalence(equivalence, network, rows, columns))
        }
      }
    }
  }

  /// R's blockmodeling with 100 starts found 63, 52, 50 and 40 at best.
  @Test(
    "of Davis's Southern Women has as few inconsistencies as are known",
    arguments: [(2, 2, 63), (2, 3, 52), (3, 2, 50), (3, 3, 40)])
  func davis(rows: Int, columns: Int, known: Int) throws {
    let network = try matrix(SouthernWomen.attendance)
    let model = try #require(
      BlockModel(of: network, rowClusters: rows, columnClusters: columns, seed: 2))
    #expect(model.inconsistencies == known && model.startsAtBest > 0)
    #expect(Set(model.ofRows).count == rows && Set(model.ofColumns).count == columns)
    let judged = try #require(
      BlockModel(of: network, ofRows: model.ofRows, ofColumns: model.ofColumns))
    #expect(judged.inconsistencies == known && judged.blocks == model.blocks)
  }

  @Test("finds the fewest inconsistencies of all clusters", arguments: 0..<40)
  func exhaustive(seed: Int) throws {
    let network = try randomMatrix(seed: seed, most: 6)
    let kinds: Set<BlockKind> =
      [[.null, .complete], [.null, .regular], [.null, .complete, .regular]][seed % 3]
    let model = BlockModel(
      of: network, rowClusters: 2, columnClusters: 2, kinds: kinds, starts: 40)
    guard network.rowCount > 1, network.columnCount > 1 else {
      #expect(model == nil)
      return
    }
    var fewest = Int.max
    for rows in partitions(network.rowCount) where rows.max() == 1 {
      for columns in partitions(network.columnCount) where columns.max() == 1 {
        let slow = inconsistencies(network, rows, columns, kinds)
        let judged = try #require(
          BlockModel(of: network, ofRows: rows, ofColumns: columns, kinds: kinds))
        #expect(judged.inconsistencies == slow)
        fewest = min(fewest, slow)
      }
    }
    #expect(model?.inconsistencies == fewest)
  }

  @Test("recovers planted blocks, with their kinds and densities")
  func planted() throws {
    var generator = SplitMix64(seed: 4)
    let image = [[0.95, 0.05, 0.9], [0.02, 0.9, 0.9], [0.05, 0.1, 0.02]]
    let network = try matrix(
      (0..<30).map { row in
        String(
          (0..<24).map { column in
            let chance = image[row % 3][column % 3]
            return Double.random(in: 0..<1, using: &generator) < chance ? "1" : "0"
          })
      })
    let model = try #require(BlockModel(of: network, rowClusters: 3, columnClusters: 3))
    #expect(model.ofRows == (0..<30).map { $0 % 3 })
    #expect(model.ofColumns == (0..<24).map { $0 % 3 })
    #expect(
      model.blocks == [
        [.complete, .null, .complete], [.null, .complete, .complete], [.null, .null, .null],
      ])
    #expect(model.densities[0][0] > 0.85 && model.densities[2][2] < 0.15)
  }

  @Test("is the same on any number of threads")
  func threads() throws {
    let network = try matrix(SouthernWomen.attendance)
    let one = BlockModel(of: network, rowClusters: 3, columnClusters: 3, starts: 12, threads: 1)
    #expect(
      one == BlockModel(of: network, rowClusters: 3, columnClusters: 3, starts: 12, threads: 3))
  }

  @Test("is undefined where there are more clusters than nodes")
  func undefined() throws {
    let network = try matrix(["10", "01"])
    #expect(BlockModel(of: network, rowClusters: 3, columnClusters: 1) == nil)
    #expect(BlockModel(of: network, rowClusters: 0, columnClusters: 1) == nil)
    #expect(BlockModel(of: network, rowClusters: 1, columnClusters: 1, kinds: []) == nil)
    #expect(BlockModel(of: try matrix([]), rowClusters: 1, columnClusters: 1) == nil)
    let single = BlockModel(of: network, rowClusters: 2, columnClusters: 2)
    #expect(single?.inconsistencies == 0)
  }

  private func inconsistencies(
    _ network: BiadjacencyMatrix, _ rows: [Int], _ columns: [Int], _ kinds: Set<BlockKind>
  ) -> Int {
    var sum = 0
    for a in Set(rows) {
      for b in Set(columns) {
        let (inRows, inColumns) = (
          rows.indices.filter { rows[$0] == a }, columns.indices.filter { columns[$0] == b }
        )
        var (ones, zeros) = (0, 0)
        for row in inRows {
          for column in inColumns {
            if network.has(row, column) { ones += 1 } else { zeros += 1 }
          }
        }
        let p = inRows.count { row in inColumns.contains { network.has(row, $0) } }
        let q = inColumns.count { column in inRows.contains { network.has($0, column) } }
        let all: [BlockKind: Int] = [
          .null: ones, .complete: zeros, .regular: inRows.count * inColumns.count - p * q,
        ]
        sum += all.filter { kinds.contains($0.key) }.values.min() ?? 0
      }
    }
    return sum
  }

  private func isEquivalence(
    _ equivalence: Equivalence, _ network: BiadjacencyMatrix, _ rows: [Int], _ columns: [Int]
  ) -> Bool {
    func sees(_ neighbors: [Int], _ classes: [Int]) -> [Int] {
      switch equivalence {
      case .structural: neighbors
      case .exact: neighbors.map { classes[$0] }.sorted()
      case .regular: Set(neighbors.map { classes[$0] }).sorted()
      }
    }
    let ofRows = rows.indices.map { row in
      sees(columns.indices.filter { network.has(row, $0) }, columns)
    }
    let ofColumns = columns.indices.map { column in
      sees(rows.indices.filter { network.has($0, column) }, rows)
    }
    func agrees(_ classes: [Int], _ seen: [[Int]]) -> Bool {
      classes.indices.allSatisfy { a in
        classes.indices.allSatisfy { classes[a] != classes[$0] || seen[a] == seen[$0] }
      }
    }
    return agrees(rows, ofRows) && agrees(columns, ofColumns)
  }

  /// All partitions of so many nodes.
  private func partitions(_ count: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { begun in (0...((begun.max() ?? -1) + 1)).map { begun + [$0] } }
    }
    return all
  }
}
