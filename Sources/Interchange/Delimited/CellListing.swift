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
  /// where the parts of a cell are known from other cells: "Korea, South" is a name. O(bytes).
  static func find(in cells: [String]) -> Finding {
    for separator in ["\n", "|", ";"] {
      let lists = cells.filter { holds($0, separator) }
      guard let example = lists.first(where: { parts(of: $0, separator).count > 1 }) else {
        continue
      }
      return .lists(separator, example: example, count: lists.count)
    }
    let lists = cells.filter { $0.utf8.contains(UInt8(ascii: ",")) && parts(of: $0, ",").count > 1 }
    guard let example = lists.first else { return .none }
    let whole = Set(cells.lazy.filter { !$0.utf8.contains(UInt8(ascii: ",")) })
    var cellsOfPart: [String: Int] = [:]
    for list in Set(lists) {
      for part in Set(parts(of: list, ",")) { cellsOfPart[part, default: 0] += 1 }
    }
    func known(_ list: String) -> Int {
      parts(of: list, ",").count { whole.contains($0) || cellsOfPart[$0, default: 0] > 1 }
    }
    func knownWhole(_ list: String) -> Int {
      parts(of: list, ",").count { whole.contains($0) }
    }
    if let list = lists.first(where: { list in
      let count = parts(of: list, ",").count
      return count >= 3 && known(list) >= 1 || known(list) == count
    }) {
      return .lists(",", example: list, count: lists.count)
    }
    let likely =
      lists.first { knownWhole($0) > 0 }
      ?? (lists.count * 2 >= cells.count ? lists.first { known($0) > 0 } : nil)
      ?? lists.first { parts(of: $0, ",").count >= 3 && lists.count * 2 >= cells.count }
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
