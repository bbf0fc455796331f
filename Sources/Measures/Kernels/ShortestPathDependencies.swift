import Networks

/// Betweenness of every node, by accumulating dependencies from each source.
///
/// Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
/// 25(2), 163-177, doi:10.1080/0022250X.2001.9990249. In the paper's symbols: `σ[v]` is
/// `pathCount`, `δ[v]` is `dependency`, `d[v]` is `level`. Eight sources of one side go together,
/// one in each lane of a vector.
///
/// Both of the paper's sums run over all neighbours, without looking at their distances, because in a
/// two-mode network a level's parity tells its side:
/// - Forward, a node that is first seen at level `d` has no neighbour below `d - 1`, so the sum of
///   `σ` over its neighbours that have been seen is the sum over its predecessors.
/// - Backward, `σ[v] Σ (1 + δ[w]) / σ[w]` needs the successors `w` of `v` only; its other neighbours
///   are at level `d - 1`, whose turn is yet to come: their entry in `share` is still 0.
///
/// Where few nodes are at a level, as in long, thin networks, only their neighbours are looked at for
/// the next, in place of all nodes that some source has not come to. Numbers of paths grow with the
/// distance and could pass a Double's range, but only their ratios matter: every sixteen levels they
/// are scaled to the greatest of the level, beside which less than 2⁻⁵⁰⁰ counts as that.
///
/// O(nodes x edges) time at worst, 300 bytes of scratch for a node and thread. The answer does not
/// depend on the number of threads.
///
/// - Parameter progress: Told the share of sources that are done.
/// - Returns: The betweenness of the rows and of the columns; each unordered pair counts once.
public func shortestPathDependencies(
  of matrix: BiadjacencyMatrix, threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (rows: [Double], columns: [Double]) {
  shortestPathDependencies(
    of: matrix, onRows: Array(0..<UInt32(matrix.rowCount)),
    onColumns: Array(0..<UInt32(matrix.columnCount)), threads: threads, progress: progress)
}

/// Half the sum of the dependencies of some sources on every node: with all nodes as sources,
/// betweenness; with a sample, betweenness after division by the share of nodes that are sources.
///
/// See ``shortestPathDependencies(of:threads:progress:)``.
///
/// - Parameters:
///   - rowSources: The sources on this side; one that occurs twice counts twice.
///   - columnSources: The sources on the other side.
public func shortestPathDependencies(
  of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32], onColumns columnSources: [UInt32],
  threads: Threads = .all, progress: ((Double) -> Void)? = nil
) -> (rows: [Double], columns: [Double]) {
  let parts = dependencySums(
    .sums, of: matrix, onRows: rowSources, onColumns: columnSources, threads: threads,
    progress: progress)
  // Every unordered pair is met from both of its ends, hence the half.
  return (
    total(parts.map { $0.rows.sums }, count: matrix.rowCount).map { $0 / 2 },
    total(parts.map { $0.columns.sums }, count: matrix.columnCount).map { $0 / 2 }
  )
}

/// The sum of the dependencies of some sources on every row, and the sum of their squares, for the
/// spread between sources. See ``shortestPathDependencies(of:threads:progress:)``.
func dependencyMoments(
  of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32], onColumns columnSources: [UInt32],
  threads: Threads = .all
) -> (sums: [Double], squares: [Double]) {
  let parts = dependencySums(
    .sumsAndSquares, of: matrix, onRows: rowSources, onColumns: columnSources, threads: threads,
    progress: nil)
  return (
    total(parts.map { $0.rows.sums }, count: matrix.rowCount),
    total(parts.compactMap { $0.rows.squares }, count: matrix.rowCount)
  )
}

/// The sums over some sources, for the nodes of one side.
struct DependencySums {
  /// What is summed of the dependencies on a node.
  enum Moments {
    case sums
    case sumsAndSquares
  }

  let sums: Scratch<Double>
  let squares: Scratch<Double>?

  init(_ count: Int, _ moments: Moments) {
    sums = Scratch(count)
    squares = moments == .sums ? nil : Scratch(count)
  }
}

/// Sums of floating-point numbers depend on their order, so a share of the sources, fixed whatever the
/// number of threads, has sums of its own: as many as fit in 256 MB, at most 64.
private func dependencySums(
  _ moments: DependencySums.Moments, of matrix: BiadjacencyMatrix, onRows rowSources: [UInt32],
  onColumns columnSources: [UInt32], threads: Threads, progress: ((Double) -> Void)?
) -> [(rows: DependencySums, columns: DependencySums)] {
  let batches =
    batches(of: rowSources, from: .rows, count: matrix.rowCount)
    + batches(of: columnSources, from: .columns, count: matrix.columnCount)
  let count = matrix.rowCount + matrix.columnCount
  let shares = max(1, min(64, batches.count, (256 << 20) / (8 * max(1, count))))
  let sums = (0..<shares).map { _ in
    (
      rows: DependencySums(matrix.rowCount, moments),
      columns: DependencySums(matrix.columnCount, moments)
    )
  }
  let meter = ProgressMeter(of: batches.count, report: progress)
  matrix.withBuffers { rows in
    let columns = rows.transposed
    let searches = (0..<threads.workers(for: shares)).map { _ in
      DependencySearch(rows.rowCount, rows.columnCount)
    }
    threads.run(shares) { share, worker in
      for batch in batches[
        (batches.count * share / shares)..<(batches.count * (share + 1) / shares)]
      {
        let search = searches[worker]
        switch batch.side {
        case .rows:
          search.run(
            rows, from: batch.sources, near: search.rows, far: search.columns,
            nearSums: sums[share].rows, farSums: sums[share].columns)
        case .columns:
          search.run(
            columns, from: batch.sources, near: search.columns, far: search.rows,
            nearSums: sums[share].columns, farSums: sums[share].rows)
        }
        meter.advance(byWorker: worker)
      }
    }
  }
  return sums
}

private enum SourceSide {
  case rows
  case columns
}

private struct Batch {
  let side: SourceSide
  let sources: ArraySlice<UInt32>
}

private func batches(of sources: [UInt32], from side: SourceSide, count: Int) -> [Batch] {
  precondition(sources.allSatisfy { $0 < count }, "a source is a node of the network")
  return stride(from: 0, to: sources.count, by: searchLaneCount).map { start in
    Batch(side: side, sources: sources[start..<min(sources.count, start + searchLaneCount)])
  }
}

private func total(_ parts: [Scratch<Double>], count: Int) -> [Double] {
  var total = [Double](repeating: 0, count: count)
  for part in parts {
    for node in 0..<count { total[node] += part.elements[node] }
  }
  return total
}
