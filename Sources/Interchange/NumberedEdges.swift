import Foundation
import Networks
import Synchronization
import Tables

extension BiadjacencyMatrix {
  /// Reads a table of numbered edges: a line `u,v` for each edge, without a header, where rows and
  /// columns are each numbered from 0. Lines end with LF or CRLF; numbers below the greatest that
  /// does not occur are isolated nodes.
  ///
  /// Each thread reads a part of the file block by block, so the file is never in memory as a whole:
  /// 16 bytes for each edge beside the result. O(bytes + rows + columns).
  ///
  /// - Throws: ``ReadingError`` for a file that can't be read, a line of another form, a number that
  ///   does not fit in 32 bits, or an edge that occurs twice.
  public init(numberedEdgesOf file: URL, threads: Threads = .all) throws(ReadingError) {
    let path = file.relativePath
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { throw .unreadable(path: path, reason: "this is not a file on a disk") }

    let sliceCount = max(1, min(4 * threads.workers(for: size), size >> 20))
    let bounds = (0...sliceCount).map {
      size / sliceCount * $0 + ($0 == sliceCount ? size % sliceCount : 0)
    }
    let slices = (0..<sliceCount).map { NumberedEdgeSlice(bounds[$0]..<bounds[$0 + 1]) }
    threads.run(sliceCount) { slice, _ in slices[slice].read(from: descriptor) }
    if let fault = slices.lazy.compactMap(\.fault).first {
      throw Self.error(fault, in: descriptor, path: path)
    }
    let edges = PackedEdges(
      slices: slices.map(\.edges),
      rowCount: slices.reduce(0) { max($0, $1.rowCount) },
      columnCount: slices.reduce(0) { max($0, $1.columnCount) })
    guard
      BiadjacencyMatrix.canHold(
        rows: edges.rowCount, columns: edges.columnCount, edges: edges.count)
    else {
      throw .unreadable(
        path: path, reason: "\(EdgeError.tooLarge(limit: BiadjacencyMatrix.sizeLimit))")
    }
    let matrix = withExtendedLifetime(slices) { BiadjacencyMatrix(edges, threads: threads) }
    guard let matrix else { throw .faults([Self.repetition(in: edges, path: path)]) }
    self = matrix
  }

  private static func error(
    _ fault: NumberedEdgeSlice.Fault, in descriptor: Int32, path: String
  ) -> ReadingError {
    switch fault {
    case .unreadable(let code): .unreadable(path: path, reason: String(cString: strerror(code)))
    case .badLine(let offset):
      .faults([
        Fault(
          file: path, line: lineNumber(ofByteAt: offset, in: descriptor),
          found: "a line of another form",
          expected: "two numbers from 0 to \(UInt32.max - 1), \"row,column\"")
      ])
    }
  }

  private static func lineNumber(ofByteAt offset: Int, in descriptor: Int32) -> Int {
    var block = [UInt8](repeating: 0, count: 1 << 20)
    var (line, place) = (1, 0)
    while place < offset {
      let count = pread(descriptor, &block, min(block.count, offset - place), off_t(place))
      guard count > 0 else { break }
      line += block[..<count].count { $0 == 0x0A }
      place += count
    }
    return line
  }

  private static func repetition(in edges: PackedEdges, path: String) -> Fault {
    var seen = Set<UInt64>()
    for edge in edges.slices.joined() where !seen.insert(edge).inserted {
      return Fault(
        file: path, found: "the edge \(edge >> 32),\(UInt32(truncatingIfNeeded: edge)) twice",
        expected: "each edge once")
    }
    return Fault(file: path, found: "an edge twice", expected: "each edge once")
  }
}

/// The edges on those lines of a file that begin in a range of its bytes.
private final class NumberedEdgeSlice: @unchecked Sendable {
  package enum Fault {
    case unreadable(Int32)
    case badLine(offset: Int)
  }

  private(set) var fault: Fault?
  private(set) var rowCount = 0
  private(set) var columnCount = 0
  private let bytes: Range<Int>
  private let packed: Scratch<UInt64>
  private var count = 0

  /// A slice for a range of bytes. The shortest line has four, so there is room for every edge;
  /// memory that is not written to costs nothing.
  init(_ bytes: Range<Int>) {
    self.bytes = bytes
    packed = Scratch(uninitialized: bytes.count / 4 + 2)
  }

  var edges: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(packed.elements.extracting(0..<count))
  }

  /// Reads block by block. A line belongs to the slice in which it begins, so all but the first slice
  /// skip to their first line feed, starting one byte early.
  func read(from descriptor: Int32) {
    let blockSize = 1 << 18
    let longestLine = 64
    // The parser loads 8 bytes at a time, perhaps beyond the last line.
    let block = Scratch<UInt8>(blockSize + longestLine + 16)
    guard let base = UnsafeMutableRawBufferPointer(block.elements).baseAddress else { return }
    var place = max(0, bytes.lowerBound - 1)
    var skipping = bytes.lowerBound > 0
    var kept = 0
    while true {
      // Bytes 0..<kept are the beginning of a line that the last block cut.
      let lineStart = place - kept
      if lineStart >= bytes.upperBound { return }
      let got = pread(descriptor, base + kept, blockSize, off_t(place))
      guard got >= 0 else {
        fault = .unreadable(errno)
        return
      }
      var filled = kept + got
      place += got
      let isLast = got == 0
      if isLast {
        if kept == 0 { return }
        // The last line of a file may lack its line feed.
        base.storeBytes(of: 0x0A, toByteOffset: filled, as: UInt8.self)
        filled += 1
      }
      var start = 0
      if skipping {
        while start < filled, block.elements[start] != 0x0A { start += 1 }
        guard start < filled else {
          (kept, place) = (0, place)
          if place >= bytes.upperBound { return }
          continue
        }
        start += 1
        skipping = false
      }
      var end = filled
      while end > start, block.elements[end - 1] != 0x0A { end -= 1 }
      // No line beyond the slice's last byte: the next slice reads it.
      let limit = bytes.upperBound - lineStart
      let parsed = parse(base, from: start, to: end, beginningBefore: limit)
      guard parsed == end else {
        if parsed < limit { fault = .badLine(offset: lineStart + parsed) }
        return
      }
      kept = filled - end
      if isLast { return }
      guard kept <= longestLine else {
        if lineStart + end < bytes.upperBound { fault = .badLine(offset: lineStart + end) }
        return
      }
      memmove(base, base + end, kept)
    }
  }

  /// Reads the lines between two places that begin before a limit.
  ///
  /// Eight bytes at a time: a digit is a byte that differs from "0" by less than ten; the first that
  /// is none ends the number, whose digits then join in three multiplications (Lemire 2022, Fast
  /// number parsing; doi:10.1002/spe.2984 has the like).
  ///
  /// - Returns: Where reading ended: at `end`, at a line that begins at or beyond the limit, or at a
  ///   line of another form.
  private func parse(
    _ base: UnsafeMutableRawPointer, from start: Int, to end: Int, beginningBefore limit: Int
  ) -> Int {
    let edges = packed.elements
    var (count, place) = (self.count, start)
    var (greatestRow, greatestColumn): (UInt64, UInt64) = (0, 0)
    let stop = min(end, limit)
    while place < stop {
      guard let (row, comma) = number(base, at: place),
        base.load(fromByteOffset: comma, as: UInt8.self) == UInt8(ascii: ","),
        let (column, after) = number(base, at: comma + 1)
      else { break }
      var next = after
      if base.load(fromByteOffset: next, as: UInt8.self) == 0x0D { next += 1 }
      guard base.load(fromByteOffset: next, as: UInt8.self) == 0x0A else { break }
      edges[count] = row << 32 | column
      count += 1
      greatestRow = max(greatestRow, row)
      greatestColumn = max(greatestColumn, column)
      place = next + 1
    }
    if count > self.count {
      rowCount = max(rowCount, Int(greatestRow) + 1)
      columnCount = max(columnCount, Int(greatestColumn) + 1)
    }
    self.count = count
    return place
  }

  @inline(__always)
  private func number(_ base: UnsafeMutableRawPointer, at place: Int) -> (UInt64, Int)? {
    let bytes = UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    let digits = bytes ^ 0x3030_3030_3030_3030
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    let length = UInt64(truncatingIfNeeded: others.trailingZeroBitCount) >> 3
    guard length > 0, length < 8 else { return longNumber(base, at: place) }
    var value = digits &<< (64 &- 8 &* length)
    value = (value &* 2_561) &>> 8 & 0x00FF_00FF_00FF_00FF
    value = (value &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
    value = (value &* 42_949_672_960_001) &>> 32
    return (value, place &+ Int(length))
  }

  @inline(never)
  private func longNumber(_ base: UnsafeMutableRawPointer, at place: Int) -> (UInt64, Int)? {
    var (value, next) = (UInt64(0), place)
    while true {
      let digit = base.load(fromByteOffset: next, as: UInt8.self) ^ 0x30
      guard digit < 10 else { break }
      value = value * 10 + UInt64(digit)
      guard value < UInt32.max else { return nil }
      next += 1
    }
    return next > place ? (value, next) : nil
  }
}
