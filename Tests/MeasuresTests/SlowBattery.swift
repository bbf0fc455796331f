import Foundation
import Networks

/// The slow, obvious definitions of the full battery: each as its paper writes it, over plain sets and
/// tables.
extension SlowNetwork {
  /// The rows of each column.
  var columns: [Set<Int>] {
    (0..<columnCount).map { column in Set(rows.indices.filter { rows[$0].contains(column) }) }
  }

  var strengths: [Double] { table.map { $0.reduce(0, +) } }

  var columnStrengths: [Double] {
    (0..<columnCount).map { column in table.reduce(0) { $0 + $1[column] } }
  }

  var positiveDistances: [Int] { distances.joined().compactMap { $0 }.filter { $0 > 0 } }

  var harmonicCentrality: [Double?] {
    let most = Double(columnCount) + Double(rowCount - 1) / 2
    return rows.indices.map { row in
      let sum = distances[row].compactMap { $0 }.filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
      return most > 0 ? sum / most : nil
    }
  }

  /// The stationary distribution of the walk, by Gauss's elimination.
  var pageRank: [Double?] {
    let (n, damping) = (nodeCount, 0.85)
    func weight(_ a: Int, _ b: Int) -> Double {
      if a < rowCount, b >= rowCount { return table[a][b - rowCount] }
      if b < rowCount, a >= rowCount { return table[b][a - rowCount] }
      return 0
    }
    // x(b) = Σ x(a) step(a, b).
    var system = (0..<n).map { b in
      (0..<n).map { a in
        let strength = (0..<n).reduce(0) { $0 + weight(a, $1) }
        let along = strength > 0 ? weight(a, b) / strength : 1 / Double(n)
        return (a == b ? 1 : 0) - damping * along
      } + [(1 - damping) / Double(n)]
    }
    for i in 0..<n {
      for j in 0..<n where j != i {
        let factor = system[j][i] / system[i][i]
        for k in i...n { system[j][k] -= factor * system[i][k] }
      }
    }
    return (0..<rowCount).map { system[$0][n] / system[$0][$0] }
  }

  /// 16,384 rounds of passing scores to the columns and back, from equal scores: the matrix of one
  /// round, squared fourteen times.
  var birank: [Double?] {
    let (s, t) = (strengths, columnStrengths)
    var round = rows.indices.map { a in
      rows.indices.map { b in
        (0..<columnCount).reduce(0.0) { sum, k in
          t[k] == 0 || s[a] == 0 || s[b] == 0
            ? sum : sum + table[a][k] * table[b][k] / (t[k] * (s[a] * s[b]).squareRoot())
        }
      }
    }
    for _ in 0..<14 {
      round = round.map { row in
        round.indices.map { b in round.indices.reduce(0) { $0 + row[$1] * round[$1][b] } }
      }
    }
    let scores = round.map { $0.reduce(0, +) }
    let total = scores.reduce(0, +)
    return scores.map { total > 0 ? $0 / total : nil }
  }

  /// For each row how many rows each two of its columns share.
  var sharedByPairs: [[Int]] {
    rows.map { row in
      row.flatMap { u in
        row.filter { $0 > u }.map { w in rows.count { $0.isSuperset(of: [u, w]) } }
      }
    }
  }

  var redundancy: [Double?] {
    rows.indices.map { v in
      var (pairs, redundant) = (0, 0)
      for u in rows[v] {
        for w in rows[v] where w > u {
          pairs += 1
          if rows.indices.contains(where: { $0 != v && rows[$0].isSuperset(of: [u, w]) }) {
            redundant += 1
          }
        }
      }
      return pairs > 0 ? Double(redundant) / Double(pairs) : nil
    }
  }

  func latapyClustering(_ whole: (Set<Int>, Set<Int>) -> Int) -> [Double?] {
    rows.indices.map { u in
      let second = rows.indices.filter { $0 != u && !rows[$0].isDisjoint(with: rows[u]) }
      let sum = second.reduce(0.0) {
        $0 + Double(rows[u].intersection(rows[$1]).count) / Double(whole(rows[u], rows[$1]))
      }
      return second.isEmpty ? nil : sum / Double(second.count)
    }
  }

  /// The paths `a - k - i - l - b` around each row `i`, and how many are closed.
  var fourPaths: [(all: Int, closed: Int)] {
    let columns = columns
    return rows.indices.map { i in
      var (all, closed) = (0, 0)
      for k in rows[i] {
        for l in rows[i] where l != k {
          for a in columns[k] where a != i {
            for b in columns[l] where b != i && b != a {
              all += 1
              if !rows[a].intersection(rows[b]).subtracting([k, l]).isEmpty { closed += 1 }
            }
          }
        }
      }
      return (all, closed)
    }
  }

  var closedShareOfFourPaths: Double? {
    let all = fourPaths.reduce(0) { $0 + $1.all }
    return all > 0 ? Double(fourPaths.reduce(0) { $0 + $1.closed }) / Double(all) : nil
  }

  var constraint: [Double?] {
    let (s, t) = (strengths, columnStrengths)
    return rows.indices.map { i in
      guard !rows[i].isEmpty else { return nil }
      return rows[i].reduce(0.0) { total, a in
        var share = table[i][a] / s[i]
        for b in rows[i] where b != a {
          for j in rows.indices where j != i && s[j] > 0 {
            share += table[i][b] / s[i] * table[j][b] / t[b] * table[j][a] / s[j]
          }
        }
        return total + share * share
      }
    }
  }

  /// The rows and columns that are left when those with too few neighbours leave, again and again.
  private func left(alpha: Int, beta: Int) -> (rows: Set<Int>, columns: Set<Int>) {
    var (stay, others) = (Set(rows.indices), Set(0..<columnCount))
    let columns = columns
    while true {
      let next = stay.filter { rows[$0].intersection(others).count >= alpha }
      let nextOthers = others.filter { columns[$0].intersection(next).count >= beta }
      if next == stay && nextOthers == others { return (stay, others) }
      (stay, others) = (next, nextOthers)
    }
  }

  func core(alpha: Int, beta: Int) -> [Double?] {
    let stay = left(alpha: alpha, beta: beta).rows
    return rows.indices.map { stay.contains($0) ? 1 : 0 }
  }

  var coreNumbers: [Double?] {
    let cores = (0...max(rowCount, columnCount)).map { left(alpha: $0, beta: $0).rows }
    return rows.indices.map { row in cores.lastIndex { $0.contains(row) }.map(Double.init) }
  }

  /// Two rows and two columns with all four edges.
  var butterflySets: [(rows: (Int, Int), columns: (Int, Int))] {
    var sets: [(rows: (Int, Int), columns: (Int, Int))] = []
    for a in rows.indices {
      for b in rows.indices where b > a {
        for k in 0..<columnCount {
          for l in 0..<columnCount where l > k {
            if rows[a].isSuperset(of: [k, l]), rows[b].isSuperset(of: [k, l]) {
              sets.append(((a, b), (k, l)))
            }
          }
        }
      }
    }
    return sets
  }

  var butterflies: [Double?] {
    let sets = butterflySets
    return rows.indices.map { row in
      Double(sets.filter { $0.rows.0 == row || $0.rows.1 == row }.count)
    }
  }

  /// The paths `a - k - b - l` from each row `a`, with whether `a` is tied to `l`.
  var threePaths: [(ends: (Int, Int), isClosed: Bool)] {
    rows.indices.flatMap { a in
      rows[a].flatMap { k in
        rows.indices.filter { $0 != a && rows[$0].contains(k) }.flatMap { b in
          rows[b].subtracting([k]).map { l in ((a, l), rows[a].contains(l)) }
        }
      }
    }
  }

  func fitnessAndComplexity(updates: Int) -> (fitness: [Double?], complexity: [Double?]) {
    let columns = columns
    let tied = columns.indices.filter { !columns[$0].isEmpty }
    guard !tied.isEmpty else { return (rows.map { _ in nil }, columns.map { _ in nil }) }
    var (f, q) = (rows.map { _ in 1.0 }, columns.map { $0.isEmpty ? nil : 1.0 })
    for _ in 0..<updates {
      let nextF = rows.map { $0.reduce(0) { $0 + (q[$1] ?? 0) } }
      let nextQ = columns.map { $0.isEmpty ? nil : 1 / $0.reduce(0) { $0 + 1 / f[$1] } }
      let meanF = nextF.reduce(0, +) / Double(f.count)
      let meanQ = nextQ.compactMap { $0 }.reduce(0, +) / Double(tied.count)
      (f, q) = (nextF.map { $0 / meanF }, nextQ.map { $0.map { $0 / meanQ } })
    }
    return (f, q)
  }

  /// `B Bᵀ` with the entries of `B` changed.
  func rowProducts(_ entry: (Double) -> Double) -> [[Double]] {
    rows.indices.map { a in
      rows.indices.map { b in zip(table[a], table[b]).reduce(0) { $0 + entry($1.0) * entry($1.1) } }
    }
  }

  var complexityIndex: [Double?] {
    let undefined = rows.map { _ in Double?.none }
    let columns = columns
    let tied = rows.indices.filter { !rows[$0].isEmpty }
    guard tied.count > 1, pieces.filter({ $0.count > 1 }).count == 1 else { return undefined }
    let symmetric = tied.map { a in
      tied.map { b in
        rows[a].intersection(rows[b]).reduce(0.0) { $0 + 1 / Double(columns[$1].count) }
          / Double(rows[a].count * rows[b].count).squareRoot()
      }
    }
    let pairs = eigenpairs(of: symmetric).sorted { $0.value > $1.value }
    let third = pairs.count > 2 ? pairs[2].value : -1
    guard pairs[1].value > 1e-11, pairs[1].value - third > 1e-9 * pairs[1].value else {
      return undefined
    }
    func standard(_ values: [Double]) -> [Double] {
      let mean = values.reduce(0, +) / Double(values.count)
      let variance = values.reduce(0) { $0 + pow($1 - mean, 2) } / Double(values.count)
      return values.map { ($0 - mean) / sqrt(variance) }
    }
    let degrees = tied.map { Double(rows[$0].count) }
    let index = standard(zip(pairs[1].vector, degrees).map { $0 / sqrt($1) })
    let correlation = zip(index, standard(degrees)).reduce(0) { $0 + $1.0 * $1.1 }
    guard Set(degrees).count > 1, abs(correlation) > 1e-8 else { return undefined }
    var result = undefined
    for (row, value) in zip(tied, index) { result[row] = correlation > 0 ? value : -value }
    return result
  }

  func sharedWeight(of a: Int, _ b: Int, _ part: (Int) -> Double) -> Double {
    let columns = columns
    return rows[a].intersection(rows[b]).sorted().reduce(0) {
      $0 + table[a][$1] * table[b][$1] * part(columns[$1].count)
    }
  }

  var nestedness: Double? {
    func part(_ sets: [Set<Int>]) -> [Double] {
      sets.indices.flatMap { i in
        sets.indices.filter { $0 > i }.map { j in
          let (large, small) =
            sets[i].count > sets[j].count ? (sets[i], sets[j]) : (sets[j], sets[i])
          if small.isEmpty || small.count == large.count { return 0 }
          return 100 * Double(small.intersection(large).count) / Double(small.count)
        }
      }
    }
    let parts = part(rows) + part(columns)
    return parts.isEmpty ? nil : parts.reduce(0, +) / Double(parts.count)
  }

  var degreeAssortativity: Double? {
    let columns = columns
    let pairs = rows.flatMap { row in row.map { (Double(row.count), Double(columns[$0].count)) } }
    guard Set(pairs.map(\.0)).count > 1, Set(pairs.map(\.1)).count > 1 else { return nil }
    let n = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    let both = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let (xx, yy) = (
      pairs.reduce(0) { $0 + pow($1.0 - x, 2) }, pairs.reduce(0) { $0 + pow($1.1 - y, 2) }
    )
    return both / sqrt(xx * yy)
  }

  /// The greatest sum is that of a centre that is tied to all columns while the other rows that are not
  /// isolated are tied to one.
  var degreeCentralization: Double? {
    let degrees = rows.map(\.count)
    guard let greatest = degrees.max(), greatest > 0 else { return nil }
    let isolated = degrees.filter { $0 == 0 }.count
    let extreme =
      [columnCount] + Array(repeating: 1, count: rowCount - 1 - isolated)
      + Array(repeating: 0, count: isolated)
    let most = extreme.reduce(0) { $0 + columnCount - $1 }
    return most > 0 ? Double(degrees.reduce(0) { $0 + greatest - $1 }) / Double(most) : nil
  }
}
