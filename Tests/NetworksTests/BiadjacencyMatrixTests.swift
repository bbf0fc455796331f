import Networks
import TestNetworks
import Testing

@Suite("A biadjacency matrix")
struct BiadjacencyMatrixTests {
  @Test("holds a small network in both directions")
  func smallNetwork() throws {
    //      0  1  2
    //  0 [ .  2  3 ]
    //  1 [ .  .  . ]
    //  2 [ 5  .  7 ]
    let matrix = try BiadjacencyMatrix(
      rowCount: 3, columnCount: 3, edges: [(2, 2), (0, 2), (2, 0), (0, 1)], weights: [7, 3, 5, 2])
    #expect(matrix.rows.offsets == [0, 2, 2, 4])
    #expect(matrix.rows.indices == [1, 2, 0, 2])
    #expect(matrix.rows.weights == [2, 3, 5, 7])
    #expect(matrix.columns.offsets == [0, 1, 2, 4])
    #expect(matrix.columns.indices == [2, 0, 0, 2])
    #expect(matrix.columns.weights == [5, 2, 3, 7])
    #expect(matrix.rowCount == 3 && matrix.columnCount == 3 && matrix.edgeCount == 4)
    #expect(matrix.isWeighted)
    #expect(Array(matrix.rows.indices(of: 2)) == [0, 2])
    #expect(matrix.rows.indices(of: 1).isEmpty)
    #expect(matrix.rows.degree(of: 0) == 2 && matrix.columns.degree(of: 1) == 1)
  }

  @Test("has the cells, degrees and order of a plain dictionary", arguments: 0..<200)
  func agreesWithDictionary(seed: Int) throws {
    let random = RandomEdges(seed: seed)
    let weighted = seed % 2 == 0
    let matrix = try random.matrix(weighted: weighted)
    var model: [Cell: Double] = [:]
    for (edge, weight) in zip(random.edges, random.weights) {
      model[Cell(row: Int(edge.row), column: Int(edge.column))] = weighted ? weight : 1
    }
    let swapped = Dictionary(
      uniqueKeysWithValues: model.map { (Cell(row: $0.column, column: $0.row), $1) })

    #expect(matrix.rowCount == random.rowCount)
    #expect(matrix.columnCount == random.columnCount)
    #expect(matrix.edgeCount == model.count)
    #expect(matrix.isWeighted == weighted)
    #expect(matrix.rows.cells == model)
    #expect(matrix.columns.cells == swapped)
    for direction in [matrix.rows, matrix.columns] {
      #expect(direction.offsets.first == 0)
      #expect(direction.offsets.last.map(Int.init) == direction.indices.count)
      for row in 0..<direction.count {
        let indices = direction.indices(of: row)
        #expect(zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 })
        #expect(direction.degree(of: row) == indices.count)
      }
    }
  }

  @Test("does not depend on the order of the edges", arguments: 0..<20)
  func orderOfEdges(seed: Int) throws {
    let random = RandomEdges(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = random.edges.indices.shuffled(using: &generator)
    let shuffled = try BiadjacencyMatrix(
      rowCount: random.rowCount, columnCount: random.columnCount,
      edges: order.map { random.edges[$0] }, weights: order.map { random.weights[$0] })
    #expect(try random.matrix(weighted: true) == shuffled)
  }

  @Test("seen from the other side is the matrix of the swapped edges", arguments: 0..<50)
  func transposed(seed: Int) throws {
    let random = RandomEdges(seed: seed)
    let matrix = try random.matrix(weighted: true)
    let swapped = try BiadjacencyMatrix(
      rowCount: random.columnCount, columnCount: random.rowCount,
      edges: random.edges.map { (row: $0.column, column: $0.row) }, weights: random.weights)
    #expect(matrix.transposed == swapped)
    #expect(matrix.transposed.transposed == matrix)
  }

  @Test("may be without nodes on either side, or without edges")
  func withoutEdges() throws {
    for (rows, columns) in [(0, 0), (0, 3), (3, 0), (2, 3)] {
      let matrix = try BiadjacencyMatrix(rowCount: rows, columnCount: columns, edges: [])
      #expect(matrix.rowCount == rows && matrix.columnCount == columns && matrix.edgeCount == 0)
      #expect(matrix.rows.offsets == Array(repeating: 0, count: rows + 1))
      #expect(matrix.columns.offsets == Array(repeating: 0, count: columns + 1))
      #expect(!matrix.isWeighted)
    }
  }

  @Test("tells weights of 1 from no weights, though each weighs the same")
  func unitWeights() throws {
    let plain = try BiadjacencyMatrix(rowCount: 1, columnCount: 1, edges: [(0, 0)])
    let weighted = try BiadjacencyMatrix(rowCount: 1, columnCount: 1, edges: [(0, 0)], weights: [1])
    #expect(plain.rows.weight(at: 0) == weighted.rows.weight(at: 0))
    #expect(plain != weighted)
  }
}
