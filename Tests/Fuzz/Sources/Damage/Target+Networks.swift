import Foundation
import Memberships
import Networks

extension Target {
  /// A format of networks. What is read is written as GraphML, which holds everything, and read again.
  static func network(_ format: NetworkFormat) throws -> Target {
    let seeds = try SeedNetworks.files(of: format)
    return Target(name: format.rawValue, seeds: seeds) { bytes, damage in
      let reading = NetworkReading(format: format, keepsColumns: damage.below(2) == 0)
      return try read(bytes, reading, file: "a.file", again: damage.below(4) == 0)
    }
  }

  /// Files whose format is to be found out, with the names of others.
  static func unnamed() throws -> Target {
    let formats = NetworkFormat.allCases.filter(\.isRead)
    let seeds = try formats.flatMap { try SeedNetworks.files(of: $0) }
    let names = formats.flatMap(\.extensions).map { "a.\($0)" } + ["out.a", "a"]
    return Target(name: "unnamed", seeds: seeds) { bytes, damage in
      try read(bytes, NetworkReading(), file: damage.chosen(from: names), again: false)
    }
  }

  /// A part of a workbook is damaged, in an archive whose checksums are right.
  static func workbookParts() -> Target {
    Target(name: "workbook-parts", seeds: Workbook.parts.map { Array($0.1.utf8) }) {
      bytes, damage in
      let which = damage.below(Workbook.parts.count)
      let parts = Workbook.parts.enumerated().map { place, part in
        (part.0, place == which ? bytes : Array(part.1.utf8))
      }
      return try read(
        Workbook.bytes(parts), NetworkReading(format: .xlsx), file: "a.xlsx", again: false,
        lines: nil)
    }
  }

  static func gzip() throws -> Target {
    let seeds = try [NetworkFormat.csv, .graphml].map {
      try SeedNetworks.rich().written(as: $0, compressed: true).bytes
    }
    return Target(name: "gzip", seeds: seeds) { bytes, _ in
      try read(bytes, NetworkReading(), file: "a.csv.gz", again: false, lines: nil)
    }
  }

  /// Tables read in a form that is told.
  static func tableForms() -> Target {
    Target(name: "table-forms", seeds: SeedNetworks.tables) { bytes, damage in
      var form = TableForm()
      let columns = [
        "1", "2", "3", "99", "-1", "country", "group", "year", "status", "from", "until", "no",
      ]
      func maybe(_ column: inout String?) {
        if damage.below(4) == 0 { column = damage.chosen(from: columns) }
      }
      maybe(&form.left)
      maybe(&form.right)
      maybe(&form.weight)
      maybe(&form.status)
      if damage.below(3) == 0 {
        maybe(&form.year)
      } else {
        maybe(&form.from)
        maybe(&form.until)
      }
      if damage.below(3) == 0 {
        form.on = damage.chosen(from: ["2010", "2010-05", "2010-05-05", "never", ""])
      }
      if damage.below(3) == 0 { form.shape = damage.chosen(from: TableForm.Shape.allCases) }
      if damage.below(3) == 0 { form.hasHeader = damage.below(2) == 0 }
      if damage.below(3) == 0 { form.separator = damage.chosen(from: TableForm.Separator.allCases) }
      if damage.below(3) == 0 { form.decimal = damage.chosen(from: TableForm.DecimalMark.allCases) }
      if damage.below(4) == 0 {
        form.encoding = damage.chosen(from: [
          "utf-8", "utf-16", "latin1", "windows-1252", "utf-16le", "none",
        ])
      }
      form.repeats = damage.chosen(from: TableForm.Repeats.allCases)
      form.lists = damage.chosen(from: [.found, .none, .separated(by: ";"), .separated(by: "")])
      form.trims = damage.below(2) == 0
      form.folds = damage.below(2) == 0
      let list: EdgeList
      do throws(ReadingError) {
        list = try EdgeList(bytes, form: form, file: "a.csv")
      } catch {
        return try refused(error, lines: lines(of: bytes))
      }
      try check(list.graph, remarks: list.remarks)
      return .read
    }
  }

  /// A table of values of nodes, which is read from a file.
  static func attribute() -> Target {
    let seeds = ["node,value\nEva,young\nAda,old\n", "value;node\n1;\"a;b\"\n"].map {
      Array($0.utf8)
    }
    return Target(name: "attribute", seeds: seeds) { bytes, _ in
      try withFile(of: bytes) { file in
        do throws(ReadingError) {
          _ = try NodeAttribute(contentsOf: file)
          return .read
        } catch {
          return try refused(error, lines: lines(of: bytes))
        }
      }
    }
  }

  private static func read(
    _ bytes: [UInt8], _ reading: NetworkReading, file: String, again: Bool
  ) throws -> Answer {
    // The lines of a workbook are those of a part of it.
    let isArchive =
      reading.format == .xlsx || bytes.starts(with: [0x50, 0x4B])
      || bytes.starts(with: [0x1F, 0x8B])
    return try read(
      bytes, reading, file: file, again: again, lines: isArchive ? nil : lines(of: bytes))
  }

  private static func read(
    _ bytes: [UInt8], _ reading: NetworkReading, file: String, again: Bool, lines: Int?
  ) throws -> Answer {
    let document: NetworkDocument
    do throws(ReadingError) {
      document = try NetworkDocument(bytes, file: file, reading: reading)
    } catch {
      return try refused(error, lines: lines)
    }
    try check(document.graph, remarks: document.remarks)
    // A line may say that there are a million nodes: to write them all tells nothing new, and takes seconds.
    let again = again && document.graph.matrix.rowCount + document.graph.matrix.columnCount < 10_000
    if again { try check(document, writtenAs: .graphml) }
    if again, let format = reading.format, format.isWritten {
      try check(document, writtenAs: format)
    }
    return .read
  }

  private static func check(_ graph: BipartiteGraph<String, String>, remarks: [String]) throws {
    let matrix = graph.matrix
    guard matrix.rowCount == graph.leftNodes.count, matrix.columnCount == graph.rightNodes.count
    else {
      throw Violation("labels are not those of the matrix")
    }
    for place in 0..<matrix.edgeCount {
      let weight = matrix.rows.weight(at: place)
      guard weight.isFinite, weight > 0 else { throw Violation("an edge of weight \(weight)") }
    }
    guard remarks.allSatisfy(isOneLine) else {
      throw Violation("a remark of several lines: \(remarks)")
    }
  }

  /// Writes a network and reads it: the same edges, unless the format says that it can't hold them.
  private static func check(_ document: NetworkDocument, writtenAs format: NetworkFormat) throws {
    let written: WrittenNetwork
    do throws(WritingError) {
      written = try document.written(as: format)
    } catch {
      return
    }
    let back: NetworkDocument
    do throws(ReadingError) {
      back = try NetworkDocument(
        written.bytes, file: "back", reading: NetworkReading(format: format))
    } catch {
      throw Violation("written as \(format.rawValue), but not read: \(error)")
    }
    // What a format can't hold is said, and then only that the file can be read again is asked.
    guard !written.remarks.isEmpty || edges(of: back.graph) == edges(of: document.graph)
    else {
      throw Violation("other edges after a round trip by \(format.rawValue)")
    }
  }

  private static func edges(of graph: BipartiteGraph<String, String>) -> [String] {
    graph.edges.map { "\($0.left)\u{0}\($0.right)\u{0}\($0.weight)" }.sorted()
  }
}
