import Networks

extension BiadjacencyMatrix {
  /// All maximal bicliques of a minimum size: rows that have columns in common, with all the columns
  /// that they have in common, where no further row has them all.
  ///
  /// Countries that sit together in at least k groups are those of a maximal biclique with
  /// `minimumColumns: k`. A biclique has a row and a column at least. Weights are left out.
  ///
  /// Columns are added one by one to what rows share, those of low degree first; a set of rows that a
  /// column passed over before shares too was found by way of it (Zhang et al. 2014,
  /// doi:10.1186/1471-2105-15-110). Once rows are few, they are bits. There can be as many as 2 to the
  /// power of the smaller side.
  ///
  /// Other tools: R's biclique and Java's MBEA list the same; networkx's `find_cliques` on a two-mode
  /// network gives edges alone. Formal concepts (``conceptLattice(limit:)``) are these and, where there
  /// are none, the pair of all rows with no column and of no row with all columns.
  ///
  /// - Parameters:
  ///   - minimumRows: The least number of rows; less than 1 is 1.
  ///   - minimumColumns: The least number of columns.
  ///   - limit: The most that are listed.
  ///   - threads: How many threads share the work.
  /// - Returns: Bicliques, in an order that is the same on any number of threads but has no meaning.
  /// - Throws: ``BicliqueError/moreThan(limit:)``.
  ///
  /// Complexity: each biclique O(columns of the smaller side × rows / 64) at most.
  public func maximalBicliques(
    minimumRows: Int = 1, minimumColumns: Int = 1, limit: Int = 10_000_000, threads: Threads = .all
  ) throws(BicliqueError) -> Bicliques {
    guard columnCount <= rowCount else {
      return try transposed.maximalBicliques(
        minimumRows: minimumColumns, minimumColumns: minimumRows, limit: limit, threads: threads
      ).transposed
    }
    let search = BicliqueSearch(
      self, minimumRows: max(1, minimumRows), minimumColumns: max(1, minimumColumns),
      limit: limit, keeps: true)
    guard let parts = search.run(threads: threads) else { throw .moreThan(limit: limit) }
    var all = Bicliques()
    for part in parts { all.append(contentsOf: part.bicliques) }
    return all
  }

  /// How many maximal bicliques of a minimum size there are; see
  /// ``maximalBicliques(minimumRows:minimumColumns:limit:threads:)``. Needs no room for them.
  ///
  /// - Throws: ``BicliqueError/moreThan(limit:)``.
  public func maximalBicliqueCount(
    minimumRows: Int = 1, minimumColumns: Int = 1, limit: Int = 1_000_000_000,
    threads: Threads = .all
  ) throws(BicliqueError) -> Int {
    guard columnCount <= rowCount else {
      return try transposed.maximalBicliqueCount(
        minimumRows: minimumColumns, minimumColumns: minimumRows, limit: limit, threads: threads)
    }
    let search = BicliqueSearch(
      self, minimumRows: max(1, minimumRows), minimumColumns: max(1, minimumColumns),
      limit: limit, keeps: false)
    guard let parts = search.run(threads: threads) else { throw .moreThan(limit: limit) }
    return parts.reduce(0) { $0 + $1.count }
  }

  /// The columns that all of some rows are tied to, ascending: all columns for no rows.
  /// O(edges of the rows).
  public func columnsShared(by rows: some Sequence<Int>) -> [Int] {
    var shared: [Int]?
    for row in rows {
      let own = self.rows.indices(of: row)
      guard let before = shared else {
        shared = own.map { Int($0) }
        continue
      }
      var place = own.startIndex
      shared = before.filter { column in
        while place < own.endIndex, own[place] < column { place += 1 }
        return place < own.endIndex && own[place] == column
      }
    }
    return shared ?? Array(0..<columnCount)
  }
}
