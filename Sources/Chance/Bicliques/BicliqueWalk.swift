import Networks

/// One task of the search: bicliques whose first column, among those that not every row has, is given.
///
/// A step has rows and the columns that all of them share. Columns that some of them have are candidates
/// for the next step where they come later than the last that was added; where an earlier one has all
/// rows, they were found by way of it.
struct BicliqueWalk {
  /// What was found.
  var found = BicliqueSearch.Found()
  /// How many of these the search has not been told of.
  private(set) var uncounted = 0
  private(set) var isStopped = false

  let search: BicliqueSearch
  /// The columns that the rows of the present step share.
  var shared: [Int] = []
  /// How many rows of a step each column has, and which columns have any.
  private var counts: [UInt32]
  private var touched: [Int] = []
  private var isShared: [Bool]
  /// The nodes of the biclique that is being taken down.
  private var rowsOfOne: [UInt32] = []
  private var columnsOfOne: [UInt32] = []

  init(of search: BicliqueSearch) {
    self.search = search
    counts = [UInt32](repeating: 0, count: search.matrix.columnCount)
    isShared = [Bool](repeating: false, count: search.matrix.columnCount)
  }

  /// All rows, where they share anything.
  mutating func everything(with columns: [Int]) {
    guard !columns.isEmpty, search.matrix.rowCount >= search.minimumRows else { return }
    shared = columns
    guard shared.count >= search.minimumColumns else { return }
    let rowCount = UInt32(search.matrix.rowCount)
    record { $0.append(contentsOf: 0..<rowCount) }
  }

  /// All bicliques with a first column.
  mutating func bicliques(withFirst first: Int, everywhere: [Int]) {
    /// A step whose rows are too many for bits.
    struct Step {
      let rows: [UInt32]
      let candidates: [Int]
      var next = 0
      let sharedBefore: Int
    }
    shared = everywhere
    for column in everywhere { isShared[column] = true }
    var steps: [Step] = []
    func step(_ walk: inout BicliqueWalk, rows: [UInt32], adding column: Int) -> Step? {
      let before = walk.shared.count
      guard let (candidates, excluded) = walk.enter(rows, adding: column) else { return nil }
      defer {
        for column in walk.touched { walk.counts[column] = 0 }
        walk.touched.removeAll(keepingCapacity: true)
      }
      if walk.shared.count + candidates.count >= walk.search.minimumColumns {
        switch rows.count {
        case ...64: walk.descend(RowBits64.self, rows, candidates, excluded)
        case ...128: walk.descend(RowBits128.self, rows, candidates, excluded)
        case ...256: walk.descend(RowBits256.self, rows, candidates, excluded)
        case ...512: walk.descend(RowBits512.self, rows, candidates, excluded)
        default:
          if walk.shared.count >= walk.search.minimumColumns {
            walk.record { $0.append(contentsOf: rows) }
          }
          return Step(rows: rows, candidates: candidates, sharedBefore: before)
        }
      }
      walk.leave(keeping: before)
      return nil
    }
    if let start = step(
      &self, rows: Array(search.matrix.columns.indices(of: first)), adding: first)
    {
      steps.append(start)
    }
    while let top = steps.last, !isStopped {
      guard top.next < top.candidates.count else {
        leave(keeping: top.sharedBefore)
        steps.removeLast()
        continue
      }
      steps[steps.count - 1].next += 1
      let column = top.candidates[top.next]
      let rows = Self.both(top.rows, search.matrix.columns.indices(of: column))
      if let next = step(&self, rows: rows, adding: column) { steps.append(next) }
    }
  }

  /// Counts how many of some rows each column has, and shares those that all have; `nil` where an
  /// earlier column is among these.
  ///
  /// - Returns: Columns that some have, and that come later or earlier than the added one.
  private mutating func enter(
    _ rows: [UInt32], adding added: Int
  ) -> (candidates: [Int], excluded: [Int])? {
    for row in rows {
      for column in search.matrix.rows.indices(of: Int(row)) {
        if counts[Int(column)] == 0 { touched.append(Int(column)) }
        counts[Int(column)] += 1
      }
    }
    var (candidates, excluded): ([Int], [Int]) = ([], [])
    let before = shared.count
    for column in touched where !isShared[column] {
      if Int(counts[column]) == rows.count {
        guard column >= added else {
          leave(keeping: before)
          for column in touched { counts[column] = 0 }
          touched.removeAll(keepingCapacity: true)
          return nil
        }
        shared.append(column)
        isShared[column] = true
      } else if counts[column] >= search.minimumRows {
        if column > added { candidates.append(column) } else { excluded.append(column) }
      }
    }
    candidates.sort()
    return (candidates, excluded)
  }

  /// Forgets what was shared since.
  private mutating func leave(keeping count: Int) {
    for column in shared[count...] { isShared[column] = false }
    shared.removeSubrange(count...)
  }

  /// Goes on with rows as bits.
  private mutating func descend<Bits: RowBits>(
    _: Bits.Type, _ rows: [UInt32], _ candidates: [Int], _ excluded: [Int]
  ) {
    // Any order will do from here on; columns with few of the rows come first, as then most of the
    // rest is dropped or shared early.
    let listed =
      excluded.sorted { (counts[$1], $0) < (counts[$0], $1) }
      + candidates.sorted { (counts[$0], $0) < (counts[$1], $1) }
    let descent = BicliqueDescent<Bits>(rows: rows, columnCount: listed.count)
    descent.append(listed)
    var places = counts
    for column in touched { places[column] = .max }
    for (place, column) in listed.enumerated() { places[column] = UInt32(place) }
    for (number, row) in rows.enumerated() {
      for column in search.matrix.rows.indices(of: Int(row)) where places[Int(column)] != .max {
        descent.insert(row: number, inColumnAt: Int(places[Int(column)]))
      }
    }
    descent.visitAll(excluded: excluded.count, walk: &self)
  }

  /// Takes down a biclique of some rows and the columns shared.
  @inline(__always)
  mutating func record(_ appendRows: (inout [UInt32]) -> Void) {
    found.count += 1
    if search.keeps {
      rowsOfOne.removeAll(keepingCapacity: true)
      appendRows(&rowsOfOne)
      for place in rowsOfOne.indices { rowsOfOne[place] = search.nameOfRow[Int(rowsOfOne[place])] }
      columnsOfOne.removeAll(keepingCapacity: true)
      for column in shared { columnsOfOne.append(search.nameOfColumn[column]) }
      columnsOfOne.sort()
      found.bicliques.append(rows: rowsOfOne, columns: columnsOfOne)
    }
    uncounted += 1
    if uncounted == 64 {
      if search.isBeyondLimit(adding: uncounted) { isStopped = true }
      uncounted = 0
    }
  }

  /// What two ascending lists have in common.
  private static func both(_ one: [UInt32], _ other: ArraySlice<UInt32>) -> [UInt32] {
    var place = other.startIndex
    return one.filter { row in
      while place < other.endIndex, other[place] < row { place += 1 }
      return place < other.endIndex && other[place] == row
    }
  }
}
