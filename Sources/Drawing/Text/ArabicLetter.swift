/// A character of the Arabic script with its advance widths in DejaVu Sans, in 2,048ths of the type
/// size: a letter is drawn in another form, of another width, where it is joined to its neighbors.
struct ArabicLetter: Sendable {
  let value: UInt32
  /// Isolated, final, initial, medial; 0 for a form that the character does not have.
  let regular: [UInt16]
  let bold: [UInt16]

  init(_ value: UInt32, _ regular: [UInt16], bold: [UInt16]) {
    self.value = value
    self.regular = regular
    self.bold = bold
  }

  private var joinsPrevious: Bool { regular[1] != 0 }
  private var joinsNext: Bool { regular[2] != 0 }

  /// The characters by their numbers.
  static let all = Dictionary(letters.map { ($0.value, $0) }, uniquingKeysWith: { a, _ in a })

  /// Corrects the widths of the Arabic letters of a line, which are those of isolated letters, by the
  /// forms in which they stand. Marks are passed over, as in drawing. A letter whose forms the typeface
  /// gives no number to keeps its isolated width, the greatest but for a little. O(length).
  static func join(_ advances: inout [Int], of line: [Unicode.Scalar], isBold: Bool) {
    let places = line.indices.filter { line[$0].properties.generalCategory != .nonspacingMark }
    var isJoined = false
    for (n, place) in places.enumerated() {
      guard let letter = all[line[place].value] else {
        isJoined = false
        continue
      }
      let nextPlace = n + 1 < places.count ? places[n + 1] : nil
      let next = nextPlace.flatMap { all[line[$0].value] }
      let joinsPrevious = isJoined && letter.joinsPrevious
      isJoined = letter.joinsNext && next?.joinsPrevious ?? false
      if letter.value == lam, let nextPlace, alefs.contains(line[nextPlace].value) {
        let ligature = isBold ? [1525, 1555] : [1168, 1222]
        advances[place] = ligature[joinsPrevious ? 1 : 0] - advances[nextPlace]
        continue
      }
      if n > 0, line[places[n - 1]].value == lam, alefs.contains(letter.value) {
        // The width of the two stands with the first.
        continue
      }
      let form = (joinsPrevious ? 1 : 0) + (isJoined ? 2 : 0)
      let advance = (isBold ? letter.bold : letter.regular)[form]
      if advance != 0 { advances[place] = Int(advance) }
    }
  }

  /// Lam and alef are drawn as one.
  private static let lam: UInt32 = 0x0644
  private static let alefs: [UInt32] = [0x0622, 0x0623, 0x0625, 0x0627]

  /// What DejaVu Sans 2.37 has, read from the tables `cmap` and `hmtx` of the fonts; the forms are those
  /// that Unicode numbers among its presentation forms.
  private static let letters: [ArabicLetter] = [
    ArabicLetter(0x0606, [1305, 0, 0, 0], bold: [1366, 0, 0, 0]),
    ArabicLetter(0x0607, [1305, 0, 0, 0], bold: [1366, 0, 0, 0]),
    ArabicLetter(0x0609, [1550, 0, 0, 0], bold: [1810, 0, 0, 0]),
    ArabicLetter(0x060A, [2000, 0, 0, 0], bold: [2370, 0, 0, 0]),
    ArabicLetter(0x060C, [661, 0, 0, 0], bold: [778, 0, 0, 0]),
    ArabicLetter(0x061B, [651, 0, 0, 0], bold: [819, 0, 0, 0]),
    ArabicLetter(0x061F, [1087, 0, 0, 0], bold: [1188, 0, 0, 0]),
    ArabicLetter(0x0621, [963, 0, 0, 0], bold: [1047, 0, 0, 0]),
    ArabicLetter(0x0622, [569, 624, 0, 0], bold: [702, 769, 0, 0]),
    ArabicLetter(0x0623, [569, 624, 0, 0], bold: [702, 769, 0, 0]),
    ArabicLetter(0x0624, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x0625, [569, 624, 0, 0], bold: [702, 769, 0, 0]),
    ArabicLetter(0x0626, [1603, 1707, 570, 618], bold: [1877, 1877, 769, 836]),
    ArabicLetter(0x0627, [569, 624, 0, 0], bold: [702, 769, 0, 0]),
    ArabicLetter(0x0628, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x0629, [1073, 1098, 0, 0], bold: [1209, 1242, 0, 0]),
    ArabicLetter(0x062A, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x062B, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x062C, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x062D, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x062E, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x062F, [912, 1075, 0, 0], bold: [1051, 1183, 0, 0]),
    ArabicLetter(0x0630, [912, 1075, 0, 0], bold: [1051, 1183, 0, 0]),
    ArabicLetter(0x0631, [989, 1130, 0, 0], bold: [1179, 1274, 0, 0]),
    ArabicLetter(0x0632, [989, 1130, 0, 0], bold: [1179, 1274, 0, 0]),
    ArabicLetter(0x0633, [2500, 2611, 1716, 1827], bold: [2826, 2895, 2014, 2084]),
    ArabicLetter(0x0634, [2500, 2611, 1716, 1827], bold: [2826, 2895, 2014, 2084]),
    ArabicLetter(0x0635, [2476, 2509, 1739, 1776], bold: [2755, 2794, 1979, 2018]),
    ArabicLetter(0x0636, [2476, 2509, 1739, 1776], bold: [2755, 2794, 1979, 2018]),
    ArabicLetter(0x0637, [1894, 1944, 1630, 1680], bold: [2127, 2193, 1929, 1995]),
    ArabicLetter(0x0638, [1894, 1944, 1630, 1680], bold: [2127, 2193, 1929, 1995]),
    ArabicLetter(0x0639, [1222, 1090, 1222, 988], bold: [1399, 1399, 1399, 1156]),
    ArabicLetter(0x063A, [1222, 1090, 1071, 988], bold: [1399, 1399, 1399, 1156]),
    ArabicLetter(0x0640, [600, 0, 0, 0], bold: [700, 0, 0, 0]),
    ArabicLetter(0x0641, [2123, 2120, 979, 1036], bold: [2379, 2439, 1341, 1474]),
    ArabicLetter(0x0642, [1589, 1708, 979, 1036], bold: [1831, 1846, 1341, 1474]),
    ArabicLetter(0x0643, [1688, 1726, 975, 1131], bold: [1877, 1907, 1191, 1191]),
    ArabicLetter(0x0644, [1488, 1551, 624, 678], bold: [1777, 1828, 769, 836]),
    ArabicLetter(0x0645, [1268, 1363, 1097, 1184], bold: [1501, 1606, 1268, 1373]),
    ArabicLetter(0x0646, [1504, 1559, 570, 618], bold: [1748, 1843, 769, 836]),
    ArabicLetter(0x0647, [1073, 1098, 1080, 944], bold: [1209, 1242, 1420, 1352]),
    ArabicLetter(0x0648, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x0649, [1603, 1707, 570, 618], bold: [1877, 2072, 769, 836]),
    ArabicLetter(0x064A, [1603, 1707, 570, 618], bold: [1877, 2072, 769, 836]),
    ArabicLetter(0x0660, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0661, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0662, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0663, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0664, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0665, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0666, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0667, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0668, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x0669, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x066A, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x066B, [665, 0, 0, 0], bold: [765, 0, 0, 0]),
    ArabicLetter(0x066C, [651, 0, 0, 0], bold: [778, 0, 0, 0]),
    ArabicLetter(0x066D, [1116, 0, 0, 0], bold: [1116, 0, 0, 0]),
    ArabicLetter(0x066E, [1928, 0, 0, 0], bold: [2058, 0, 0, 0]),
    ArabicLetter(0x066F, [1589, 0, 0, 0], bold: [1831, 0, 0, 0]),
    ArabicLetter(0x0674, [598, 0, 0, 0], bold: [598, 0, 0, 0]),
    ArabicLetter(0x0679, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x067A, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x067B, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x067C, [1928, 0, 0, 0], bold: [2058, 0, 0, 0]),
    ArabicLetter(0x067D, [1928, 0, 0, 0], bold: [2058, 0, 0, 0]),
    ArabicLetter(0x067E, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x067F, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x0680, [1928, 2011, 570, 618], bold: [2058, 2168, 769, 836]),
    ArabicLetter(0x0681, [1322, 0, 0, 0], bold: [1476, 0, 0, 0]),
    ArabicLetter(0x0682, [1322, 0, 0, 0], bold: [1476, 0, 0, 0]),
    ArabicLetter(0x0683, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x0684, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x0685, [1322, 0, 0, 0], bold: [1476, 0, 0, 0]),
    ArabicLetter(0x0686, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x0687, [1322, 1322, 1266, 1322], bold: [1476, 1476, 1476, 1476]),
    ArabicLetter(0x0688, [912, 1075, 0, 0], bold: [912, 1183, 0, 0]),
    ArabicLetter(0x0689, [912, 0, 0, 0], bold: [912, 0, 0, 0]),
    ArabicLetter(0x068A, [912, 0, 0, 0], bold: [912, 0, 0, 0]),
    ArabicLetter(0x068B, [912, 0, 0, 0], bold: [912, 0, 0, 0]),
    ArabicLetter(0x068C, [912, 1075, 0, 0], bold: [912, 1183, 0, 0]),
    ArabicLetter(0x068D, [912, 1075, 0, 0], bold: [912, 1183, 0, 0]),
    ArabicLetter(0x068E, [912, 1075, 0, 0], bold: [912, 1183, 0, 0]),
    ArabicLetter(0x068F, [912, 0, 0, 0], bold: [912, 0, 0, 0]),
    ArabicLetter(0x0690, [912, 0, 0, 0], bold: [912, 0, 0, 0]),
    ArabicLetter(0x0691, [989, 1130, 0, 0], bold: [1179, 1274, 0, 0]),
    ArabicLetter(0x0692, [989, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x0693, [1020, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x0694, [1085, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x0695, [1250, 0, 0, 0], bold: [1395, 0, 0, 0]),
    ArabicLetter(0x0696, [1085, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x0697, [989, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x0698, [989, 1130, 0, 0], bold: [1179, 1274, 0, 0]),
    ArabicLetter(0x0699, [989, 0, 0, 0], bold: [1179, 0, 0, 0]),
    ArabicLetter(0x069A, [2500, 0, 0, 0], bold: [2826, 0, 0, 0]),
    ArabicLetter(0x069B, [2500, 0, 0, 0], bold: [2826, 0, 0, 0]),
    ArabicLetter(0x069C, [2500, 0, 0, 0], bold: [2826, 0, 0, 0]),
    ArabicLetter(0x069D, [2476, 0, 0, 0], bold: [2755, 0, 0, 0]),
    ArabicLetter(0x069E, [2476, 0, 0, 0], bold: [2755, 0, 0, 0]),
    ArabicLetter(0x069F, [1894, 0, 0, 0], bold: [2127, 0, 0, 0]),
    ArabicLetter(0x06A0, [1222, 0, 0, 0], bold: [1399, 0, 0, 0]),
    ArabicLetter(0x06A1, [2123, 0, 0, 0], bold: [2379, 0, 0, 0]),
    ArabicLetter(0x06A2, [2123, 0, 0, 0], bold: [2379, 0, 0, 0]),
    ArabicLetter(0x06A3, [2123, 0, 0, 0], bold: [2379, 0, 0, 0]),
    ArabicLetter(0x06A4, [2123, 2120, 979, 1036], bold: [2379, 2439, 1341, 1474]),
    ArabicLetter(0x06A5, [2123, 0, 0, 0], bold: [2379, 0, 0, 0]),
    ArabicLetter(0x06A6, [2123, 2120, 979, 1036], bold: [2379, 2439, 1341, 1474]),
    ArabicLetter(0x06A7, [1589, 0, 0, 0], bold: [1831, 0, 0, 0]),
    ArabicLetter(0x06A8, [1589, 0, 0, 0], bold: [1831, 0, 0, 0]),
    ArabicLetter(0x06A9, [1833, 1833, 975, 1131], bold: [2097, 2097, 1191, 1191]),
    ArabicLetter(0x06AA, [2158, 0, 0, 0], bold: [2604, 0, 0, 0]),
    ArabicLetter(0x06AB, [1833, 0, 0, 0], bold: [2097, 0, 0, 0]),
    ArabicLetter(0x06AC, [1688, 0, 0, 0], bold: [1877, 0, 0, 0]),
    ArabicLetter(0x06AD, [1688, 1726, 975, 1131], bold: [1877, 1726, 975, 1131]),
    ArabicLetter(0x06AE, [1688, 0, 0, 0], bold: [1877, 0, 0, 0]),
    ArabicLetter(0x06AF, [1833, 1833, 975, 1131], bold: [2097, 2097, 1191, 1191]),
    ArabicLetter(0x06B0, [1833, 0, 0, 0], bold: [2097, 0, 0, 0]),
    ArabicLetter(0x06B1, [1833, 1833, 975, 1131], bold: [2097, 2097, 1191, 1191]),
    ArabicLetter(0x06B2, [1833, 0, 0, 0], bold: [2097, 0, 0, 0]),
    ArabicLetter(0x06B3, [1833, 1833, 975, 1131], bold: [2097, 2097, 1191, 1191]),
    ArabicLetter(0x06B4, [1833, 0, 0, 0], bold: [2097, 0, 0, 0]),
    ArabicLetter(0x06B5, [1488, 0, 0, 0], bold: [1777, 0, 0, 0]),
    ArabicLetter(0x06B6, [1488, 0, 0, 0], bold: [1777, 0, 0, 0]),
    ArabicLetter(0x06B7, [1488, 0, 0, 0], bold: [1777, 0, 0, 0]),
    ArabicLetter(0x06B8, [1488, 0, 0, 0], bold: [1777, 0, 0, 0]),
    ArabicLetter(0x06B9, [1504, 0, 0, 0], bold: [1748, 0, 0, 0]),
    ArabicLetter(0x06BA, [1504, 1559, 0, 0], bold: [1748, 1843, 0, 0]),
    ArabicLetter(0x06BB, [1504, 1559, 570, 618], bold: [1748, 1843, 769, 836]),
    ArabicLetter(0x06BC, [1504, 0, 0, 0], bold: [1748, 0, 0, 0]),
    ArabicLetter(0x06BD, [1504, 0, 0, 0], bold: [1748, 0, 0, 0]),
    ArabicLetter(0x06BE, [1430, 1294, 1080, 944], bold: [1920, 1802, 1420, 1352]),
    ArabicLetter(0x06BF, [1322, 0, 0, 0], bold: [1476, 0, 0, 0]),
    ArabicLetter(0x06C6, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x06C7, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x06C8, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x06CB, [989, 1058, 0, 0], bold: [1273, 1284, 0, 0]),
    ArabicLetter(0x06CC, [1603, 1707, 570, 0], bold: [1877, 2072, 769, 0]),
    ArabicLetter(0x06CE, [1603, 0, 0, 0], bold: [1877, 0, 0, 0]),
    ArabicLetter(0x06D0, [1603, 1707, 570, 618], bold: [1877, 2072, 769, 836]),
    ArabicLetter(0x06D5, [1073, 0, 0, 0], bold: [1209, 0, 0, 0]),
    ArabicLetter(0x06F0, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F1, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F2, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F3, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F4, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F5, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F6, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F7, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F8, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
    ArabicLetter(0x06F9, [1100, 0, 0, 0], bold: [1250, 0, 0, 0]),
  ]
}
