import Tables

/// How lists in the cells of a column are cut: "UN; NATO; EU".
enum CellListing {
  /// What was found of lists in a column.
  enum Finding {
    /// No cell holds a list.
    case none
    /// Cells hold lists with this between.
    case lists(String, example: String, count: Int)
    /// Cells may hold lists, or names with this in them.
    case perhaps(String, example: String, isLikely: Bool)
  }

  /// Finds lists among the texts of a column. A semicolon, a bar or a new line makes one; a comma does
  /// where parts of a cell are cells elsewhere, for "Korea, Rep." is a name; a slash or "and" may where
  /// all parts are. O(bytes).
  ///
  /// - Parameters:
  ///   - cells: The texts.
  ///   - isLeft: Whether the column is of left nodes, which are seldom lists and often names with commas.
  static func find(in cells: [String], isLeft: Bool) -> Finding {
    for separator in ["\n", "|", ";"] {
      let lists = cells.filter { holds($0, separator) }
      guard let example = lists.first(where: { parts(of: $0, separator).count > 1 }) else {
        continue
      }
      return .lists(separator, example: example, count: lists.count)
    }
    let different = Set(cells)
    for separator in ["/", " & ", " and ", " + "] {
      let list = cells.first { cell in
        guard
          cell.utf8.contains(where: {
            $0 == separator.utf8.dropFirst(separator.utf8.count / 2).first
          })
        else { return false }
        let parts = parts(of: cell, separator)
        return parts.count > 1 && parts.allSatisfy(different.contains)
      }
      if let list { return .perhaps(separator, example: list, isLikely: true) }
    }
    return findCommas(in: cells, different: different, isLeft: isLeft)
  }

  private static func findCommas(
    in cells: [String], different: Set<String>, isLeft: Bool
  ) -> Finding {
    let comma = UInt8(ascii: ",")
    let lists = different.filter { $0.utf8.contains(comma) && parts(of: $0, ",").count > 1 }
    guard !lists.isEmpty, let example = cells.first(where: lists.contains) else { return .none }
    var cellsOfPart: [String: Int] = [:]
    for list in lists {
      for part in Set(parts(of: list, ",")) { cellsOfPart[part, default: 0] += 1 }
    }
    func isList(_ list: String) -> Bool {
      let parts = parts(of: list, ",")
      let whole = parts.count(where: different.contains)
      return whole >= 2 || whole == 1 && parts.count >= 3 && !isLeft
    }
    if let list = cells.first(where: { lists.contains($0) && isList($0) }) {
      return .lists(",", example: list, count: cells.count(where: lists.contains))
    }
    guard !isLeft, lists.count * 2 >= different.count else {
      return .perhaps(",", example: example, isLikely: false)
    }
    let likely = cells.first { cell in
      guard lists.contains(cell) else { return false }
      let parts = parts(of: cell, ",")
      return parts.count >= 3
        || parts.contains { different.contains($0) || cellsOfPart[$0, default: 0] > 1 }
    }
    return .perhaps(",", example: likely ?? example, isLikely: likely != nil)
  }

  /// Whether a text holds a separator, and not only as the end of "&amp;".
  private static func holds(_ text: String, _ separator: String) -> Bool {
    guard text.utf8.contains(where: { $0 == separator.utf8.first }) else { return false }
    guard separator == ";" else { return true }
    return text.replacing(/&#?[A-Za-z0-9]+;/, with: "").contains(";")
  }

  /// The parts of a list, without spaces around and without empty ones.
  static func parts(of text: String, _ separator: String) -> [String] {
    guard !separator.isEmpty else { return [text] }
    return text.components(cutAt: separator).map { $0.trimmingInvisible() }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate func components(cutAt separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
