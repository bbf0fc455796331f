import Foundation
import Networks
import Tables

/// How a plain table is cut.
struct PlainForm {
  /// What stands between cells.
  var separator = UInt8(ascii: ",")
  /// Whether the first row holds headings.
  var hasHeader = true
  /// The column of weights; where it is not known, the one that is called so.
  var weight: Int?
  /// What a reader should know of the form.
  var remarks: [String] = []
}

/// A table of edges without faults, as nearly all are: read block by block, in some 30 bytes for each
/// edge and 100 for each node. Cells may stand in quotation marks.
///
/// Whatever is not so plain makes the reader give up, without saying what it was: the careful reader
/// of ``CSVDocument`` has to look, and tells every fault with its place.
struct PlainEdgeTable {
  /// A table's network, and its column names.
  typealias Answer = (
    graph: BipartiteGraph<String, String>, header: [String], checksum: String
  )

  private var header: [String] = []
  private var checksum = SHA256()
  private var lefts = LabelTable()
  private var rights = LabelTable()
  /// The numbers of each edge's labels, packed, in parts of equal size, so that none is ever copied to
  /// a larger one.
  private var parts: [[UInt64]] = []
  private var part: [UInt64] = []
  private var weights: [Double] = []
  private var weightPlace: Int?
  private static let partSize = 1 << 20
  private let form: PlainForm

  /// Reads a file; `nil` where the careful reader has to.
  static func read(
    contentsOf file: URL, form: PlainForm = PlainForm(), sizeLimit: Int
  ) -> Answer? {
    var table = PlainEdgeTable(contentsOf: file, form: form, sizeLimit: sizeLimit)
    return table?.answer()
  }

  /// Reads a table that is in memory; `nil` where the careful reader has to.
  static func read(_ bytes: [UInt8], form: PlainForm = PlainForm()) -> Answer? {
    var table = PlainEdgeTable(bytes, form: form)
    return table?.answer()
  }

  private init?(contentsOf file: URL, form: PlainForm, sizeLimit: Int) {
    self.form = form
    // What is read from a pipe can't be read again, and its writer would not outlive a reader who
    // only looks.
    var status = stat()
    guard stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(file.path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var block = [UInt8](repeating: 0, count: 1 << 20)
    var (kept, total) = (0, 0)
    while true {
      // A line that is longer than a block is not plain.
      guard kept < block.count else { return nil }
      let got = block.withUnsafeMutableBytes { bytes in
        let room = UnsafeMutableRawBufferPointer(rebasing: bytes[kept...])
        return Foundation.read(descriptor, room.baseAddress, room.count)
      }
      guard got >= 0, total + got <= sizeLimit else { return nil }
      let isFirst = total == 0
      total += got
      guard got > 0 else { break }
      block.withUnsafeBytes {
        checksum.update(UnsafeRawBufferPointer(rebasing: $0[kept..<(kept + got)]))
      }
      let filled = kept + got
      let end = block[..<filled].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let isPlain = block.withUnsafeBytes {
        read(lines: UnsafeRawBufferPointer(rebasing: $0[..<end]), atStart: isFirst && kept == 0)
      }
      guard isPlain else { return nil }
      block.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[end..<filled]))
      }
      kept = filled - end
    }
    guard block.withUnsafeBytes({ finish(UnsafeRawBufferPointer(rebasing: $0[..<kept]), total) })
    else { return nil }
  }

  private init?(_ bytes: [UInt8], form: PlainForm) {
    self.form = form
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isPlain = bytes.withUnsafeBytes { bytes in
      checksum.update(bytes)
      return read(lines: UnsafeRawBufferPointer(rebasing: bytes[..<end]), atStart: true)
        && finish(UnsafeRawBufferPointer(rebasing: bytes[end...]), bytes.count)
    }
    guard isPlain else { return nil }
  }

  /// The answer; `nil` where an edge occurs twice. What is not needed any more is freed on the way.
  private mutating func answer() -> Answer? {
    let (leftLabels, leftPlaces) = lefts.sorted()
    let (rightLabels, rightPlaces) = rights.sorted()
    lefts = LabelTable()
    rights = LabelTable()
    parts.append(part)
    part = []
    for index in parts.indices {
      for place in parts[index].indices {
        let edge = parts[index][place]
        parts[index][place] = PackedEdges.packed(
          row: leftPlaces[Int(edge >> 32)],
          column: rightPlaces[Int(UInt32(truncatingIfNeeded: edge))])
      }
    }
    guard
      let matrix = matrix(
        of: parts[...], slices: [], rowCount: leftLabels.count, columnCount: rightLabels.count)
    else { return nil }
    parts = []
    let graph = BipartiteGraph(
      left: NodeSet(ascending: leftLabels), right: NodeSet(ascending: rightLabels), matrix: matrix)
    return (graph, header, checksum.hexadecimal)
  }

  /// Builds the matrix, with one part after the other lent as a slice.
  private func matrix(
    of parts: ArraySlice<[UInt64]>, slices: [UnsafeBufferPointer<UInt64>], rowCount: Int,
    columnCount: Int
  ) -> BiadjacencyMatrix? {
    if weightPlace != nil {
      let edges = parts.joined()
      return try? BiadjacencyMatrix(
        rowCount: rowCount, columnCount: columnCount, rowOfEdge: edges.map { UInt32($0 >> 32) },
        columnOfEdge: edges.map { UInt32(truncatingIfNeeded: $0) }, weights: weights)
    }
    guard let first = parts.first else {
      return BiadjacencyMatrix(
        PackedEdges(slices: slices, rowCount: rowCount, columnCount: columnCount))
    }
    return first.withUnsafeBufferPointer {
      matrix(
        of: parts.dropFirst(), slices: slices + [$0], rowCount: rowCount, columnCount: columnCount)
    }
  }

  /// Reads the last line, which lacks its line feed.
  private mutating func finish(_ line: UnsafeRawBufferPointer, _ total: Int) -> Bool {
    guard !line.isEmpty else { return !header.isEmpty }
    // The last line may be the only one.
    return line[line.count - 1] != 0x0D && read(lines: line, atStart: line.count == total)
      && !header.isEmpty
  }

  /// Reads whole lines.
  ///
  /// - Returns: Whether all of them are plain.
  private mutating func read(lines: UnsafeRawBufferPointer, atStart: Bool) -> Bool {
    guard let base = lines.baseAddress, !lines.isEmpty else { return true }
    guard !Self.hasControls(lines) else { return false }
    let hasQuotes = memchr(base, Int32(UInt8(ascii: "\"")), lines.count) != nil
    var place = atStart && lines.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < lines.count {
      let feed = memchr(base + place, 0x0A, lines.count - place).map { UnsafeRawPointer($0) - base }
      var end = feed ?? lines.count
      let next = end + 1
      if feed != nil, end > place, lines[end - 1] == 0x0D { end -= 1 }
      if end > place {
        let line = UnsafeRawBufferPointer(rebasing: lines[place..<end])
        if header.isEmpty {
          guard readHeader(line) else { return false }
          if form.hasHeader {
            place = next
            continue
          }
        }
        guard hasQuotes ? readQuotedEdge(line) : readEdge(line) else { return false }
      }
      place = next
    }
    return true
  }

  /// Whether a control character, of ASCII or beyond, is among the bytes that is no tab and no end of a
  /// line.
  private static func hasControls(_ lines: UnsafeRawBufferPointer) -> Bool {
    var found = false
    var last: UInt8 = 0
    for byte in lines {
      let isEnd = byte == 0x0A
      let isAllowed = byte >= 0x20 && byte != 0x7F || isEnd || byte == 0x09 || byte == 0x0D
      let isBeyondASCII = last == 0xC2 && byte < 0xA0
      found = found || !isAllowed || isBeyondASCII || last == 0x0D && !isEnd
      last = byte
    }
    return found
  }

  private mutating func readHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    guard String(validating: line, as: UTF8.self) != nil else { return false }
    header = []
    var start = 0
    while let cell = quotedCell(line, from: start) {
      header.append(String(decoding: cell.bytes, as: UTF8.self))
      start = cell.end + 1
      if cell.end >= line.count { break }
    }
    guard start > line.count else { return false }
    if !form.hasHeader { header = header.indices.map { "\($0 + 1)" } }
    weightPlace = form.weight ?? header.indices.dropFirst(2).first { header[$0] == "weight" }
    return header.count >= 2 && Set(header).count == header.count && !header.contains("")
  }

  /// A cell that may stand in quotation marks, and where it ends; `nil` where it is not plain.
  private mutating func quotedCell(
    _ line: UnsafeRawBufferPointer, from start: Int
  ) -> (bytes: UnsafeRawBufferPointer, end: Int)? {
    guard let base = line.baseAddress, start <= line.count else { return nil }
    guard start < line.count, line[start] == UInt8(ascii: "\"") else {
      let end =
        memchr(base + start, Int32(form.separator), line.count - start)
        .map { UnsafeRawPointer($0) - base } ?? line.count
      let cell = UnsafeRawBufferPointer(rebasing: line[start..<end])
      guard !cell.contains(UInt8(ascii: "\"")) else { return nil }
      return (cell, end)
    }
    var place = start + 1
    var isDoubled = false
    while true {
      guard let mark = memchr(base + place, Int32(UInt8(ascii: "\"")), line.count - place) else {
        return nil
      }
      let end = UnsafeRawPointer(mark) - base
      if end + 1 == line.count || line[end + 1] == form.separator {
        let cell = UnsafeRawBufferPointer(rebasing: line[(start + 1)..<end])
        return isDoubled ? nil : (cell, end + 1)
      }
      guard line[end + 1] == UInt8(ascii: "\"") else { return nil }
      isDoubled = true
      place = end + 2
      if place > line.count { return nil }
    }
  }

  /// Reads an edge whose cells may stand in quotation marks.
  private mutating func readQuotedEdge(_ line: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    var (left, right): (UInt32, UInt32) = (0, 0)
    for column in 0..<header.count {
      guard let (cell, end) = quotedCell(line, from: start),
        (end < line.count) == (column < header.count - 1)
      else { return false }
      switch column {
      case 0:
        guard !cell.isEmpty, let number = lefts.number(of: cell) else { return false }
        left = number
      case 1:
        guard !cell.isEmpty, let number = rights.number(of: cell) else { return false }
        right = number
      case weightPlace:
        guard readWeight(cell) else { return false }
      default:
        guard !cell.contains(where: { $0 >= 0x80 }) else { return false }
      }
      start = end + 1
    }
    return append(left, right)
  }

  private mutating func readWeight(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let text = String(validating: cell, as: UTF8.self), let weight = Double(text),
      BiadjacencyMatrix.weightRange.contains(weight)
    else { return false }
    weights.append(weight)
    return true
  }

  private mutating func append(_ left: UInt32, _ right: UInt32) -> Bool {
    if part.count == Self.partSize {
      parts.append(part)
      part = []
    }
    if part.isEmpty, !parts.isEmpty { part.reserveCapacity(Self.partSize) }
    part.append(PackedEdges.packed(row: left, column: right))
    return parts.count < Int(UInt32.max) / Self.partSize - 1
  }

  private mutating func readEdge(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let base = line.baseAddress else { return false }
    var start = 0
    var (left, right): (UInt32, UInt32) = (0, 0)
    for column in 0..<header.count {
      var end = line.count
      if column < header.count - 1 {
        guard
          let comma = memchr(
            base + start, Int32(form.separator), line.count - start)
        else { return false }
        end = UnsafeRawPointer(comma) - base
      }
      let cell = UnsafeRawBufferPointer(rebasing: line[start..<end])
      switch column {
      case 0:
        guard !cell.isEmpty, let number = lefts.number(of: cell) else { return false }
        left = number
      case 1:
        guard !cell.isEmpty, !cell.contains(form.separator),
          let number = rights.number(of: cell)
        else { return false }
        right = number
      case weightPlace:
        guard readWeight(cell) else { return false }
      default:
        guard !cell.contains(where: { $0 >= 0x80 || $0 == form.separator }) else { return false }
      }
      start = end + 1
    }
    return append(left, right)
  }
}
