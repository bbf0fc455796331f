extension String {
  /// How wide a line of this text is in points, as set in DejaVu Sans. O(length).
  ///
  /// The width of the outlines, without kerning, or the width with each letter rounded to whole pixels
  /// of a 96 dpi screen, as Graphviz measures it, whichever is greater. Latin, Greek, Cyrillic,
  /// Armenian, Hebrew, Arabic and Georgian letters have the typeface's own widths, Arabic ones by how
  /// they are joined. Chinese, Japanese and Korean come from another font, as wide as they are high, or
  /// half as wide. For what is left a bound that is rather too wide than too narrow.
  package func width(in style: TextStyle) -> Double {
    let line = Array(unicodeScalars)
    var advances = line.map { $0.advance(isBold: style.isBold) }
    if hasArabic { ArabicLetter.join(&advances, of: line, isBold: style.isBold) }
    var outline = 0.0
    var pixels = 0.0
    for advance in advances {
      let points = Double(advance) * style.size / 2048
      outline += points
      pixels += (points * 4 / 3).rounded()
    }
    return max(outline, pixels * 3 / 4)
  }

  /// How much room to keep for a line of this text, in points: its width, and a little for what
  /// hinting adds.
  package func room(in style: TextStyle) -> Double { width(in: style) * 1.015 + 2 }

  /// Whether there are letters whose width depends on their neighbors.
  var hasArabic: Bool { unicodeScalars.contains { 0x600..<0x700 ~= $0.value } }
}

extension String {
  /// Whether all of it is in letters of the typeface's own. Other scripts and emoji come from fonts
  /// that are not known here, and may be higher.
  package var isInTypeface: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x180 || 0x2010...0x2027 ~= scalar.value || scalar.ownAdvance != nil
    }
  }
}

extension Unicode.Scalar {
  /// The advance width in 2,048ths of the type size.
  fileprivate func advance(isBold: Bool) -> Int {
    switch value {
    case 0x20..<0x180:
      return Int((isBold ? boldAdvances : regularAdvances)[Int(value) - 0x20])
    case 0x2010...0x2013:
      return 1024
    case 0x2014...0x2027:
      return 0x2018...0x201F ~= value ? 1400 : 2048
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .format: return 0
      default: break
      }
      if let own = ownAdvance(isBold: isBold) { return own }
      if isFullWidth { return 2048 }
      if isHalfWidth { return 1024 }
      // Without a font for it, an emoji is a box with its number inside.
      return value < 0x2000 ? 2600 : value < 0x10000 ? 2900 : 3600
    }
  }

  /// The width of a letter beyond U+017F that the typeface has; `nil` for one that it has not.
  private func ownAdvance(isBold: Bool) -> Int? {
    if let letter = ArabicLetter.all[value] {
      return Int((isBold ? letter.bold : letter.regular)[0])
    }
    for run in AdvanceRun.alphabets {
      if let advance = run.advance(of: value, isBold: isBold) { return advance }
    }
    return nil
  }

  fileprivate var ownAdvance: Int? { ownAdvance(isBold: false) }

  /// Whether the character is as wide as it is high in any font: Chinese, Japanese, Korean. The blocks
  /// of the value W or F of Unicode's property East_Asian_Width (Standard Annex 11), without emoji.
  private var isFullWidth: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether it is half as wide: forms that are made so.
  private var isHalfWidth: Bool { 0xFF61...0xFFDC ~= value }
}

/// The advance widths of U+0020 to U+017F in DejaVu Sans, in 2,048ths of the type size.
private let regularAdvances: [UInt16] = [
  651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690,
  1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087,
  2048, 1401, 1405, 1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612,
  1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 799, 690, 799, 1716, 1024,
  1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298, 1253,
  1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  651, 821, 1303, 1303, 1303, 1303, 690, 1024, 1024, 2048, 965, 1253, 1716, 739, 2048, 1024,
  1024, 1716, 821, 821, 1024, 1303, 1303, 651, 1024, 821, 965, 1253, 1985, 1985, 1985, 1087,
  1401, 1401, 1401, 1401, 1401, 1401, 1995, 1430, 1294, 1294, 1294, 1294, 604, 604, 604, 604,
  1587, 1532, 1612, 1612, 1612, 1612, 1612, 1716, 1612, 1499, 1499, 1499, 1499, 1251, 1239, 1290,
  1255, 1255, 1255, 1255, 1255, 1255, 2011, 1126, 1260, 1260, 1260, 1260, 569, 569, 569, 569,
  1253, 1298, 1253, 1253, 1253, 1253, 1253, 1716, 1253, 1298, 1298, 1298, 1298, 1212, 1300, 1212,
  1401, 1255, 1401, 1255, 1401, 1255, 1430, 1126, 1430, 1126, 1430, 1126, 1430, 1126, 1577, 1300,
  1587, 1300, 1294, 1260, 1294, 1260, 1294, 1260, 1294, 1260, 1294, 1260, 1587, 1300, 1587, 1300,
  1587, 1300, 1587, 1300, 1540, 1298, 1876, 1423, 604, 569, 604, 569, 604, 569, 604, 569,
  604, 569, 1208, 1138, 604, 569, 1343, 1186, 1186, 1141, 569, 1141, 569, 1141, 768, 1141,
  700, 1151, 582, 1532, 1298, 1532, 1298, 1532, 1298, 1666, 1532, 1298, 1612, 1253, 1612, 1253,
  1612, 1253, 2191, 2095, 1423, 842, 1423, 842, 1423, 842, 1300, 1067, 1300, 1067, 1300, 1067,
  1300, 1067, 1251, 803, 1251, 803, 1251, 803, 1499, 1298, 1499, 1298, 1499, 1298, 1499, 1298,
  1499, 1298, 1499, 1298, 2025, 1675, 1251, 1212, 1251, 1403, 1075, 1403, 1075, 1403, 1075, 721,
]

/// The same in DejaVu Sans Bold.
private let boldAdvances: [UInt16] = [
  713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778, 850, 778, 748,
  1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716, 1188,
  2048, 1585, 1561, 1503, 1700, 1399, 1399, 1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741,
  1501, 1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483, 1485, 936, 748, 936, 1716, 1024,
  1024, 1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134, 1458, 1407,
  1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1458, 748, 1458, 1716, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  713, 934, 1425, 1425, 1303, 1425, 748, 1024, 1024, 2048, 1155, 1323, 1716, 850, 2048, 1024,
  1024, 1716, 897, 897, 1024, 1507, 1303, 778, 1024, 897, 1155, 1323, 2120, 2120, 2120, 1188,
  1585, 1585, 1585, 1585, 1585, 1585, 2222, 1503, 1399, 1399, 1399, 1399, 762, 762, 762, 762,
  1716, 1714, 1741, 1741, 1741, 1741, 1741, 1716, 1741, 1663, 1663, 1663, 1663, 1483, 1511, 1473,
  1382, 1382, 1382, 1382, 1382, 1382, 2146, 1214, 1389, 1389, 1389, 1389, 702, 702, 702, 702,
  1407, 1458, 1407, 1407, 1407, 1407, 1407, 1716, 1407, 1458, 1458, 1458, 1458, 1335, 1466, 1335,
  1585, 1382, 1585, 1382, 1585, 1382, 1503, 1214, 1503, 1214, 1503, 1214, 1503, 1214, 1700, 1466,
  1716, 1466, 1399, 1389, 1399, 1389, 1399, 1389, 1399, 1389, 1399, 1389, 1681, 1466, 1681, 1466,
  1681, 1466, 1681, 1466, 1714, 1458, 1994, 1618, 762, 702, 762, 702, 762, 702, 762, 702,
  762, 702, 1524, 1404, 762, 702, 1587, 1362, 1362, 1305, 702, 1305, 702, 1305, 982, 1305,
  1140, 1315, 760, 1714, 1458, 1714, 1458, 1714, 1458, 2013, 1714, 1458, 1741, 1407, 1741, 1407,
  1741, 1407, 2390, 2241, 1577, 1010, 1577, 1010, 1577, 1010, 1475, 1219, 1475, 1219, 1475, 1219,
  1475, 1219, 1397, 979, 1397, 979, 1397, 979, 1663, 1458, 1663, 1458, 1663, 1458, 1663, 1458,
  1663, 1458, 1663, 1458, 2259, 1892, 1483, 1335, 1483, 1485, 1192, 1485, 1192, 1485, 1192, 891,
]
