import Facts
import Files
import Foundation
import Networks
import Tables

extension PeerGroup {
  /// Reads a definition of one's own: a CSV file with a header row and a column `country`, which holds
  /// codes or names. Other columns are ignored.
  ///
  /// - Parameters:
  ///   - file: The file. Its name stands for the definition's.
  ///   - atlas: The dataset whose countries are meant.
  /// - Throws: ``ReadingError`` for a file that can't be read, and with every row that names no country,
  ///   one that the dataset doesn't have, or one a second time; or where there is no row at all.
  public init(contentsOf file: URL, in atlas: MembershipAtlas) throws(ReadingError) {
    try self.init(readBytes(of: file), file: file.relativePath, in: atlas)
  }

  /// Reads a definition of one's own from bytes.
  package init(_ bytes: [UInt8], file: String, in atlas: MembershipAtlas) throws(ReadingError) {
    var table = try TableReader(bytes, file: file, columns: ["country"])
    let spellings = Dictionary(
      atlas.countries.flatMap { facts in
        [facts.country.code, facts.name].map { ($0.lowercased(), facts.country) }
      }, uniquingKeysWith: { a, _ in a })
    var lines: [Country: Int] = [:]
    for row in table.rows {
      guard let text = table.requiredText(row, "country") else { continue }
      guard let country = spellings[text.lowercased()] else {
        let near = table.didYouMean(
          text, among: atlas.countries.flatMap { [$0.country.code, $0.name] })
        table.fault(
          row, "country", expected: "the code or name of a country of the dataset\(near ?? "")")
        continue
      }
      if let line = lines[country] {
        table.fault(row, "country", expected: "a country once; it stands in line \(line) too")
      } else {
        lines[country] = row.line
      }
    }
    guard table.faults.isEmpty else { throw .faults(table.faults) }
    guard !lines.isEmpty else {
      throw .faults([
        Fault(file: file, line: 2, found: "no row", expected: "a row for each country")
      ])
    }
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    self.init(
      id: name, title: name, description: nil, source: "given by the user", status: "own",
      notes: nil, countries: lines.keys.sorted())
  }
}
