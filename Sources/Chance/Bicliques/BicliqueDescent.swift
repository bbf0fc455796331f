import Networks

/// Steps of the search among few rows, whose columns are sets of bits.
///
/// The columns of all steps stand one step after the other: of each step first those that are excluded,
/// as whatever they share was found before, then the candidates.
final class BicliqueDescent<Bits: RowBits> {
  private let names: [UInt32]
  private var capacity: Int
  /// Which of its step's rows each column has, and its number.
  private var bits: UnsafeMutablePointer<Bits>
  private var columns: UnsafeMutablePointer<UInt32>
  private var used = 0

  /// Prepares for rows with names, and some columns.
  init(rows names: [UInt32], columnCount: Int) {
    self.names = names
    capacity = 4 * columnCount + 16
    bits = .allocate(capacity: capacity)
    columns = .allocate(capacity: capacity)
  }

  deinit {
    bits.deallocate()
    columns.deallocate()
  }

  /// Adds columns of the first step, without rows: the excluded ones first.
  func append(_ listed: [Int]) {
    for column in listed {
      bits[used] = Bits()
      columns[used] = UInt32(column)
      used += 1
    }
  }

  /// Gives a row to a column of the first step.
  func insert(row: Int, inColumnAt place: Int) { bits[place].insert(row) }

  /// All rows.
  private var everyRow: Bits {
    var all = Bits()
    for row in names.indices { all.insert(row) }
    return all
  }

  /// Takes down the first step, and all that follow from it.
  func visitAll(excluded: Int, walk: inout BicliqueWalk) {
    visit(everyRow, from: 0, candidatesFrom: excluded, to: used, walk: &walk)
  }

  /// Takes down a step, and all that follow from it.
  private func visit(
    _ all: Bits, from start: Int, candidatesFrom first: Int, to end: Int, walk: inout BicliqueWalk
  ) {
    if walk.shared.count >= walk.search.minimumColumns {
      walk.record { all.append(to: &$0, named: names) }
    }
    let (minimumRows, minimumColumns) = (walk.search.minimumRows, walk.search.minimumColumns)
    let before = walk.shared.count
    reserve(end + end - start)
    var end = end
    var candidate = first
    while candidate < end, !walk.isStopped {
      let (bits, columns) = (bits, columns)
      let left = bits[candidate]
      // Columns of the next step.
      let next = end
      var top = next
      var isKnown = false
      for place in start..<candidate {
        let common = bits[place].intersection(left)
        if common.isSame(as: left) {
          // Who excludes one often excludes the next.
          (bits[place], bits[start]) = (bits[start], bits[place])
          isKnown = true
          break
        }
        if common.hasAtLeast(minimumRows) {
          bits[top] = common
          top += 1
        }
      }
      guard !isKnown else {
        candidate += 1
        continue
      }
      let candidatesFrom = top
      walk.shared.append(Int(columns[candidate]))
      // Candidates with the very same rows would only find the same again, and exclude no more than
      // this one: they are dropped.
      var kept = candidate + 1
      for place in (candidate + 1)..<end {
        let (own, column) = (bits[place], columns[place])
        let common = own.intersection(left)
        if common.isSame(as: left) {
          walk.shared.append(Int(column))
          if own.isSame(as: left) { continue }
        } else if common.hasAtLeast(minimumRows) {
          bits[top] = common
          columns[top] = column
          top += 1
        }
        bits[kept] = own
        columns[kept] = column
        kept += 1
      }
      end = kept
      if walk.shared.count + top - candidatesFrom >= minimumColumns {
        visit(left, from: next, candidatesFrom: candidatesFrom, to: top, walk: &walk)
      }
      walk.shared.removeSubrange(before...)
      candidate += 1
    }
  }

  /// Makes room for so many columns.
  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    let wider = UnsafeMutablePointer<Bits>.allocate(capacity: 2 * count)
    let longer = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * count)
    wider.update(from: bits, count: capacity)
    longer.update(from: columns, count: capacity)
    bits.deallocate()
    columns.deallocate()
    (bits, columns, capacity) = (wider, longer, 2 * count)
  }
}
